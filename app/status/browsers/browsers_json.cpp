#include "status/browsers/browsers_json.h"

#include "status/json_values.h"

namespace lanyard {

namespace {

QJsonObject browserSiteJson(const BrowserSiteView &site)
{
    return {
        {QStringLiteral("resource"), site.id},
        {QStringLiteral("name"), site.name},
        {QStringLiteral("enabled"), site.enabled},
        {QStringLiteral("mayEnable"), site.mayEnable},
        {QStringLiteral("state"), code(site.state)},
        {QStringLiteral("person"), textJson(site.person)},
        {QStringLiteral("since"), timeJson(site.since)},
        {QStringLiteral("page"), textJson(site.page)},
    };
}

BrowserSiteView browserSiteFrom(JsonReader fields)
{
    BrowserSiteView site;
    site.id = fields.text(QLatin1String("resource"));
    site.name = fields.text(QLatin1String("name"));
    site.enabled = fields.flag(QLatin1String("enabled"));
    site.mayEnable = fields.flag(QLatin1String("mayEnable"));
    site.state = fields.word(QLatin1String("state"), kAllBrowserSiteStates);
    site.person = fields.textOrNull(QLatin1String("person"));
    site.since = fields.timeOrNull(QLatin1String("since"));
    site.page = fields.textOrNull(QLatin1String("page"));
    return site;
}

QJsonObject profileJson(const BrowserProfileView &profile)
{
    return {
        {QStringLiteral("id"), profile.id},
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("connected"), profile.connected},
        {QStringLiteral("seenAt"), timeJson(profile.seenAt)},
        {QStringLiteral("resources"), arrayJson(profile.sites, browserSiteJson)},
    };
}

BrowserProfileView profileFrom(JsonReader fields)
{
    BrowserProfileView profile;
    profile.id = fields.text(QLatin1String("id"));
    profile.name = fields.text(QLatin1String("name"));
    profile.connected = fields.flag(QLatin1String("connected"));
    profile.seenAt = fields.timeOrNull(QLatin1String("seenAt"));
    for (const JsonReader &site : fields.objects(QLatin1String("resources")))
        profile.sites.append(browserSiteFrom(site));
    return profile;
}

BrowsersView browsersFrom(JsonReader &fields)
{
    fields.requireVersion1();
    BrowsersView view;
    view.mode = fields.word(QLatin1String("mode"), kAllBridgeModes);
    view.problem = fields.textOrNull(QLatin1String("problem"));
    for (const JsonReader &profile : fields.objects(QLatin1String("profiles")))
        view.profiles.append(profileFrom(profile));
    return view;
}

}

QJsonObject browsersJson(const BrowsersView &view)
{
    return {
        {QStringLiteral("version"), 1},
        {QStringLiteral("mode"), code(view.mode)},
        {QStringLiteral("problem"), textJson(view.problem)},
        {QStringLiteral("profiles"), arrayJson(view.profiles, profileJson)},
    };
}

tl::expected<BrowsersView, JsonError> readBrowsers(const QJsonObject &json)
{
    return readObject(json, browsersFrom);
}

}
