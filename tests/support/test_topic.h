#pragma once

// A Qt Test class as a topic of a test program. A program holds the topics of one folder that share libraries, so that
// they are compiled and linked once; ctest runs each topic by itself. By hand: `iap_tests challenge [FUNCTION[:ROW]
// ...]`.

#include <QTest>

namespace lanyard::test {

/// One topic, named after its file: challenge_test.cpp is `challenge`. Constructed before main().
struct Topic {
    Topic(const char *file, int (*run)(int, char **));
};

}

#define LANYARD_TOPIC(TestClass, ...)                                                                                  \
    static const lanyard::test::Topic topicOf##TestClass(__FILE__, [](int count, char **arguments) {                   \
        QTest::Internal::callInitMain<TestClass>();                                                                    \
        __VA_ARGS__                                                                                                    \
        TestClass tests;                                                                                               \
        return QTest::qExec(&tests, count, arguments);                                                                 \
    });

/// With a QCoreApplication; with a QApplication; with none.
#define LANYARD_TEST(TestClass) LANYARD_TOPIC(TestClass, QCoreApplication application(count, arguments);)
#define LANYARD_WIDGET_TEST(TestClass)                                                                                 \
    LANYARD_TOPIC(TestClass, QApplication application(count, arguments);                                               \
                  application.setAttribute(Qt::AA_Use96Dpi, true);)
#define LANYARD_PLAIN_TEST(TestClass) LANYARD_TOPIC(TestClass)
