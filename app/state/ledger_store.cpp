#include "state/ledger_store.h"

#include <utility>

namespace lanyard {

using namespace std::chrono_literals;

LedgerStore::LedgerStore(const QString &path)
    : m_file(path)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &LedgerStore::flush);
    m_retry.setSingleShot(true);
    m_retry.setInterval(1min);
    m_retry.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_retry, &QTimer::timeout, this, &LedgerStore::saveAgain);
}

void LedgerStore::addPart(std::function<void(Ledger &)> writeTo)
{
    m_parts.append(std::move(writeTo));
}

Result<Ledger> LedgerStore::load()
{
    return m_file.load();
}

void LedgerStore::saveSoon()
{
    m_isDirty = true;
    if (!m_soon.isActive())
        m_soon.start(0ms);
}

void LedgerStore::flush()
{
    if (m_isDirty)
        save();
}

void LedgerStore::saveAgain()
{
    if (m_hasFailed)
        save();
}

void LedgerStore::save()
{
    Ledger ledger;
    for (const auto &writeTo : std::as_const(m_parts))
        writeTo(ledger);
    const auto saved = m_file.save(ledger);
    m_isDirty = false; // or m_retry will
    m_soon.start(500ms); // what changes meanwhile waits for it
    const bool hadFailed = std::exchange(m_hasFailed, !saved);
    if (!saved)
        m_retry.start();
    if (!saved && !hadFailed) {
        Error error = saved.error();
        error.sentence = tr("The list of accounts could not be saved: %1. It is kept in memory and saved as soon as "
                            "that is possible.")
                             .arg(error.detail);
        Q_EMIT saveFailed(error);
    }
    if (saved && hadFailed)
        Q_EMIT savedAgain();
}

}
