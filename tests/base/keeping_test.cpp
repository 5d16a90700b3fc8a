#include "base/keeping.h"
#include "support/test_topic.h"

#include <QSet>
#include <QTest>

using namespace lanyard;

/// PROTOCOL.md#nothing-kept: every case has one code and one sentence.
class KeepingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCaseHasACodeAndASentenceOfItsOwn()
    {
        QSet<QString> codes;
        QSet<QString> sentences;
        for (const Keeping keeping : kAllKeepings) {
            codes.insert(code(keeping));
            sentences.insert(KeepingText::of(keeping));
            const bool isFine = keeping == Keeping::User;
            QVERIFY2(KeepingText::of(keeping).endsWith(QLatin1Char('.')) != isFine, code(keeping).latin1());
        }
        QCOMPARE(codes.size(), qsizetype(kAllKeepings.size()));
        QCOMPARE(sentences.size(), qsizetype(kAllKeepings.size()));
    }
};

LANYARD_PLAIN_TEST(KeepingTest)
#include "keeping_test.moc"
