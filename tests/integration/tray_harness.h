#pragma once

// A harness whose tray is killed, frozen and started again: the real lanyard-tray with a real keyring on a bus of its
// own, the make-believe company in this process, and a fake lanyard-signin that needs no window (tests/e2e has the
// real one). Owned by a test; times are those of a busy machine.

#include "sandbox/company.h"
#include "vault/private_keyring.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <memory>

namespace lanyard {

inline const QString kActive = QStringLiteral("active"); // states, as the tray writes them
inline const QString kSignedOut = QStringLiteral("signed-out");

/// Like QTest::qWaitFor, without sleeping in between: the company in this process answers at once.
template <class Predicate> bool waitUntil(Predicate predicate, int milliseconds)
{
    const QDeadlineTimer end(milliseconds);
    QTimer looks;
    looks.start(2);
    while (!predicate()) {
        if (end.hasExpired())
            return predicate();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

class TrayHarness {
public:
    explicit TrayHarness(PrivateKeyring &keyring, sandbox::CompanyConfig config = sandbox::CompanyConfig::acme());
    ~TrayHarness();
    Q_DISABLE_COPY_MOVE(TrayHarness)

    // The tray's process. `wrapper` is a command that runs it, as {"unshare", "-m"}; it must exec.
    bool start(const QStringList &wrapper = {}, const QStringList &arguments = {});
    bool waitUntilItListens(int milliseconds = 20000);
    bool quit();
    void kill();
    void freeze();
    void thaw();
    QProcess &tray() const { return *m_tray; }
    QByteArray log();
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    // The control socket. An answer is the response's object: "result" or "error"; empty when none came.
    QJsonObject call(const QString &method, const QJsonObject &params = {}, int milliseconds = 30000);
    /// Asks and returns at once. @return the request's id, for answerTo()
    int ask(const QString &method, const QJsonObject &params = {});
    std::optional<QJsonObject> answerTo(int id);

    QJsonObject status();
    QJsonObject agent() { return status().value(u"agent").toObject(); }
    QJsonObject session(const QString &id);
    QString state(const QString &id) { return session(id).value(u"state").toString(); }
    QString tenant(const QString &id);
    bool waitForState(const QString &id, const QString &state, int milliseconds = 15000);
    bool waitForReason(const QString &id, const QString &reason, int milliseconds = 15000);
    /// The messages of the notices so far.
    QStringList notices();

    /// The person is there to sign in. An empty id: nobody is. @param who Kim where it is empty
    void awaitPerson(const QString &id, const QString &tenant = {}, const QString &who = {});
    void nobodyIsThere();
    /// Why not; empty when it is done.
    QString signIn(const QString &id, const QString &tenant = {});
    int windowsOpened() const;

    static QString keyOf(const sandbox::Company &company, const QString &tenant);
    QString key(const QString &tenant = {}) const { return keyOf(company, tenant); }
    bool hasEntry(const QString &tenant = {}) const;
    QByteArray entry(const QString &tenant = {}) const;
    QString configurationFolder() const;
    /// A wrapper for start(): the configuration folder becomes a small file system that only the tray's process sees.
    QStringList withFileSystemOfItsOwn() const;
    bool remountConfiguration(const QString &option) const;
    QString policyFile() const { return m_folder.filePath(QStringLiteral("policy.json")); }
    /// The relay, installed beside the tray where it was built.
    QString bridge() const { return m_folder.filePath(QStringLiteral("bin/lanyard-bridge")); }
    QString program() const { return m_folder.filePath(QStringLiteral("bin/lanyard-tray")); }

    sandbox::Company company;

private:
    void install(const QString &program, const QString &name) const;
    void write(const QString &name, const QByteArray &content) const;
    void readAnswers();

    PrivateKeyring &m_keyring;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<QProcess> m_tray;
    QByteArray m_log;
    QLocalSocket m_socket;
    QHash<int, QJsonObject> m_answers;
    int m_lastId = 0;
};

}
