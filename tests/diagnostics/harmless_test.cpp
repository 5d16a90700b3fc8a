#include "diagnostics/harmless.h"
#include "status/status.h"
#include "support/test_topic.h"

#include <QJsonDocument>
#include <QUrl>
#include <QVariant>

using namespace lanyard;
using diagnostics::Harmless;
using diagnostics::HarmlessObject;
using diagnostics::KnownWord;
using diagnostics::oneOf;

namespace {

enum class Wordless { One };
enum class Talkative { One };
[[maybe_unused]] QString code(Talkative)
{
    return QStringLiteral("a text");
}

template <class... Texts> constexpr bool getIn = (std::is_constructible_v<Harmless, Texts> || ...);
template <class... Texts> constexpr bool areWords = (std::is_constructible_v<KnownWord, Texts> || ...);

// No text, and nothing that can hold one.
static_assert(!getIn<QString, QStringView, QLatin1String, QByteArray, QByteArrayView, const char *, char *, std::string,
              std::string_view, QChar, char, QUrl, QVariant, QJsonValue, QJsonObject, QJsonArray, QStringList, double,
              qint64, const void *, std::nullptr_t, Wordless, Talkative>);
static_assert(
    !areWords<QString, QStringView, QLatin1String, QByteArray, const char *, char *, char (&)[64], std::string>);
static_assert(getIn<bool> && getIn<int> && getIn<QDateTime> && getIn<QVersionNumber> && getIn<State>);

constexpr std::array kAnimals{"cat", "dog"};

QByteArray json(const Harmless &value)
{
    return QJsonDocument(QJsonArray{value.json()}).toJson(QJsonDocument::Compact);
}

}

/// The type that nothing but what is harmless gets into. What must not compile is above.
class HarmlessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWritten_data()
    {
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QByteArray>("expected");
        const QDateTime time(QDate(2026, 11, 23), QTime(18, 0), Qt::OffsetFromUTC, 3600);
        QTest::newRow("nothing") << json(Harmless()) << QByteArray("[null]");
        QTest::newRow("yes") << json(true) << QByteArray("[true]");
        QTest::newRow("a number") << json(-7) << QByteArray("[-7]");
        QTest::newRow("a word of an enumeration") << json(State::SignedOut) << QByteArray("[\"signed-out\"]");
        QTest::newRow("a time, as of nowhere") << json(time) << QByteArray("[\"2026-11-23T17:00:00Z\"]");
        QTest::newRow("no time") << json(QDateTime()) << QByteArray("[null]");
        QTest::newRow("a version") << json(QVersionNumber::fromString(QStringLiteral("6.1.0-13-acme")))
                                   << QByteArray("[\"6.1.0\"]");
        QTest::newRow("no version") << json(QVersionNumber::fromString(QStringLiteral("acme-6.1.0")))
                                    << QByteArray("[null]");
        QTest::newRow("an address") << json(QVersionNumber::fromString(QStringLiteral("192.168.7.44")))
                                    << QByteArray("[null]");
        QTest::newRow("somebody's number")
            << json(QVersionNumber::fromString(QStringLiteral("1.8351"))) << QByteArray("[null]");
        QTest::newRow("a list") << json(QList<Harmless>{1, Harmless()}) << QByteArray("[[1,null]]");
        QTest::newRow("named") << json(HarmlessObject{{"state", State::Active}})
                               << QByteArray("[{\"state\":\"active\"}]");
        QTest::newRow("a word of a list") << json(oneOf<kAnimals>(u"dog")) << QByteArray("[\"dog\"]");
        QTest::newRow("in our letters") << json(oneOf<kAnimals>(u"DoG")) << QByteArray("[\"dog\"]");
    }
    void isWritten()
    {
        QFETCH(QByteArray, shown);
        QTEST(shown, "expected");
    }

    void releases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        for (const char *text : {"12", "24.04", "15.6", "2026.1"})
            QTest::newRow(text) << QString::fromLatin1(text) << "[\"" + QByteArray(text) + "\"]";
        for (const char *text :
            {"", "192.168", "192.168.7.44", "24.04.1", "8351", "1983", "24.", ".4", "12\n", "12-kim", "\u0661\u0662"})
            QTest::newRow(qPrintable(QStringLiteral("not ") + QString::fromUtf8(text)))
                << QString::fromUtf8(text) << QByteArray("[null]");
    }
    void releases()
    {
        QFETCH(QString, text);
        QTEST(json(diagnostics::releaseIn(text)), "expected");
    }

    void otherWordsAreNot_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "kim", "cats", "ca", "cat dog", "cat\n", "cat\u200b", "c\u00e0t", "\u0441at"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("a zero behind it") << QStringLiteral("cat") + QChar(0) + QStringLiteral("kim");
    }
    void otherWordsAreNot()
    {
        QFETCH(QString, text);
        QCOMPARE(oneOf<kAnimals>(text).text(), QLatin1String("other"));
    }
};

LANYARD_PLAIN_TEST(HarmlessTest)
#include "harmless_test.moc"
