# SPDX-FileCopyrightText: 2026 The Ankerpunt authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings are errors in our own code, never in headers of others.
function(ankerpunt_warnings target)
  target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS)
  if(MSVC)
    target_compile_options(${target} PRIVATE /W4 /WX /utf-8 /permissive-)
  else()
    # What a newer Qt calls deprecated still works: that must not stop a build on a newer system.
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
      -Wno-error=deprecated-declarations)
  endif()
endfunction()
