// The file of accounts, and the text under which an account's token lies in the keychain.

#include "state/ledger.h"

#include "storage/json_reader.h"

#include "target.h"

namespace lanyard::fuzz {

static void requireReturn(const AccountKey &key)
{
    require(AccountKey::fromText(key.toText()) == key, "an account's key comes back");
}

void examine(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    if (const auto key = AccountKey::fromText(text)) {
        require(key->toText() == text, "a key has one text");
        requireReturn(*key);
    }

    const auto ledger = readLedger(input);
    if (!ledger) {
        require(!ledger.error().message.isEmpty(), "a fault has a sentence");
        require(ledger.error().place.line >= 1, "a fault has a place");
        return;
    }
    for (const Account &account : ledger->accounts)
        requireReturn(account.key);
    for (const AccountKey &key : ledger->pendingDeletions)
        requireReturn(key);
    const auto again = readLedger(writeLedger(*ledger));
    require(again && *again == *ledger, "what is written is read again");
}

}
