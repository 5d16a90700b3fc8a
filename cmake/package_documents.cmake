# The documents that the package has, as one folder: their links lead to each other. What leads elsewhere in the sources is
# plain text there, and pictures are left out. tests/package/links follows each link.
#
#   lanyard_package_documents(FILE ...)     sets LANYARD_PACKAGE_DOCUMENTS: the files to install

function(lanyard_package_documents)
    set(installed)
    foreach(document IN LISTS ARGN)
        cmake_path(GET document FILENAME name)
        file(READ ${PROJECT_SOURCE_DIR}/${document} text)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${document})
        string(REGEX REPLACE "!\\[[^]]*\\]\\([^)]*\\)\n\n?" "" text "${text}")
        string(REPLACE "](https://" "](/https://" text "${text}")
        foreach(other IN LISTS ARGN)
            cmake_path(GET other FILENAME other_name)
            string(REPLACE "](${other}" "](/${other_name}" text "${text}")
            string(REPLACE "](../${other}" "](/${other_name}" text "${text}")
        endforeach()
        string(REGEX REPLACE "\\[([^]]*)\\]\\([^/#)][^)]*\\)" "\\1" text "${text}")
        string(REPLACE "](/" "](" text "${text}")
        file(CONFIGURE OUTPUT documents/${name} CONTENT "${text}" @ONLY)
        list(APPEND installed ${PROJECT_BINARY_DIR}/documents/${name})
    endforeach()
    set(LANYARD_PACKAGE_DOCUMENTS ${installed} PARENT_SCOPE)
endfunction()
