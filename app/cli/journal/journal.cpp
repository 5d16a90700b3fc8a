#include "cli/journal/journal.h"

#include "cli/output.h"

namespace lanyard::cli {
namespace {

constexpr int kWarning = 4; // as syslog counts
constexpr int kInformation = 6;

/// One line each: a line break in a value would begin another field.
class Entry {
public:
    void add(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_text += QByteArray(name) + '=' + printable(value).replace(u'\n', u' ').toUtf8() + '\n';
    }
    QByteArray text() const { return m_text; }

private:
    QByteArray m_text;
};

int priority(const SessionChange &change)
{
    const State state = change.after.state;
    const bool isBad = state == State::SignInNeeded || state == State::Expired || state == State::Error;
    return isBad && change.kind != SessionChange::Kind::Removed ? kWarning : kInformation;
}

int priority(const Notice &notice)
{
    const bool isReport = notice.kind == Notice::Kind::SignedOut || notice.kind == Notice::Kind::Switched;
    return isReport ? kInformation : kWarning;
}

void describe(Entry &entry, const SessionChange &change)
{
    const SessionView &session = change.after;
    entry.add("LANYARD_EVENT", code(change.kind));
    entry.add("LANYARD_RESOURCE", session.id);
    entry.add("LANYARD_STATE", code(session.state));
    entry.add("LANYARD_REASON", code(session.reason));
    if (session.expiresAt.isValid())
        entry.add("LANYARD_EXPIRES_AT", session.expiresAt.toString(Qt::ISODate));
}

void describe(Entry &entry, const Notice &notice)
{
    entry.add("LANYARD_EVENT", QStringLiteral("notice"));
    entry.add("LANYARD_NOTICE", code(notice.kind));
    for (const QString &resource : notice.resources)
        entry.add("LANYARD_RESOURCE", resource);
}

}

QByteArray journalEntry(const SessionEvent &event, const QString &message)
{
    Entry entry;
    entry.add("MESSAGE", message);
    entry.add("SYSLOG_IDENTIFIER", QStringLiteral("lanyard"));
    entry.add("LANYARD_AT", event.at.toString(Qt::ISODate));
    std::visit(
        [&entry](const auto &what) {
            entry.add("PRIORITY", QString::number(priority(what)));
            describe(entry, what);
        },
        event.what);
    return entry.text();
}

}
