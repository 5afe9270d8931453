# SPDX-FileCopyrightText: 2026 The Ankerpunt authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Inter and Noto Serif (both OFL) are embedded from the system's packages at build time and never
# kept in the project. Where they are missing the program falls back on a system font and says so.
set(ANKERPUNT_FONTS "")
foreach(face Inter-Regular.otf Inter-Medium.otf Inter-SemiBold.otf NotoSerif-Regular.ttf
             NotoSerif-Italic.ttf)
  unset(font_file CACHE)
  find_file(font_file NAMES ${face} PATHS /usr/share/fonts/opentype/inter
    /usr/share/fonts/truetype/inter /usr/share/fonts/truetype/noto /usr/local/share/fonts)
  if(font_file)
    list(APPEND ANKERPUNT_FONTS ${font_file})
  else()
    message(WARNING "${face} not found: install fonts-inter and fonts-noto-core to embed it.")
  endif()
endforeach()
unset(font_file CACHE)
