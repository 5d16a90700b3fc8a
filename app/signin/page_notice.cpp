#include "signin/page_notice.h"

#include "base/text/untrusted_text.h"
#include "iap/origin.h"

#include <array>

namespace lanyard::signin {

namespace {

constexpr qsizetype kLongestName = 80;

struct Refusal {
    BlockedFeature feature;
    const char *word;
    const char *sentence;
    bool offersBrowser = false;
};

// In the order of the enumeration, which is the index.
constexpr std::array kRefusals{
    //: %1: a host's name
    Refusal{BlockedFeature::Camera, "camera", //
        QT_TRANSLATE_NOOP(
            "lanyard::signin::PageNotices", "%1 asked to use your camera. This window does not allow that.")},
    //: %1: a host's name
    Refusal{BlockedFeature::Microphone, "microphone", //
        QT_TRANSLATE_NOOP(
            "lanyard::signin::PageNotices", "%1 asked to use your microphone. This window does not allow that.")},
    //: %1: a host's name
    Refusal{BlockedFeature::CameraAndMicrophone, "camera and microphone", //
        QT_TRANSLATE_NOOP("lanyard::signin::PageNotices",
            "%1 asked to use your camera and microphone. This window does not allow that.")},
    //: %1: a host's name
    Refusal{BlockedFeature::Location, "location", //
        QT_TRANSLATE_NOOP(
            "lanyard::signin::PageNotices", "%1 asked for your location. This window does not allow that.")},
    //: %1: a host's name
    Refusal{BlockedFeature::Notifications, "notifications", //
        QT_TRANSLATE_NOOP(
            "lanyard::signin::PageNotices", "%1 asked to show notifications. This window does not allow that.")},
    //: %1: a host's name
    Refusal{BlockedFeature::Screen, "screen", //
        QT_TRANSLATE_NOOP(
            "lanyard::signin::PageNotices", "%1 asked to record your screen. This window does not allow that.")},
    //: %1: a host's name
    Refusal{BlockedFeature::Pointer, "pointer", //
        QT_TRANSLATE_NOOP(
            "lanyard::signin::PageNotices", "%1 asked to lock your mouse pointer. This window does not allow that.")},
    //: %1: a host's name
    Refusal{BlockedFeature::Clipboard, "clipboard", //
        QT_TRANSLATE_NOOP(
            "lanyard::signin::PageNotices", "%1 asked to use your clipboard. This window does not allow that.")},
    //: %1: a host's name
    Refusal{BlockedFeature::Fonts, "fonts", //
        QT_TRANSLATE_NOOP(
            "lanyard::signin::PageNotices", "%1 asked to see your fonts. This window does not allow that.")},
    Refusal{BlockedFeature::Printing, "printing", //
        QT_TRANSLATE_NOOP("lanyard::signin::PageNotices", "This window cannot print. Use your browser for that."),
        true},
    //: %1: a host's name
    Refusal{BlockedFeature::Files, "files", //
        QT_TRANSLATE_NOOP("lanyard::signin::PageNotices",
            "%1 asked for a file. You do not need a file to sign in, so this window sent none.")},
    //: %1: a host's name
    Refusal{BlockedFeature::Folder, "folder", //
        QT_TRANSLATE_NOOP(
            "lanyard::signin::PageNotices", "%1 asked for a whole folder. This window sends single files only.")},
    //: %1: a host's name
    Refusal{BlockedFeature::SecurityKey, "security key", //
        QT_TRANSLATE_NOOP("lanyard::signin::PageNotices",
            "%1 asks for a security key or passkey that this window cannot use. Choose another way to sign in if the "
            "page offers one.")},
    //: %1: a host's name
    Refusal{BlockedFeature::MoreWindows, "more windows", //
        QT_TRANSLATE_NOOP("lanyard::signin::PageNotices", "%1 tried to open another window. Close the others first.")},
    //: %1: a host's name
    Refusal{BlockedFeature::Password, "password", //
        QT_TRANSLATE_NOOP("lanyard::signin::PageNotices",
            "%1 asked for a password in the background. This window only answers the page you see.")},
    //: %1: a host's name
    Refusal{BlockedFeature::Other, "something unknown", //
        QT_TRANSLATE_NOOP("lanyard::signin::PageNotices", "%1 asked for something that this window does not allow.")},
};

constexpr bool areRefusalsInOrder()
{
    for (std::size_t i = 0; i < kRefusals.size(); ++i) {
        if (kRefusals[i].feature != BlockedFeature(i))
            return false;
    }
    return kRefusals.size() == std::size_t(BlockedFeature::Other) + 1;
}
static_assert(areRefusalsInOrder());

}

QLatin1String word(BlockedFeature feature)
{
    return QLatin1String(kRefusals[std::size_t(feature)].word);
}

PageNotice PageNotices::blocked(BlockedFeature feature, const QString &host)
{
    const Refusal &refusal = kRefusals[std::size_t(feature)];
    const QString sentence = tr(refusal.sentence);
    if (refusal.offersBrowser) // about the window, not about who asks
        return {sentence, true};
    return {sentence.arg(leftToRight(host))};
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

PageNotice PageNotices::partRefused(const QString &host)
{
    //: %1: a host's name
    return {
        tr("A part of this page is missing, because the certificate of %1 cannot be trusted.").arg(leftToRight(host))};
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
