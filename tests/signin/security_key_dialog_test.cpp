// What the dialog for security keys says and gives in each step.

#include "base/text/untrusted_text.h"
#include "signin/widgets/security_key_dialog.h"
#include "support/test_topic.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace lanyard::signin;

class SecurityKeyDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForATouch();
    void asksForAPin_data();
    void asksForAPin();
    void aNewPinIsTypedTwice();
    void asksForAnAccount();
    void saysWhatFailed_data();
    void saysWhatFailed();
};

namespace {

/// The dialog, open, and what a user does with it.
class Asked : public SecurityKeyDialog {
public:
    Asked()
        : SecurityKeyDialog(QStringLiteral("login.example.net"), nullptr)
    {
        open();
    }
    QString text() const
    {
        QStringList texts;
        for (const QLabel *label : findChildren<QLabel *>())
            texts.append(withoutMarks(label->text()));
        return texts.join(QLatin1Char(' '));
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(QLatin1Char('&')) == text)
                return each;
        }
        return nullptr;
    }
    QList<QLineEdit *> lines() const
    {
        QList<QLineEdit *> visible;
        for (QLineEdit *line : findChildren<QLineEdit *>()) {
            if (line->isVisible())
                visible.append(line);
        }
        return visible;
    }
};

const QString kContinue = QStringLiteral("Continue");

}

void SecurityKeyDialogTest::asksForATouch()
{
    Asked dialog;
    QVERIFY2(dialog.text().contains(QLatin1String("login.example.net asks for your security key")),
        qPrintable(dialog.text()));
    QVERIFY(dialog.text().contains(QLatin1String("touch it")));
    QVERIFY(dialog.lines().isEmpty() && !dialog.findChild<QListWidget *>()->isVisible() && !dialog.button(kContinue));
    dialog.showTouchAgain();
    QVERIFY(dialog.text().contains(QLatin1String("once more")));
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.button(QStringLiteral("Cancel"))->click();
    QCOMPARE(rejected.size(), 1);
}

void SecurityKeyDialogTest::asksForAPin_data()
{
    using Fault = PinQuestion::Problem;
    QTest::addColumn<PinQuestion>("question");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, Fault problem, const char *says) {
        QTest::newRow(name) << PinQuestion{PinQuestion::Kind::Known, problem} << QString::fromLatin1(says);
    };
    row("first try", Fault::None, "Type the key's PIN.");
    row("wrong", Fault::Wrong, "That is not its PIN");
    row("finger", Fault::FingerLocked, "finger");
    row("characters", Fault::Characters, "does not accept");
}

void SecurityKeyDialogTest::asksForAPin()
{
    QFETCH(PinQuestion, question);
    QFETCH(QString, says);
    Asked dialog;
    dialog.showPin(question);
    QVERIFY2(dialog.text().contains(says), qPrintable(dialog.text()));
    QCOMPARE(dialog.lines().size(), 1);
    QCOMPARE(dialog.lines().first()->echoMode(), QLineEdit::Password);
    QVERIFY(!dialog.button(kContinue)->isEnabled());
    QSignalSpy entered(&dialog, &SecurityKeyDialog::pinEntered);
    QTest::keyClicks(dialog.lines().first(), QStringLiteral("123456"));
    QTest::keyClick(dialog.lines().first(), Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().toString(), QStringLiteral("123456"));
    for (const QLineEdit *line : dialog.findChildren<QLineEdit *>())
        QCOMPARE(line->text(), QString()); // not kept
    QVERIFY(dialog.isVisible() && dialog.text().contains(QLatin1String("touch")));
}

void SecurityKeyDialogTest::aNewPinIsTypedTwice()
{
    Asked dialog;
    dialog.showPin({PinQuestion::Kind::First, PinQuestion::Problem::None, 6});
    QVERIFY(dialog.text().contains(QLatin1String("has no PIN yet")));
    QCOMPARE(dialog.lines().size(), 2);
    const auto isAccepted = [&dialog](const char *pin, const char *again) {
        dialog.lines().first()->setText(QLatin1String(pin));
        dialog.lines().last()->setText(QLatin1String(again));
        return dialog.button(kContinue)->isEnabled();
    };
    QVERIFY(!isAccepted("12345", "12345"));
    QVERIFY(!isAccepted("123456", "123457"));
    QVERIFY(isAccepted("123456", "123456"));
    dialog.showPin({PinQuestion::Kind::Changed, PinQuestion::Problem::Same, 4});
    QVERIFY(dialog.text().contains(QLatin1String("Choose another one")));
    QCOMPARE(dialog.lines().size(), 2);
}

void SecurityKeyDialogTest::asksForAnAccount()
{
    Asked dialog;
    const QString hostile = QStringLiteral("lee\nfrom ") + QChar(0x202e) + QStringLiteral("nowhere");
    dialog.showAccounts({QStringLiteral("kim@example.org"), hostile});
    auto *list = dialog.findChild<QListWidget *>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->item(1)->text(), QStringLiteral("lee from nowhere"));
    QSignalSpy chosen(&dialog, &SecurityKeyDialog::accountChosen);
    QTest::keyClick(list, Qt::Key_Down);
    dialog.button(kContinue)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), hostile); // what the engine calls it
}

void SecurityKeyDialogTest::saysWhatFailed_data()
{
    QTest::addColumn<KeyFailure>("failure");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, KeyFailure failure, const char *says) {
        QTest::newRow(name) << failure << QString::fromLatin1(says);
    };
    row("too late", KeyFailure::Timeout, "in time");
    row("not registered", KeyFailure::Unknown, "not registered");
    row("registered twice", KeyFailure::AlreadyKnown, "registered there already");
    row("wrong PINs", KeyFailure::TooManyPins, "plug it in again");
    row("locked", KeyFailure::Locked, "locked");
    row("removed", KeyFailure::Removed, "unplugged");
    row("unsuited", KeyFailure::Unsuited, "cannot do");
    row("full", KeyFailure::Full, "no room");
    row("other", KeyFailure::Other, "did not work");
}

void SecurityKeyDialogTest::saysWhatFailed()
{
    QFETCH(KeyFailure, failure);
    QFETCH(QString, says);
    Asked dialog;
    dialog.showFailure(failure);
    QVERIFY2(dialog.text().contains(says), qPrintable(dialog.text()));
    QSignalSpy retried(&dialog, &SecurityKeyDialog::retryWanted);
    dialog.button(QStringLiteral("Try again"))->click();
    QCOMPARE(retried.size(), 1);
    QVERIFY(dialog.text().contains(QLatin1String("touch it")));
}

LANYARD_WIDGET_TEST(SecurityKeyDialogTest)
#include "security_key_dialog_test.moc"
