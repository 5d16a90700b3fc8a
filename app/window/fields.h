#pragma once

// Reads one JSON object strictly: every field must be there, have its type, and be known. The first mistake is kept,
// naming the field; readers go on with defaults, so that a decoder reads like the list of its fields.

#include "base/result.h"
#include "base/secret.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QUrl>

namespace lanyard::signin {

class Fields {
public:
    /// The object in a line; an Error when the line is none, or of another version.
    static Result<Fields> parse(QByteArrayView line);
    explicit Fields(QJsonObject object, QString path = {});

    QString text(const QString &name);
    bool flag(const QString &name);
    int number(const QString &name, int from, int to);
    int count(const QString &name) { return number(name, 1, 1'000'000); }
    QStringList texts(const QString &name);
    QUrl webUrl(const QString &name); ///< http or https, with a host
    /// Bytes as Latin-1; control characters are refused, since such a text goes into a header or a cookie.
    Secret secret(const QString &name);
    QList<Secret> secrets(const QString &name);
    /// Null gives nothing.
    std::optional<Fields> object(const QString &name);

    void fail(const QString &name, const QString &why);
    /// Takes over what a nested object complained about.
    void absorb(const Fields &nested);

    /// The value, or the first mistake. Fields that nobody asked for are mistakes too.
    template <class T> Result<T> finish(T value)
    {
        complainAboutUnread();
        if (!m_mistake.isEmpty())
            return failure(Reason::Internal, m_mistake);
        return value;
    }

private:
    QJsonValue take(const QString &name);
    Secret toSecret(const QString &name, const QJsonValue &value);
    void complainAboutUnread();

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_read;
    QString m_mistake;
};

}
