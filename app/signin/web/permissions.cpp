#include "signin/web/permissions.h"

#include <QWebEnginePage>
#include <QWebEngineProfile>

namespace lanyard::signin {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
using Permission = QWebEnginePermission::PermissionType;
#else
using Permission = QWebEnginePage::Feature;
#endif

static BlockedFeature featureOf(Permission permission)
{
    switch (permission) {
    case Permission::Notifications:
        return BlockedFeature::Notifications;
    case Permission::Geolocation:
        return BlockedFeature::Location;
    case Permission::MediaAudioCapture:
        return BlockedFeature::Microphone;
    case Permission::MediaVideoCapture:
        return BlockedFeature::Camera;
    case Permission::MediaAudioVideoCapture:
        return BlockedFeature::CameraAndMicrophone;
    case Permission::MouseLock:
        return BlockedFeature::Pointer;
    case Permission::DesktopVideoCapture:
    case Permission::DesktopAudioVideoCapture:
        return BlockedFeature::Screen;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    case Permission::ClipboardReadWrite:
        return BlockedFeature::Clipboard;
    case Permission::LocalFontsAccess:
        return BlockedFeature::Fonts;
#endif
    default: // of an engine that is newer than this
        return BlockedFeature::Other;
    }
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void denyPermissions(QWebEnginePage *page, std::function<void(BlockedFeature, const QUrl &)> denied)
{
    QObject::connect(page, &QWebEnginePage::permissionRequested, page,
        [denied = std::move(denied)](const QWebEnginePermission &permission) {
            permission.deny();
            denied(featureOf(permission.permissionType()), permission.origin());
        });
}

void askEveryTime(QWebEngineProfile *profile)
{
    profile->setPersistentPermissionsPolicy(QWebEngineProfile::PersistentPermissionsPolicy::AskEveryTime);
}

#else

void denyPermissions(QWebEnginePage *page, std::function<void(BlockedFeature, const QUrl &)> denied)
{
    QObject::connect(page, &QWebEnginePage::featurePermissionRequested, page,
        [page, denied = std::move(denied)](const QUrl &who, Permission permission) {
            page->setFeaturePermission(who, permission, QWebEnginePage::PermissionDeniedByUser);
            denied(featureOf(permission), who);
        });
}

void askEveryTime(QWebEngineProfile *) { }

#endif

}
