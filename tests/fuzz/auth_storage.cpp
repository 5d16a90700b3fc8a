// What a sign-in page's storage is said to hold: the page may have written anything there.

#include "signin/auth_storage.h"
#include "target.h"

namespace lanyard::fuzz {

using namespace lanyard::signin;

static void examine(const QString &outcome, const RecordFilter &wanted)
{
    const auto found = recordIn(outcome, wanted);
    if (!found)
        return requireUseful(found.error());
    if (!*found)
        return;
    const FirebaseRecord &record = **found;
    require(record.origin == wanted.authOrigin, "a record is of the pinned page");
    require(wanted.apiKey.isEmpty() || record.apiKey == wanted.apiKey, "a record is of the pinned project");
    require(!record.refreshToken.isEmpty(), "a record has a token");
    const QByteArray line = encode(Event(SignedIn{record, {}}));
    require(line.size() <= kMaxLine, "a record fits into a line");
    const auto event = decodeEvent(QByteArrayView(line).chopped(1));
    require(event && std::get<SignedIn>(*event).record, "a record reaches the tray");
    require(std::get<SignedIn>(*event).record->refreshToken == record.refreshToken, "with its token");
}

void examine(const QByteArray &input)
{
    const QString outcome = QString::fromUtf8(input);
    const QString origin = QStringLiteral("https://login.example.net");
    examine(outcome, {origin, QStringLiteral("AIza"), QStringLiteral("acme-emea")});
    examine(outcome, {origin, QString(), QString()});
    if (const auto written = checkSeeded(outcome, origin); !written)
        requireUseful(written.error());
}

}
