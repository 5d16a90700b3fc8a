#include "browser/server/relay_process.h"

#include "base/installation/helper_program.h"
#include "base/text/untrusted_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lanyard::browser {

namespace {

struct RelayText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::RelayText)
};

constexpr qsizetype kLongestShownPath = 120;

QString shownPath(const Executable &program)
{
    return leftToRight(sanitized(program.path, kLongestShownPath));
}

/// A path alone is no evidence: in a mount namespace of their own, anybody can have any file at any path. What an
/// upgrade replaced while it ran has no file any more.
bool isFileAt(const Executable &program, const QString &path, const FileAt &fileAt)
{
    if (program.file.isDeleted)
        return program.path == path + QStringLiteral(" (deleted)");
    const auto now = fileAt(path);
    return now && now->device == program.file.device && now->inode == program.file.inode;
}

bool isConfined(const QString &path)
{
    return path.startsWith(QLatin1String("/snap/")) || path.startsWith(QLatin1String("/app/"));
}

RelayJudgement refuse(RelayVerdict verdict, const QString &sentence)
{
    return {verdict, QString(), sentence};
}

}

const QList<KnownBrowser> &knownBrowsers()
{
    static const QList<KnownBrowser> all{
        {QStringLiteral("chromium"), QStringLiteral("/usr/lib/chromium/chromium")},
        {QStringLiteral("chrome"), QStringLiteral("/opt/google/chrome/chrome")},
        {QStringLiteral("edge"), QStringLiteral("/opt/microsoft/msedge/msedge")},
        {QStringLiteral("firefox"), QStringLiteral("/usr/lib/firefox-esr/firefox-esr")},
        {QStringLiteral("firefox"), QStringLiteral("/usr/lib/firefox/firefox")},
    };
    return all;
}

RelayRule installedRule()
{
    return {helperProgram(QStringLiteral("lanyard-bridge")), knownBrowsers()};
}

RelayJudgement judge(const RelayProcess &process, const RelayRule &rule, const FileAt &fileAt)
{
    if (!process.isOurUser)
        return refuse(RelayVerdict::OtherUser, RelayText::tr("Another user of this computer tried to connect."));
    if (!process.program || !process.parent)
        return refuse(RelayVerdict::Unseen,
            RelayText::tr("A program that could not be identified tried to connect as a browser."));
    if (!isFileAt(*process.program, rule.relay, fileAt))
        //: %1: the path of a program
        return refuse(RelayVerdict::NotTheRelay,
            RelayText::tr("%1 tried to connect as a browser, but is not part of Lanyard.")
                .arg(shownPath(*process.program)));
    const Executable &parent = *process.parent;
    for (const KnownBrowser &browser : rule.browsers) {
        if (isFileAt(parent, browser.path, fileAt) && parent.file.isSystems)
            return {RelayVerdict::Passes, browser.word, QString()};
    }
    if (isConfined(parent.path))
        return refuse(RelayVerdict::Confined,
            RelayText::tr("Browsers from Snap or Flatpak cannot be connected to Lanyard. Use one that was installed as "
                          "a system package."));
    //: %1: the path of a program
    return refuse(RelayVerdict::NotABrowser,
        RelayText::tr("%1 tried to connect, but is not a browser that was installed as a system package.")
            .arg(shownPath(parent)));
}

}
