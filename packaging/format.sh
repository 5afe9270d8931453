#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ankerpunt authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/format.sh [--check]: lays out all sources in place, or says which are not laid out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

program=$(command -v clang-format-14 || command -v clang-format) || {
  echo "format: clang-format 14 is needed; on Debian: apt-get install clang-format-14" >&2
  exit 3
}
options=(-i)
case ${1:-} in
  "") ;;
  --check) options=(--dry-run --Werror) ;;
  *) echo "Use: packaging/format.sh [--check]" >&2; exit 2 ;;
esac
find app core ui tests packaging -name '*.cpp' -o -name '*.h' | sort |
  xargs "$program" "${options[@]}"
