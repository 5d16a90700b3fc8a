#include "ui/timeline/timeline_legend.h"

#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_text.h"
#include "widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <functional>

namespace lanyard {

namespace {

/// A small picture that follows palette and font.
class Swatch : public QWidget {
public:
    using Draw = std::function<void(QPainter &, const QRect &, const QPalette &)>;

    Swatch(Draw draw, QWidget *parent)
        : QWidget(parent)
        , m_draw(std::move(draw))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const int side = fontMetrics().height() * 2 / 3;
        return {side, side};
    }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_draw(painter, rect(), palette());
    }

    Draw m_draw;
};

Swatch::Draw drawSpan(Timeline::Kind kind)
{
    return [kind](QPainter &painter, const QRect &place, const QPalette &palette) {
        TimelinePainter::paintSwatch(painter, place, kind, palette);
    };
}

Swatch::Draw drawSign(HistoryEntry::Kind kind)
{
    return [kind](QPainter &painter, const QRect &place, const QPalette &palette) {
        painter.setRenderHint(QPainter::Antialiasing);
        TimelinePainter::paintSign(painter, QRectF(place).center(), place.width(), kind, palette);
    };
}

void addPair(QWidget &legend, Swatch::Draw draw, const QString &text)
{
    auto *pair = new QWidget(&legend);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, legend.fontMetrics().averageCharWidth(), 0);
    row->setSpacing(legend.fontMetrics().averageCharWidth() / 2 + 1);
    row->addWidget(new Swatch(std::move(draw), pair));
    row->addWidget(new QLabel(text, pair));
    legend.layout()->addWidget(pair);
}

}

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    setFont(small);
    for (const Timeline::Kind kind :
        {Timeline::Kind::Active, Timeline::Kind::Waiting, Timeline::Kind::Down, Timeline::Kind::Unknown})
        addPair(*this, drawSpan(kind), TimelineText::kind(kind));
    addPair(*this, drawSign(HistoryEntry::Kind::Refreshed), tr("Refresh"));
    addPair(*this, drawSign(HistoryEntry::Kind::Fault), tr("Problem"));
    addPair(*this, drawSign(HistoryEntry::Kind::Ended), tr("Session ended"));
    addPair(*this, drawSign(HistoryEntry::Kind::Switched), tr("Sign-in, switch, sign-out"));
}

}
