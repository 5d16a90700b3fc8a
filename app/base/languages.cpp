#include "base/languages.h"

#include <QLocale>

namespace lanyard {

const QList<Language> &languages()
{
    static const QList<Language> all{
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("pt-BR"), QStringLiteral("Português (Brasil)")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("zh-CN"), QStringLiteral("简体中文")},
    };
    return all;
}

QString bestLanguage(const QStringList &wanted)
{
    bool traditional = false;
    bool chineseSuits = true;
    for (const QString &tag : wanted) {
        const QLocale locale(tag);
        if (locale.language() == QLocale::Chinese) {
            traditional = traditional || locale.script() != QLocale::SimplifiedHanScript;
            // "zh_TW:zh" is the usual setting in Taiwan: its "zh" does not mean Simplified Chinese.
            if (traditional && tag == QLatin1String("zh"))
                chineseSuits = false;
            if (!chineseSuits || locale.script() != QLocale::SimplifiedHanScript)
                continue;
        }
        for (const Language &language : languages()) {
            // By language alone: de-AT gets German, and pt-PT gets Brazilian Portuguese rather than English.
            if (locale.language() == QLocale(language.tag).language())
                return language.tag;
        }
    }
    return QStringLiteral("en");
}

}
