#include "browser/server/browser_profiles.h"

#include "base/logging.h"
#include "storage/files.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <algorithm>
#include <array>
#include <utility>

namespace lanyard::browser {

namespace {

constexpr qint64 kLargestBook = 4 * 1024 * 1024;
constexpr int kSequenceBits = 20;
constexpr auto kKeyForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray hashOf(const Secret &key)
{
    return QCryptographicHash::hash(key.reveal().toByteArray(), QCryptographicHash::Sha256);
}

bool isSameHash(const QByteArray &one, const QByteArray &other)
{
    return Secret(QByteArray(one)) == Secret(QByteArray(other)); // in constant time
}

Secret randomKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    Secret key(bytes.toBase64(kKeyForm));
    wipe(bytes);
    explicit_bzero(words.data(), sizeof words);
    return key;
}

}

BrowserProfiles::BrowserProfiles(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(std::chrono::minutes(1));
    m_retry.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_retry, &QTimer::timeout, this, &BrowserProfiles::save);
}

Result<void> BrowserProfiles::load()
{
    Result<void> outcome;
    if (mayExist(m_path)) {
        const auto json = readFile(m_path, kLargestBook);
        auto book = json ? readProfileBook(*json) : Result<ProfileBook>(tl::unexpected(json.error()));
        if (book) {
            m_book = *std::move(book);
        } else {
            const QString aside = moveAside(m_path);
            qCWarning(logBrowser).noquote() << m_path << book.error().detail;
            QString sentence = tr("The list of browsers was damaged. Connect your browsers again.");
            if (!aside.isEmpty())
                //: %1: a file's name
                sentence = tr("The list of browsers was damaged. Connect your browsers again. The damaged file is "
                              "kept as %1.")
                               .arg(aside);
            outcome = failure(Reason::Configuration, book.error().detail, sentence);
        }
    }
    ++m_book.starts;
    m_sequence = 0;
    if (const auto saved = save(); !saved && outcome)
        outcome = saved;
    return outcome;
}

const Profile *BrowserProfiles::find(const QString &id) const
{
    const auto found = std::find_if(
        m_book.profiles.cbegin(), m_book.profiles.cend(), [&](const Profile &profile) { return profile.id == id; });
    return found == m_book.profiles.cend() ? nullptr : &*found;
}

QString BrowserProfiles::idOf(const Secret &key) const
{
    QString id;
    const QByteArray hash = hashOf(key);
    for (const Profile &profile : m_book.profiles) {
        if (isSameHash(profile.keyHash, hash))
            id = profile.id;
    }
    return key.isEmpty() ? QString() : id;
}

Result<BrowserProfiles::NewPairing> BrowserProfiles::pair(const QString &name)
{
    if (m_book.profiles.size() >= kMostProfiles)
        return failure(Reason::Configuration, QStringLiteral("too many paired browsers"),
            tr("Too many browsers are connected to Lanyard. Remove one in the settings first."));
    NewPairing pairing{QString(), randomKey()};
    Profile profile;
    profile.keyHash = hashOf(pairing.key);
    profile.id = profileId(profile.keyHash);
    profile.name = name;
    profile.pairedAt = profile.seenAt = m_clock.wallUtc();
    pairing.id = profile.id;
    m_book.profiles.append(profile);
    if (const auto saved = save(); !saved) {
        m_book.profiles.removeLast();
        return tl::unexpected(saved.error());
    }
    Q_EMIT changed();
    return pairing;
}

void BrowserProfiles::revoke(const QString &id)
{
    const auto gone = [&](const Profile &profile) { return profile.id == id; };
    if (m_book.profiles.removeIf(gone) == 0)
        return;
    save();
    Q_EMIT changed();
}

Result<void> BrowserProfiles::edit(const QString &id, const std::function<void(Profile &)> &change)
{
    const auto found = std::find_if(
        m_book.profiles.begin(), m_book.profiles.end(), [&](const Profile &profile) { return profile.id == id; });
    if (found == m_book.profiles.end())
        return failure(Reason::Superseded, QStringLiteral("no such browser profile"));
    const Profile before = *found;
    change(*found);
    if (*found == before)
        return {};
    const auto saved = save();
    Q_EMIT changed();
    return saved;
}

void BrowserProfiles::seen(const QString &id, const QString &name, const QString &program)
{
    edit(id, [&](Profile &profile) {
        profile.seenAt = m_clock.wallUtc();
        profile.name = name;
        profile.program = program;
    });
}

bool BrowserProfiles::isEnabled(const QString &id, const QString &site) const
{
    const Profile *profile = find(id);
    return profile && profile->sites.contains(site);
}

Result<void> BrowserProfiles::enable(const QString &id, const QString &site, const QUrl &url)
{
    const auto saved = edit(id, [&](Profile &profile) {
        profile.switchedOff.removeOne(site);
        if (profile.sites.value(site).url != url)
            profile.sites.insert(site, {url, m_clock.wallUtc(), false});
    });
    if (!saved)
        disable(id, site);
    return saved;
}

void BrowserProfiles::disable(const QString &id, const QString &site)
{
    edit(id, [&](Profile &profile) { profile.sites.remove(site); });
}

void BrowserProfiles::switchOff(const QString &id, const QString &site)
{
    edit(id, [&](Profile &profile) {
        profile.sites.remove(site);
        if (!profile.switchedOff.contains(site))
            profile.switchedOff.append(site);
    });
}

void BrowserProfiles::noteSent(const QString &id, const QString &site)
{
    edit(id, [&](Profile &profile) {
        const auto consent = profile.sites.find(site);
        if (consent != profile.sites.end())
            consent->isSent = true;
    });
}

void BrowserProfiles::owe(const QString &id, const QString &site, const OwedRemoval &removal)
{
    edit(id, [&](Profile &profile) {
        if (const auto consent = profile.sites.find(site); consent != profile.sites.end())
            consent->isSent = false;
        OwedRemoval &owed = profile.owed[site];
        owed.generation = std::max(owed.generation, removal.generation);
        if (!owed.since.isValid())
            owed.since = removal.since;
        for (const QString &name : removal.names) {
            if (!owed.names.contains(name))
                owed.names.append(name);
        }
    });
}

void BrowserProfiles::settle(const QString &id, const QString &site, Generation generation)
{
    edit(id, [&](Profile &profile) {
        const auto owed = profile.owed.constFind(site);
        if (owed != profile.owed.constEnd() && owed->generation <= generation)
            profile.owed.erase(owed);
    });
}

Generation BrowserProfiles::nextGeneration()
{
    constexpr quint64 kSequences = quint64(1) << kSequenceBits;
    if (++m_sequence == kSequences) {
        ++m_book.starts;
        m_sequence = 1;
        save();
    }
    return (m_book.starts << kSequenceBits) + m_sequence;
}

Result<void> BrowserProfiles::save()
{
    auto saved = replaceFile(m_path, writeProfileBook(m_book));
    const bool hadFailed = std::exchange(m_hasFailed, !saved);
    if (saved)
        return {};
    m_retry.start(); // what was revoked must not come back with the next start
    Error error = saved.error();
    //: %1: why, in the system's words
    error.sentence = tr("The list of browsers could not be saved: %1.").arg(error.sentence);
    if (!hadFailed) {
        qCWarning(logBrowser).noquote() << error.detail;
        Q_EMIT saveFailed(error);
    }
    return tl::unexpected(error);
}

}
