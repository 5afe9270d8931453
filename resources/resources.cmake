# SPDX-FileCopyrightText: 2026 The Ankerpunt authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What is embedded in the program. Files are found by pattern: a new migration or import profile
# needs no list edited.
function(ankerpunt_embed target name prefix base)
  qt_add_resources(${target} ${name} PREFIX ${prefix} BASE ${base} FILES ${ARGN})
endfunction()

file(GLOB sql CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/sql/*.sql)
ankerpunt_embed(ankerpunt_core sql /sql ${PROJECT_SOURCE_DIR}/resources/sql ${sql})
file(GLOB profiles CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/import/*.json)
ankerpunt_embed(ankerpunt_core import_profiles /import ${PROJECT_SOURCE_DIR}/resources/import ${profiles})
file(GLOB calendar CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/calendar/*.json)
ankerpunt_embed(ankerpunt_core calendar /calendar ${PROJECT_SOURCE_DIR}/resources/calendar ${calendar})
file(GLOB_RECURSE example CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/example/*.csv)
if(example)
  ankerpunt_embed(ankerpunt_core example /example ${PROJECT_SOURCE_DIR}/resources/example ${example})
endif()

file(GLOB icons CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
ankerpunt_embed(ankerpunt_ui icons /icons ${PROJECT_SOURCE_DIR}/resources/icons ${icons})

file(GLOB look CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/report/*.css ${PROJECT_SOURCE_DIR}/resources/report/*.xml)
ankerpunt_embed(ankerpunt_report look /report ${PROJECT_SOURCE_DIR}/resources/report ${look})

foreach(font IN LISTS ANKERPUNT_FONTS)
  get_filename_component(name ${font} NAME)
  set_source_files_properties(${font} PROPERTIES QT_RESOURCE_ALIAS ${name})
endforeach()
if(ANKERPUNT_FONTS)
  qt_add_resources(ankerpunt_report fonts PREFIX /fonts FILES ${ANKERPUNT_FONTS})
endif()

# Translations. English is the language of the sources; ankerpunt_en.ts holds its plurals only,
# ankerpunt_nl_BE.ts only the words that Flanders uses differently.
set(ts ${PROJECT_SOURCE_DIR}/resources/i18n/ankerpunt_nl.ts
       ${PROJECT_SOURCE_DIR}/resources/i18n/ankerpunt_nl_BE.ts
       ${PROJECT_SOURCE_DIR}/resources/i18n/ankerpunt_en.ts)
file(GLOB_RECURSE translatable CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/app/*.cpp
  ${PROJECT_SOURCE_DIR}/core/*.cpp ${PROJECT_SOURCE_DIR}/core/*.h ${PROJECT_SOURCE_DIR}/ui/*.cpp)
qt_add_lrelease(ankerpunt_core TS_FILES ${ts} QM_FILES_OUTPUT_VARIABLE qm)
# Not compressed, so that the words are read where they lie.
qt_add_resources(ankerpunt_core translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm}
  OPTIONS -no-compress)
find_file(QTBASE_NL NAMES qtbase_nl.qm PATHS /usr/share/qt6/translations)
if(QTBASE_NL)
  set_source_files_properties(${QTBASE_NL} PROPERTIES QT_RESOURCE_ALIAS qtbase_nl.qm)
  qt_add_resources(ankerpunt_ui qt_translations PREFIX /i18n FILES ${QTBASE_NL} OPTIONS -no-compress)
endif()

# `cmake --build . --target translations` refreshes the .ts files from the sources;
# tests/translations_test.cpp runs the same on a copy and wants no difference.
list(SORT translatable)
string(REPLACE ";" "\n" lines "${translatable}")
set(ANKERPUNT_TRANSLATABLE ${PROJECT_BINARY_DIR}/translatable.txt)
file(WRITE ${ANKERPUNT_TRANSLATABLE} "${lines}\n")
# Without -I it does not find the headers and leaves the namespaces out of the contexts.
set(ANKERPUNT_LUPDATE_OPTIONS -silent -no-obsolete -locations none -I ${PROJECT_SOURCE_DIR})
add_custom_target(translations
  COMMAND Qt6::lupdate ${ANKERPUNT_LUPDATE_OPTIONS} @${ANKERPUNT_TRANSLATABLE} -ts
    ${PROJECT_SOURCE_DIR}/resources/i18n/ankerpunt_nl.ts
  COMMAND Qt6::lupdate ${ANKERPUNT_LUPDATE_OPTIONS} -pluralonly @${ANKERPUNT_TRANSLATABLE} -ts
    ${PROJECT_SOURCE_DIR}/resources/i18n/ankerpunt_en.ts
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
