#pragma once

// Where refresh tokens live. One entry per account; text only; nothing is ever written elsewhere.
// Operations of one key are carried out in the order in which they were asked for.

#include "base/result.h"
#include "base/secret.h"
#include "status/keychain_state.h"

#include <QObject>
#include <QStringList>
#include <optional>
#include <qcorotask.h>

namespace lanyard {

class Vault : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// As last seen; announced by stateChanged().
    virtual KeychainState state() const = 0;
    /// The entry, or nullopt when a readable keychain has none. Reason::KeychainLocked and KeychainUnavailable are
    /// never "none": an answer that could mean either is an Error.
    virtual QCoro::Task<Result<std::optional<Secret>>> read(QString key) = 0;
    /// Done when the keychain has confirmed it and reads it back.
    virtual QCoro::Task<Result<void>> write(QString key, Secret value) = 0;
    /// Done when a search proves that the entry is gone; deleting what is not there is no error.
    virtual QCoro::Task<Result<void>> erase(QString key) = 0;
    /// Keys of all our entries, of a locked keychain too.
    virtual QCoro::Task<Result<QStringList>> keys() = 0;

Q_SIGNALS:
    void stateChanged(lanyard::KeychainState state);
};

}
