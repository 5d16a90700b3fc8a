#include "base/secret.h"
#include "support/test_topic.h"

#include <QTest>
#include <cstring>
#include <type_traits>
#include <vector>

using namespace lanyard;

namespace {
std::vector<QByteArray> wiped; ///< what the memory held that was wiped since the test began
}

// Stands in for the C library's, to see what it is called for; freed memory cannot be looked at.
extern "C" [[gnu::noinline]] void explicit_bzero(void *memory, size_t size) noexcept
{
    // Its declaration promises not to read: GCC is not to see that this does.
    const char *volatile readable = static_cast<const char *>(memory);
    wiped.emplace_back(readable, qsizetype(size));
    memset(memory, 0, size);
}

template <class T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};
static_assert(!Printable<Secret> && Printable<QByteArray>, "a secret must not be printable");

class SecretTest : public QObject {
    Q_OBJECT

    static bool wasWiped(const QByteArray &text)
    {
        for (const QByteArray &memory : wiped) {
            if (memory == text)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init() { wiped.clear(); }

    void compares_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::newRow("the same") << QByteArray("AMf-one") << QByteArray("AMf-one");
        QTest::newRow("first byte differs") << QByteArray("AMf-one") << QByteArray("BMf-one");
        QTest::newRow("last byte differs") << QByteArray("AMf-one") << QByteArray("AMf-onf");
        QTest::newRow("a beginning of the other") << QByteArray("AMf-one") << QByteArray("AMf-on");
        QTest::newRow("both empty") << QByteArray() << QByteArray();
        QTest::newRow("one empty") << QByteArray() << QByteArray("x");
        QTest::newRow("bytes above 127") << QByteArray("\xff\x80") << QByteArray("\xff\x81");
        QTest::newRow("differing after a NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3);
        QTest::newRow("two differences that cancel out") << QByteArray("ab") << QByteArray("ba");
    }
    void compares()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        const bool same = left == right;
        const Secret a{QByteArray(left)};
        const Secret b{QByteArray(right)};
        QCOMPARE(a == b, same);
        QCOMPARE(b == a, same);
        QVERIFY(a == a);
    }

    void revealsWhatItWasGiven()
    {
        const Secret secret(QStringLiteral("gr\u00fc\u00df"));
        QCOMPARE(secret.reveal().toByteArray(), QByteArray("gr\xc3\xbc\xc3\x9f"));
        QCOMPARE(secret.revealText(), QStringLiteral("gr\u00fc\u00df"));
        QVERIFY(!secret.isEmpty());
        QVERIFY(Secret().isEmpty() && Secret(QByteArray()).isEmpty() && Secret().reveal().isEmpty());
    }

    void wipesTheArgument()
    {
        QByteArray bytes("token-in-hand");
        bytes.detach();
        const Secret secret(std::move(bytes));
        QVERIFY(wasWiped("token-in-hand"));
        QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): the contract says so
        QCOMPARE(secret.reveal().toByteArray(), QByteArray("token-in-hand"));
    }

    void leavesAnArgumentThatOthersHold()
    {
        QByteArray bytes("shared-with-others");
        const QByteArray other = bytes;
        const Secret secret(std::move(bytes));
        QCOMPARE(other, QByteArray("shared-with-others"));
        QVERIFY(!wasWiped("shared-with-others"));
    }

    void wipesItsMemoryWithTheLastCopy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("short enough for std::string's own buffer") << QByteArray("short");
        QTest::newRow("long") << QByteArray(4000, 'k');
    }
    void wipesItsMemoryWithTheLastCopy()
    {
        QFETCH(QByteArray, text);
        auto first = std::make_unique<Secret>(QByteArray(text));
        auto second = std::make_unique<Secret>(*first);
        wiped.clear();
        first.reset();
        QVERIFY(!wasWiped(text));
        QCOMPARE(second->reveal().toByteArray(), text);
        second.reset();
        QVERIFY(wasWiped(text));
    }

    void wipesWhenReplaced()
    {
        Secret secret(QByteArray("old-token"));
        wiped.clear();
        secret = Secret(QByteArray("new-token"));
        QVERIFY(wasWiped("old-token"));
    }

    void wipesTexts()
    {
        QString text = QStringLiteral("a password");
        text.detach();
        const QByteArray inMemory(
            reinterpret_cast<const char *>(text.constData()), text.size() * qsizetype(sizeof(QChar)));
        wipe(text);
        QVERIFY(text.isEmpty());
        QVERIFY(wasWiped(inMemory));

        QString shared = QString::fromLatin1("kept by others");
        const QString other = shared;
        wipe(shared);
        QVERIFY(shared.isEmpty());
        QCOMPARE(other, QStringLiteral("kept by others"));
    }

    void leavesLiteralsAlone()
    {
        QByteArray literal = QByteArrayLiteral("in read-only memory");
        wipe(literal);
        QVERIFY(literal.isEmpty() && wiped.empty());
    }
};

LANYARD_PLAIN_TEST(SecretTest)
#include "secret_test.moc"
