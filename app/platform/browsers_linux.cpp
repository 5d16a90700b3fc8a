// GIO reads the desktop's applications and their associations (Desktop Entry and MIME Applications Associations
// Specifications), and starts them as their entries say.

#include "platform/browsers.h"

#include "base/installation/outside_service.h"
#include "platform/glib_pointers.h"
#include "platform/hardening.h"

#include <QCollator>
#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace lanyard {
namespace {

constexpr const char *kType = "x-scheme-handler/https";

struct BrowsersText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::Browsers)
};

QString iconOf(GAppInfo *info)
{
    GIcon *icon = g_app_info_get_icon(info);
    if (!icon)
        return {};
    if (g_type_check_instance_is_a(reinterpret_cast<GTypeInstance *>(icon), g_themed_icon_get_type())) {
        const char *const *names = g_themed_icon_get_names(reinterpret_cast<GThemedIcon *>(icon));
        return names ? QString::fromUtf8(names[0]) : QString();
    }
    return QString::fromUtf8(GPtr<char>(g_icon_to_string(icon)).get()); // a file's name
}

/// The application through the user's service manager; nothing where it is to be started as its entry says.
GPtr<GDesktopAppInfo> throughManager(GDesktopAppInfo *info)
{
    const QString prefix = outsideService().join(u' ');
    const char *file = g_desktop_app_info_get_filename(info);
    const GPtr<GKeyFile> entry(g_key_file_new());
    if (prefix.isEmpty() || !file || !g_key_file_load_from_file(entry.get(), file, G_KEY_FILE_NONE, nullptr))
        return nullptr;
    const GPtr<char> exec(
        g_key_file_get_string(entry.get(), G_KEY_FILE_DESKTOP_GROUP, G_KEY_FILE_DESKTOP_KEY_EXEC, nullptr));
    if (!exec)
        return nullptr; // started over D-Bus, by no process of ours
    const QByteArray outside = (prefix + u' ' + afterOutsideService(QString::fromUtf8(exec.get()))).toUtf8();
    g_key_file_set_string(entry.get(), G_KEY_FILE_DESKTOP_GROUP, G_KEY_FILE_DESKTOP_KEY_EXEC, outside.constData());
    return GPtr<GDesktopAppInfo>(g_desktop_app_info_new_from_keyfile(entry.get()));
}

Browser browserOf(GAppInfo *info)
{
    return {
        QString::fromUtf8(g_app_info_get_id(info)), QString::fromUtf8(g_app_info_get_display_name(info)), iconOf(info)};
}

}

QList<Browser> installedBrowsers()
{
    QList<Browser> browsers;
    GList *all = g_app_info_get_all_for_type(kType);
    for (const GList *item = all; item; item = item->next) {
        const GPtr<GAppInfo> info(static_cast<GAppInfo *>(item->data));
        if (g_app_info_should_show(info.get()) && g_app_info_get_id(info.get()))
            browsers += browserOf(info.get());
    }
    g_list_free(all);
    const QCollator collator;
    std::sort(browsers.begin(), browsers.end(),
        [&](const Browser &a, const Browser &b) { return collator.compare(a.name, b.name) < 0; });
    return browsers;
}

std::optional<Browser> defaultBrowser()
{
    const GPtr<GAppInfo> info(g_app_info_get_default_for_uri_scheme("https"));
    return info && g_app_info_get_id(info.get()) ? std::optional(browserOf(info.get())) : std::nullopt;
}

bool isForBrowser(const QUrl &url)
{
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return isWeb && url.isValid() && !url.host().isEmpty();
}

Result<void> openWith(const QString &browser, const QUrl &url)
{
    if (!isForBrowser(url))
        return failure(Reason::Internal, QStringLiteral("no web address"),
            BrowsersText::tr("This is not a web address, so no browser was started."));
    const GPtr<GDesktopAppInfo> installed(
        browser.contains(u'/') ? nullptr : g_desktop_app_info_new(browser.toUtf8().constData()));
    if (!installed) //: %1 is the name of a desktop file, such as firefox.desktop
        return failure(Reason::Internal, browser, BrowsersText::tr("The browser %1 is not installed.").arg(browser));
    const GPtr<GDesktopAppInfo> managed = throughManager(installed.get());
    auto *application = reinterpret_cast<GAppInfo *>(managed ? managed.get() : installed.get());
    const QString text = url.toString(QUrl::FullyEncoded);
    QByteArray address = (managed ? afterOutsideService(text) : text).toUtf8();
    GList addresses{address.data(), nullptr, nullptr};
    GError *error = nullptr;
    const UsersUmask umask;
    if (g_app_info_launch_uris(application, &addresses, nullptr, &error))
        return {};
    const GPtr<GError> why(error);
    const QString name = QString::fromUtf8(g_app_info_get_display_name(application));
    const QString reason = QString::fromUtf8(why ? why->message : "");
    //: %1 is a browser's name, %2 the system's words
    return failure(Reason::Internal, browser, BrowsersText::tr("%1 could not be started: %2.").arg(name, reason));
}

}
