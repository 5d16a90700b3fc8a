#include "state/ledger_store.h"

#include "base/logging.h"
#include "storage/files.h"
#include "storage/json_document.h"

#include <QElapsedTimer>
#include <algorithm>
#include <utility>

namespace lanyard {

using namespace std::chrono_literals;

static constexpr qint64 kLargestLedger = 16 * 1024 * 1024;

LedgerStore::LedgerStore(QString path)
    : m_path(std::move(path))
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
    if (!mayExist(m_path))
        return Ledger{};
    const auto ledger = read();
    if (ledger)
        return ledger;
    const QString aside = moveAside(m_path);
    qCWarning(logSession).noquote() << ledger.error().detail;
    Error error = ledger.error();
    if (!aside.isEmpty())
        //: %1: a file's name
        error.sentence = tr("The list of accounts was damaged and is rebuilt from the keychain. The damaged file is "
                            "kept as %1.")
                             .arg(aside);
    else
        error.sentence = tr("The list of accounts was damaged and is rebuilt from the keychain.");
    return tl::unexpected(error);
}

Result<Ledger> LedgerStore::read() const
{
    const auto json = readFile(m_path, kLargestLedger);
    if (!json)
        return tl::unexpected(json.error());
    auto ledger = readLedger(*json);
    if (!ledger)
        return failure(Reason::Configuration, ledger.error().sentence(m_path));
    return *std::move(ledger);
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
    QElapsedTimer spent;
    spent.start();
    Ledger ledger;
    for (const auto &writeTo : std::as_const(m_parts))
        writeTo(ledger);
    const auto saved = replaceFile(m_path, writeLedger(ledger));
    m_isDirty = false; // or m_retry will
    // What changes meanwhile waits for it; of a long list longer, which would otherwise be written all the time.
    m_soon.start(std::max<std::chrono::milliseconds>(500ms, 20 * std::chrono::milliseconds(spent.elapsed())));
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
