#include "ui/timeline/timeline_accessible.h"

#include "ui/timeline/timeline_view.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace lanyard {

namespace {

/// A mark has no widget: this interface is all there is of it.
class MarkInterface final : public QAccessibleInterface {
public:
    MarkInterface(TimelineView &view, int mark)
        : m_view(&view)
        , m_mark(mark)
    {
    }

    bool isValid() const override { return m_view && m_mark < m_view->timeline().marks.size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return isValid() ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->markText(m_mark) : QString();
    }
    QRect rect() const override
    {
        const QRect place = isValid() ? m_view->markRect(m_mark) : QRect();
        return isValid() ? QRect(m_view->mapToGlobal(place.topLeft()), place.size()) : QRect();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = state.active = isValid() && m_view->current() == m_mark;
        state.focused = state.selected && m_view->hasFocus();
        state.invalid = !isValid();
        return state;
    }

private:
    QPointer<TimelineView> m_view;
    int m_mark;
};

class TimelineInterface final : public QAccessibleWidget {
public:
    explicit TimelineInterface(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~TimelineInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_marks))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view() ? int(view()->timeline().marks.size()) : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_marks.contains(index))
            m_marks.insert(index, QAccessible::registerAccessibleInterface(new MarkInterface(*view(), index)));
        return QAccessible::accessibleInterface(m_marks.value(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_marks.begin(); it != m_marks.end(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return view() && view()->hasFocus() ? child(view()->current()) : nullptr;
    }

private:
    TimelineView *view() const { return qobject_cast<TimelineView *>(object()); }

    mutable QHash<int, QAccessible::Id> m_marks; ///< made when asked for
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineInterface(view) : nullptr;
}

}

void installTimelineAccessible()
{
    QAccessible::installFactory(make); // a factory that is there already is not added again
}

void announceCurrentMark(TimelineView &view)
{
    if (!QAccessible::isActive() || view.current() < 0 || !view.hasFocus())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(view.current());
    QAccessible::updateAccessibility(&event);
}

}
