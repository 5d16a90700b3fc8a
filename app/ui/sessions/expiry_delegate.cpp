#include "ui/sessions/expiry_delegate.h"

#include "ui/sessions/expiry_bar.h"
#include "ui/sessions/sessions_model.h"

#include <QApplication>

namespace lanyard {

namespace {

int barWidth(const QFontMetrics &metrics)
{
    return metrics.averageCharWidth() * 9;
}

int gap(const QFontMetrics &metrics)
{
    return metrics.averageCharWidth();
}

}

void ExpiryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto bar = index.data(SessionsModel::BarRole).value<std::optional<ExpiryBar>>();
    if (!bar)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QFontMetrics &metrics = cell.fontMetrics;
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect inside = cell.rect.adjusted(margin, 0, -margin, 0);
    const int thickness = qMax(4, metrics.height() / 3);
    const QRect barBox(
        inside.left(), inside.center().y() - thickness / 2 + 1, qMin(barWidth(metrics), inside.width()), thickness);
    const QRect textBox = inside.adjusted(barBox.width() + gap(metrics), 0, 0, 0);
    const auto place = [&](const QRect &box) { return QStyle::visualRect(cell.direction, inside, box); };
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    QPalette palette = cell.palette;
    if (!cell.state.testFlag(QStyle::State_Active))
        palette.setCurrentColorGroup(QPalette::Inactive);
    paintExpiryBar(*painter, place(barBox), *bar, palette, isSelected, cell.direction);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, textBox.width());
    style->drawItemText(painter, place(textBox),
        int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft)) | Qt::AlignVCenter, palette, true, shown,
        isSelected ? QPalette::HighlightedText : QPalette::Text);
}

QSize ExpiryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(SessionsModel::BarRole).value<std::optional<ExpiryBar>>())
        size.rwidth() += barWidth(option.fontMetrics) + gap(option.fontMetrics);
    return size;
}

}
