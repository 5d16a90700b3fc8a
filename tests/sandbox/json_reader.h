#pragma once

// Reads the members of one JSON object into variables: absent ones leave the variable alone; a wrong type or a member
// that nobody asked for is an error that names its place.

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QUrl>
#include <chrono>
#include <tl/expected.hpp>

namespace sandbox {

class JsonReader {
public:
    JsonReader(const QJsonValue &value, QString place);

    void read(const QString &name, QString &target);
    void read(const QString &name, QByteArray &target);
    void read(const QString &name, bool &target);
    void read(const QString &name, int &target);
    void read(const QString &name, QUrl &target);
    void read(const QString &name, QStringList &target);
    void read(const QString &name, std::chrono::seconds &target);
    void read(const QString &name, std::chrono::milliseconds &target);

    template <class E> void readEnum(const QString &name, E &target, const QHash<QString, E> &names)
    {
        QString text;
        read(name, text);
        if (text.isEmpty())
            return;
        if (names.contains(text))
            target = names.value(text);
        else
            fail(name, QStringLiteral("is none of the known words"));
    }

    /// One element each; `one` reads it and gives back its error, if any.
    template <class T, class One> void readList(const QString &name, QList<T> &target, One one)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        if (!value.isArray())
            return fail(name, QStringLiteral("must be an array"));
        target.clear();
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            T element;
            if (const auto read = one(array.at(i), QStringLiteral("%1%2[%3]").arg(prefix(), name).arg(i), element);
                !read)
                return adopt(read.error());
            target.append(element);
        }
    }

    QJsonValue take(const QString &name); ///< undefined if absent
    void fail(const QString &name, const QString &what);
    void adopt(const QString &error);
    QString placeOf(const QString &name) const { return prefix() + name; }
    tl::expected<void, QString> done(); ///< the first error, also that of an unknown member

private:
    QString prefix() const { return m_place.isEmpty() ? QString() : m_place + u'.'; }

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_taken;
    QString m_error;
};

}
