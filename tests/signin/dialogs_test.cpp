// Dialogs that speak for a page, a server or a proxy: nobody must take them for Lanyard's own words.

#include "base/text/untrusted_text.h"
#include "signin/widgets/page_dialog.h"
#include "signin/widgets/password_dialog.h"
#include "support/test_topic.h"

#include <QApplication>
#include <QAuthenticator>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace lanyard;
using namespace lanyard::signin;

namespace {

const QUrl kPage(QStringLiteral("https://login.example.net/secret?token=1"));

QStringList shownTexts(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->isVisibleTo(&dialog))
            texts.append(withoutMarks(label->text()));
    return texts;
}

/// Fills in the password dialog that is about to open, and answers it.
void answerLater(bool accepts, QString *shown)
{
    QTimer::singleShot(0, qApp, [accepts, shown] {
        QWidget *dialog = QApplication::activeModalWidget();
        *shown = shownTexts(*dialog).join(QLatin1Char('\n'));
        const auto lines = dialog->findChildren<QLineEdit *>();
        lines.first()->setText(QStringLiteral("kim"));
        lines.last()->setText(QStringLiteral("s3cret"));
        auto *buttons = dialog->findChild<QDialogButtonBox *>();
        buttons->button(accepts ? QDialogButtonBox::Ok : QDialogButtonBox::Cancel)->click();
    });
}

}

class SigninDialogsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageAsksInItsOwnName_data();
    void aPageAsksInItsOwnName();
    void aPagesTextIsPlainAndBounded();
    void aPageThatAsksAgainCanBeSilenced();
    void onlyAnAcceptedPasswordIsGiven_data();
    void onlyAnAcceptedPasswordIsGiven();
    void anOpenConnectionIsWarnedOf_data();
    void anOpenConnectionIsWarnedOf();
    void aProxyIsNamedPlainly();
};

void SigninDialogsTest::aPageAsksInItsOwnName_data()
{
    QTest::addColumn<PageQuestion::Kind>("kind");
    QTest::addColumn<QUrl>("origin");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<bool>("canCancel");
    QTest::addColumn<bool>("hasLine");
    const QString named = QStringLiteral("https://login.example.net says:");
    QTest::newRow("alert") << PageQuestion::Kind::Alert << kPage << named << false << false;
    QTest::newRow("confirm") << PageQuestion::Kind::Confirm << kPage << named << true << false;
    QTest::newRow("prompt") << PageQuestion::Kind::Prompt << kPage << named << true << true;
    QTest::newRow("a page without an origin") << PageQuestion::Kind::Alert << QUrl(QStringLiteral("data:,x"))
                                              << QStringLiteral("The page says:") << false << false;
}

void SigninDialogsTest::aPageAsksInItsOwnName()
{
    QFETCH(PageQuestion::Kind, kind);
    QFETCH(QUrl, origin);
    QFETCH(QString, heading);
    QFETCH(bool, canCancel);
    QFETCH(bool, hasLine);
    const PageDialog dialog({kind, origin, QStringLiteral("Lanyard: type your password"), {}, false}, nullptr);
    QCOMPARE(withoutMarks(dialog.windowTitle()), heading);
    QCOMPARE(shownTexts(dialog).first(), heading); // desktops may omit the title
    QCOMPARE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel) != nullptr, canCancel);
    QCOMPARE(dialog.findChild<QLineEdit *>() != nullptr, hasLine);
}

void SigninDialogsTest::aPagesTextIsPlainAndBounded()
{
    const QString said = QStringLiteral("<b>bold</b>\n").repeated(10'000);
    const PageDialog dialog({PageQuestion::Kind::Prompt, kPage, said, QStringLiteral("one\ntwo"), false}, nullptr);
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(labels.size() >= 2);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(shownTexts(dialog).last().startsWith(QLatin1String("<b>bold</b>")));
    QVERIFY(shownTexts(dialog).last().size() <= 1001);
    QCOMPARE(dialog.answer(), QStringLiteral("one two"));
}

void SigninDialogsTest::aPageThatAsksAgainCanBeSilenced()
{
    PageQuestion question{PageQuestion::Kind::Alert, kPage, QStringLiteral("Hello"), {}, false};
    const PageDialog first(question, nullptr);
    QVERIFY(first.findChild<QCheckBox *>()->isHidden());
    question.isRepeated = true;
    const PageDialog second(question, nullptr);
    auto *silence = second.findChild<QCheckBox *>();
    QVERIFY(!silence->isHidden());
    QVERIFY(!second.wantsSilence());
    silence->click();
    QVERIFY(second.wantsSilence());
}

void SigninDialogsTest::onlyAnAcceptedPasswordIsGiven_data()
{
    QTest::addColumn<bool>("accepts");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::newRow("accepted") << true << "kim"
                              << "s3cret";
    QTest::newRow("cancelled") << false << ""
                               << "";
}

void SigninDialogsTest::onlyAnAcceptedPasswordIsGiven()
{
    QFETCH(bool, accepts);
    QFETCH(QString, user);
    QFETCH(QString, password);
    QAuthenticator authenticator;
    authenticator.setUser(QStringLiteral("of the last request"));
    QString shown;
    answerLater(accepts, &shown);
    PasswordDialog::askForServer(kPage, &authenticator, nullptr);
    QCOMPARE(authenticator.user(), user);
    QCOMPARE(authenticator.password(), password);
    QVERIFY(!shown.contains(QLatin1String("token")));
}

void SigninDialogsTest::anOpenConnectionIsWarnedOf_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("warns");
    QTest::newRow("encrypted") << kPage << false;
    QTest::newRow("not encrypted") << QUrl(QStringLiteral("http://localhost:8080/")) << true;
}

void SigninDialogsTest::anOpenConnectionIsWarnedOf()
{
    QFETCH(QUrl, url);
    QFETCH(bool, warns);
    QAuthenticator authenticator;
    QString shown;
    answerLater(false, &shown);
    PasswordDialog::askForServer(url, &authenticator, nullptr);
    QCOMPARE(shown.contains(QLatin1String("not encrypted")), warns);
    QVERIFY2(shown.contains(url.host()), qPrintable(shown));
}

void SigninDialogsTest::aProxyIsNamedPlainly()
{
    QAuthenticator authenticator;
    QString shown;
    answerLater(false, &shown);
    PasswordDialog::askForProxy(QStringLiteral("proxy.\nexample") + QChar(0x202e), &authenticator, nullptr);
    QVERIFY2(shown.contains(QLatin1String("The proxy server proxy. example asks")), qPrintable(shown));
}

LANYARD_WIDGET_TEST(SigninDialogsTest)
#include "dialogs_test.moc"
