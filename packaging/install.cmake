# SPDX-FileCopyrightText: 2026 The Ankerpunt authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed where, and the Debian package: `cpack --config build-release/CPackConfig.cmake`.
include(GNUInstallDirs)
install(TARGETS ankerpunt RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

if(UNIX AND NOT APPLE)
  set(id org.ankerpunt.Ankerpunt)
  set(linux ${PROJECT_SOURCE_DIR}/packaging/linux)
  set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
  install(FILES ${linux}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${linux}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${linux}/${id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/anchor.svg RENAME ${id}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  install(FILES ${linux}/copyright CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/ankerpunt)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ankerpunt)
set(CPACK_PACKAGE_CONTACT "The Ankerpunt authors <ankerpunt@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "connect a university with the neighbourhoods around it")
set(CPACK_PACKAGE_DESCRIPTION
  "Keeps the questions of a neighbourhood, the partnerships, courses and projects, and what came of
them, in one file on your own computer, without account or network.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
# Libraries are found by dpkg-shlibdeps; plugins are loaded by name, so they are named here.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-dejavu-core")
include(CPack)
