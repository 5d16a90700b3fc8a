#include "sandbox/tests/raw_client.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrlQuery>
#include <memory>

namespace sandbox {

namespace {

constexpr int kPatienceMs = 5'000;
const Headers kPage{{"accept", "text/html,*/*"}};

QUrl targetUri(const Answer &exchanged)
{
    return QUrl(exchanged.json().value(u"targetUri").toString());
}

}

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray Answer::cookies() const
{
    QByteArrayList pairs;
    for (const QByteArray &line : header("set-cookie").split('\n'))
        pairs.append(line.left(line.indexOf(';')));
    return pairs.join("; ");
}

QString Answer::query(const QString &name) const
{
    return QUrlQuery(location()).queryItemValue(name, QUrl::FullyDecoded);
}

QString Answer::errorMessage() const
{
    return json().value(u"error").toObject().value(u"message").toString();
}

QString Answer::errorStatus() const
{
    return json().value(u"error").toObject().value(u"status").toString();
}

RawClient::RawClient(Company &company)
    : m_company(company)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Answer RawClient::send(const QByteArray &method, const QUrl &url, const Headers &headers, const QByteArray &body)
{
    QNetworkRequest request(url);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_company.caCertificatePem()));
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(kPatienceMs);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return Answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(),
        reply->rawHeaderPairs(), reply->readAll()};
}

Answer RawClient::postJson(const QUrl &url, const QJsonObject &body, const Headers &headers)
{
    Headers all{{"content-type", "application/json"}};
    all += headers;
    return send("POST", url, all, QJsonDocument(body).toJson());
}

Answer RawClient::challenge(const QString &resource, const QByteArray &cookies, const QString &pathAndQuery)
{
    Headers headers = kPage;
    if (!cookies.isEmpty())
        headers.append({"cookie", cookies});
    return get(QUrl(m_company.resourceUrl(resource).toString() + pathAndQuery), headers);
}

Answer RawClient::exchange(const Answer &challenged, const QString &idToken)
{
    return postJson(QUrl(challenged.query(QStringLiteral("redirect_uri"))),
        {{QStringLiteral("id_token"), idToken}, {QStringLiteral("state"), challenged.query(QStringLiteral("state"))}});
}

Answer RawClient::land(const Answer &challenged, const Answer &exchanged)
{
    return get(targetUri(exchanged),
        {{"x-iap-3p-token", exchanged.json().value(u"redirectToken").toString().toLatin1()},
            {"cookie", challenged.cookies()}});
}

Answer RawClient::landByQuery(const Answer &challenged, const Answer &exchanged, bool withNonce)
{
    const QString rt = exchanged.json().value(u"redirectToken").toString();
    Headers headers = kPage;
    if (withNonce)
        headers.append({"cookie", challenged.cookies()});
    return get(QUrl(targetUri(exchanged).toString() + QStringLiteral("&rt=") + rt), headers);
}

Answer RawClient::refresh(const QString &refreshToken, const Headers &headers)
{
    Headers all{{"content-type", "application/x-www-form-urlencoded"}};
    all += headers;
    return send("POST", tokenUrl(), all,
        "grant_type=refresh_token&refresh_token=" + refreshToken.toLatin1().toPercentEncoding());
}

QByteArray RawClient::signInTo(const QString &resource, const QString &email, const QString &tenant)
{
    const Answer challenged = challenge(resource);
    const Answer exchanged = exchange(challenged, m_company.issueIdToken(email, tenant));
    const bool byQuery = m_company.resource(resource).nonce == NonceMode::RtRequired;
    return (byQuery ? landByQuery(challenged, exchanged) : land(challenged, exchanged)).cookies();
}

QString RawClient::apiKey() const
{
    return m_company.config().projects.constFirst().apiKey;
}

QUrl RawClient::tokenUrl() const
{
    return QUrl(m_company.identityPlatformUrl(QStringLiteral("securetoken.googleapis.com")).toString()
        + QStringLiteral("/v1/token?key=") + apiKey());
}

QUrl RawClient::accountsUrl(const QString &call) const
{
    return QUrl(m_company.identityPlatformUrl(QStringLiteral("identitytoolkit.googleapis.com")).toString()
        + QStringLiteral("/v1/accounts:%1?key=%2").arg(call, apiKey()));
}

}
