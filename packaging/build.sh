#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ankerpunt authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/build.sh PRESET: configures where that is needed and builds, nearly silently. Used by
# app/run (release) and tests/run (dev). What goes wrong is shown in full, what goes well is not.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

preset=${1:-dev}
case $preset in
  dev) tree=build ;;
  *) tree=build-$preset ;;
esac

export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
if [[ -z ${CCACHE_DIR:-} && ! -w ${HOME:-/nowhere} ]]; then
  export CCACHE_DIR=$PWD/$tree/ccache
fi

mkdir -p "$tree"
exec 9>"$tree/.lock"
flock 9 # two calls at the same time would build over each other

log=$tree/build.log
run() {
  if ! "$@" >"$log" 2>&1 </dev/null 9>&-; then
    # Of a failed build only what failed; of a failed configure everything.
    if grep -q '^FAILED:' "$log"; then
      sed -n '/^FAILED:/,$p' "$log" | sed '/^FAILED:/{n;d}' | grep -v '^\[[0-9]*/[0-9]*\]' |
        head -n 200 >&2 || true
    else
      tail -n 60 "$log" >&2
    fi
    echo "build: '$*' failed; all it said is in $PWD/$log" >&2
    exit 1
  fi
}

# A tree that was configured elsewhere (a copied or moved folder) is configured anew.
if [[ -f $tree/CMakeCache.txt ]] &&
  ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$tree/CMakeCache.txt"; then
  rm -rf "$tree/CMakeCache.txt" "$tree/CMakeFiles" "$tree/build.ninja"
fi
if [[ ! -f $tree/build.ninja ]]; then
  echo "Building in $tree; the first time takes a few minutes." >&2
  run cmake --preset "$preset"
fi
run cmake --build "$tree" --parallel "$(nproc)"
