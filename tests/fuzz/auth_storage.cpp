// What a sign-in page's storage is said to hold: the page may have written anything there.

#include "signin/auth_storage.h"
#include "target.h"

namespace lanyard::fuzz {

using namespace lanyard::signin;

static void examine(const QString &outcome, const RecordFilter &wanted)
{
    const auto found = usersIn(outcome, wanted);
    if (!found)
        return requireUseful(found.error());
    for (const FirebaseRecord &record : found->records) {
        require(record.origin == wanted.authOrigin, "a record is of the pinned page");
        require(wanted.apiKey.isEmpty() || record.apiKey == wanted.apiKey, "a record is of the pinned project");
        require(!record.refreshToken.isEmpty(), "a record has a token");
    }
    const QByteArray line = encode(Event(SignedIn{found->records, {}, found->keeping}));
    require(line.size() <= kMaxLine, "the records fit into a line");
    const auto event = decodeEvent(QByteArrayView(line).chopped(1));
    require(event.has_value(), "the records reach the tray");
    const auto &told = std::get<SignedIn>(*event).records;
    require(told.size() == found->records.size(), "all of them");
    for (qsizetype i = 0; i < told.size(); ++i)
        require(told.at(i).refreshToken == found->records.at(i).refreshToken, "with their tokens");
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
