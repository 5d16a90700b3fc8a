#include "doctor/redaction.h"

#include "base/logging.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace lanyard::doctor {

namespace {

bool isGoogles(const QString &host)
{
    return host == QLatin1String("googleapis.com") || host.endsWith(QLatin1String(".googleapis.com"))
        || host == QLatin1String("accounts.google.com");
}

}

void Redaction::hide(const QString &value, const QString &kind)
{
    hideTogether({value}, kind);
}

void Redaction::hideTogether(const QStringList &values, const QString &kind)
{
    if (values.join(QString()).isEmpty())
        return;
    QString word;
    for (const QString &value : values)
        word = m_words.value(value.toLower(), word);
    if (word.isEmpty())
        word = QStringLiteral("%1-%2").arg(kind).arg(++m_count[kind]);
    for (const QString &value : values) {
        if (value.size() > 1)
            m_words.insert(value.toLower(), word);
    }
}

void Redaction::hideHost(const QUrl &url)
{
    for (const QString &host : {url.host(), url.host(QUrl::FullyEncoded)}) {
        if (!host.isEmpty() && !isGoogles(host))
            hide(host, QStringLiteral("host"));
        // Its neighbours, which certificates and messages may name.
        const QString domain = host.section(u'.', 1);
        if (domain.contains(u'.') && !domain.back().isDigit() && !isGoogles(host))
            hide(domain, QStringLiteral("domain"));
    }
}

// Of an address, where it leads is all that helps: what comes after the host may be anybody's.
QString Redaction::withoutUrls(QString text) const
{
    static const QRegularExpression address(
        QStringLiteral("\\b([a-z][a-z0-9+.-]*)://([^\\s/?#\"'<>”»“«)\\]]*)([^\\s\"'<>”»“«)\\]]*)"));
    QString result;
    qsizetype done = 0;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString authority = match.captured(2).section(u'@', -1);
        const QString host = authority.section(u':', 0, 0).toLower();
        const QString word = m_words.value(host, isGoogles(host) || host.isEmpty() ? host : QStringLiteral("host"));
        const QString port = authority.contains(u':') ? u':' + authority.section(u':', -1) : QString();
        result +=
            text.mid(done, match.capturedStart() - done) + match.captured(1) + QStringLiteral("://") + word + port;
        result += match.capturedLength(3) > 1 ? QStringLiteral("/…") : match.captured(3);
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

QString Redaction::text(const QString &original) const
{
    static const QRegularExpression email(QStringLiteral("[\\w.+%-]+@[\\w-]+(\\.[\\w-]+)*"));
    static const QRegularExpression number(QStringLiteral("\\b(?!127\\.)\\d{1,3}(\\.\\d{1,3}){3}\\b"
                                                          "|\\b[0-9a-f]{1,4}(:[0-9a-f]{0,4}){3,7}\\b"));
    static const QRegularExpression query(QStringLiteral("\\?[\\w.-]+=\\S*"));
    static const QRegularExpression key(QStringLiteral("\\bAIza[\\w-]{10,}"));
    QString text = withoutUrls(scrubbed(original));
    QStringList known = m_words.keys();
    std::sort(known.begin(), known.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &value : std::as_const(known)) {
        const QRegularExpression whole(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(value)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        text.replace(whole, m_words.value(value));
    }
    text.replace(email, QStringLiteral("[e-mail]"));
    text.replace(key, QStringLiteral("[key]"));
    text.replace(query, QStringLiteral("?…"));
    return text.replace(number, QStringLiteral("[address]"));
}

QJsonValue Redaction::json(const QJsonValue &value) const
{
    if (value.isString())
        return text(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(json(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = json(*member);
    return object;
}

}
