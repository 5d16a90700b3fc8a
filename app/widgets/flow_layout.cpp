#include "widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace lanyard {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += (width > 0 ? gap() : 0) + item->sizeHint().width();
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    const int height = arrange(place, Move::Yes);
    // Splitters and scroll areas ask for a least height, never for one that goes with a width.
    if (QWidget *widget = parentWidget(); widget && widget->minimumHeight() != height)
        widget->setMinimumHeight(height);
}

int FlowLayout::gap() const
{
    const QWidget *widget = parentWidget();
    const int styles = widget ? widget->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, widget) : -1;
    return spacing() >= 0 ? spacing() : qMax(4, styles);
}

int FlowLayout::arrange(const QRect &place, Move move) const
{
    const QRect inside = place.marginsRemoved(contentsMargins());
    int x = inside.left();
    int y = inside.top();
    int line = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > inside.left() && x + size.width() > inside.right() + 1) {
            x = inside.left();
            y += line + gap();
            line = 0;
        }
        if (move == Move::Yes) {
            const QRect box(QPoint(x, y), size.boundedTo(QSize(inside.width(), size.height())));
            const QWidget *widget = parentWidget();
            item->setGeometry(QStyle::visualRect(widget ? widget->layoutDirection() : Qt::LeftToRight, inside, box));
        }
        x += size.width() + gap();
        line = qMax(line, size.height());
    }
    return y + line - place.top() + contentsMargins().bottom();
}

}
