#include "ui/sessions/sessions_table.h"

#include "ui/sessions/expiry_delegate.h"
#include "ui/sessions/sessions_model.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <array>

namespace lanyard {

SessionsTable::SessionsTable(QWidget *parent)
    : QTreeView(parent)
{
    setAccessibleName(tr("Sessions"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSortingEnabled(true);
    setItemDelegateForColumn(SessionsModel::Expires, new ExpiryDelegate(this));
    const int line = fontMetrics().height();
    setIconSize(QSize(line, line));
    setMinimumHeight(line * 7);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void SessionsTable::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void SessionsTable::fitColumns()
{
    // In characters: an empty column will be filled by a sign-in, and one long name must not push the others out.
    constexpr std::array kLeast{18, 29, 22, 15, 22, 14}; // the last column takes the rest
    constexpr int kMost = 36;
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < int(kLeast.size()); ++column) {
        const int wanted = qMax(sizeHintForColumn(column), header()->sectionSizeHint(column)) + character;
        setColumnWidth(column, qBound(character * kLeast.at(size_t(column)), wanted, character * kMost));
    }
}

void SessionsTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isReturn && isPlain && currentIndex().isValid())
        Q_EMIT chosen();
    else
        QTreeView::keyPressEvent(event);
}

void SessionsTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        Q_EMIT chosen();
}

void SessionsTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint inView = viewport()->mapFromGlobal(event->globalPos());
    const bool isOnRow = byMouse ? indexAt(inView).isValid() : currentIndex().isValid();
    const QRect row = visualRect(currentIndex());
    const QPoint below = isRightToLeft() ? row.bottomRight() : row.bottomLeft();
    Q_EMIT menuWanted(byMouse || !isOnRow ? event->globalPos() : viewport()->mapToGlobal(below), isOnRow);
}

void SessionsTable::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Text));
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
        int(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
}

}
