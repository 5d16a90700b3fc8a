// Desktop Application Autostart Specification 0.5: the package installs an entry for everybody in
// /etc/xdg/autostart; a file of the same name in the user's own folder takes its place, and "Hidden=true" there means
// none.

#include "platform/autostart.h"

#include "platform/glib_pointers.h"
#include "storage/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace lanyard {
namespace {

constexpr const char *kGroup = G_KEY_FILE_DESKTOP_GROUP;
constexpr const char *kWrittenByUs = "X-Lanyard-Written"; // distinguishes our files from the user's and the desktop's
constexpr const char *kForPolicy = "X-Lanyard-Policy"; // it goes when the policy no longer says so
constexpr QLatin1String kAtLogin(" --at-login");
constexpr const char *kGnomeSwitch = "X-GNOME-Autostart-enabled"; // GNOME's and MATE's settings write it

struct AutostartText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::Autostart)
};

QStringList folders()
{
    QStringList all = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (QString &folder : all)
        folder += QStringLiteral("/autostart/lanyard-tray.desktop");
    return all;
}

QString userFile()
{
    return folders().constFirst();
}

GPtr<GKeyFile> read(const QString &file)
{
    const auto text = readFile(file, 64 * 1024);
    if (!text)
        return nullptr;
    GPtr<GKeyFile> entry(g_key_file_new());
    const bool isRead =
        g_key_file_load_from_data(entry.get(), text->constData(), gsize(text->size()), G_KEY_FILE_NONE, nullptr);
    return isRead ? std::move(entry) : nullptr;
}

QString valueOf(GKeyFile &entry, const char *key)
{
    return QString::fromUtf8(GPtr<char>(g_key_file_get_string(&entry, kGroup, key, nullptr)).get());
}

bool flagOf(GKeyFile &entry, const char *key, bool otherwise)
{
    const bool isThere = g_key_file_has_key(&entry, kGroup, key, nullptr);
    return isThere ? g_key_file_get_boolean(&entry, kGroup, key, nullptr) : otherwise;
}

/// GIO checks the rest: whether the program exists, and whether the entry is for this desktop.
bool wouldStart(const QString &file)
{
    const GPtr<GKeyFile> entry = read(file);
    if (!entry || flagOf(*entry, G_KEY_FILE_DESKTOP_KEY_HIDDEN, false) || !flagOf(*entry, kGnomeSwitch, true))
        return false;
    const GPtr<GDesktopAppInfo> info(g_desktop_app_info_new_from_keyfile(entry.get()));
    return info && g_desktop_app_info_get_show_in(info.get(), nullptr);
}

bool packageWouldStart()
{
    const QStringList all = folders();
    for (const QString &file : all.mid(1)) {
        if (QFileInfo::exists(file))
            return wouldStart(file); // the first one counts and hides the others
    }
    return false;
}

QString quoted(QString program)
{
    for (const QChar c : QStringLiteral("\\\"`$")) // Desktop Entry Specification, "The Exec key"
        program.replace(c, QString(u'\\') + c);
    return u'"' + program.replace(u'%', QLatin1String("%%")) + u'"';
}

/// May we change it: written by us, or a copy of the package's entry with the switch turned, as desktops' settings do.
bool isOurs(const QString &file, const QString &program)
{
    if (QFileInfo(file).isSymLink())
        return false;
    const GPtr<GKeyFile> entry = read(file);
    if (!entry)
        return false;
    const QString exec = valueOf(*entry, G_KEY_FILE_DESKTOP_KEY_EXEC);
    const QStringList known{QStringLiteral("lanyard-tray"), program, quoted(program)};
    return flagOf(*entry, kWrittenByUs, false) || known.contains(exec)
        || (exec.endsWith(kAtLogin) && known.contains(exec.chopped(kAtLogin.size())));
}

QByteArray entryText(const QString &program, bool on, Autostart::For whom)
{
    const GPtr<GKeyFile> entry(g_key_file_new());
    const auto put = [&](const char *key, const QString &value) {
        g_key_file_set_string(entry.get(), kGroup, key, value.toUtf8().constData());
    };
    put(G_KEY_FILE_DESKTOP_KEY_TYPE, QStringLiteral("Application"));
    put(G_KEY_FILE_DESKTOP_KEY_NAME, QStringLiteral("Lanyard"));
    put(G_KEY_FILE_DESKTOP_KEY_EXEC, quoted(program) + kAtLogin);
    put(G_KEY_FILE_DESKTOP_KEY_ICON, QStringLiteral("lanyard"));
    if (!on)
        g_key_file_set_boolean(entry.get(), kGroup, G_KEY_FILE_DESKTOP_KEY_HIDDEN, true);
    g_key_file_set_boolean(entry.get(), kGroup, kWrittenByUs, true);
    if (whom == Autostart::For::Policy)
        g_key_file_set_boolean(entry.get(), kGroup, kForPolicy, true);
    return GPtr<char>(g_key_file_to_data(entry.get(), nullptr, nullptr)).get();
}

Result<void> write(const QString &file, const QByteArray &text)
{
    const auto written = replaceFile(file, text);
    if (written)
        return {};
    //: %1 is a file name, %2 the system's words
    const QString sentence = AutostartText::tr("%1 could not be written: %2.").arg(file, written.error().text());
    return failure(Reason::Internal, written.error().detail, sentence);
}

Result<void> remove(const QString &name)
{
    QFile file(name);
    if (!file.exists() || file.remove())
        return {};
    //: %1 is a file name, %2 the system's words
    return failure(
        Reason::Internal, name, AutostartText::tr("%1 could not be removed: %2.").arg(name, file.errorString()));
}

}

Autostart::Autostart(QString program)
    : m_program(std::move(program))
{
}

bool Autostart::isOn() const
{
    return mayExist(userFile()) ? wouldStart(userFile()) : packageWouldStart();
}

Result<void> Autostart::set(bool on, For whom)
{
    if (isOn() == on)
        return {};
    const QString file = userFile();
    if (mayExist(file) && !isOurs(file, m_program)) {
        //: %1 is a file name
        return failure(Reason::Internal, file,
            AutostartText::tr(
                "%1 controls whether Lanyard starts at login, but was not created by Lanyard. Edit or remove "
                "that file.")
                .arg(file));
    }
    // Not needed if the package's entry says the same.
    return packageWouldStart() == on ? remove(file) : write(file, entryText(m_program, on, whom));
}

Result<void> Autostart::withdraw()
{
    const QString file = userFile();
    const GPtr<GKeyFile> entry = isOurs(file, m_program) ? read(file) : nullptr;
    return entry && flagOf(*entry, kForPolicy, false) ? remove(file) : Result<void>();
}

}
