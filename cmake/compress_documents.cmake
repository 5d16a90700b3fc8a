# Runs inside cpack, before the packages are made: Debian wants manual pages and change logs compressed, with no date inside.
file(GLOB_RECURSE documents ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/usr/share/man/man?/*.1
    ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/usr/share/doc/*/changelog ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/usr/share/doc/*/NEWS.md)
foreach(document IN LISTS documents)
    execute_process(COMMAND gzip -9nf ${document} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
