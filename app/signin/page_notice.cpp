#include "signin/page_notice.h"

#include "base/untrusted_text.h"
#include "iap/origin.h"

namespace lanyard::signin {

static constexpr qsizetype kLongestName = 80;

QLatin1String word(BlockedFeature feature)
{
    switch (feature) {
    case BlockedFeature::Camera:
        return QLatin1String("camera");
    case BlockedFeature::Microphone:
        return QLatin1String("microphone");
    case BlockedFeature::CameraAndMicrophone:
        return QLatin1String("camera and microphone");
    case BlockedFeature::Location:
        return QLatin1String("location");
    case BlockedFeature::Notifications:
        return QLatin1String("notifications");
    case BlockedFeature::Screen:
        return QLatin1String("screen");
    case BlockedFeature::Pointer:
        return QLatin1String("pointer");
    case BlockedFeature::Clipboard:
        return QLatin1String("clipboard");
    case BlockedFeature::Fonts:
        return QLatin1String("fonts");
    case BlockedFeature::Printing:
        return QLatin1String("printing");
    case BlockedFeature::Files:
        return QLatin1String("files");
    case BlockedFeature::Folder:
        return QLatin1String("folder");
    case BlockedFeature::SecurityKey:
        return QLatin1String("security key");
    case BlockedFeature::MoreWindows:
        return QLatin1String("more windows");
    case BlockedFeature::Password:
        return QLatin1String("password");
    case BlockedFeature::Other:
        return QLatin1String("something unknown");
    }
    Q_UNREACHABLE();
}

PageNotice PageNotices::blocked(BlockedFeature feature, const QString &host)
{
    const QString who = leftToRight(host);
    switch (feature) {
    case BlockedFeature::Camera:
        //: %1: a host's name
        return {tr("%1 asked to use your camera. This window does not allow that.").arg(who)};
    case BlockedFeature::Microphone:
        //: %1: a host's name
        return {tr("%1 asked to use your microphone. This window does not allow that.").arg(who)};
    case BlockedFeature::CameraAndMicrophone:
        //: %1: a host's name
        return {tr("%1 asked to use your camera and microphone. This window does not allow that.").arg(who)};
    case BlockedFeature::Location:
        //: %1: a host's name
        return {tr("%1 asked for your location. This window does not allow that.").arg(who)};
    case BlockedFeature::Notifications:
        //: %1: a host's name
        return {tr("%1 asked to show notifications. This window does not allow that.").arg(who)};
    case BlockedFeature::Screen:
        //: %1: a host's name
        return {tr("%1 asked to record your screen. This window does not allow that.").arg(who)};
    case BlockedFeature::Pointer:
        //: %1: a host's name
        return {tr("%1 asked to lock your mouse pointer. This window does not allow that.").arg(who)};
    case BlockedFeature::Clipboard:
        //: %1: a host's name
        return {tr("%1 asked to use your clipboard. This window does not allow that.").arg(who)};
    case BlockedFeature::Fonts:
        //: %1: a host's name
        return {tr("%1 asked to see your fonts. This window does not allow that.").arg(who)};
    case BlockedFeature::Printing:
        return {tr("This window cannot print. Use your browser for that."), true};
    case BlockedFeature::Files:
        //: %1: a host's name
        return {tr("%1 asked for a file. Signing in needs none, so this window sends none.").arg(who)};
    case BlockedFeature::Folder:
        //: %1: a host's name
        return {tr("%1 asked for a whole folder. This window sends single files only.").arg(who)};
    case BlockedFeature::SecurityKey:
        //: %1: a host's name
        return {tr("%1 asks for a security key or passkey. This window does not support passkeys or keys with a PIN; "
                   "choose another way to sign in if the page offers one.")
                    .arg(who)};
    case BlockedFeature::MoreWindows:
        //: %1: a host's name
        return {tr("%1 wanted to open one more window. Close the others first.").arg(who)};
    case BlockedFeature::Password:
        //: %1: a host's name
        return {tr("%1 asked for a password in the background. This window answers only to the page that you see.")
                    .arg(who)};
    case BlockedFeature::Other:
        //: %1: a host's name
        return {tr("%1 asked for something that this window does not allow.").arg(who)};
    }
    Q_UNREACHABLE();
}

PageNotice PageNotices::downloadRefused(const QString &fileName)
{
    //: %1: a file's name
    return {tr("“%1” was not downloaded. Use your browser for downloads.")
                .arg(leftToRight(sanitized(fileName, kLongestName))),
        true};
}

PageNotice PageNotices::certificateRefused(const QString &host)
{
    //: %1: a host's name
    return {tr("The certificate of %1 cannot be trusted, so nothing was loaded from there.").arg(leftToRight(host))};
}

PageNotice PageNotices::addressRefused(const QUrl &url)
{
    const QString host = leftToRight(hostOf(url));
    if (url.scheme() == QLatin1String("http") && !host.isEmpty())
        //: %1: a host's name
        return {tr("This window shows encrypted web pages only; it did not go to %1.").arg(host)};
    if (url.scheme() == QLatin1String("https") && !host.isEmpty())
        //: %1: a host's name
        return {tr("This window did not go to %1 because the address is malformed or contains a user name.").arg(host)};
    const QString scheme = leftToRight(sanitized(url.scheme(), kLongestName) + QLatin1Char(':'));
    //: %1: the first part of an address with its colon, as in mailto:
    return {tr("This window opens web pages only, so the page's link to “%1” was not followed.").arg(scheme)};
}

PageNotice PageNotices::providerRefuses(const QString &provider, const QString &resource)
{
    //: %1: a company, as in Google; %2: a resource's name
    return {tr("%1 does not let people sign in inside other applications such as this window. You can open %2 in your "
               "browser and sign in there, but that does not sign Lanyard in.")
                .arg(provider, resource),
        true};
}

PageNotice PageNotices::loadFailed(Reason reason, const QString &host)
{
    //: %1: a host's name; %2: a sentence that says why
    return {tr("%1 cannot be shown. %2").arg(leftToRight(host), loadSentence(reason))};
}

QString PageNotices::loadSentence(Reason reason)
{
    if (reason == Reason::Offline)
        return tr("The server does not answer. Check your network connection, then try again.");
    if (reason == Reason::IapUnavailable)
        return tr("The server answered with an error and no page. Try again in a few minutes.");
    return ReasonText::of(reason);
}

PageNotice PageNotices::noBrowser()
{
    return {tr("Your browser could not be started.")};
}

}
