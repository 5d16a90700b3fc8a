#include "status/sign_out_text.h"

#include "base/text/bidi_isolate.h"
#include "base/text/duration_text.h"

#include <QLocale>

namespace lanyard {

namespace {

QString list(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

}

QString SignOutText::question(const QString &name, const QStringList &sharing)
{
    QStringList text{SignOutText::tr("Lanyard will forget your session for %1 and its account.").arg(name)};
    if (!sharing.isEmpty())
        //: %1: the names of one or of several resources; the plural follows their number
        text << tr(
            "%1 use the same account: they keep working until their sessions end, then you need to sign in again.",
            nullptr, int(sharing.size()))
                    .arg(list(sharing));
    return text.join(QLatin1String("\n\n"));
}

QString SignOutText::questionOfRemoval(const QStringList &keeping)
{
    if (keeping.isEmpty())
        return tr("Lanyard will forget its session and its account. You can add it again at any time.");
    //: %1: the names of one or of several resources
    return tr("Lanyard will forget its session. Its account is kept for %1. You can add it again at any time.")
        .arg(list(keeping));
}

QString SignOutText::questionEverywhere(const Status &status)
{
    QStringList names;
    for (const SessionView &session : status.sessions) {
        if (session.state != State::SignedOut)
            names << session.name;
    }
    QStringList text{tr("Lanyard will forget all sessions and accounts, and close the windows that show them.")};
    if (!names.isEmpty() && names.size() <= 12)
        //: %1: names of resources
        text << tr("You will be signed out of %1.").arg(list(names));
    else if (!names.isEmpty())
        text << tr("You will be signed out of %n resources.", nullptr, int(names.size()));
    return text.join(QLatin1String("\n\n"));
}

QString SignOutText::report(const SignOutReport &report)
{
    return reportParagraphs(report).join(QLatin1String("\n\n"));
}

QStringList SignOutText::reportParagraphs(const SignOutReport &report)
{
    QStringList text;
    if (report.signedOut.isEmpty()) // there was no resource, perhaps an account
        text << tr("You are signed out.");
    else
        text << tr("You are signed out of %1.").arg(list(report.signedOut));
    if (!report.stillActive.isEmpty())
        //: %1: names of resources
        text << tr("These keep working until their sessions end; then you need to sign in again: %1.")
                    .arg(list(report.stillActive));
    if (report.copiesUntil.isValid())
        //: %1: a time of day
        text << tr("Copies of a session, for example in a browser, may work until %1.")
                    .arg(DurationText::timeOfDay(report.copiesUntil));
    if (!report.browsers.signedIn.isEmpty())
        //: %1: names of browsers
        text << tr(
            "Your browser may still be signed in: %1. Lanyard removes the session there when the browser connects.")
                    .arg(isolatedList(report.browsers.signedIn));
    if (!report.browsers.signingOut.isEmpty())
        //: %1: addresses of sign-in pages, %2: names of browsers
        text << tr("Still signed in at %1 in %2. Lanyard is signing you out there now; the settings show when it is "
                   "done.")
                    .arg(isolatedList(report.browsers.pages), isolatedList(report.browsers.signingOut));
    if (!report.signedOut.isEmpty() && !report.serverTold)
        text << tr("The server could not be notified, but Lanyard has forgotten the session.");
    if (!report.leftInKeychain.isEmpty())
        //: %1: e-mail addresses, phone numbers or names
        text << tr("Your keychain is not available now. These accounts will be deleted when it is: %1.")
                    .arg(isolatedList(report.leftInKeychain));
    return text;
}

}
