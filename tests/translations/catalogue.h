#pragma once

// A .ts file as a plain value.

#include <QList>
#include <QString>
#include <QStringList>

namespace translations {

struct Message {
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString type; ///< "unfinished", "vanished", "obsolete"; empty when it is done
    QStringList forms; ///< one, or one for each plural form

    /// For a person who has to find it.
    QString place() const { return context + QStringLiteral(": ") + source; }
};

struct Catalogue {
    QString language; ///< as the file says: "pt_BR"
    QList<Message> messages;
    QString error; ///< why it could not be read; empty when it could
};

Catalogue catalogue(const QByteArray &ts);
QByteArray contentOf(const QString &path);

}
