#pragma once

// Takes out of a text what is nobody's business but the user's: hosts, names, people, tenants, queries, addresses, and
// what looks like a secret. The same thing becomes the same word throughout, so that the text can still be followed. A
// value; pure.

#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QUrl>

namespace lanyard::doctor {

class Redaction {
public:
    /// From now on `value` reads as "host-1" (or whatever kind); an empty or very short one stays.
    void hide(const QString &value, const QString &kind);
    /// Two words for the same thing, as id and name of a resource.
    void hideTogether(const QStringList &values, const QString &kind);
    /// Google's own are the same for everybody, and stay.
    void hideHost(const QUrl &url);

    QString text(const QString &text) const;
    /// All strings in it; keys stay.
    QJsonValue json(const QJsonValue &value) const;

private:
    QString withoutUrls(QString text) const;

    QHash<QString, QString> m_words; ///< by what they stand for, in lower case
    QHash<QString, int> m_count; ///< by kind
};

}
