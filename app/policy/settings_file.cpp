#include "policy/settings_file.h"

#include "base/logging.h"
#include "policy/policy.h"
#include "policy/settings_reader.h"
#include "storage/files.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

using Kind = JsonNode::Kind;

static constexpr qint64 kLargestSettings = 1024 * 1024;

/// What differs from the defaults: a later version's defaults are for those who never chose.
static QByteArray toJson(const Settings &settings)
{
    const Settings defaults;
    QJsonObject object{{QStringLiteral("version"), 1}};
    const auto put = [&object](const QString &key, const auto &value, const auto &byDefault) {
        if (value != byDefault)
            object.insert(key, value);
    };
    put(QStringLiteral("language"), settings.language, defaults.language);
    put(QStringLiteral("notifications"), settings.notifications, defaults.notifications);
    put(QStringLiteral("browser"), settings.browser, defaults.browser);
    put(QStringLiteral("refreshOnMetered"), settings.refreshOnMetered, defaults.refreshOnMetered);
    if (settings.promptOnExpiry != defaults.promptOnExpiry)
        object.insert(QStringLiteral("promptOnExpiry"), QStringLiteral("open"));
    return QJsonDocument(object).toJson();
}

struct Parsed {
    Settings settings;
    std::optional<JsonError> fault; ///< the first value that is wrong
};

/// An error where this is no settings file at all.
static tl::expected<Parsed, JsonError> parseSettings(const QByteArray &json)
{
    const auto root = parseJson(json);
    if (!root)
        return tl::unexpected(root.error());
    Faults faults;
    ObjectReader object(*root, faults);
    const JsonNode *version = object.need(QLatin1String("version"), Kind::Number);
    if (version && version->number != 1.0)
        faults.add(*version, SettingsFile::tr("This Lanyard knows version 1 only."));
    if (!faults.isEmpty())
        return tl::unexpected(faults.first());
    StatedSettings stated = readSettings(object, faults);
    stated.autostart.reset();
    object.refuseOthers();
    return Parsed{withStated(Settings(), stated), faults.isEmpty() ? std::nullopt : std::optional(faults.first())};
}

SettingsFile::SettingsFile(const QString &file)
    : m_file(file)
{
}

SettingsFile::Loaded SettingsFile::load()
{
    Loaded loaded;
    m_isUnreadable = false;
    if (!mayExist(m_file))
        return loaded;
    const auto json = readFile(m_file, kLargestSettings);
    if (!json) {
        m_isUnreadable = true;
        loaded.problem = PolicyError{m_file, 0, 0, QString(), json.error().text()}.sentence();
        return loaded;
    }
    const auto parsed = parseSettings(*json);
    if (parsed)
        loaded.settings = parsed->settings;
    if (parsed && !parsed->fault)
        return loaded;
    const JsonError fault = parsed ? *parsed->fault : parsed.error();
    loaded.problem = PolicyError{m_file, fault.place.line, fault.place.column, fault.path, fault.message}.sentence();
    if (!parsed) {
        const QString aside = moveAside(m_file);
        m_isUnreadable = aside.isEmpty();
        if (!aside.isEmpty()) //: %1: a sentence that says what is wrong with it, %2: a file name
            loaded.problem = tr("%1 The file is kept as %2.").arg(loaded.problem, aside);
    }
    qCWarning(logPolicy) << loaded.problem;
    return loaded;
}

Result<void> SettingsFile::save(const Settings &settings)
{
    if (m_isUnreadable)
        return failure(Reason::Configuration, m_file,
            tr("The settings were not saved, because %1 could not be read.").arg(m_file));
    if (const auto written = replaceFile(m_file, toJson(settings)); !written)
        return failure(
            Reason::Configuration, m_file, tr("The settings could not be saved: %1.").arg(written.error().text()));
    return {};
}

}
