// Lines from the browser, and the file of paired profiles.

#include "browser/message/browser_message.h"
#include "browser/server/profile_book.h"

#include "storage/line_reader.h"
#include "target.h"

namespace lanyard::fuzz {

using namespace lanyard::browser;

static bool isShowable(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

static void requireSound(const FromBrowser &message)
{
    if (const auto *hello = std::get_if<Hello>(&message)) {
        const qsizetype length = hello->profileKey.reveal().size();
        require(length == 0 || length == 43, "a key has its length");
        require(isShowable(hello->browser) && isShowable(hello->extension), "a name can be shown");
    }
    if (const auto *report = std::get_if<Report>(&message)) {
        require(report->generation <= kLastGeneration, "a generation fits into a JavaScript number");
        require(!report->site.isEmpty() && !report->store.isEmpty(), "a report names its place");
        require(
            report->person.isEmpty() || report->state == StoreState::Foreign, "a person belongs to a foreign session");
        require(isShowable(report->person), "a person can be shown");
    }
    if (const auto *wanted = std::get_if<RefreshWanted>(&message))
        require(wanted->request >= 0 && !wanted->site.isEmpty(), "a request can be answered");
}

static void examineBook(const QByteArray &json)
{
    const auto book = readProfileBook(json);
    if (!book) {
        requireUseful(book.error());
        return;
    }
    for (const Profile &profile : book->profiles)
        require(profile.keyHash.size() == 32 && profile.id.size() == 16, "a profile has a key");
    const auto again = readProfileBook(writeProfileBook(*book));
    require(again.has_value() && *again == *book, "a book comes back as it was");
}

void examine(const QByteArray &input)
{
    examineBook(input);
    const auto lines = linesOf<LineReader>(input + '\n', kLongestFromBrowser).mid(0, kMostLines);
    for (const QByteArray &line : lines) {
        if (const auto message = decode(line))
            requireSound(*message);
        else
            requireUseful(message.error());
        const auto relay = decodeRelayHello(line);
        if (relay)
            require(relay->browserPid > 0 && isShowable(relay->caller), "a relay says who started it");
        else
            requireUseful(relay.error());
    }
}

}
