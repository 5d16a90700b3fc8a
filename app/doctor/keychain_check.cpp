#include "doctor/keychain_check.h"

#include "doctor/doctor_text.h"
#include "vault/vault.h"

#include <QUuid>

namespace lanyard::doctor {

namespace {

Outcome failedAt(const char *phase, const Error &error)
{
    Outcome outcome = failed(error);
    outcome.detail = QStringLiteral("%1: %2").arg(QLatin1String(phase), error.detail);
    return outcome;
}

}

QCoro::Task<Outcome> checkKeychain(Vault &vault, int left)
{
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Secret value{QUuid::createUuid().toByteArray(QUuid::WithoutBraces)};
    const auto written = co_await vault.write(key, value); // reads it back, too
    if (!written)
        co_return failedAt("write", written.error());
    const auto read = co_await vault.read(key);
    const auto erased = co_await vault.erase(key); // looks for it afterwards
    if (!read)
        co_return failedAt("read", read.error());
    if (!*read || **read != value)
        co_return failed(Reason::KeychainUnavailable,
            DoctorText::tr(
                "The keychain does not return what was stored in it. Restart it, or sign out of the desktop and "
                "in again."));
    if (!erased && erased.error().reason == Reason::KeychainUnavailable)
        co_return failed(Reason::KeychainUnavailable,
            DoctorText::tr("The keychain does not delete entries. Restart it, or sign out of the desktop and in "
                           "again."),
            erased.error().detail);
    if (!erased)
        co_return failedAt("delete", erased.error());
    if (left > 0)
        co_return warning(
            DoctorText::tr("Accounts that you signed out of are still in the keychain. Lanyard will try again."),
            QString::number(left));
    co_return good(DoctorText::tr("Your keychain stores, returns and deletes entries."));
}

}
