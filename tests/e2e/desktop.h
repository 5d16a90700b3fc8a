#pragma once

// An employee's desktop for end-to-end tests: the real lanyard-tray, lanyard-signin and lanyard, a real panel and
// keyring (provided by tests/support/with-desktop), and the make-believe company in this process. xdotool types and
// clicks.

#include "iap/http.h"
#include "sandbox/company.h"
#include "support/dbus_menu.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace lanyard {

inline const QString kActive = QStringLiteral("active"); // states, as the command writes them
inline const QString kSignedOut = QStringLiteral("signed-out");

struct Said {
    int code = -1;
    QString out;
    QString err;
};

class Desktop {
public:
    explicit Desktop(sandbox::CompanyConfig config = sandbox::CompanyConfig::acme());
    ~Desktop();

    /// Starts lanyard-tray and waits for its icon and its socket.
    bool startTray();
    void quitTray();
    qint64 trayPid() const { return m_tray ? m_tray->processId() : 0; }
    QByteArray trayLog() const { return m_trayLog; }

    /// Runs the command; the company keeps answering meanwhile.
    Said lanyard(const QStringList &arguments, int milliseconds = 60000);
    /// Starts the command and returns at once; finish() waits for it.
    std::unique_ptr<QProcess> begin(const QStringList &arguments);
    Said finish(QProcess &process, int milliseconds = 60000);

    QJsonObject status();
    QJsonObject session(const QString &id);
    QString state(const QString &id) { return session(id).value(u"state").toString(); }
    bool waitForState(const QString &id, const QString &state, int milliseconds = 30000);
    bool waitForReason(const QString &id, const QString &reason, int milliseconds = 30000);

    DBusMenu menu() const;
    /// Clicks. @return why it failed, empty if it was clicked
    QString click(const QStringList &path) const;

    /// The visible X11 window whose title contains that text; empty after the time-out.
    QString window(const QString &title, int milliseconds = 15000);
    bool waitForNoWindow(const QString &title, int milliseconds = 5000);
    /// Waits until the title is shown, as pages set it.
    QString titleOf(const QString &windowId);
    void type(const QString &windowId, const QString &text);
    void key(const QString &windowId, const QString &key);
    /// The sandbox's own sign-in page in the window of that title: e-mail, Tab, password, Enter; once more when a busy
    /// machine swallowed keys. @return whether the page sent the password
    bool signInInWindow(const QString &title, const QString &email, const QString &password);
    /// `lanyard sign-in` with a person at the keyboard. @return why not, empty when it is done
    QString signIn(const QString &id, const QString &tenant = {}, const QString &password = kPassword);
    void screenshot(const QString &name);

    /// What secret-tool finds for an account; empty if nothing.
    QString keychainEntry(const QString &key);
    QStringList keychainKeys();
    /// GET with the resource's cookies of `lanyard cookies`, as a script would.
    HttpReply get(const QUrl &url, const QByteArray &cookieHeader);
    HttpReply get(const HttpRequest &request);
    int statusOf(const QString &id, const QString &path = QStringLiteral("api/time"));
    QByteArray cookieHeader(const QString &id);
    QUrl address(const QString &id, const QString &path) const;
    /// Whom the resource takes the session for: its ?gcp-iap-mode=IDENTITY.
    QString identity(const QString &id);

    Said run(const QString &program, const QStringList &arguments, int milliseconds = 20000);

    static const QString kPassword;
    static const QString kKim;
    sandbox::Company company;
    QString policyFile() const { return m_folder.filePath(QStringLiteral("policy.json")); }
    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    QString programs() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_tray;
    QByteArray m_trayLog;
};

}
