#pragma once

// Which programs are behind a connection, as far as the kernel can be asked, and the rule that lets them pass. It is a
// filter, not a proof: who runs as the user can start a real browser with an extension of their own, or trace one.
// It keeps away what merely connects: scripts, other programs, browsers that were copied into a home folder.

#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace lanyard::browser {

/// What an executable is, whatever it was called when it was started.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;
    bool isSystems = false; ///< root's, and nobody else may write to it
    bool isDeleted = false; ///< replaced by an upgrade while it runs
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

struct Executable {
    QString path; ///< as the kernel names it
    FileIdentity file;
};

/// The process at the other end of a connection.
struct RelayProcess {
    qint64 pid = 0;
    bool isOurUser = false;
    std::optional<Executable> program; ///< nothing: cannot be looked at, or ended
    std::optional<Executable> parent;
};

/// A browser of the system: where distributions and vendors install it.
struct KnownBrowser {
    QString word; ///< "chromium", "chrome", "edge", "firefox": as in the policy
    QString path; ///< absolute
};
const QList<KnownBrowser> &knownBrowsers();

/// Who may pass.
struct RelayRule {
    QString relay; ///< absolute path of lanyard-bridge
    QList<KnownBrowser> browsers;
};
/// The installed relay and knownBrowsers().
RelayRule installedRule();

enum class RelayVerdict {
    Passes,
    OtherUser,
    Unseen, ///< cannot be looked at
    NotTheRelay,
    NotABrowser,
    Confined, ///< a browser from Snap or Flatpak, which cannot start the system's programs as others do
};
struct RelayJudgement {
    RelayVerdict verdict = RelayVerdict::Unseen;
    QString browser; ///< Passes: its word
    QString sentence; ///< otherwise: for the user; translated
};

/// What stands at a path now; nothing where nothing does.
using FileAt = std::function<std::optional<FileIdentity>(const QString &path)>;

RelayJudgement judge(const RelayProcess &process, const RelayRule &rule, const FileAt &fileAt);

/// The process at the other end of this connected socket.
RelayProcess relayProcess(qintptr socket);
std::optional<FileIdentity> fileAt(const QString &path);

}
