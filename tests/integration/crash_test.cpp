// kill -9 at random moments of a sign-in, a refresh with rotated refresh tokens, a switch and a sign-out. The next
// start must find the old state or the new one, whole: every token in the keychain works, what was active comes back
// without a window, who was signed out stays so, and what had been confirmed before the kill is there.

#include "integration/tray_harness.h"
#include "sandbox/company_names.h"
#include "support/test_topic.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>
#include <csignal>

using namespace lanyard;
using sandbox::kApac;
using sandbox::kEmea;
using sandbox::kPayroll;
using sandbox::kPortal;
using sandbox::kWiki;

namespace {

const QStringList kTenants{QString(), kEmea, kApac};

enum Operation { SignIn, Refresh, Switch, SignOut, SignOutEverywhere };
const char *const kNames[] = {"sign-in", "refresh", "switch", "sign-out", "sign-out everywhere"};
constexpr int kOperations = 5;

struct Count {
    int kept = 0; ///< the old state
    int done = 0; ///< the new one
    int confirmed = 0; ///< of those, answered before the kill
};

/// What a look from outside sees. Equal looks are equal states.
struct Look {
    QStringList states; ///< of wiki, payroll, portal
    QString tenant; ///< the portal's
    QList<bool> entries; ///< in the keychain, by kTenants
    friend bool operator==(const Look &, const Look &) = default;
};

QDebug operator<<(QDebug debug, const Look &look)
{
    return debug << look.states << look.tenant << look.entries;
}

}

class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAtAnyMoment_data();
    void killedAtAnyMoment();
    void cleanupTestCase();

private:
    Look look();
    bool startAndWaitUntilItRests();
    bool restoreEverything();
    void begin(Operation operation);
    bool measure(Operation operation);
    QString killDuring(Operation operation);
    QString judge(Operation operation, const Look &before, const Look &after, bool isRotated);
    Look changed(Operation operation, Look look) const;
    QString otherTenant(const QString &tenant) const { return tenant == kEmea ? kApac : kEmea; }

    std::unique_ptr<PrivateKeyring> m_keyring;
    std::unique_ptr<TrayHarness> m_harness;
    QRandomGenerator m_random;
    int m_request = 0;
    bool m_isConfirmed = false; ///< the operation's answer came before the kill
    int m_windows = 0; ///< that were asked for
    qint64 m_spans[kOperations] = {};
    Count m_counts[kOperations];
    int m_losses = 0;
};

void CrashTest::initTestCase()
{
    const quint32 seed = qEnvironmentVariableIntValue("LANYARD_SEED") > 0
        ? quint32(qEnvironmentVariableIntValue("LANYARD_SEED"))
        : QRandomGenerator::global()->generate() % 100000 + 1;
    qInfo("LANYARD_SEED=%u", seed);
    m_random.seed(seed);
    m_keyring = std::make_unique<PrivateKeyring>(PrivateKeyring::Activation::Offered);
    QVERIFY(m_keyring->isValid() && m_keyring->startUnlocked());
    m_harness = std::make_unique<TrayHarness>(*m_keyring);
    m_harness->company.setRotation(sandbox::Rotation::OldStaysValid); // as Google's (PROTOCOL.md#mint)
    QVERIFY(m_harness->start());
    for (const Operation operation : {Refresh, Switch, SignOut, SignIn, SignOutEverywhere}) {
        QVERIFY(measure(operation));
        qInfo("%s takes %lld ms", kNames[operation], m_spans[operation]);
    }
}

Look CrashTest::look()
{
    Look look;
    const QJsonObject status = m_harness->status();
    for (const QJsonValue &value : status.value(u"resources").toArray()) {
        const QJsonObject session = value.toObject();
        look.states += session.value(u"state").toString();
        if (session.value(u"id") == kPortal && look.states.last() == kActive)
            look.tenant = session.value(u"account").toObject().value(u"tenantId").toString();
    }
    for (const QString &tenant : kTenants)
        look.entries += m_harness->hasEntry(tenant);
    return look;
}

bool CrashTest::startAndWaitUntilItRests()
{
    m_harness->kill();
    Look last;
    const auto rests = [&] {
        const Look now = look();
        const bool isAtRest = now.states.size() == 3
            && std::all_of(now.states.begin(), now.states.end(),
                [](const QString &state) { return state == kActive || state == kSignedOut; });
        // Whoever is signed out everywhere has no entry; whoever is active has one.
        const bool agrees = (now.states.value(0) == kActive) == now.entries.value(0)
            && (now.states.value(1) == kActive) == now.entries.value(1)
            && (now.states.value(2) == kActive || !now.entries.value(2));
        return std::exchange(last, now) == now && isAtRest && agrees;
    };
    if (m_harness->start() && waitUntil(rests, 20000))
        return true;
    qWarning() << "it does not come to rest:" << last;
    return false;
}

// Everything signed in, the portal as EMEA or APAC.
bool CrashTest::restoreEverything()
{
    const QList<std::pair<QString, QString>> wanted{{kPortal, kApac}, {kPayroll, kEmea}, {kWiki, QString()}};
    for (const auto &[id, tenant] : wanted) {
        if (m_harness->hasEntry(tenant) && m_harness->state(id) == kActive)
            continue;
        ++m_windows;
        if (const QString why = m_harness->signIn(id, tenant); !why.isEmpty()) {
            qWarning("%s", qPrintable(why));
            return false;
        }
    }
    return m_harness->waitForState(kPortal, kActive);
}

void CrashTest::begin(Operation operation)
{
    const QJsonObject wiki{{QStringLiteral("resource"), kWiki}};
    m_request = 0;
    switch (operation) {
    case SignIn:
        m_harness->awaitPerson(kWiki);
        m_request = m_harness->ask(QStringLiteral("signIn"), wiki);
        break;
    case Refresh: // a start refreshes all there is
        m_harness->kill();
        m_harness->start();
        break;
    case Switch:
        m_request = m_harness->ask(QStringLiteral("switchTenant"),
            {{QStringLiteral("resource"), kPortal},
                {QStringLiteral("tenant"), otherTenant(m_harness->tenant(kPortal))}});
        break;
    case SignOut:
        m_request = m_harness->ask(QStringLiteral("signOut"), wiki);
        break;
    case SignOutEverywhere:
        m_request = m_harness->ask(QStringLiteral("signOutEverywhere"));
        break;
    }
}

/// How long it takes when nobody kills it.
bool CrashTest::measure(Operation operation)
{
    if (operation == SignIn) {
        if (!m_harness->call(QStringLiteral("signOut"), {{QStringLiteral("resource"), kWiki}}).contains(u"result"))
            return false;
        ++m_windows;
    } else if (!restoreEverything()) {
        return false;
    }
    QElapsedTimer timer;
    timer.start();
    begin(operation);
    const bool isDone = waitUntil(
        [&] {
            if (m_request == 0)
                return look().states == QStringList{kActive, kActive, kActive};
            return m_harness->answerTo(m_request).has_value();
        },
        30000);
    m_spans[operation] = timer.elapsed();
    if (!isDone)
        qWarning("%s: %s\n%s", kNames[operation], qPrintable(look().states.join(u' ')), m_harness->log().constData());
    m_harness->nobodyIsThere();
    return isDone;
}

Look CrashTest::changed(Operation operation, Look look) const
{
    switch (operation) {
    case SignIn:
        look.states[0] = kActive;
        look.entries[0] = true;
        break;
    case Refresh:
        break;
    case Switch:
        look.tenant = otherTenant(look.tenant);
        break;
    case SignOut:
        look.states[0] = kSignedOut;
        look.entries[0] = false;
        break;
    case SignOutEverywhere:
        look = {{kSignedOut, kSignedOut, kSignedOut}, {}, {false, false, false}};
        break;
    }
    return look;
}

QString CrashTest::judge(Operation operation, const Look &before, const Look &after, bool isRotated)
{
    Count &count = m_counts[operation];
    if (after == changed(operation, before) && (operation != Refresh || isRotated)) {
        ++count.done;
        count.confirmed += m_isConfirmed;
        return {};
    }
    QString text;
    QDebug(&text) << "before" << before << "after" << after;
    if (after == before && !m_isConfirmed) {
        ++count.kept;
        return {};
    }
    return m_isConfirmed ? QStringLiteral("it had been confirmed: ") + text : text;
}

// One kill, somewhere from the first moment of the operation until a little after its end.
QString CrashTest::killDuring(Operation operation)
{
    if (operation == SignIn) {
        m_harness->call(QStringLiteral("signOut"), {{QStringLiteral("resource"), kWiki}});
        if (m_harness->hasEntry())
            return QStringLiteral("the sign-out left an entry");
    } else if (!restoreEverything()) {
        return QStringLiteral("a sign-in does not succeed");
    }
    const Look before = look();
    const QByteArrayList tokens{m_harness->entry(), m_harness->entry(kEmea)};
    begin(operation);
    const int delay = m_random.bounded(int(m_spans[operation] * 23 / 20 + 2));
    QTimer killer;
    killer.setTimerType(Qt::PreciseTimer);
    killer.setSingleShot(true);
    bool isOver = false;
    connect(&killer, &QTimer::timeout, this, [&] {
        ::kill(pid_t(m_harness->tray().processId()), SIGKILL);
        isOver = true;
    });
    killer.start(delay);
    std::ignore = waitUntil([&] { return isOver; }, 60000);
    m_harness->tray().waitForFinished(5000);
    const auto answer = m_request > 0 ? m_harness->answerTo(m_request) : std::nullopt;
    m_isConfirmed = answer && answer->contains(u"result");
    m_harness->nobodyIsThere();
    m_windows = m_harness->windowsOpened();
    const bool isRotated = QByteArrayList{m_harness->entry(), m_harness->entry(kEmea)} != tokens;

    if (!startAndWaitUntilItRests())
        return QStringLiteral("neither the old nor the new state");
    if (m_harness->windowsOpened() != m_windows)
        return QStringLiteral("a window opened by itself");
    return judge(operation, before, look(), isRotated);
}

void CrashTest::killedAtAnyMoment_data()
{
    QTest::addColumn<int>("kills"); // in portions, because Qt Test limits the time of each
    constexpr int kPortion = 50;
    const int all = qEnvironmentVariableIsSet("LANYARD_KILLS") ? qEnvironmentVariableIntValue("LANYARD_KILLS") : 10;
    for (int from = 0; from < all; from += kPortion)
        QTest::addRow("from %d", from) << std::min(kPortion, all - from);
}

void CrashTest::killedAtAnyMoment()
{
    QFETCH(int, kills);
    int losses = 0;
    for (int i = 0; i < kills; ++i) {
        const auto operation = Operation(i % kOperations);
        const QString loss = killDuring(operation);
        if (loss.isEmpty())
            continue;
        ++losses;
        qWarning().noquote() << "kill" << i << "during" << kNames[operation] << loss << m_harness->log().right(4000);
        m_harness->kill();
        QVERIFY(m_harness->start());
    }
    m_losses += losses;
    QCOMPARE(losses, 0);
}

void CrashTest::cleanupTestCase()
{
    int all = m_losses;
    for (int i = 0; i < kOperations; ++i) {
        const Count &count = m_counts[i];
        all += count.kept + count.done;
        qInfo("%-20s killed %4d times: old state %4d, new state %4d (%d confirmed before)", kNames[i],
            count.kept + count.done, count.kept, count.done, count.confirmed);
    }
    qInfo("%d kills, %d losses", all, m_losses);
    m_harness.reset();
    if (m_keyring)
        QVERIFY2(!m_keyring->wasPrompted(), "somebody asked the desktop to prompt the user");
}

LANYARD_TEST(CrashTest)
#include "crash_test.moc"
