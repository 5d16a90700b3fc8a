# Lays out what the installer has: Lanyard's programs, Qt with its web engine (windeployqt), and host manifests for browsers. Not tried on
# Windows: README.md.
#
#   cmake -D BUILD=FOLDER [-D WINDEPLOYQT=PROGRAM] -P packaging/windows/collect.cmake        the result: FOLDER/windows/tree
cmake_minimum_required(VERSION 3.25)
if(NOT BUILD)
    message(FATAL_ERROR "Which build? -D BUILD=FOLDER")
endif()
get_filename_component(build "${BUILD}" ABSOLUTE)
get_filename_component(sources "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
if(NOT WINDEPLOYQT)
    find_program(WINDEPLOYQT windeployqt REQUIRED)
endif()

# Lanyard finds its other programs beside the one that runs, and what they share beside that folder.
set(tree "${build}/windows/tree")
file(REMOVE_RECURSE "${tree}")
set(programs)
foreach(name lanyard lanyard-tray lanyard-signin lanyard-gateway lanyard-doctor lanyard-bridge)
    file(COPY "${build}/bin/${name}.exe" DESTINATION "${tree}/bin")
    if(NOT name STREQUAL "lanyard-bridge") # it is without Qt
        list(APPEND programs "${tree}/bin/${name}.exe")
    endif()
endforeach()
file(COPY "${sources}/app/extension" DESTINATION "${tree}/share/lanyard"
    PATTERN CMakeLists.txt EXCLUDE PATTERN README.md EXCLUDE)
file(COPY "${sources}/LICENSE" DESTINATION "${tree}")

execute_process(COMMAND "${WINDEPLOYQT}" --release --no-compiler-runtime --dir "${tree}/bin" ${programs} COMMAND_ERROR_IS_FATAL ANY)

# There a path may be relative to the file that names it.
foreach(family chromium firefox)
    file(READ "${sources}/resources/native-messaging/${family}.json.in" manifest)
    string(JSON manifest SET "${manifest}" path "\"..\\\\bin\\\\lanyard-bridge.exe\"")
    file(WRITE "${tree}/native-messaging/${family}.json" "${manifest}\n")
endforeach()

file(STRINGS "${sources}/CMakeLists.txt" project REGEX "^project\\(Lanyard VERSION ")
string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" version "${project}")
file(WRITE "${build}/windows/version.nsh" "!define VERSION ${version}\n")
message(STATUS "Lanyard ${version} is laid out in ${tree}")
