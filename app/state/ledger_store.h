#pragma once

// The one way to the ledger's file, which is replaced in one step: a crash leaves the old or the new state. The ledger
// has owners for its parts (the accounts, the resources); each is asked for its part at every save, so nothing of it is
// held here. Owned by SessionServices; must outlive the owners' changes.

#include "state/ledger.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <functional>

namespace lanyard {

class LedgerStore : public QObject {
    Q_OBJECT
public:
    explicit LedgerStore(QString path);

    /// @param writeTo fills in what its owner knows
    void addPart(std::function<void(Ledger &)> writeTo);

    /// A missing file is an empty ledger. One that cannot be read is moved aside, never overwritten; the error names
    /// the place, and its sentence where it was moved.
    Result<Ledger> load();
    /// At once: before a step that nobody could take back.
    void save();
    /// At the end of this turn; of a round that learns of hundreds, the others together a little later.
    void saveSoon();
    /// What saveSoon() has not written yet.
    void flush();
    /// Once more, if the last attempt to write failed. Done at every change and once a minute as well.
    void saveAgain();
    /// The last attempt to write succeeded.
    bool isSaved() const { return !m_hasFailed; }

Q_SIGNALS:
    /// The ledger cannot be written: once, until savedAgain().
    void saveFailed(const lanyard::Error &error);
    void savedAgain();

private:
    Result<Ledger> read() const;

    QString m_path;
    QList<std::function<void(Ledger &)>> m_parts;
    bool m_isDirty = false;
    bool m_hasFailed = false;
    QTimer m_soon;
    QTimer m_retry;
};

}
