#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ankerpunt authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/setup.sh [build] [test] [desktop]: installs what is missing to build (and test) on Debian 12 or
# later and Ubuntu 24.04 or later. When all is there it changes nothing, asks nothing and is silent.
set -euo pipefail

# One package a word; `a|b` is one package under two names, the first that exists is taken.
build=(g++ cmake ninja-build ccache
  qt6-base-dev "qt6-svg-dev|libqt6svg6-dev" qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libqt6sql6-sqlite libgl-dev libqpdf-dev libxlsxwriter-dev pkg-config libzip-dev
  qt6-translations-l10n fonts-inter fonts-noto-core fonts-dejavu-core)
test=(catch2 poppler-utils qpdf sqlite3 unzip)
desktop=(xvfb openbox xdotool dbus imagemagick at-spi2-core gir1.2-atspi-2.0 python3-pyatspi)

wanted=()
for group in "${@:-build}"; do
  case $group in
    build) wanted+=("${build[@]}") ;;
    test) wanted+=("${test[@]}") ;;
    desktop) wanted+=("${desktop[@]}") ;;
    *) echo "setup: unknown group '$group'; there are: build test desktop" >&2; exit 2 ;;
  esac
done

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
  echo "setup: this is no Debian or Ubuntu, so nothing is installed. Needed, by Debian's names:" >&2
  echo "  ${wanted[*]}" >&2
  exit 0
fi

# dpkg-query fails when it does not know a name, and that is what we want to find out.
declare -A there=()
while read -r name status; do
  [[ ${status:-} != installed ]] || there[$name]=1
done <<<"$(tr ' |' '\n\n' <<<"${wanted[*]}" |
  xargs dpkg-query -W -f '${Package} ${db:Status-Status}\n' 2>/dev/null || true)"

missing=()
for choice in "${wanted[@]}"; do
  found=
  for name in ${choice//|/ }; do
    [[ -z ${there[$name]:-} ]] || found=1
  done
  [[ -n $found ]] || missing+=("$choice")
done
((${#missing[@]})) || exit 0

as_root=()
if ((EUID != 0)); then
  if ! command -v sudo >/dev/null; then
    echo "setup: packages are missing and there is no sudo. Ask someone who may to run, as root:" >&2
    echo "  apt-get update && apt-get install --no-install-recommends ${missing[*]%%|*}" >&2
    exit 1
  fi
  as_root=(sudo)
fi

log=$(mktemp "${TMPDIR:-/tmp}/ankerpunt-setup.XXXXXX")
trap 'rm -f "$log"' EXIT
apt() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -y -o DPkg::Lock::Timeout=120 "$@" >"$log" 2>&1 </dev/null
}

echo "Installing what is needed to build: ${missing[*]%%|*}" >&2
((${#as_root[@]} == 0)) || sudo -v
if ! apt update; then
  echo "setup: the lists of packages could not be refreshed; trying with the ones that are here." >&2
fi

names=()
for choice in "${missing[@]}"; do
  taken=
  for name in ${choice//|/ }; do
    if [[ -z $taken ]] && apt-cache show "$name" >/dev/null 2>&1; then
      taken=$name
    fi
  done
  if [[ -z $taken ]]; then
    echo "setup: ${choice//|/ or } is not to be had here. Debian 12, Ubuntu 24.04 or later is" >&2
    echo "needed, on Ubuntu with 'universe' switched on, and a way to its package server." >&2
    exit 1
  fi
  names+=("$taken")
done
if ! apt install --no-install-recommends "${names[@]}"; then
  tail -n 20 "$log" >&2
  echo "setup: installing failed; the lines above say why. Mend that and run this again." >&2
  exit 1
fi
