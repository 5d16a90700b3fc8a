#pragma once

// A client that does nothing on its own: no redirects, no cookie jar, no retries. Owned by a test; waits in the test's
// event loop. Its walk is the protocol, step by step.

#include "sandbox/company.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace sandbox {

struct Answer {
    int status = 0; ///< 0: no HTTP answer
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    Headers headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const; ///< joined by newlines, as QNetworkReply does
    QJsonObject json() const;
    bool hasMarker() const { return header("x-goog-iap-generated-response") == "true"; }
    QByteArray cookies() const; ///< of set-cookie, as a Cookie header
    QUrl location() const { return QUrl(QString::fromLatin1(header("location"))); }
    QString query(const QString &name) const; ///< of location
    QString errorMessage() const; ///< Google's error.message
    QString errorStatus() const;
};

class RawClient {
public:
    explicit RawClient(Company &company);

    Answer send(const QByteArray &method, const QUrl &url, const Headers &headers = {}, const QByteArray &body = {});
    Answer get(const QUrl &url, const Headers &headers = {}) { return send("GET", url, headers); }
    Answer postJson(const QUrl &url, const QJsonObject &body, const Headers &headers = {});

    // The walk: challenge, exchange, landing.
    Answer challenge(const QString &resource, const QByteArray &cookies = {}, const QString &pathAndQuery = {});
    Answer exchange(const Answer &challenged, const QString &idToken);
    Answer land(const Answer &challenged, const Answer &exchanged); ///< by header, with the nonce cookie
    Answer landByQuery(const Answer &challenged, const Answer &exchanged, bool withNonce = true);
    Answer refresh(const QString &refreshToken, const Headers &headers = {});
    QByteArray signInTo(
        const QString &resource, const QString &email, const QString &tenant); ///< @return Cookie header

    QUrl tokenUrl() const;
    QUrl accountsUrl(const QString &call) const;
    QString apiKey() const;

private:
    Company &m_company;
    QNetworkAccessManager m_network;
};

}
