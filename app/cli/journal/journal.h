#pragma once

// The system's journal, where it keeps one. Not available on other platforms.

#include "status/event_json.h"

#include <QByteArray>
#include <QString>

namespace lanyard::cli {

/// One entry, in the journal's native form (https://systemd.io/JOURNAL_NATIVE_PROTOCOL). LANYARD_AT, LANYARD_EVENT,
/// LANYARD_RESOURCE, LANYARD_STATE, LANYARD_REASON and LANYARD_EXPIRES_AT can be searched for; the priority is a
/// warning where somebody has to do something. Holds no secret. @param message as people read it
QByteArray journalEntry(const SessionEvent &event, const QString &message);

/// False, with errno, when the journal did not take it.
bool sendToJournal(const QByteArray &entry);

}
