#include "base/text/person.h"

#include "base/text/untrusted_text.h"

namespace lanyard {

static QString shown(const QString &text)
{
    constexpr qsizetype kLongest = 128;
    return sanitized(text, kLongest);
}

QString nameOf(const Person &person)
{
    for (const QString &text : {person.email, person.phoneNumber, person.fullName, person.uid}) {
        if (QString name = shown(text); !name.isEmpty())
            return name;
    }
    return {};
}

QString nameBeside(const Person &person, const Person &other)
{
    const QString name = nameOf(person);
    const QString uid = shown(person.uid);
    return name == nameOf(other) && name != uid ? QStringLiteral("%1 (%2)").arg(name, uid) : name;
}

}
