#include "policy/policy_values.h"

#include "base/host_pattern.h"
#include "iap/origin.h"
#include "storage/files.h"

#include <QDir>
#include <QRegularExpression>
#include <QSslCertificate>
#include <algorithm>

namespace lanyard {

static constexpr qsizetype kLongestName = 256;
static constexpr qsizetype kLongestUrl = 2048;
static constexpr qsizetype kLongestHeader = 500;
static constexpr qint64 kLargestPem = 256 * 1024;

QString PolicyValues::name(const std::optional<JsonItem> &item)
{
    if (!item)
        return {};
    const QString text = item->value.toString();
    if (text.trimmed().isEmpty())
        m_faults.add(*item, tr("This must not be empty."));
    else if (text.size() > kLongestName)
        m_faults.add(*item, tr("This must have at most %1 characters.").arg(kLongestName));
    else if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        m_faults.add(*item, tr("This must not contain control characters."));
    else
        return text;
    return {};
}

QString PolicyValues::id(const std::optional<JsonItem> &item)
{
    static const QRegularExpression blank(QStringLiteral("[\\s/]"), QRegularExpression::UseUnicodePropertiesOption);
    const QString text = name(item);
    if (!text.contains(blank))
        return text;
    m_faults.add(*item, tr("This must not contain spaces or slashes."));
    return {};
}

QUrl PolicyValues::address(const std::optional<JsonItem> &item)
{
    if (!item)
        return {};
    const QString text = item->value.toString();
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (text.size() > kLongestUrl)
        m_faults.add(*item, tr("This must have at most %1 characters.").arg(kLongestUrl));
    else if (!url.isValid() || !isWeb || url.host().isEmpty())
        m_faults.add(*item, tr("This must be an address that begins with https://."));
    else if (text.section(u'/', 2, 2).contains(u'@'))
        m_faults.add(*item, tr("An address here must not contain a user name or password."));
    else if (url.hasQuery())
        m_faults.add(*item, tr("An address here must not contain a query (what follows a question mark)."));
    else if (url.hasFragment())
        m_faults.add(*item, tr("An address here must not contain a fragment (what follows a #)."));
    else if (originOf(url).isEmpty())
        m_faults.add(*item, tr("The host of this address is not a plain host name."));
    else if (!isAcceptableEndpoint(url, m_development))
        m_faults.add(*item,
            isLoopback(url) ? tr("Plain http is accepted only with \"development\": true. Use https.")
                            : tr("Plain http is never accepted for another computer. Use https."));
    else {
        if (url.path().isEmpty())
            url.setPath(QStringLiteral("/"));
        return url;
    }
    return {};
}

QUrl PolicyValues::endpoint(const std::optional<JsonItem> &item)
{
    QUrl url = address(item);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

QString PolicyValues::exchangeHost(const JsonItem &item)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\[[0-9a-f:.]+\\]|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*)"
                       "(:[1-9][0-9]{0,4})?\\z"));
    static const QRegularExpression address(QStringLiteral("^\\[|^([0-9]+|.*\\.[0-9]+)(:|$)"));
    const QString text = item.value.toString().toLower();
    // As challenges are compared with it: "[0::1]:443" is "[::1]", and "[:81]" is nothing.
    const QString scheme = QStringLiteral("https://");
    const QString host = originOf(QUrl(scheme + text, QUrl::StrictMode)).mid(scheme.size());
    if (!form.match(text).hasMatch() || host.isEmpty() || text.size() > 253 + 6)
        m_faults.add(item, tr("This must be a host, or host:port, without https:// and without *."));
    else if (address.match(host).hasMatch() && !m_development)
        m_faults.add(item, tr("An IP address is accepted here only with \"development\": true."));
    else
        return host;
    return {};
}

QString PolicyValues::hostPattern(const JsonItem &item)
{
    const QString text = item.value.toString().toLower();
    if (isHostPattern(text))
        return text;
    m_faults.add(item, tr("This must be the name of a host, or *. and a domain, without https:// and without a port."));
    return {};
}

QString PolicyValues::provider(const JsonItem &item)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,127}\\z"));
    const QString text = item.value.toString();
    if (form.match(text).hasMatch())
        return text;
    m_faults.add(item, tr("This must be the id of a provider, such as google.com, saml.acme or password."));
    return {};
}

QString PolicyValues::headerText(const JsonItem &item)
{
    const QString text = item.value.toString();
    const bool isPrintable = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (isPrintable && !text.isEmpty() && text.size() <= kLongestHeader && text == text.trimmed())
        return text;
    m_faults.add(item,
        tr("This must be 1 to %1 printable ASCII characters, with no space at the start or end.").arg(kLongestHeader));
    return {};
}

QString PolicyValues::certificates(const JsonItem &item, const QString &folder)
{
    const QString path = QDir(folder).absoluteFilePath(item.value.toString());
    const auto pem = readFile(path, kLargestPem);
    if (!pem) {
        m_faults.add(item, path + QStringLiteral(": ") + pem.error().text());
        return {};
    }
    const QList<QSslCertificate> all = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (all.isEmpty() || all.size() != pem->count("-----BEGIN CERTIFICATE-----")) {
        m_faults.add(item, tr("The file %1 is not a list of certificates in PEM form.").arg(path));
        return {};
    }
    QByteArray text;
    for (const QSslCertificate &certificate : all)
        text += certificate.toPem();
    return QString::fromLatin1(text);
}

}
