# The Debian packages, by CPack: `lanyard` (tray, command line, all that a desktop needs) and `lanyard-signin` (the window,
# with Qt WebEngine). An install rule belongs to the first unless it names the component `signin`. Run by packaging/deb.

set(LANYARD_MAINTAINER "The Lanyard developers <developers@lanyard.invalid>" CACHE STRING "Who answers for the packages: Name <address>")

set(debian ${PROJECT_SOURCE_DIR}/packaging/debian)
string(TIMESTAMP LANYARD_BUILD_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC) # of SOURCE_DATE_EPOCH, where it is set
cmake_host_system_information(RESULT distribution QUERY DISTRIB_ID DISTRIB_VERSION_ID DISTRIB_VERSION_CODENAME)
list(GET distribution 0 distribution_name)
list(GET distribution 1 release)
list(GET distribution 2 LANYARD_SUITE)
if(release STREQUAL "")
    set(release "${LANYARD_SUITE}") # Debian testing has no number
endif()
# Each release needs its own packages. The later one's version is the higher one, so that an upgrade of the system brings them.
string(REGEX REPLACE "^debian$" "deb" distribution_name "${distribution_name}")
string(CONCAT LANYARD_PACKAGE_VERSION "${PROJECT_VERSION}+${distribution_name}" "${release}")
configure_file(${debian}/changelog.in ${PROJECT_BINARY_DIR}/debian/changelog @ONLY)
foreach(component tray signin)
    set(package lanyard)
    if(component STREQUAL "signin")
        set(package lanyard-signin)
    endif()
    install(FILES ${debian}/copyright ${PROJECT_BINARY_DIR}/debian/changelog
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/lanyard RENAME NEWS.md)
include(package_documents)
lanyard_package_documents(README.md SECURITY.md packaging/ADMINISTRATORS.md)
install(FILES ${LANYARD_PACKAGE_DOCUMENTS} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/lanyard)
configure_file(${PROJECT_SOURCE_DIR}/packaging/systemd/lanyard.service.in ${PROJECT_BINARY_DIR}/systemd/lanyard.service @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/systemd/lanyard.service DESTINATION lib/systemd/user)
# lintian of Debian 12 does not know this one, and an override of what it does not know is an error there.
set(LANYARD_HOME_PAGE_OVERRIDE)
if(NOT release STREQUAL "12")
    string(CONCAT LANYARD_HOME_PAGE_OVERRIDE "# No home page is published, which AppStream from 1.0 on asks for. All else is held by tests/package/metainfo.\n"
        "lanyard: appstream-metadata-validation-failed")
endif()
configure_file(${debian}/lintian-overrides.in ${PROJECT_BINARY_DIR}/debian/lintian-overrides @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/debian/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME lanyard)
install(FILES ${debian}/policy.json DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/lanyard/examples)
set(templates ${CMAKE_INSTALL_DATADIR}/doc/lanyard/examples/policy)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/packaging/policy/ DESTINATION ${templates} PATTERN README.md EXCLUDE PATTERN files EXCLUDE)
install(PROGRAMS ${PROJECT_SOURCE_DIR}/packaging/policy/ansible/roles/lanyard/files/put DESTINATION ${templates}/ansible/roles/lanyard/files)

set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL tray)
if(LANYARD_SIGNIN)
    list(APPEND CPACK_COMPONENTS_ALL signin)
endif()
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/compress_documents.cmake)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own; this one would come before it
set(CPACK_PACKAGE_CONTACT ${LANYARD_MAINTAINER})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

set(CPACK_DEBIAN_PACKAGE_VERSION ${LANYARD_PACKAGE_VERSION})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON) # lanyard*-dbgsym
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_TRAY_PACKAGE_NAME lanyard)
set(CPACK_COMPONENT_TRAY_DESCRIPTION
"keeps sessions behind Identity-Aware Proxy alive
Lanyard sits in the tray and keeps sessions behind Google Cloud Identity-Aware
Proxy with external identities alive: the employee signs in once, and Lanyard
refreshes each session silently before it ends. Switching tenant and signing
out are one click. Refresh tokens stay in the desktop's keychain.

This package contains the tray application and the command line. It starts
with the desktop session.")
# dpkg-shlibdeps does not see the keychain's library: it is opened at run time; nor libproxy's modules, which know GNOME's
# and KDE's settings and PAC files (from 0.5 on they are part of it). The tray works without the window
# (a refresh needs none), so that is only recommended; but nobody can sign in without it.
set(CPACK_DEBIAN_TRAY_PACKAGE_DEPENDS "ca-certificates, libsecret-1-0")
set(CPACK_DEBIAN_TRAY_PACKAGE_RECOMMENDS "lanyard-signin (= ${LANYARD_PACKAGE_VERSION}), curl, gnome-keyring | keepassxc | kwalletmanager, \
libproxy1-plugin-gsettings | libproxy1v5 (>= 0.5), libproxy1-plugin-kconfig | libproxy1v5 (>= 0.5), \
libproxy1-plugin-webkit | libproxy1v5 (>= 0.5), qt6-svg-plugins | libqt6svg6 (<< 6.6), qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_TRAY_PACKAGE_CONTROL_EXTRA ${debian}/conffiles)

set(CPACK_DEBIAN_SIGNIN_PACKAGE_NAME lanyard-signin)
set(CPACK_COMPONENT_SIGNIN_DESCRIPTION
"sign-in window of Lanyard
Lanyard keeps sessions behind Google Cloud Identity-Aware Proxy with external
identities alive. Its sign-in window is a web browser of its own, in a process
that lives only while somebody signs in or looks at a resource.

This package holds that window. The tray application starts it.")
set(CPACK_DEBIAN_SIGNIN_PACKAGE_DEPENDS "lanyard (= ${LANYARD_PACKAGE_VERSION}), libnss3-tools") # certutil, for the authorities of policy and system
set(CPACK_DEBIAN_SIGNIN_PACKAGE_SECTION web)

# The same as .rpm: packaging/rpm. Its tools find the libraries; what is no library has the name that Fedora gives it.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_TRAY_PACKAGE_NAME lanyard)
set(CPACK_RPM_TRAY_PACKAGE_SUMMARY "Keeps sessions behind Identity-Aware Proxy alive")
set(CPACK_RPM_TRAY_PACKAGE_REQUIRES "ca-certificates, libsecret")
file(STRINGS ${debian}/conffiles conffiles)
list(TRANSFORM conffiles PREPEND "%config(noreplace) " OUTPUT_VARIABLE CPACK_RPM_TRAY_USER_FILELIST)
set(CPACK_RPM_SIGNIN_PACKAGE_NAME lanyard-signin)
set(CPACK_RPM_SIGNIN_PACKAGE_SUMMARY "Sign-in window of Lanyard")
set(CPACK_RPM_SIGNIN_PACKAGE_REQUIRES "lanyard = ${PROJECT_VERSION}, nss-tools")
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /etc /etc/opt /etc/xdg /etc/xdg/autostart /usr/share/man /usr/share/man/man1 /usr/share/icons /usr/share/icons/hicolor
    /usr/share/fish /usr/share/zsh /usr/share/bash-completion /usr/share/metainfo /usr/lib/mozilla /usr/lib/systemd /usr/lib/systemd/user)

include(CPack)
