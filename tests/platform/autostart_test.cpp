#include "platform/autostart.h"
#include "support/test_topic.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace lanyard;

namespace {

const QString kName = QStringLiteral("/autostart/lanyard-tray.desktop");

/// "NAME" is replaced by a program that is there.
const QByteArray kPackage =
    "[Desktop Entry]\nType=Application\nName=Lanyard\nExec=NAME\nX-GNOME-Autostart-enabled=true\n";

}

class AutostartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsWhatTheDesktopReads_data();
    void readsWhatTheDesktopReads();
    void turnsOffAndOnAgain_data();
    void turnsOffAndOnAgain();
    void whatThePolicyWroteGoesWithIt_data();
    void whatThePolicyWroteGoesWithIt();
    void whatTheUserChoseStaysWithoutAPolicy();
    void nothingIsWrittenForNothing();
    void leavesForeignFilesAlone_data();
    void leavesForeignFilesAlone();
    void replacesWhatADesktopsSettingsWrote();
    void anOddPathIsQuoted();
    void saysWhatCannotBeWritten();

private:
    QString user() const { return m_base->filePath(QStringLiteral("user")) + kName; }
    QString package() const { return m_base->filePath(QStringLiteral("xdg")) + kName; }
    QString program() const { return m_base->filePath(QStringLiteral("bin/lanyard-tray")); }
    void write(const QString &file, QByteArray text) const;
    static QByteArray contentOf(const QString &name);

    std::unique_ptr<QTemporaryDir> m_base;
};

void AutostartTest::init()
{
    m_base = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_base->filePath(QStringLiteral("user"))));
    qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_base->filePath(QStringLiteral("xdg"))));
    write(program(), "#!/bin/sh\n");
    QVERIFY(QFile(program()).setPermissions(QFile::ReadOwner | QFile::ExeOwner));
}

void AutostartTest::write(const QString &name, QByteArray text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(name).absolutePath()));
    QFile file(name);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text.replace("NAME", QFile::encodeName(program())));
}

QByteArray AutostartTest::contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void AutostartTest::readsWhatTheDesktopReads_data()
{
    QTest::addColumn<QByteArray>("package");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<bool>("on");
    const QByteArray none;
    const QByteArray head = "[Desktop Entry]\nType=Application\nName=Lanyard\n";
    QTest::newRow("nothing installed") << none << none << false;
    QTest::newRow("the package's entry") << kPackage << none << true;
    QTest::newRow("an entry of the user's own") << none << head + "Exec=NAME --show\n" << true;
    QTest::newRow("hidden by the user") << kPackage << head + "Hidden=true\n" << false;
    QTest::newRow("turned off in GNOME") << kPackage << kPackage + "X-GNOME-Autostart-enabled=false\n" << false;
    QTest::newRow("turned on in GNOME") << kPackage << kPackage << true;
    QTest::newRow("hidden by the administrator") << kPackage + "Hidden=true\n" << none << false;
    QTest::newRow("for another desktop only") << kPackage + "OnlyShowIn=Elsewhere;\n" << none << false;
    QTest::newRow("its program is gone") << head + "Exec=/nonexistent/lanyard-tray\n" << none << false;
    QTest::newRow("something to try is gone") << kPackage + "TryExec=/nonexistent/lanyard-tray\n" << none << false;
    QTest::newRow("not an entry") << kPackage << QByteArray("hello\n") << false;
    QTest::newRow("a page, not a program")
        << none << QByteArray("[Desktop Entry]\nType=Link\nName=L\nURL=x\n") << false;
}

void AutostartTest::readsWhatTheDesktopReads()
{
    QFETCH(QByteArray, package);
    QFETCH(QByteArray, user);
    if (!package.isEmpty())
        write(this->package(), package);
    if (!user.isEmpty())
        write(this->user(), user);
    QTEST(Autostart(program()).isOn(), "on");
}

void AutostartTest::turnsOffAndOnAgain_data()
{
    QTest::addColumn<QByteArray>("package");
    QTest::addColumn<bool>("isBareWhenOn"); ///< no file of the user's is needed
    QTest::addColumn<bool>("isBareWhenOff");
    QTest::newRow("installed by a package") << kPackage << true << false;
    QTest::newRow("not installed") << QByteArray() << false << true;
    QTest::newRow("turned off for all") << kPackage + "Hidden=true\n" << false << true;
}

void AutostartTest::turnsOffAndOnAgain()
{
    QFETCH(QByteArray, package);
    if (!package.isEmpty())
        write(this->package(), package);
    Autostart autostart(program());
    for (int round = 0; round < 2; ++round) {
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QTEST(!QFile::exists(user()), "isBareWhenOn");
        QVERIFY(autostart.set(false));
        QVERIFY(!autostart.isOn());
        QTEST(!QFile::exists(user()), "isBareWhenOff");
    }
}

void AutostartTest::whatThePolicyWroteGoesWithIt_data()
{
    QTest::addColumn<QByteArray>("package");
    QTest::addColumn<bool>("fixed");
    QTest::newRow("off, as for the service") << kPackage << false;
    QTest::newRow("on, where nothing is installed") << QByteArray() << true;
}

void AutostartTest::whatThePolicyWroteGoesWithIt()
{
    QFETCH(QByteArray, package);
    QFETCH(bool, fixed);
    if (!package.isEmpty())
        write(this->package(), package);
    QVERIFY(Autostart(program()).set(fixed, Autostart::For::Policy));
    QCOMPARE(Autostart(program()).isOn(), fixed);
    QVERIFY(QFile::exists(user()));
    QVERIFY(Autostart(program()).withdraw());
    QVERIFY(!QFile::exists(user()));
    QCOMPARE(Autostart(program()).isOn(), !fixed);
    QVERIFY(Autostart(program()).withdraw());
}

void AutostartTest::whatTheUserChoseStaysWithoutAPolicy()
{
    write(package(), kPackage);
    Autostart autostart(program());
    QVERIFY(autostart.set(false)); // the user
    QVERIFY(autostart.set(false, Autostart::For::Policy));
    QVERIFY(autostart.withdraw());
    QVERIFY(!autostart.isOn());
    write(user(), kPackage + "Hidden=true\nX-Lanyard-Policy=false\n");
    QVERIFY(autostart.withdraw());
    QVERIFY(!autostart.isOn());
    write(user(), "[Desktop Entry]\nType=Application\nName=Mine\nExec=/bin/true\nX-Lanyard-Policy=true\n");
    const QByteArray content = contentOf(user());
    QVERIFY(autostart.withdraw());
    QCOMPARE(contentOf(user()), content);
}

void AutostartTest::nothingIsWrittenForNothing()
{
    write(package(), kPackage);
    QVERIFY(Autostart(program()).set(true));
    QVERIFY(!QFile::exists(m_base->filePath(QStringLiteral("user"))));
}

void AutostartTest::leavesForeignFilesAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray head = "[Desktop Entry]\nType=Application\nName=Mine\n";
    QTest::newRow("a wrapper") << head + "Exec=/bin/sh -c \"sleep 5; exec lanyard-tray\"\n";
    QTest::newRow("with an argument") << head + "Exec=NAME --policy /home/kim/policy.json\n";
    QTest::newRow("hidden, and not ours") << head + "Exec=/bin/true\nHidden=true\n";
    QTest::newRow("not an entry") << QByteArray("hello\n");
    QTest::newRow("a link") << QByteArray();
}

void AutostartTest::leavesForeignFilesAlone()
{
    QFETCH(QByteArray, text);
    write(package(), kPackage);
    if (text.isEmpty()) {
        write(m_base->filePath(QStringLiteral("dotfiles/lanyard.desktop")), kPackage);
        QVERIFY(QDir().mkpath(QFileInfo(user()).absolutePath()));
        QVERIFY(QFile::link(m_base->filePath(QStringLiteral("dotfiles/lanyard.desktop")), user()));
    } else {
        write(user(), text);
    }
    Autostart autostart(program());
    const bool before = autostart.isOn();
    const QByteArray content = contentOf(user());
    QVERIFY(autostart.set(before)); // nothing to do
    const auto changed = autostart.set(!before);
    QVERIFY(!changed);
    QVERIFY2(changed.error().text().startsWith(user()), qPrintable(changed.error().text()));
    QCOMPARE(contentOf(user()), content);
    QCOMPARE(QFileInfo(user()).isSymLink(), text.isEmpty());
}

void AutostartTest::replacesWhatADesktopsSettingsWrote()
{
    write(package(), kPackage);
    // A copy with the switch turned, as XFCE's settings make it: of today's entry, and of one of an older version.
    for (const char *options : {" --at-login", ""}) {
        write(user(), QByteArray(kPackage).replace("Exec=NAME", QByteArray("Exec=NAME") + options) + "Hidden=true\n");
        QVERIFY(Autostart(program()).set(true));
        QVERIFY(!QFile::exists(user()));
    }
}

void AutostartTest::anOddPathIsQuoted()
{
    const QString odd = m_base->filePath(QStringLiteral("odd \"bin\" $HOME `x` \\ é/lanyard-tray"));
    QVERIFY(QDir().mkpath(QFileInfo(odd).absolutePath()));
    QVERIFY(QFile::copy(program(), odd));
    Autostart autostart(odd);
    QVERIFY(autostart.set(true));
    QVERIFY2(autostart.isOn(), contentOf(user()).constData()); // GIO finds the program that it names
    QVERIFY(autostart.set(false));
    QVERIFY(!QFile::exists(user()));
}

void AutostartTest::saysWhatCannotBeWritten()
{
    write(m_base->filePath(QStringLiteral("user")), "a file where the folder should be");
    const auto changed = Autostart(program()).set(true);
    QVERIFY(!changed);
    QVERIFY2(changed.error().text().startsWith(user()), qPrintable(changed.error().text()));
}

LANYARD_TEST(AutostartTest)
#include "autostart_test.moc"
