#include "policy/policy_samples.h"

namespace lanyard {

static const QByteArray kWiki = R"("id":"wiki","name":"Wiki","url":"https://wiki.example.com/")";

QByteArray withResource(const QByteArray &members, const QByteArray &rest)
{
    return R"({"version":1,"resources":[)"
           "\n{"
        + members + "}\n]" + rest + "}";
}

static QByteArray withUrl(const QByteArray &url, const QByteArray &rest = {})
{
    return withResource(R"("id":"wiki","name":"Wiki","url":")" + url + '"', rest);
}

static QByteArray with(const QByteArray &member)
{
    return "{\"version\":1,\n" + member + "}";
}

QByteArray wholePolicy()
{
    return R"({ "version": 1, "development": true,
            "resources": [ { "id": "wiki", "name": "Wiki", "url": "https://wiki.example.com",
                "authPage": "https://login.example.com/", "apiKey": "AIza",
                "tenants": [ { "id": "t1", "name": "One" }, { "id": "t2" } ], "refresh": "web" } ],
            "allowUserResources": false, "exportSessions": false, "promptOnExpiry": "open", "autostart": false,
            "language": "pt-BR", "notifications": false, "browser": "firefox.desktop", "refreshOnMetered": false,
            "browserBridge": { "mode": "ask", "browsers": [ "chromium", "firefox" ], "resources": [ "wiki" ] },
            "exchangeHosts": [ "IAP.test:8443", "iap.example:443" ],
            "kerberosHosts": [ "SSO.example.com", "*.corp.example.com" ], "signInProviders": [ "saml.acme", "google.com" ],
            "userAgent": { "add": "Acme/1" },
            "endpoints": { "identityToolkit": "https://a.example/", "secureToken": "http://127.0.0.1:1/st/",
                           "projectConfig": "https://c.example" } })";
}

QByteArray longPolicy(int resources)
{
    QByteArray json = R"({"version":1,"resources":[)";
    for (int i = 0; i < resources; ++i)
        json += (i ? ",\n" : "\n") + QByteArray(R"({"id":"r)") + QByteArray::number(i)
            + R"(","name":"Wiki","url":"https://wiki.example.com/"})";
    return json + "]}";
}

QList<GoodPolicy> goodPolicies()
{
    return {
        {"nothing but the version", R"({"version":1})"},
        {"no resources", R"({"version":1,"resources":[]})"},
        {"a resource of three members", withResource(kWiki)},
        {"a port and a path", withUrl("https://wiki.example.com:8443/a/b")},
        {"http to localhost in development", withUrl("http://localhost:8080/", R"(,"development":true)")},
        {"http to a name of localhost in development", withUrl("http://wiki.localhost/", R"(,"development":true)")},
        {"http to 127.0.0.1 in development", withUrl("http://127.0.0.1:8080/", R"(,"development":true)")},
        {"http to ::1 in development", withUrl("http://[::1]:8080/", R"(,"development":true)")},
        {"a pin", withResource(kWiki + R"(,"authPage":"https://login.example.com/","apiKey":"AIzaSy")")},
        {"tenants, with and without a name",
            withResource(kWiki + R"(,"tenants":[{"id":"acme-k3x9q","name":"Acme"},{"id":"b-1"}])")},
        {"no tenants, as challenges name them",
            withResource(kWiki + R"(,"tenants":[{"id":"_481516234200","name":"Acme"}])")},
        {"refresh auto", withResource(kWiki + R"(,"refresh":"auto")")},
        {"refresh web", withResource(kWiki + R"(,"refresh":"web")")},
        {"exchange hosts with and without a port", with(R"("exchangeHosts":["iap.googleapis.com","iap.test:8443"])")},
        {"an IP exchange host in development", with(R"("exchangeHosts":["127.0.0.1:8443"],"development":true)")},
        {"an IPv6 exchange host in development", with(R"("exchangeHosts":["[::1]:8443"],"development":true)")},
        {"the emulator's endpoints",
            with(R"("development":true,"endpoints":{"secureToken":)"
                 R"("http://127.0.0.1:9099/securetoken.googleapis.com"})")},
        {"all switches",
            with(R"("allowUserResources":false,"exportSessions":false,"autostart":false,)"
                 R"("promptOnExpiry":"open","development":false)")},
        {"settings at their defaults",
            with(R"("promptOnExpiry":"notify","autostart":true,"notifications":true,"refreshOnMetered":true)")},
        {"a language", with(R"("language":"de")")},
        {"a language with script and region", with(R"("language":"zh-Hant-TW")")},
        {"a browser", with(R"("browser":"org.mozilla.firefox.desktop")")},
        {"a browser with a blank", with(R"("browser":"My Browser.desktop")")},
        {"no bridge into browsers", with(R"("browserBridge":{"mode":"off"})")},
        {"a bridge into some browsers, for some resources",
            with(R"("browserBridge":{"mode":"on","browsers":["chrome","edge"],"resources":["wiki","none"]})")},
        {"nobody for tickets", with(R"("kerberosHosts":[])")},
        {"hosts for tickets", with(R"("kerberosHosts":["intranet","SSO.example.com","*.corp.example.com"])")},
        {"providers of all kinds",
            with(R"("signInProviders":["google.com","saml.acme","oidc.acme-2","password","phone","emailLink"])")},
        {"more of a user agent", with(R"("userAgent":{"add":"Acme/1.0 (managed; \"x\") x"})")},
        {"another user agent", with(R"("userAgent":{"replace":")" + QByteArray(500, 'a') + R"("})")},
        {"a bridge without signing in", with(R"("browserBridge":{"mode":"ask","signIn":false})")},
    };
}

static QList<BadPolicy> badJson()
{
    return {
        {"an empty file", "", 1, 1, {}, u"not JSON"_qs, true},
        {"a missing comma", "{\n  \"version\": 1\n  \"resources\": []\n}", 3, 3, {}, u"comma"_qs, true},
        {"a trailing comma", "{\"version\":1,\n}", 2, 1, {}, u"not JSON"_qs, true},
        {"a comment", "{\"version\":1 // one\n}", 1, 14, {}, u"not JSON"_qs, true},
        {"text after the end", "{\"version\":1}\n{}", 2, 1, {}, u"not JSON"_qs, true},
        {"a NUL after the end", QByteArray("{\"version\":1}\0", 14), 1, 14, {}, u"NUL"_qs, true},
        {"broken UTF-8", "{\"version\":1,\"a\xff\":1}", 1, 16, {}, u"encoding"_qs, true},
        {"an unfinished list", "{\"version\":1,\n\"resources\":[", 2, 14, u"resources"_qs, u"not JSON"_qs, true},
        {"a hundred brackets", with(R"("resources":)" + QByteArray(100, '[')), 2, 28,
            u"resources[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]"_qs, u"nested too deeply"_qs, true},
        {"a key twice", "{\"version\":1,\n \"development\":false, \"development\":true}", 2, 23, u"development"_qs,
            u"Duplicate key."_qs, true},
        {"a number beyond all", with(R"("exportSessions":2e308)"), 2, 18, u"exportSessions"_qs, u"too large"_qs, true},
        {"a key twice, escaped once", withResource(kWiki + R"(,"\u0069d":"x")"), 2, 62, u"resources[0].id"_qs,
            u"Duplicate key."_qs, true},
    };
}

static QList<BadPolicy> badShape()
{
    return {
        {"a list", "[]", 1, 1, {}, u"object"_qs},
        {"no version", "{}", 1, 1, u"version"_qs, u"missing"_qs},
        {"version 2", R"({"version":2})", 1, 12, u"version"_qs, u"Only version 1"_qs},
        {"version 1.5", R"({"version":1.5})", 1, 12, u"version"_qs, u"Only version 1"_qs},
        {"version nothing times a large power", R"({"version":0e300})", 1, 12, u"version"_qs, u"Only version 1"_qs},
        {"version nearly nothing", R"({"version":1e-400})", 1, 12, u"version"_qs, u"not JSON"_qs},
        {"version as text", R"({"version":"1"})", 1, 12, u"version"_qs, u"number"_qs},
        {"an unknown key", with(R"( "resource":[])"), 2, 2, u"resource"_qs, u"Unknown key."_qs},
        {"a key without a name", with(R"( "":[])"), 2, 2, u"[\"\"]"_qs, u"Unknown key."_qs},
        {"resources as an object", with(R"("resources":{})"), 2, 13, u"resources"_qs, u"list"_qs},
        {"a resource as text", with(R"("resources":["wiki"])"), 2, 14, u"resources[0]"_qs, u"object"_qs},
        {"a switch as text", with(R"("autostart":"yes")"), 2, 13, u"autostart"_qs, u"true or false"_qs},
        {"a switch as a number", with(R"("exportSessions":0)"), 2, 18, u"exportSessions"_qs, u"true or false"_qs},
        {"null is no default", with(R"("allowUserResources":null)"), 2, 22, u"allowUserResources"_qs,
            u"true or false"_qs},
        {"an unknown prompt", with(R"("promptOnExpiry":"never")"), 2, 18, u"promptOnExpiry"_qs, u"notify"_qs},
        {"an unknown endpoint", with(R"("endpoints":{"token":"https://a.example"})"), 2, 14, u"endpoints.token"_qs,
            u"Unknown key."_qs},
        {"letters before the fault count once", with("\"promptOnExpiry\":\"\xc3\xa9\xc3\xa9\",\"x\":1"), 2, 18,
            u"promptOnExpiry"_qs, u"notify"_qs},
        {"the first of two faults", "{\"version\":1,\n\"autostart\":1,\n\"development\":1}", 2, 13, u"autostart"_qs,
            u"true or false"_qs},
    };
}

static QList<BadPolicy> badSettings()
{
    const auto row = [](const char *name, const QByteArray &key, const QByteArray &value, const QString &message) {
        return BadPolicy{
            name, with('"' + key + "\":" + value), 2, 4 + int(key.size()), QString::fromLatin1(key), message};
    };
    return {
        row("notifications as text", "notifications", R"("off")", u"true or false"_qs),
        row("metered as a number", "refreshOnMetered", "0", u"true or false"_qs),
        row("a language as a list", "language", R"(["de"])", u"text"_qs),
        row("an empty language", "language", R"("")", u"tag of a language"_qs),
        row("a language by name", "language", R"("Brazilian Portuguese")", u"tag of a language"_qs),
        row("a language as a locale", "language", R"("de_DE.UTF-8")", u"tag of a language"_qs),
        row("a letter for a language", "language", R"("d")", u"tag of a language"_qs),
        row("an endless language", "language", '"' + QByteArray("de") + QByteArray("-abcdefg").repeated(32) + '"',
            u"tag of a language"_qs),
        row("a browser as a flag", "browser", "true", u"text"_qs),
        row("an empty browser", "browser", R"("")", u"desktop file"_qs),
        row("a browser's command", "browser", R"("firefox")", u"desktop file"_qs),
        row("nothing but the ending", "browser", R"(".desktop")", u"desktop file"_qs),
        row("a browser's path", "browser", R"("/tmp/evil.desktop")", u"desktop file"_qs),
        row("a way up", "browser", R"("../evil.desktop")", u"desktop file"_qs),
        row("a line break in the browser", "browser", R"("fire\nfox.desktop")", u"desktop file"_qs),
        row("null for a setting", "browser", "null", u"text"_qs),
    };
}

static QList<BadPolicy> badBridges()
{
    const auto row = [](const char *name, const QByteArray &value, int column, const QString &path,
                         const QString &message) {
        return BadPolicy{name, with(R"("browserBridge":)" + value), 2, column, u"browserBridge"_qs + path, message};
    };
    return {
        row("a bridge as a word", R"("on")", 17, {}, u"object"_qs),
        row("a sign-in that is a word", R"({"mode":"on","signIn":"no"})", 39, u".signIn"_qs, u"true or false"_qs),
        row("a bridge without a mode", "{}", 17, u".mode"_qs, u"missing"_qs),
        row("a bridge with another mode", R"({"mode":"always"})", 25, u".mode"_qs, u"\"off\", \"ask\", \"on\""_qs),
        row("a bridge with more", R"({"mode":"on","sites":[]})", 30, u".sites"_qs, u"Unknown key."_qs),
        row("a bridge into no browser", R"({"mode":"on","browsers":[]})", 41, u".browsers"_qs, u"empty list"_qs),
        row("a bridge into another browser", R"({"mode":"on","browsers":["lynx"]})", 42, u".browsers[0]"_qs,
            u"chromium"_qs),
        row("a bridge for a number", R"({"mode":"on","resources":[1]})", 43, u".resources[0]"_qs, u"text"_qs),
        row("a bridge for nothing", R"({"mode":"on","resources":[""]})", 43, u".resources[0]"_qs, u"id"_qs),
    };
}

static QList<BadPolicy> badResources()
{
    const QByteArray idAndName = R"("id":"wiki","name":"Wiki")";
    const QString url = u"resources[0].url"_qs;
    return {
        {"no id", withResource(R"("name":"Wiki","url":"https://wiki.example.com/")"), 2, 1, u"resources[0].id"_qs,
            u"missing"_qs},
        {"no name", withResource(R"("id":"wiki","url":"https://wiki.example.com/")"), 2, 1, u"resources[0].name"_qs,
            u"missing"_qs},
        {"no url", withResource(idAndName), 2, 1, url, u"missing"_qs},
        {"an empty id", withResource(R"("id":"","name":"Wiki","url":"https://wiki.example.com/")"), 2, 7,
            u"resources[0].id"_qs, u"empty"_qs},
        {"a blank in the id", withResource(R"("id":"my wiki","name":"Wiki","url":"https://wiki.example.com/")"), 2, 7,
            u"resources[0].id"_qs, u"spaces"_qs},
        {"a blank name", withResource(R"("id":"wiki","name":" ","url":"https://wiki.example.com/")"), 2, 21,
            u"resources[0].name"_qs, u"empty"_qs},
        {"a line break in the name", withResource(R"("id":"wiki","name":"W\n","url":"https://wiki.example.com/")"), 2,
            21, u"resources[0].name"_qs, u"control"_qs},
        {"an endless name",
            withResource(R"("id":"wiki","name":")" + QByteArray(257, 'n') + R"(","url":"https://wiki.example.com/")"),
            2, 21, u"resources[0].name"_qs, u"256"_qs},
        {"the same id twice", "{\"version\":1,\"resources\":[\n{" + kWiki + "},\n{" + kWiki + "}]}", 3, 7,
            u"resources[1].id"_qs, u"already"_qs, true},
        {"an unknown key", withResource(kWiki + R"(,"color":"red")"), 2, 62, u"resources[0].color"_qs,
            u"Unknown key."_qs},
        {"an id as a number", withResource(R"("id":7,"name":"Wiki","url":"https://wiki.example.com/")"), 2, 7,
            u"resources[0].id"_qs, u"text"_qs},
        {"an unknown refresh", withResource(kWiki + R"(,"refresh":"native")"), 2, 72, u"resources[0].refresh"_qs,
            u"\"auto\", \"web\""_qs},
        {"a page without a key", withResource(kWiki + R"(,"authPage":"https://login.example.com/")"), 2, 73,
            u"resources[0].authPage"_qs, u"apiKey"_qs},
        {"a key without a page", withResource(kWiki + R"(,"apiKey":"AIzaSy")"), 2, 71, u"resources[0].apiKey"_qs,
            u"authPage"_qs},
        {"a page over http", withResource(kWiki + R"(,"authPage":"http://login.example.com/","apiKey":"AIzaSy")"), 2,
            73, u"resources[0].authPage"_qs, u"https"_qs},
        {"a tenant as text", withResource(kWiki + R"(,"tenants":["acme"])"), 2, 73, u"resources[0].tenants[0]"_qs,
            u"object"_qs},
        {"a tenant without id", withResource(kWiki + R"(,"tenants":[{"name":"A"}])"), 2, 73,
            u"resources[0].tenants[0].id"_qs, u"missing"_qs},
        {"the same tenant twice", withResource(kWiki + R"(,"tenants":[{"id":"a"},{"id":"a"}])"), 2, 90,
            u"resources[0].tenants[1].id"_qs, u"already"_qs, true},
    };
}

static QList<BadPolicy> badAddresses()
{
    const auto row = [](const char *name, const QByteArray &url, const QString &message, const QByteArray &rest = {}) {
        return BadPolicy{name, withUrl(url, rest), 2, 34, u"resources[0].url"_qs, message, false};
    };
    const QByteArray development = R"(,"development":true)";
    return {
        row("an empty address", "", u"https"_qs),
        row("a host only", "wiki.example.com", u"https"_qs),
        row("another scheme", "ftp://wiki.example.com/", u"https"_qs),
        row("a script", "javascript:alert(1)", u"https"_qs),
        row("no host", "https:///path", u"https"_qs),
        row("http to another computer", "http://wiki.example.com/", u"Plain http is never"_qs),
        row("http to another computer in development", "http://wiki.example.com/", u"Plain http is never"_qs,
            development),
        row("http to a look-alike of localhost", "http://localhost.example.com/", u"Plain http is never"_qs,
            development),
        row("http to localhost without development", "http://localhost/", u"\"development\": true"_qs),
        row("a user name", "https://kim@wiki.example.com/", u"user name"_qs),
        row("an empty user name", "https://@wiki.example.com/", u"user name"_qs),
        row("a query", "https://wiki.example.com/?a=b", u"query"_qs),
        row("an empty query", "https://wiki.example.com/?", u"query"_qs),
        row("a fragment", "https://wiki.example.com/#a", u"fragment"_qs),
        row("a trailing dot", "https://wiki.example.com./", u"host"_qs),
        row("a blank inside", "https://wiki.example.com/a b", u"https"_qs),
    };
}

static QList<BadPolicy> badHosts()
{
    const auto row = [](const char *name, const QByteArray &host, const QString &message) {
        return BadPolicy{
            name, with(R"("exchangeHosts":[")" + host + R"("])"), 2, 18, u"exchangeHosts[0]"_qs, message, false};
    };
    const QString form = u"host:port"_qs;
    return {
        {"no exchange host at all", with(R"("exchangeHosts":[])"), 2, 17, u"exchangeHosts"_qs, u"Without a host"_qs},
        {"an exchange host as a number", with(R"("exchangeHosts":[1])"), 2, 18, u"exchangeHosts[0]"_qs, u"text"_qs},
        row("an empty exchange host", "", form),
        row("a scheme", "https://iap.googleapis.com", form),
        row("a path", "iap.googleapis.com/v1", form),
        row("a wildcard", "*.googleapis.com", form),
        row("a trailing dot of the host", "iap.googleapis.com.", form),
        row("a user name before the host", "a@iap.googleapis.com", form),
        row("port 0", "iap.googleapis.com:0", form),
        row("an IP address", "10.0.0.1", u"development"_qs),
        row("an IP address as one number", "2130706433", u"development"_qs),
        {"an IP address as a hexadecimal number", with(R"("exchangeHosts":["0x7f000001"])"), 2, 18,
            u"exchangeHosts[0]"_qs, u"development"_qs, true},
        row("an IPv6 address", "[::1]:8443", u"development"_qs),
        row("brackets around no IPv6 address", "[:81]:9", form),
        {"a port beyond 65535", with(R"("exchangeHosts":["iap.test:70000"])"), 2, 18, u"exchangeHosts[0]"_qs, form,
            true},
        {"a line end behind the host", with(R"("exchangeHosts":["iap.test\n"])"), 2, 18, u"exchangeHosts[0]"_qs, form,
            true},
        {"an endpoint over http", with(R"("endpoints":{"secureToken":"http://a.example"})"), 2, 28,
            u"endpoints.secureToken"_qs, u"https"_qs},
        {"an endpoint over http to loopback, not in development",
            with(R"("endpoints":{"secureToken":"http://127.0.0.1:9099"})"), 2, 28, u"endpoints.secureToken"_qs,
            u"development"_qs},
        {"a certificate that is not there", with(R"("certificateAuthorities":["none.pem"])"), 2, 27,
            u"certificateAuthorities[0]"_qs, u"none.pem"_qs, true},
        {"a certificate without a name", with(R"("certificateAuthorities":[""])"), 2, 27,
            u"certificateAuthorities[0]"_qs, u"no such file"_qs},
    };
}

/// What would become another switch of the web engine, another header, or nothing at all.
static QList<BadPolicy> badWindowRules()
{
    const auto host = [](const char *name, const QByteArray &text, bool isBeyondSchema = false) {
        return BadPolicy{name, with(R"("kerberosHosts":[")" + text + R"("])"), 2, 18, u"kerberosHosts[0]"_qs,
            u"name of a host"_qs, isBeyondSchema};
    };
    const auto provider = [](const char *name, const QByteArray &id, bool isBeyondSchema = false) {
        return BadPolicy{name, with(R"("signInProviders":[")" + id + R"("])"), 2, 20, u"signInProviders[0]"_qs,
            u"id of a provider"_qs, isBeyondSchema};
    };
    const auto agent = [](const char *name, const QByteArray &text, bool isBeyondSchema = false) {
        return BadPolicy{name, with(R"("userAgent":{"add":")" + text + R"("})"), 2, 20, u"userAgent.add"_qs,
            u"ASCII"_qs, isBeyondSchema};
    };
    return {
        host("no host for tickets", ""),
        host("every host for tickets", "*"),
        host("a whole top domain for tickets", "*.com"),
        host("a port for tickets", "sso.example.com:443"),
        host("an address for tickets", "https://sso.example.com"),
        host("an IP address for tickets", "10.0.0.1"),
        host("hosts without dots for tickets", "<local>"),
        host("two hosts in one", "sso.example.com,evil.example.net"),
        host("another switch", "sso.example.com --no-sandbox"),
        host("another switch after a tab", "sso.example.com\\t--no-sandbox"),
        host("another switch after a line end", "sso.example.com\\n--no-sandbox"),
        host("a quotation mark", R"(sso.example.com\")"),
        host("a line end behind the host for tickets", R"(sso.example.com\n)", true),
        {"one host for tickets", with(R"("kerberosHosts":"sso.example.com")"), 2, 17, u"kerberosHosts"_qs, u"list"_qs},
        {"no provider at all", with(R"("signInProviders":[])"), 2, 19, u"signInProviders"_qs, u"nobody can"_qs},
        {"a provider as a number", with(R"("signInProviders":[1])"), 2, 20, u"signInProviders[0]"_qs, u"text"_qs},
        provider("an empty provider", ""),
        provider("any provider", "*"),
        provider("a provider's address", "https://accounts.google.com"),
        provider("two providers in one", "google.com password"),
        provider("a line end behind the provider", R"(google.com\n)", true),
        {"a user agent as text", with(R"("userAgent":"Acme")"), 2, 13, u"userAgent"_qs, u"object"_qs},
        {"nothing of a user agent", with(R"("userAgent":{})"), 2, 13, u"userAgent"_qs, u"either"_qs},
        {"two user agents", with(R"("userAgent":{"add":"a","replace":"b"})"), 2, 13, u"userAgent"_qs, u"either"_qs},
        {"more than a user agent", with(R"("userAgent":{"add":"a","x":1})"), 2, 24, u"userAgent.x"_qs,
            u"Unknown key."_qs},
        agent("an empty user agent", ""),
        agent("a user agent of one blank", " "),
        agent("a blank before the user agent", " Acme"),
        agent("another header", R"(Acme\r\nX-Evil: 1)"),
        agent("a line end in the user agent", R"(Acme\nx)"),
        agent("a tab in the user agent", R"(Acme\tx)"),
        agent("another alphabet", "Caf\xc3\xa9"),
        agent("an endless user agent", QByteArray(501, 'a')),
        agent("a line end behind the user agent", R"(Acme\n)", true),
    };
}

QList<BadPolicy> badPolicies()
{
    return badJson() + badBridges() + badShape() + badSettings() + badWindowRules() + badResources() + badAddresses()
        + badHosts();
}

}
