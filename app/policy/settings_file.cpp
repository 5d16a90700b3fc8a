#include "policy/settings_file.h"

#include "policy/settings_json.h"
#include "policy/settings_reader.h"
#include "storage/json_document.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

/// What differs from the defaults: a later version's defaults are for those who never chose.
static QByteArray toJson(const Settings &settings)
{
    const QJsonObject all = settingsJson(settings);
    const QJsonObject defaults = settingsJson(Settings());
    QJsonObject object{{QStringLiteral("version"), 1}};
    for (auto member = all.begin(); member != all.end(); ++member) {
        if (member.value() != defaults.value(member.key()) && member.key() != QLatin1String("autostart"))
            object.insert(member.key(), member.value());
    }
    return QJsonDocument(object).toJson();
}

namespace {

struct Parsed {
    Settings settings;
    std::optional<JsonError> fault; ///< the first value that is wrong
};

/// An error where this is no settings file at all.
tl::expected<Parsed, JsonError> parseSettings(const QByteArray &json)
{
    const auto root = parseJson(json);
    if (!root)
        return tl::unexpected(root.error());
    JsonFaults faults;
    JsonReader object({QString(), *root}, faults);
    object.requireVersion1();
    if (!faults.isEmpty())
        return tl::unexpected(firstFault(faults, json));
    StatedSettings stated = readSettings(object);
    stated.autostart.reset();
    object.refuseOthers();
    return Parsed{
        withStated(Settings(), stated), faults.isEmpty() ? std::nullopt : std::optional(firstFault(faults, json))};
}

}

SettingsFile::SettingsFile(const QString &path)
    : m_file(path)
{
}

SettingsFile::Loaded SettingsFile::load()
{
    const auto json = m_file.read();
    if (!json)
        return {Settings(), json.error().sentence};
    if (!*json)
        return {};
    const auto parsed = parseSettings(**json);
    if (!parsed)
        return {Settings(), m_file.reject(parsed.error())};
    return {parsed->settings, parsed->fault ? m_file.report(*parsed->fault) : QString()};
}

Settings SettingsFile::look()
{
    const auto json = m_file.read();
    if (!json || !*json)
        return {};
    const auto parsed = parseSettings(**json);
    return parsed ? parsed->settings : Settings();
}

Result<void> SettingsFile::save(const Settings &settings)
{
    if (m_file.isUnreadable())
        return failure(Reason::Configuration, m_file.path(),
            tr("The settings were not saved, because %1 could not be read.").arg(m_file.path()));
    if (const auto written = m_file.write(toJson(settings)); !written)
        return failure(Reason::Configuration, written.error().detail,
            tr("The settings could not be saved: %1.").arg(written.error().text()));
    return {};
}

}
