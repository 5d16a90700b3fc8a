#include "policy/settings_reader.h"

#include <QRegularExpression>

namespace lanyard {

using Kind = JsonNode::Kind;

class SettingsReader {
    Q_DECLARE_TR_FUNCTIONS(lanyard::SettingsReader)
public:
    SettingsReader(ObjectReader &object, Faults &faults)
        : m_object(object)
        , m_faults(faults)
    {
    }

    std::optional<bool> flag(QLatin1String key)
    {
        const JsonNode *node = m_object.take(key, Kind::Bool);
        return node ? std::optional(node->boolean) : std::nullopt;
    }

    std::optional<PromptOnExpiry> prompt()
    {
        const JsonNode *node = m_object.take(QLatin1String("promptOnExpiry"), Kind::String);
        if (!node)
            return std::nullopt;
        if (node->text == QLatin1String("notify"))
            return PromptOnExpiry::Notify;
        if (node->text == QLatin1String("open"))
            return PromptOnExpiry::Open;
        m_faults.add(*node, tr("This must be \"notify\" or \"open\"."));
        return std::nullopt;
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
        const JsonNode *node = m_object.take(key, Kind::String);
        if (!node)
            return std::nullopt;
        if (node->text.size() <= kLongest && form.match(node->text).hasMatch())
            return node->text;
        m_faults.add(*node, message);
        return std::nullopt;
    }

    static constexpr qsizetype kLongest = 255;
    ObjectReader &m_object;
    Faults &m_faults;
};

StatedSettings readSettings(ObjectReader &object, Faults &faults)
{
    SettingsReader reader(object, faults);
    StatedSettings stated;
    stated.autostart = reader.flag(QLatin1String("autostart"));
    stated.language = reader.language();
    stated.notifications = reader.flag(QLatin1String("notifications"));
    stated.promptOnExpiry = reader.prompt();
    stated.browser = reader.browser();
    stated.refreshOnMetered = reader.flag(QLatin1String("refreshOnMetered"));
    return stated;
}

}
