#include "session/record_choice.h"
#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using signin::FirebaseRecord;

namespace {

/// "kim@tenant"; a guest's name is "guest".
FirebaseRecord recordNamed(const QString &text)
{
    FirebaseRecord record;
    record.uid = text.section(QLatin1Char('@'), 0, 0);
    record.tenantId = text.section(QLatin1Char('@'), 1);
    record.isAnonymous = record.uid == QLatin1String("guest");
    return record;
}

}

class RecordChoiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoSignedIn_data();
    void whoSignedIn();
    void whyNobodyWasChosen_data();
    void whyNobodyWasChosen();
};

void RecordChoiceTest::whoSignedIn_data()
{
    QTest::addColumn<QString>("kept"); ///< the likeliest first
    QTest::addColumn<QString>("owner"); ///< of the session; empty: it does not tell
    QTest::addColumn<QString>("chosen"); ///< empty: nobody
    QTest::newRow("nobody is kept") << ""
                                    << "kim"
                                    << "";
    QTest::newRow("one, and it is the session's") << "kim"
                                                  << "kim"
                                                  << "kim@";
    QTest::newRow("one, and the session does not tell") << "kim"
                                                        << ""
                                                        << "kim@";
    QTest::newRow("one, but the session is another's") << "lee"
                                                       << "kim"
                                                       << "";
    QTest::newRow("a colleague is likelier, the session decides") << "lee kim"
                                                                  << "kim"
                                                                  << "kim@";
    QTest::newRow("several, and the session does not tell") << "kim lee"
                                                            << ""
                                                            << "";
    QTest::newRow("several, and the session is nobody's of them") << "kim lee"
                                                                  << "max"
                                                                  << "";
    QTest::newRow("a guest beside the session's owner") << "guest kim"
                                                        << "kim"
                                                        << "kim@";
    QTest::newRow("a guest beside somebody, and the session does not tell") << "kim guest"
                                                                            << ""
                                                                            << "";
    QTest::newRow("a guest alone, whose session it is") << "guest"
                                                        << "guest"
                                                        << "guest@";
    QTest::newRow("a guest alone, and the session does not tell") << "guest"
                                                                  << ""
                                                                  << "";
    QTest::newRow("a guest alone, but the session is another's") << "guest"
                                                                 << "kim"
                                                                 << "";
    QTest::newRow("one person in two tenants, the session's tenant") << "kim@a kim@b"
                                                                     << "kim@b"
                                                                     << "kim@b";
    QTest::newRow("one person in two tenants, the session names none") << "kim@a kim@b"
                                                                       << "kim"
                                                                       << "kim@a";
    QTest::newRow("one person in two tenants, and the session does not tell") << "kim@a kim@b"
                                                                              << ""
                                                                              << "kim@a";
}

void RecordChoiceTest::whoSignedIn()
{
    QFETCH(QString, kept);
    QFETCH(QString, owner);
    QFETCH(QString, chosen);
    QList<FirebaseRecord> records;
    for (const QString &text : kept.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        records.append(recordNamed(text));
    const FirebaseRecord who = recordNamed(owner);
    const auto found = recordOf(records, Identity{who.uid, who.tenantId, !owner.isEmpty()});
    QCOMPARE(found ? found->uid + QLatin1Char('@') + found->tenantId : QString(), chosen);
}

void RecordChoiceTest::whyNobodyWasChosen_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<Keeping>("told"); ///< by the window
    QTest::addColumn<Keeping>("why");
    QTest::newRow("what the window saw") << "" << Keeping::Cookies << Keeping::Cookies;
    QTest::newRow("a window that saw a user and brought none") << "" << Keeping::User << Keeping::Unreadable;
    QTest::newRow("a guest") << "guest" << Keeping::User << Keeping::OnlyGuest;
    QTest::newRow("others") << "guest lee" << Keeping::User << Keeping::AnotherPerson;
}

void RecordChoiceTest::whyNobodyWasChosen()
{
    QFETCH(QString, kept);
    QFETCH(Keeping, told);
    QFETCH(Keeping, why);
    signin::SignedIn got;
    got.keeping = told;
    for (const QString &text : kept.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        got.records.append(recordNamed(text));
    QCOMPARE(code(whyNoneOf(got)), code(why));
}

LANYARD_PLAIN_TEST(RecordChoiceTest)
#include "record_choice_test.moc"
