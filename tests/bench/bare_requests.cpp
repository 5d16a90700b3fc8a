// The requests of a refresh by a bare QNetworkAccessManager, and no more than they need: what Lanyard's are measured
// against. Reads a job, one JSON object, from stdin, and for each further line there does the job once and answers
// {"cpu": ms, "wall": ms}; between them it waits, so that connections may be dropped.
//
// {"secureToken": URL, "apiKey": text, "authOrigin": text, "authority": file, "resources": [{"url": URL, "account":
// n}],
//  "refreshTokens": [text], "atOnce": number}

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrlQuery>
#include <cstdio>
#include <ctime>
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

double cpuMilliseconds()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

class Bare {
public:
    explicit Bare(const QJsonObject &job)
        : m_job(job)
        , m_tls(QSslConfiguration::defaultConfiguration())
    {
        m_tls.setCaCertificates(QSslCertificate::fromPath(job[u"authority"_s].toString()));
        m_manager.setAutoDeleteReplies(true);
        m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    /// All resources, with new connections.
    QJsonObject run()
    {
        m_manager.clearConnectionCache();
        m_tokens = QStringList(m_job[u"refreshTokens"_s].toArray().size(), QString());
        m_waiting.assign(size_t(m_tokens.size()), {});
        m_next = m_done = 0;
        const double cpu = cpuMilliseconds();
        QElapsedTimer wall;
        wall.start();
        for (int i = 0; i < m_job[u"atOnce"_s].toInt(); ++i)
            startNext();
        if (m_done < resources().size())
            QCoreApplication::exec();
        return {{u"cpu"_s, cpuMilliseconds() - cpu}, {u"wall"_s, double(wall.nsecsElapsed()) / 1e6}};
    }

private:
    using Then = std::function<void(QNetworkReply &)>;
    struct Flow {
        QUrl url;
        int account = 0;
        QUrl challenge;
        QByteArray nonce;
    };

    QJsonArray resources() const { return m_job[u"resources"_s].toArray(); }

    QNetworkRequest request(const QUrl &url) const
    {
        QNetworkRequest wire(url);
        wire.setSslConfiguration(m_tls);
        wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        return wire;
    }

    static void whenDone(QNetworkReply *reply, const Then &then)
    {
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, then] { then(*reply); });
    }

    static QByteArray cookies(const QNetworkReply &reply)
    {
        QByteArrayList pairs;
        for (const QByteArray &line : reply.rawHeader("Set-Cookie").split('\n'))
            pairs += line.left(line.indexOf(';'));
        return pairs.join("; ");
    }

    void startNext()
    {
        if (m_next >= resources().size())
            return;
        const QJsonObject resource = resources().at(m_next++).toObject();
        const auto flow = std::make_shared<Flow>();
        flow->url = QUrl(resource[u"url"_s].toString());
        flow->account = resource[u"account"_s].toInt();
        const auto both = std::make_shared<int>(2);
        const auto arrived = [this, flow, both] {
            if (--*both == 0)
                exchange(flow);
        };
        QNetworkRequest asking = request(flow->url);
        asking.setRawHeader("Accept", "text/html,*/*"); // anything else is not redirected
        whenDone(m_manager.get(asking), [flow, arrived](QNetworkReply &reply) {
            flow->challenge = QUrl::fromEncoded(reply.rawHeader("Location"));
            flow->nonce = cookies(reply);
            arrived();
        });
        withToken(flow->account, arrived);
    }

    /// One mint for each account.
    void withToken(int account, const std::function<void()> &then)
    {
        if (!m_tokens[account].isEmpty())
            return then();
        m_waiting[size_t(account)].append(then);
        if (m_waiting[size_t(account)].size() > 1)
            return;
        QNetworkRequest mint =
            request(QUrl(m_job[u"secureToken"_s].toString() + u"/v1/token?key="_s + m_job[u"apiKey"_s].toString()));
        mint.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        mint.setRawHeader("Referer", m_job[u"authOrigin"_s].toString().toLatin1() + '/');
        const QByteArray body = "grant_type=refresh_token&refresh_token="
            + QUrl::toPercentEncoding(m_job[u"refreshTokens"_s].toArray().at(account).toString());
        whenDone(m_manager.post(mint, body), [this, account](QNetworkReply &reply) {
            m_tokens[account] = QJsonDocument::fromJson(reply.readAll()).object()[u"id_token"_s].toString();
            for (const auto &waiting : std::exchange(m_waiting[size_t(account)], {}))
                waiting();
        });
    }

    void exchange(const std::shared_ptr<Flow> &flow)
    {
        const QUrlQuery challenge(flow->challenge);
        const QString redirectUri = challenge.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
        QNetworkRequest post = request(QUrl(redirectUri));
        post.setRawHeader("Content-Type", "application/json");
        post.setRawHeader("Origin", m_job[u"authOrigin"_s].toString().toLatin1());
        post.setRawHeader("Referer", m_job[u"authOrigin"_s].toString().toLatin1() + '/');
        const QJsonObject body{{u"id_token"_s, m_tokens[flow->account]},
            {u"state"_s, challenge.queryItemValue(u"state"_s, QUrl::FullyDecoded)}};
        const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
        whenDone(m_manager.post(post, json), [this, flow](QNetworkReply &reply) {
            const QJsonObject answer = QJsonDocument::fromJson(reply.readAll()).object();
            QNetworkRequest target = request(QUrl(answer[u"targetUri"_s].toString()));
            target.setRawHeader("x-iap-3p-token", answer[u"redirectToken"_s].toString().toLatin1());
            target.setRawHeader("Content-Type", "application/json");
            target.setRawHeader("Cookie", flow->nonce);
            whenDone(m_manager.get(target), [this, flow](QNetworkReply &session) { verify(flow, cookies(session)); });
        });
    }

    void verify(const std::shared_ptr<Flow> &flow, const QByteArray &session)
    {
        QUrl url = flow->url;
        url.setQuery(u"gcp-iap-mode=IDENTITY"_s);
        QNetworkRequest identity = request(url);
        identity.setRawHeader("Cookie", session);
        whenDone(m_manager.get(identity), [this](QNetworkReply &reply) {
            if (!QJsonDocument::fromJson(reply.readAll()).object().contains(u"sub"_s))
                qFatal("no session: %d", reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
            startNext();
            if (++m_done == resources().size())
                QCoreApplication::quit();
        });
    }

    QJsonObject m_job;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
    QStringList m_tokens; ///< by account; empty: not minted yet
    std::vector<QList<std::function<void()>>> m_waiting; ///< by account
    qsizetype m_next = 0;
    qsizetype m_done = 0;
};

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::string line;
    std::getline(std::cin, line);
    Bare bare(QJsonDocument::fromJson(QByteArray::fromStdString(line)).object());
    while (std::getline(std::cin, line)) {
        puts(QJsonDocument(bare.run()).toJson(QJsonDocument::Compact).constData());
        fflush(stdout);
    }
    return 0;
}
