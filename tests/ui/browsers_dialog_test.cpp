#include "ui/dialogs/browsers_dialog.h"

#include "desktop/browser_question.h"
#include "support/scripted_browsers.h"
#include "support/scripted_sessions.h"
#include "support/test_topic.h"
#include "support/window_desktop.h"
#include "ui/dialogs/browser_question_box.h"

#include <QApplication>
#include <QMessageBox>
#include <QPointer>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

BrowsersView twoBrowsers()
{
    const BrowserSiteView wiki{u"wiki"_s, u"Wiki"_s, true, true, BrowserSiteState::Set, {}};
    const BrowserSiteView payroll{u"payroll"_s, u"Payroll"_s, false, true, BrowserSiteState::Off, {}};
    const BrowserSiteView plain{u"old"_s, u"Old"_s, false, false, BrowserSiteState::Unencrypted, {}};
    BrowsersView view;
    view.mode = BridgeMode::Ask;
    view.profiles = {{u"a1"_s, u"Chromium 156"_s, true, testNow(), {wiki, payroll, plain}},
        {u"a2"_s, u"Firefox 153"_s, false, testNow(), {wiki}}};
    return view;
}

QTreeWidget &treeOf(const QDialog &dialog)
{
    return *dialog.findChild<QTreeWidget *>();
}

/// A label of the dialog that is shown, by how it begins.
bool says(const QDialog &dialog, const QString &text)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisibleTo(&dialog) && label->text().startsWith(text); });
}

BrowserQuestion portQuestion()
{
    return {u"Chromium 156"_s, u"Wiki"_s, QUrl(u"https://wiki.example.com:8443/"_s), true};
}

}

class BrowsersDialogTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QPA_PLATFORM", "offscreen"); }

private Q_SLOTS:
    void showsBrowsersAndWhatEachHas()
    {
        ScriptedBrowserService browsers;
        browsers.shown = twoBrowsers();
        const BrowsersDialog dialog(browsers);
        const QTreeWidget &tree = treeOf(dialog);
        QCOMPARE(tree.topLevelItemCount(), 2);
        QCOMPARE(tree.topLevelItem(0)->text(0), u"Chromium 156"_s);
        QCOMPARE(tree.topLevelItem(0)->text(1), u"Connected"_s);
        QVERIFY(tree.topLevelItem(1)->text(1).startsWith(u"Not connected since"_s));
        const QTreeWidgetItem *wiki = tree.topLevelItem(0)->child(0);
        QCOMPARE(wiki->text(0), u"Wiki"_s);
        QCOMPARE(wiki->text(1), u"Signed in"_s);
        QCOMPARE(wiki->checkState(0), Qt::Checked);
        const QTreeWidgetItem *old = tree.topLevelItem(0)->child(2);
        QVERIFY(!old->flags().testFlag(Qt::ItemIsEnabled));
        QCOMPARE(old->text(1), u"Only addresses with https can be used in a browser"_s);
    }

    void aSwitchActsAtOnce()
    {
        ScriptedBrowserService browsers;
        browsers.shown = twoBrowsers();
        const BrowsersDialog dialog(browsers);
        QTreeWidgetItem *chromium = treeOf(dialog).topLevelItem(0);
        chromium->child(0)->setCheckState(0, Qt::Unchecked);
        chromium->child(1)->setCheckState(0, Qt::Checked);
        QCOMPARE(browsers.calls, QStringList({u"disable a1 wiki"_s, u"enable a1 payroll"_s}));
    }

    void whatWasRefusedIsBackAsItWas()
    {
        ScriptedBrowserService browsers;
        browsers.shown = twoBrowsers();
        browsers.refusal = failure(Reason::Configuration, u"no"_s, u"That cannot be."_s).value();
        const BrowsersDialog dialog(browsers);
        QTreeWidgetItem *payroll = treeOf(dialog).topLevelItem(0)->child(1);
        payroll->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(payroll->checkState(0), Qt::Unchecked);
        QVERIFY(says(dialog, u"That cannot be."_s));
    }

    void withoutABrowserItSaysWhatToDo()
    {
        ScriptedBrowserService browsers;
        const BrowsersDialog dialog(browsers);
        QVERIFY(!treeOf(dialog).isVisibleTo(&dialog));
        QVERIFY(says(dialog, u"Keeping browsers signed in is turned off"_s));
        browsers.shown.mode = BridgeMode::Ask;
        browsers.announce();
        QVERIFY(says(dialog, u"No browser is connected."_s));
        browsers.shown = twoBrowsers();
        browsers.announce();
        QVERIFY(treeOf(dialog).isVisibleTo(&dialog));
    }

    void removingAsksFirst()
    {
        ScriptedBrowserService browsers;
        browsers.shown = twoBrowsers();
        const BrowsersDialog dialog(browsers);
        treeOf(dialog).setCurrentItem(treeOf(dialog).topLevelItem(1));
        const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
        const auto remove = std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton *button) { return button->text() == u"&Remove browser…"_s; });
        QVERIFY(remove != buttons.end());
        (*remove)->click();
        auto *box = dialog.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(box->text(), u"Remove Firefox 153?"_s);
        QVERIFY(browsers.calls.isEmpty());
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QCOMPARE(browsers.calls, QStringList(u"remove a2"_s));
    }

    void aQuestionIsNoByDefault_data()
    {
        QTest::addColumn<BrowserQuestion>("question");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("more");
        QTest::newRow("connect") << BrowserQuestion{u"Chromium 156"_s, {}, {}, false}
                                 << u"Connect Chromium 156 to Lanyard?"_s << u"If this was not you, choose No."_s;
        QTest::newRow("a resource") << BrowserQuestion{u"Chromium 156"_s, u"Wiki"_s,
            QUrl(u"https://wiki.example.com/"_s), false}
                                    << u"Stay signed in to Wiki in Chromium 156?"_s << u"on this computer's disk"_s;
        QTest::newRow("a port of its own")
            << portQuestion() << u"Stay signed in to Wiki in Chromium 156?"_s << u"not only to port 8443"_s;
    }

    void aQuestionIsNoByDefault()
    {
        QFETCH(BrowserQuestion, question);
        QFETCH(QString, more);
        const std::unique_ptr<QMessageBox> box(browserQuestionBox(question, nullptr));
        box->setAttribute(Qt::WA_DeleteOnClose, false);
        QTEST(box->text(), "text");
        QVERIFY2(box->informativeText().contains(more), qPrintable(box->informativeText()));
        QCOMPARE(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole);
        QCOMPARE(box->escapeButton(), box->defaultButton());
        QCOMPARE(box->textFormat(), Qt::PlainText);
    }

    void oneQuestionAtATime()
    {
        ScriptedSessionService sessions;
        WindowDesktop desktop(sessions);
        QStringList answers;
        const auto note = [&](const QString &which) {
            return [&answers, which](bool yes) { answers += which + (yes ? u" yes"_s : u" no"_s); };
        };
        desktop.windows.ask(portQuestion(), note(u"first"_s));
        desktop.windows.ask(portQuestion(), note(u"second"_s));
        QCOMPARE(answers, QStringList(u"second no"_s));
        desktop.windows.withdrawQuestion();
        QCOMPARE(answers.constLast(), u"first no"_s);
        desktop.windows.ask(portQuestion(), note(u"third"_s));
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *box = qobject_cast<QMessageBox *>(window);
            for (QAbstractButton *button : box && box->isVisible() ? box->buttons() : QList<QAbstractButton *>()) {
                if (box->buttonRole(button) == QMessageBox::AcceptRole)
                    button->click();
            }
        }
        QCOMPARE(answers.constLast(), u"third yes"_s);
    }
};

LANYARD_WIDGET_TEST(BrowsersDialogTest)
#include "browsers_dialog_test.moc"
