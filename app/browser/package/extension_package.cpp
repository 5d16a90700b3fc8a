#include "browser/package/extension_package.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslKey>

namespace lanyard::browser {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1String kHost("org.lanyard.bridge");

class PackageText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::browser::ExtensionPackage)
};

tl::unexpected<Error> wrong(const QString &sentence)
{
    return failure(Reason::Configuration, u"no extension can be made"_s, sentence);
}

/// Without its port: Firefox knows none in patterns, and cookies have none.
QString patternOf(const QUrl &url)
{
    return u"https://%1/*"_s.arg(QString::fromLatin1(QUrl::toAce(url.host())));
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QString published(const PackageOrder &order, const QString &name)
{
    return order.url.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + u'/' + name;
}

QJsonObject manifestFor(const PackageOrder &order, QJsonObject manifest)
{
    manifest[u"host_permissions"] = QJsonArray::fromStringList(order.permissions);
    manifest.remove(u"optional_host_permissions");
    manifest[u"key"] = QString::fromLatin1(order.key.toBase64());
    manifest[u"update_url"] = published(order, u"updates.xml"_s);
    manifest.remove(u"web_accessible_resources"); // pages could tell by it that it is there; a forced one needs none
    QJsonObject browsers = manifest[u"browser_specific_settings"].toObject();
    QJsonObject gecko = browsers[u"gecko"].toObject();
    if (!order.geckoId.isEmpty())
        gecko[u"id"] = order.geckoId;
    gecko[u"update_url"] = published(order, u"updates.json"_s);
    browsers[u"gecko"] = gecko;
    manifest[u"browser_specific_settings"] = browsers;
    return manifest;
}

/// What a browser reads before it starts the relay; Firefox refuses one with the keys of both families.
QByteArray hostManifest(const PackageOrder &order, const QString &who, const QString &id)
{
    return text({{u"name"_s, kHost}, {u"description"_s, u"Carries messages between Lanyard and its extension"_s},
        {u"path"_s, order.relay}, {u"type"_s, u"stdio"_s}, {who, QJsonArray{id}}});
}

void addChromium(PackageFiles &files, const PackageOrder &order)
{
    const QString id = chromiumId(order.key);
    const QByteArray host = hostManifest(order, u"allowed_origins"_s, u"chrome-extension://%1/"_s.arg(id));
    const QString forced = id + u';' + published(order, u"updates.xml"_s);
    const QByteArray policy = text({{u"ExtensionInstallForcelist"_s, QJsonArray{forced}},
        {u"NativeMessagingAllowlist"_s, QJsonArray{QString(kHost)}}});
    for (const QString &folder : {u"chromium"_s, u"opt/chrome"_s, u"opt/edge"_s}) {
        files[u"system/etc/%1/native-messaging-hosts/%2.json"_s.arg(folder, kHost)] = host;
        files[u"system/etc/%1/policies/managed/lanyard.json"_s.arg(folder)] = policy;
    }
}

void addFirefox(PackageFiles &files, const PackageOrder &order, const QString &id)
{
    files[u"system/usr/lib/mozilla/native-messaging-hosts/%1.json"_s.arg(kHost)] =
        hostManifest(order, u"allowed_extensions"_s, id);
    const QJsonObject forced{
        {u"installation_mode"_s, u"force_installed"_s}, {u"install_url"_s, published(order, u"lanyard.xpi"_s)}};
    files[u"system/etc/firefox/policies/policies.json"_s] =
        text({{u"policies"_s, QJsonObject{{u"ExtensionSettings"_s, QJsonObject{{id, forced}}}}}});
}

void addUpdates(PackageFiles &files, const PackageOrder &order, const QJsonObject &manifest, const QString &geckoId)
{
    const QString version = manifest[u"version"].toString();
    files[u"web/updates.xml"_s] = uR"(<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="%1">
    <updatecheck codebase="%2" version="%3"/>
  </app>
</gupdate>
)"_s.arg(chromiumId(order.key), published(order, u"extension.crx"_s).toHtmlEscaped(), version.toHtmlEscaped())
                                      .toUtf8();
    const QJsonObject update{{u"version"_s, version}, {u"update_link"_s, published(order, u"lanyard.xpi"_s)}};
    const QJsonObject addon{{u"updates"_s, QJsonArray{update}}};
    files[u"web/updates.json"_s] = text({{u"addons"_s, QJsonObject{{geckoId, addon}}}});
}

}

Result<QStringList> permissionsFor(const Policy &policy)
{
    const auto &rules = policy.fixed.browserBridge;
    if (!rules || rules->mode == BridgeMode::Off)
        return wrong(PackageText::tr("browserBridge.mode: the policy must say “ask” or “on”."));
    QStringList patterns;
    for (qsizetype i = 0; i < policy.resources.size(); ++i) {
        const Resource &resource = policy.resources.at(i);
        if (!rules->allowsResource(resource.id))
            continue;
        for (const auto &[key, url] :
            {std::pair(u"url"_s, resource.url), std::pair(u"authPage"_s, resource.authPage)}) {
            if (url.scheme() != u"https")
                //: %1: a place in the policy, as resources[0].url, %2: a resource's id
                return wrong(PackageText::tr("%1: the extension needs an https address of “%2” here.")
                                 .arg(u"resources[%1].%2"_s.arg(QString::number(i), key), resource.id));
            patterns.append(patternOf(url));
        }
    }
    if (patterns.isEmpty())
        return wrong(PackageText::tr("resources: the policy has none that may be in a browser."));
    patterns.sort();
    patterns.removeDuplicates();
    return patterns;
}

Result<QByteArray> publicKey(const QByteArray &pem)
{
    if (pem.contains("PRIVATE KEY"))
        return wrong(PackageText::tr(
            "This is a private key, which never belongs here. Give its public half: openssl pkey -in KEY.pem -pubout"));
    const QSslKey key(pem, QSsl::Rsa, QSsl::Pem, QSsl::PublicKey);
    if (key.isNull())
        return wrong(PackageText::tr("This is not a public RSA key."));
    return key.toDer();
}

QString chromiumId(const QByteArray &key)
{
    QString id;
    const QByteArray digits = QCryptographicHash::hash(key, QCryptographicHash::Sha256).first(16).toHex();
    for (const char digit : digits)
        id += QChar(u'a' + QByteArray(1, digit).toInt(nullptr, 16));
    return id;
}

Result<PackageFiles> packageFiles(const PackageOrder &order, const QByteArray &manifest)
{
    if (order.url.scheme() != u"https" || order.url.host().isEmpty() || order.url.hasQuery())
        //: --url is an option
        return wrong(PackageText::tr("--url must be the https address of a folder."));
    const QJsonObject generic = QJsonDocument::fromJson(manifest).object();
    if (generic.isEmpty())
        return wrong(PackageText::tr("The extension's manifest.json cannot be read."));
    const QJsonObject own = manifestFor(order, generic);
    const QString geckoId = own[u"browser_specific_settings"][u"gecko"][u"id"].toString();
    PackageFiles files;
    files[u"extension/manifest.json"_s] = text(own);
    addChromium(files, order);
    addFirefox(files, order, geckoId);
    addUpdates(files, order, own, geckoId);
    return files;
}

}
