#include "ui/crawler.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <algorithm>
#include <functional>

namespace lanyard {

namespace {

using Visit = std::function<void(QAccessibleInterface &)>;

void visitShown(QAccessibleInterface *element, const Visit &visit)
{
    if (!element || element->state().invisible)
        return;
    visit(*element);
    for (int i = 0; i < element->childCount(); ++i)
        visitShown(element->child(i), visit);
}

QString described(QAccessibleInterface &element)
{
    const QString name = element.text(QAccessible::Name);
    const QString type =
        element.object() ? QString::fromLatin1(element.object()->metaObject()->className()) : QString();
    return QStringLiteral("%1, role %2, \"%3\"").arg(type).arg(int(element.role())).arg(name);
}

bool saysWhatItIs(QAccessible::Role role)
{
    return role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Pane
        && role != QAccessible::Grouping && role != QAccessible::LayeredPane;
}

bool isCell(QAccessible::Role role)
{
    return role == QAccessible::Cell || role == QAccessible::TreeItem || role == QAccessible::ListItem;
}

using Letters = QMap<QString, QStringList>;

void note(Letters &letters, const QString &text)
{
    const QKeySequence letter = QKeySequence::mnemonic(text);
    if (!letter.isEmpty())
        letters[letter.toString()] << text;
}

QStringList doubled(const Letters &letters, const QString &place)
{
    QStringList faults;
    for (auto letter = letters.cbegin(); letter != letters.cend(); ++letter) {
        if (letter.value().size() > 1)
            faults
                << QStringLiteral("%1 in %2: %3").arg(letter.key(), place, letter.value().join(QLatin1String(" | ")));
    }
    return faults;
}

QStringList doubledIn(const QMenu &menu)
{
    Letters letters;
    QStringList faults;
    for (const QAction *action : menu.actions()) {
        note(letters, action->text());
        if (action->menu())
            faults << doubledIn(*action->menu());
    }
    return faults << doubled(letters, QStringLiteral("the menu ") + menu.title());
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.isWindow() && (widget.focusPolicy() & Qt::TabFocus)
        && !widget.focusProxy();
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

/// Reading goes on: to the right in the same line, or to a line below. (To the left where lines begin at the right.)
bool isBefore(const QWidget &first, const QWidget &second)
{
    const QRect one = placeOf(first);
    const QRect other = placeOf(second);
    const bool isSameLine = one.top() <= other.center().y() && other.top() <= one.center().y();
    if (!isSameLine)
        return one.top() < other.top();
    return QApplication::isRightToLeft() ? one.center().x() > other.center().x()
                                         : one.center().x() < other.center().x();
}

QString described(QWidget &widget)
{
    return described(*QAccessible::queryAccessibleInterface(&widget));
}

QString at(const QWidget &widget)
{
    const QRect place = placeOf(widget);
    return QStringLiteral("(%1, %2)").arg(place.x()).arg(place.y());
}

void collectReachable(const QList<QAction *> &actions, QSet<const QAction *> &reachable)
{
    for (const QAction *action : actions) {
        reachable.insert(action);
        if (action->menu())
            collectReachable(action->menu()->actions(), reachable);
    }
}

}

QStringList nameless(QWidget &window)
{
    QStringList faults;
    visitShown(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface &element) {
        const bool doesSomething = element.actionInterface() && !element.actionInterface()->actionNames().isEmpty();
        const bool isInteractive = element.state().focusable || doesSomething;
        if (!isInteractive || isCell(element.role())) // an empty cell has nothing to say
            return;
        if (element.text(QAccessible::Name).trimmed().isEmpty())
            faults << QStringLiteral("no name: ") + described(element);
        // The name of a box is what is chosen in it; what it is for is its label's to say.
        if (element.role() == QAccessible::ComboBox && element.relations(QAccessible::Label).isEmpty())
            faults << QStringLiteral("no label: ") + described(element);
        if (!saysWhatItIs(element.role()))
            faults << QStringLiteral("no role: ") + described(element);
    });
    return faults;
}

QStringList doubledMnemonics(QWidget &window)
{
    Letters letters;
    QStringList faults;
    if (const auto *main = qobject_cast<QMainWindow *>(&window)) {
        for (const QAction *title : main->menuBar()->actions()) {
            note(letters, title->text());
            if (title->menu())
                faults << doubledIn(*title->menu());
        }
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            note(letters, button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            note(letters, label->text());
    }
    return faults << doubled(letters, QStringLiteral("the window ") + window.windowTitle());
}

QList<QWidget *> tabRound(QWidget &window, bool backwards)
{
    QList<QWidget *> round;
    for (int step = 0; step < 200; ++step) {
        QWidget *focus = window.focusWidget();
        if (!focus || (!round.isEmpty() && focus == round.constFirst()))
            break;
        round << focus;
        QTest::keyClick(
            focus, backwards ? Qt::Key_Backtab : Qt::Key_Tab, backwards ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return round;
}

QStringList tabFaults(QWidget &window)
{
    QStringList faults;
    QList<QWidget *> round = tabRound(window);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const auto times = round.count(widget);
        if (takesTab(*widget) && times != 1)
            faults << QStringLiteral("reached %1 times: %2").arg(times).arg(described(*widget));
    }
    QList<QWidget *> back = tabRound(window, true);
    std::reverse(back.begin() + (back.isEmpty() ? 0 : 1), back.end());
    if (back != round)
        faults << QStringLiteral("backwards it is another round");
    if (round.size() > 1) // as read from the top
        std::rotate(round.begin(),
            std::min_element(
                round.begin(), round.end(), [](QWidget *one, QWidget *other) { return isBefore(*one, *other); }),
            round.end());
    for (qsizetype i = 1; i < round.size(); ++i) {
        if (!isBefore(*round.at(i - 1), *round.at(i)))
            faults << QStringLiteral("%1 %2 comes before %3 %4")
                          .arg(described(*round.at(i - 1)), at(*round.at(i - 1)), described(*round.at(i)),
                              at(*round.at(i)));
    }
    return faults;
}

QStringList actionsWithoutKey(QWidget &window)
{
    QSet<const QAction *> reachable;
    if (const auto *main = qobject_cast<QMainWindow *>(&window))
        collectReachable(main->menuBar()->actions(), reachable);
    QStringList faults;
    for (const QAction *action : window.findChildren<QAction *>()) {
        const bool isOurs =
            !action->isSeparator() && !action->text().isEmpty() && !action->objectName().startsWith(u'_');
        if (isOurs && action->shortcut().isEmpty() && !reachable.contains(action))
            faults << action->text();
    }
    return faults;
}

}
