#include "base/text/person.h"

#include "support/test_topic.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class PersonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isCalled_data()
    {
        QTest::addColumn<Person>("person");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, const Person &person, const QString &name) {
            QTest::newRow(title) << person << name;
        };
        const QString phone = u"+491701234567"_s;
        row("e-mail address", {u"p7Yd"_s, u"kim@example.org"_s, phone, u"Kim"_s}, u"kim@example.org"_s);
        row("phone", {u"p7Yd"_s, {}, phone, {}}, phone);
        row("phone, with name", {u"p7Yd"_s, {}, phone, u"Kim"_s}, phone);
        row("custom token with uid only", {u"employee-4711"_s, {}, {}, {}}, u"employee-4711"_s);
        row("SAML, name ID only", {u"p7Yd"_s, {}, {}, {}}, u"p7Yd"_s);
        row("with name", {u"p7Yd"_s, {}, {}, u"Kim Lee"_s}, u"Kim Lee"_s);
        row("a name of spaces", {u"p7Yd"_s, {}, {}, u" \t "_s}, u"p7Yd"_s);
        row("a name of two lines", {u"p7Yd"_s, {}, {}, u"Kim\nLee"_s}, u"Kim Lee"_s);
        row("a name that turns the text around", {u"p7Yd"_s, {}, {}, u"\u202egro.elpmaxe\u2066"_s}, u"gro.elpmaxe"_s);
        row("a name with joiners", {u"p7Yd"_s, {}, {}, u"می\u200cخواهم"_s}, u"می\u200cخواهم"_s);
        row("a name without end", {u"p7Yd"_s, {}, {}, QString(1000, u'x')}, QString(128, u'x') + u'\u2026');
        row("not known yet", {}, {});
    }
    void isCalled()
    {
        QFETCH(Person, person);
        QTEST(nameOf(person), "name");
    }

    void twoPeopleAreToldApart_data()
    {
        QTest::addColumn<Person>("other");
        QTest::addColumn<QString>("name");
        QTest::newRow("of another name") << Person{u"q8Zf"_s, {}, {}, u"Lee"_s} << u"Kim"_s;
        QTest::newRow("of the same name") << Person{u"q8Zf"_s, {}, {}, u"Kim"_s} << u"Kim (p7Yd)"_s;
        QTest::newRow("of that name as uid") << Person{u"Kim"_s, {}, {}, {}} << u"Kim (p7Yd)"_s;
    }
    void twoPeopleAreToldApart()
    {
        QFETCH(Person, other);
        const Person kim{u"p7Yd"_s, {}, {}, u"Kim"_s};
        QTEST(nameBeside(kim, other), "name");
        QVERIFY(nameBeside(kim, other) != nameBeside(other, kim));
    }
};

LANYARD_TEST(PersonTest)
#include "person_test.moc"
