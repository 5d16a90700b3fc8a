#include "support/test_topic.h"
#include "tray/menu_label.h"

#include <QTest>

using namespace lanyard;

namespace {

/// QDBusMenuItem::convertMnemonic() of Qt 6.4.
QString exportedByQt(QString text)
{
    const qsizetype first = text.indexOf(u'&');
    if (first >= 0 && first + 1 < text.size())
        text[first] = u'_';
    return text;
}

QString read(const QString &label, QChar mark, bool *hasAccelerator = nullptr)
{
    QString shown;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) == mark) {
            if (++i == label.size())
                break;
            if (hasAccelerator && label.at(i) != mark)
                *hasAccelerator = true;
        }
        shown += label.at(i);
    }
    return shown;
}

/// By GTK while accelerators are not underlined.
QString readByGtk(const QString &label)
{
    bool hasAccelerator = false;
    const QString once = read(label, u'_', &hasAccelerator);
    return hasAccelerator ? read(once, u'_') : once;
}

}

class MenuLabelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheSameOnAPanel_data();
    void readsTheSameOnAPanel();
    void looksTheSameWhereQtHasNoSpelling();
};

void MenuLabelTest::readsTheSameOnAPanel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("exported");
    const auto row = [](const char *name, const char *text, const char *exported) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(exported);
    };
    row("nothing special", "Wiki", "Wiki");
    row("an accelerator", "Sign &in…", "Sign _in…");
    row("one underscore", "first_last@example.org", "first__last@example.org");
    row("several", "hr_portal_eu", "hr__portal__eu");
    row("an ampersand", "R&&D", "R_&D");
    row("several ampersands", "R&&D && Ops", "R_&D & Ops");
    row("both, underscore first", "a_b && c_d && e", "a__b & c__d & e");
    row("accelerator and underscores", "Sign &in to hr_portal_eu", "Sign in to hr__portal__eu");
    row("accelerator and ampersands", "Sign &in to R&&D && Ops", "Sign _in to R&D & Ops");
    row("underscores before the accelerator", "hr_portal: &open", "hr__portal: open");
    row("ampersand before the accelerator", "R&&D: &open", "R_&D: open");
    row("ampersand at the end", "Sales&&", "Sales&");
    row("underscore at the end", "sales_", "sales__");
    row("only marks", "_&&", "__&");
    row("a mark before nothing", "Wiki&", "Wiki");
    row("empty", "", "");
}

void MenuLabelTest::readsTheSameOnAPanel()
{
    QFETCH(QString, text);
    const QString exported = exportedByQt(labelForPanel(text));
    QTEST(exported, "exported");
    QCOMPARE(read(exported, u'_'), read(text, u'&'));
    QCOMPARE(readByGtk(exported), read(text, u'&'));
}

void MenuLabelTest::looksTheSameWhereQtHasNoSpelling()
{
    const auto shown = [](const char *text) { return readByGtk(exportedByQt(labelForPanel(QString::fromUtf8(text)))); };
    QCOMPARE(shown("R&&D_west"), QStringLiteral("R&D\u02cdwest"));
    QCOMPARE(shown("Sign &in to R&&D_west && R&&D_east"), QStringLiteral("Sign in to R&D\u02cdwest & R&D\u02cdeast"));
}

LANYARD_TEST(MenuLabelTest)
#include "menu_label_test.moc"
