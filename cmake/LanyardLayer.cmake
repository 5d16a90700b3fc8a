# lanyard_precompile(): the precompiled headers, one for each set of compile options; lanyard_options hands them out.
# lanyard_options(target [NO_SANITIZE] [MOCS_OF target]): warnings, strict Qt defines, moc and, where asked for, sanitizers. With
# MOCS_OF, a unity build takes what moc made of that target, which has the same sources.
# lanyard_layer(name SOURCES ... USES ...): a static library for one folder of app/; USES is the dependency rule.
# lanyard_test(name SOURCES ... USES ... [IN program] [LABELS ...] [TIMEOUT s] [NO_SANITIZE] [DESKTOP options]): a Qt Test
# executable; with IN one topic of the program that holds several (tests/support/test_topic.h), named by the first source.
# With DESKTOP it runs under tests/support/with-desktop, given those options (at least one: --panel none).

function(lanyard_options target)
    cmake_parse_arguments(arg "NO_SANITIZE" "MOCS_OF" "" ${ARGN})
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/app)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
        -Wconversion -Wsign-conversion -Wswitch -Werror=switch -Werror=return-type -Werror=non-virtual-dtor)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 16)
        target_compile_options(${target} PRIVATE -fcoroutines-ts -Wno-deprecated-experimental-coroutine)
    endif()
    if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage) # GCC takes the files of a unity build for headers
    endif()
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
        QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
        # What is deprecated later has no successor yet in the oldest Qt; the second is the first's name in Qt 6.4.
        QT_WARN_DEPRECATED_UP_TO=0x060400 QT_DEPRECATED_WARNINGS_SINCE=0x060400
        LANYARD_VERSION="${PROJECT_VERSION}")
    target_compile_definitions(${target} PRIVATE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
    # A line of the log says where it stands (base/recent_log.h), which Qt leaves out of optimised builds; and not on whose disk.
    target_compile_definitions(${target} PRIVATE $<$<NOT:$<CONFIG:Debug>>:QT_MESSAGELOGCONTEXT>)
    target_compile_options(${target} PRIVATE $<$<NOT:$<CONFIG:Debug>>:-fmacro-prefix-map=${PROJECT_SOURCE_DIR}/app/=app/>)
    if(LANYARD_SANITIZE AND NOT arg_NO_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
        target_link_options(${target} PRIVATE -fsanitize=address,undefined)
    endif()
    if(LANYARD_FUZZ)
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
    endif()
    if(target MATCHES "^lanyard_precompiled")
        # one empty source
    elseif(CMAKE_UNITY_BUILD AND arg_MOCS_OF)
        _lanyard_unite_mocs(${target} ${arg_MOCS_OF})
        add_dependencies(${target} ${arg_MOCS_OF}_autogen)
    else()
        set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOMOC_EXECUTABLE ${PROJECT_BINARY_DIR}/moc)
        if(CMAKE_UNITY_BUILD)
            _lanyard_unite_mocs(${target} ${target})
        endif()
    endif()
    if(LANYARD_PRECOMPILE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -fpch-preprocess) # for ccache
    endif()
    if(LANYARD_PRECOMPILE AND NOT target MATCHES "^lanyard_precompiled")
        if(LANYARD_SANITIZE AND arg_NO_SANITIZE)
            target_precompile_headers(${target} REUSE_FROM lanyard_precompiled_plain)
        else()
            target_precompile_headers(${target} REUSE_FROM lanyard_precompiled)
        endif()
        if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
            target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake) # newer ones look again
        endif()
    endif()
endfunction()

# By itself CMake compiles what moc makes beside the unity build, which parses most of the headers once more.
function(_lanyard_unite_mocs target mocs_of)
    set(mocs ${mocs_of}_autogen/mocs_compilation.cpp)
    file(CONFIGURE OUTPUT ${target}_mocs.cpp CONTENT "#include \"${mocs}\"\n")
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${mocs} PROPERTIES HEADER_FILE_ONLY ON)
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_mocs.cpp PROPERTIES SKIP_AUTOMOC ON)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}_mocs.cpp)
endfunction()

function(lanyard_precompile)
    if(NOT LANYARD_PRECOMPILE)
        return()
    endif()
    set(variants lanyard_precompiled)
    if(LANYARD_SANITIZE)
        list(APPEND variants lanyard_precompiled_plain)
    endif()
    foreach(variant IN LISTS variants)
        add_library(${variant} OBJECT cmake/precompiled.cpp)
        # Their folders only: GCC refuses a precompiled header that knows a definition (QT_GUI_LIB) which its user has not.
        target_link_libraries(${variant} PRIVATE Qt6::Core)
        foreach(library Qt6::Network Qt6::DBus Qt6::Gui Qt6::Widgets QCoro6::Core tl::expected)
            target_include_directories(${variant} SYSTEM PRIVATE $<TARGET_PROPERTY:${library},INTERFACE_INCLUDE_DIRECTORIES>)
        endforeach()
        target_include_directories(${variant} PRIVATE ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
        # In angle brackets, so that no absolute path gets into what ccache compares.
        target_precompile_headers(${variant} PRIVATE <precompiled.h>)
        if(variant MATCHES "_plain$")
            lanyard_options(${variant} NO_SANITIZE)
        else()
            lanyard_options(${variant})
        endif()
    endforeach()
endfunction()

function(lanyard_layer name)
    cmake_parse_arguments(arg "" "" "SOURCES;USES" ${ARGN})
    add_library(lanyard_${name} STATIC ${arg_SOURCES})
    target_link_libraries(lanyard_${name} PUBLIC ${arg_USES})
    lanyard_options(lanyard_${name})
endfunction()

# The WebEngine program cannot be sanitised, so it links twins of the few layers that it uses.
function(lanyard_plain_twin name)
    if(NOT LANYARD_SANITIZE)
        add_library(lanyard_${name}_plain ALIAS lanyard_${name})
        return()
    endif()
    get_target_property(sources lanyard_${name} SOURCES)
    list(FILTER sources EXCLUDE REGEX "_mocs\\.cpp$")
    get_target_property(uses lanyard_${name} INTERFACE_LINK_LIBRARIES)
    list(TRANSFORM uses REPLACE "^(lanyard_.*)$" "\\1_plain")
    add_library(lanyard_${name}_plain STATIC ${sources})
    target_link_libraries(lanyard_${name}_plain PUBLIC ${uses})
    lanyard_options(lanyard_${name}_plain NO_SANITIZE MOCS_OF lanyard_${name})
endfunction()

# What every test's environment has.
set(LANYARD_TEST_ENVIRONMENT "QT_QPA_PLATFORM=$ENV{QT_QPA_PLATFORM};ASAN_OPTIONS=detect_leaks=1:malloc_context_size=12;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1")

# tests/FOLDER/TOPIC_test.cpp is the test FOLDER_TOPIC (FOLDER_TOPIC_long in its long form; a folder's name is not said twice).
function(_lanyard_check_test_name name sources)
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
    if(folder STREQUAL "tests") # the sandbox's own
        cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH parent)
        cmake_path(GET parent FILENAME folder)
    endif()
    list(FILTER sources INCLUDE REGEX "_test\\.cpp$")
    list(GET sources 0 topic)
    string(REGEX REPLACE "^.*/|_test\\.cpp$" "" topic ${topic})
    if(NOT topic MATCHES "^${folder}(_|$)")
        set(topic ${folder}_${topic})
    endif()
    if(NOT name MATCHES "^${topic}(_long)?$")
        message(FATAL_ERROR "The test ${name} must be called ${topic}, after its folder and its file.")
    endif()
endfunction()

function(lanyard_test name)
    cmake_parse_arguments(arg "NO_SANITIZE" "TIMEOUT;IN" "SOURCES;USES;LABELS;DESKTOP" ${ARGN})
    _lanyard_check_test_name(${name} "${arg_SOURCES}")
    set(program ${name})
    set(topic)
    set(variant)
    if(arg_IN)
        set(program ${arg_IN})
        list(GET arg_SOURCES 0 topic)
        string(REGEX REPLACE "^.*/|_test\\.cpp$" "" topic ${topic})
    endif()
    if(arg_NO_SANITIZE)
        set(variant NO_SANITIZE)
    endif()
    if(NOT TARGET ${program})
        add_executable(${program})
        target_link_libraries(${program} PRIVATE lanyard_test_main Qt6::Test)
        target_include_directories(${program} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
        # Lanyard's files, where a program that is not installed looks for them (app/base/installation/shared_folder.h).
        file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} ${PROJECT_BINARY_DIR}/share)
        file(CREATE_LINK ${PROJECT_BINARY_DIR}/share ${CMAKE_CURRENT_BINARY_DIR}/share SYMBOLIC)
        lanyard_options(${program} ${variant})
        if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8)
            target_compile_options(${program} PRIVATE -Wno-conversion) # Qt's own QTRY_VERIFY narrows since
        endif()
    endif()
    target_sources(${program} PRIVATE ${arg_SOURCES})
    target_link_libraries(${program} PRIVATE ${arg_USES})
    set(desktop)
    set(alone shared-desktop) # the one that tests/run started: its focus and its keyring are for one at a time
    if(arg_DESKTOP)
        set(alone)
        set(desktop ${PROJECT_SOURCE_DIR}/tests/support/with-desktop ${arg_DESKTOP} --)
        list(APPEND arg_LABELS desktop)
    endif()
    add_test(NAME ${name} COMMAND ${desktop} $<TARGET_FILE:${program}> ${topic})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    # Qt ends a function after five minutes by itself; here the test's own bound is the bound.
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}" RESOURCE_LOCK "${alone}"
        ENVIRONMENT "${LANYARD_TEST_ENVIRONMENT};QTEST_FUNCTION_TIMEOUT=${arg_TIMEOUT}000")
endfunction()
