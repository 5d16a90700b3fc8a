#include "tray/panels.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>
#include <algorithm>

namespace lanyard {

bool configurePanels()
{
    const QString config = QDir::homePath() + QStringLiteral("/.config/");
    const QString xfce = config + QStringLiteral("xfce4/xfconf/xfce-perchannel-xml/");
    const QString lxqt = config + QStringLiteral("lxqt/");
    const QString from = QStringLiteral(TEST_SUPPORT "/desktop/");
    return QDir().mkpath(xfce) && QDir().mkpath(lxqt)
        && QFile::copy(from + QStringLiteral("xfce4-panel.xml"), xfce + QStringLiteral("xfce4-panel.xml"))
        && QFile::copy(from + QStringLiteral("lxqt-panel.conf"), lxqt + QStringLiteral("panel.conf"));
}

std::unique_ptr<Program> startPanel(const QString &name)
{
    if (name == QLatin1String("xfce"))
        return std::make_unique<Program>(QStringLiteral("xfce4-panel"),
            QStringList{QStringLiteral("--disable-wm-check"), QStringLiteral("--sm-client-disable")});
    if (name == QLatin1String("lxqt"))
        return std::make_unique<Program>(QStringLiteral("lxqt-panel"));
    return std::make_unique<Program>(
        QStringLiteral("trayer"), QStringList{QStringLiteral("--edge"), QStringLiteral("bottom")});
}

bool waitForNoPanel()
{
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    const auto noWatcher = [bus] { return !bus->isServiceRegistered(QStringLiteral("org.kde.StatusNotifierWatcher")); };
    return QTest::qWaitFor(noWatcher, 40000);
}

static QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

static QImage screen()
{
    const QByteArray png = run(QStringLiteral("import"),
        {QStringLiteral("-silent"), QStringLiteral("-window"), QStringLiteral("root"), QStringLiteral("png:-")});
    return QImage::fromData(png, "PNG").convertToFormat(QImage::Format_RGB32);
}

static int pixelsOf(QRgb ink)
{
    const QImage image = screen();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        count += int(std::count(line, line + image.width(), ink));
    }
    return count;
}

QPoint placeOf(QRgb ink)
{
    const QImage image = screen();
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        const auto *end = line + image.width();
        if (const auto *found = std::find(line, end, ink); found != end)
            return {int(found - line), y};
    }
    return {-1, -1};
}

bool waitUntilSeen(QRgb ink, bool seen, int milliseconds)
{
    return QTest::qWaitFor([&] { return seen ? pixelsOf(ink) > 50 : pixelsOf(ink) == 0; }, milliseconds);
}

QStringList windowsOfClass(const QString &name)
{
    return xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--class"), name})
        .split(u'\n', Qt::SkipEmptyParts);
}

QString xdotool(const QStringList &arguments)
{
    return QString::fromUtf8(run(QStringLiteral("xdotool"), arguments)).trimmed();
}

}
