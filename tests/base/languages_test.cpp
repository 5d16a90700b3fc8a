#include "base/languages.h"
#include "support/test_topic.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace lanyard;

class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsOneOfQts()
    {
        QSet<QString> names;
        for (const Language &language : languages()) {
            QCOMPARE(QLocale(language.tag).bcp47Name().section(u'-', 0, 0), language.tag.section(u'-', 0, 0));
            names.insert(language.name);
        }
        QCOMPARE(names.size(), 8);
    }

    void suits_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &wanted, const char *expected) {
            QTest::newRow(name) << wanted.split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(expected);
        };
        row("nothing said", QString(), "en");
        row("no language at all", QStringLiteral("C"), "en");
        row("nonsense", QStringLiteral("!! xx-YY"), "en");
        row("Germany", QStringLiteral("de-DE de-Latn-DE de"), "de");
        row("Austria", QStringLiteral("de-AT de-Latn-AT"), "de");
        row("Canada's French", QStringLiteral("fr-CA fr-Latn-CA"), "fr");
        row("Mexico", QStringLiteral("es-MX es-Latn-MX"), "es");
        row("Brazil", QStringLiteral("pt-BR pt-Latn-BR pt"), "pt-BR");
        row("Portugal, as the next best", QStringLiteral("pt-PT pt-Latn-PT"), "pt-BR");
        row("Egypt", QStringLiteral("ar-EG ar-Arab-EG ar"), "ar");
        row("Japan", QStringLiteral("ja-JP ja-Jpan-JP ja"), "ja");
        row("China", QStringLiteral("zh-CN zh-Hans-CN zh"), "zh-CN");
        row("Chinese without a country", QStringLiteral("zh zh-Hans-CN zh-CN"), "zh-CN");
        row("Singapore", QStringLiteral("zh-SG zh-Hans-SG"), "zh-CN");
        row("Taiwan", QStringLiteral("zh-TW zh-Hant-TW"), "en");
        row("Hong Kong", QStringLiteral("zh-HK zh-Hant-HK"), "en");
        row("Taiwan's usual LANGUAGE=zh_TW:zh", QStringLiteral("zh-TW zh-Hant-TW zh zh-Hans-CN zh-CN"), "en");
        row("Traditional Chinese, then German", QStringLiteral("zh-Hant zh-Hant-TW zh-TW de de-Latn-DE"), "de");
        row("Traditional Chinese, then China's by name", QStringLiteral("zh-TW zh-Hant-TW zh-CN zh-Hans-CN zh"),
            "zh-CN");
        row("the first that we speak", QStringLiteral("pl-PL pl-Latn-PL pl fr-FR fr"), "fr");
        row("English before German", QStringLiteral("en-GB en-Latn-GB de de-DE"), "en");
        row("a language that we do not speak", QStringLiteral("sr-RS sr-Cyrl-RS sr"), "en");
    }

    void suits()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, expected);
        QCOMPARE(bestLanguage(wanted), expected);
    }
};

LANYARD_PLAIN_TEST(LanguagesTest)
#include "languages_test.moc"
