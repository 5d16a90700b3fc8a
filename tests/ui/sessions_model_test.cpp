#include "support/sample_status.h"
#include "support/test_topic.h"
#include "ui/sessions/expiry_bar.h"
#include "ui/sessions/sessions_model.h"

#include <QAbstractItemModelTester>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

namespace {

QStringList row(const SessionsModel &model, int number)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(number, column).data().toString();
    return cells;
}

}

class SessionsModelTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QPA_PLATFORM", "offscreen"); }

private Q_SLOTS:
    void showsASession();
    void showsWhatIsMissingAsNothing();
    void aPhoneNumberKeepsItsOrderInArabic();
    void keepsRowsWhileValuesChange();
    void followsResourcesThatComeAndGo();
    void drawsTheRowsThatChanged();
    void timesMoveWithNow();
    void theFirstCellTellsOfItsRow();
    void theBarIsWhatIsLeftOfALife();
};

void SessionsModelTest::showsASession()
{
    SessionsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStatus(sampleStatus(QStringLiteral("three")));
    const QStringList expected{QStringLiteral("Wiki"), QStringLiteral("Active"), QStringLiteral("kim@example.org"),
        QStringLiteral("Acme EMEA"), QStringLiteral("42 min left"), QStringLiteral("18 min ago"),
        QStringLiteral("in 23 min")};
    QCOMPARE(row(model, 0), expected);
    QCOMPARE(model.headerData(SessionsModel::Expires, Qt::Horizontal, Qt::DisplayRole).toString(),
        QStringLiteral("Expires"));
    QVERIFY(!model.index(0, SessionsModel::Expires).data(Qt::ToolTipRole).toString().isEmpty());
}

void SessionsModelTest::showsWhatIsMissingAsNothing()
{
    SessionsModel model;
    SessionView out = sessionIn(QStringLiteral("w"), QStringLiteral("W"), State::SignedOut, Reason::Ok);
    out.verifiedAt = {};
    model.setStatus(statusOf({out}));
    const QStringList expected{QStringLiteral("W"), QStringLiteral("Signed out"), {}, {}, {}, {}, {}};
    QCOMPARE(row(model, 0), expected);
}

void SessionsModelTest::aPhoneNumberKeepsItsOrderInArabic()
{
    const QLocale before;
    const auto back = qScopeGuard([before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::Arabic));
    SessionsModel model;
    SessionView session = activeSession(QStringLiteral("w"), QStringLiteral("W"));
    session.account->name = QStringLiteral("+491701234567");
    model.setStatus(statusOf({session}));
    const QModelIndex account = model.index(0, SessionsModel::Account);
    QCOMPARE(account.data().toString(), QStringLiteral("\u2068+491701234567\u2069"));
    QCOMPARE(account.data(Qt::AccessibleTextRole).toString(), session.account->name);
    QCOMPARE(account.data(SessionsModel::SortRole).toString(), session.account->name);
    QVERIFY(account.data(SessionsModel::SearchRole).toString().contains(session.account->name));
}

void SessionsModelTest::keepsRowsWhileValuesChange()
{
    SessionsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStatus(sampleStatus(QStringLiteral("three")));
    const QPersistentModelIndex payroll = model.index(1, SessionsModel::StateColumn);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setStatus(sampleStatus(QStringLiteral("revoked")));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(payroll.data().toString(), QStringLiteral("Sign in again: password changed"));
}

void SessionsModelTest::followsResourcesThatComeAndGo()
{
    SessionsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char *sample : {"three", "many", "empty", "mixed", "three"}) {
        const Status status = sampleStatus(QString::fromLatin1(sample));
        model.setStatus(status);
        QCOMPARE(model.rowCount(), int(status.sessions.size()));
        for (int i = 0; i < model.rowCount(); ++i)
            QCOMPARE(model.rowOf(status.sessions.at(i).id), i);
    }
    QCOMPARE(model.rowOf(QStringLiteral("crm")), -1);
}

void SessionsModelTest::drawsTheRowsThatChanged()
{
    SessionsModel model;
    Status status = sampleStatus(QStringLiteral("three"));
    model.setStatus(status);
    const QSignalSpy drawn(&model, &SessionsModel::dataChanged);
    model.setStatus(status);
    QCOMPARE(drawn.size(), 0);
    status.sessions.edit(1).refreshing = true;
    model.setStatus(status);
    QCOMPARE(drawn.size(), 1);
    QCOMPARE(drawn.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(drawn.at(0).at(1).toModelIndex().row(), 1);
    model.timePassed();
    QCOMPARE(drawn.at(1).at(1).toModelIndex().row(), 2);
}

void SessionsModelTest::timesMoveWithNow()
{
    SessionsModel model;
    Status status = sampleStatus(QStringLiteral("three"));
    model.setStatus(status);
    status.now = status.now.addSecs(10 * 60);
    model.setStatus(status);
    QCOMPARE(model.index(0, SessionsModel::Expires).data().toString(), QStringLiteral("32 min left"));
}

void SessionsModelTest::theFirstCellTellsOfItsRow()
{
    SessionsModel model;
    model.setStatus(sampleStatus(QStringLiteral("revoked")));
    const auto spoken = [&model](int row) {
        return model.index(row, SessionsModel::Resource).data(Qt::AccessibleDescriptionRole).toString();
    };
    QCOMPARE(spoken(0), QStringLiteral("Active, 42 min left"));
    QCOMPARE(spoken(1), QStringLiteral("Sign in again: password changed"));
}

void SessionsModelTest::theBarIsWhatIsLeftOfALife()
{
    SessionsModel model;
    model.setStatus(sampleStatus(QStringLiteral("revoked")));
    const auto bar = [&model](int row) {
        return model.index(row, SessionsModel::Expires).data(SessionsModel::BarRole).value<std::optional<ExpiryBar>>();
    };
    QCOMPARE(bar(0), (ExpiryBar{0.7, ExpiryBar::Urgency::Calm}));
    QVERIFY(!bar(1));
}

LANYARD_WIDGET_TEST(SessionsModelTest)
#include "sessions_model_test.moc"
