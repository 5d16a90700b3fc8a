#include "policy/settings_reader.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

constexpr qsizetype kLongest = 255;

class SettingsReader {
    Q_DECLARE_TR_FUNCTIONS(lanyard::SettingsReader)
public:
    explicit SettingsReader(JsonReader &object)
        : m_object(object)
    {
    }

    /// The form of RFC 5646, section 2.1, without its rare corners.
    std::optional<QString> language()
    {
        static const QRegularExpression form(QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\z"));
        return matching(
            QLatin1String("language"), form, tr("This must be the tag of a language, such as \"de\" or \"pt-BR\"."));
    }

    /// A file name, never a path: it is looked up in the desktop's application folders.
    std::optional<QString> browser()
    {
        static const QRegularExpression form(QStringLiteral("^[^/\\x00-\\x1f\\x7f-\\x{9f}]+\\.desktop\\z"));
        return matching(QLatin1String("browser"), form,
            tr("This must be the name of a browser's desktop file, such as \"firefox.desktop\"."));
    }

private:
    std::optional<QString> matching(QLatin1String key, const QRegularExpression &form, const QString &message)
    {
        std::optional<QString> text = m_object.takeText(key);
        if (!text || (text->size() <= kLongest && form.match(*text).hasMatch()))
            return text;
        m_object.fault(key, message);
        return std::nullopt;
    }

    JsonReader &m_object;
};

QLatin1String word(PromptOnExpiry prompt)
{
    return prompt == PromptOnExpiry::Notify ? QLatin1String("notify") : QLatin1String("open");
}

}

StatedSettings readSettings(JsonReader &object)
{
    constexpr PromptOnExpiry kPrompts[] = {PromptOnExpiry::Notify, PromptOnExpiry::Open};
    SettingsReader reader(object);
    StatedSettings stated;
    stated.autostart = object.takeFlag(QLatin1String("autostart"));
    stated.language = reader.language();
    stated.notifications = object.takeFlag(QLatin1String("notifications"));
    stated.promptOnExpiry = object.takeWord(QLatin1String("promptOnExpiry"), kPrompts, word);
    stated.browser = reader.browser();
    stated.refreshOnMetered = object.takeFlag(QLatin1String("refreshOnMetered"));
    stated.browserBridge = readBridgeRules(object);
    return stated;
}

}
