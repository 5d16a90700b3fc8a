#include "fleet/picture.h"

#include <cmath>

namespace lanyard::fleet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double kWidth = 860;
constexpr double kLeft = 76;
constexpr double kRight = 840;
constexpr double kTop = 84;
constexpr double kPanel = 130;
constexpr double kPitch = 192;

const QString kStyle = uR"(<style>
text{font:13px "DejaVu Sans",Verdana,sans-serif;fill:#1c2024}
.title{font-size:17px;font-weight:bold}.panel{font-weight:bold}
.page-back{fill:#ffffff}.grid{stroke:#d5d9de;fill:none}.event{fill:#e9ecf0}.mark{stroke:#5c6670;stroke-dasharray:3 3}
polyline{fill:none;stroke-linejoin:round}
.lanyard{stroke:#0b5cc0;stroke-width:2.6}.program{stroke:#c04a00;stroke-width:1.4}.page{stroke:#6f7780;stroke-width:1.4;stroke-dasharray:5 3}
@media (prefers-color-scheme: dark){
text{fill:#e4e8ec}.page-back{fill:#15191d}.grid{stroke:#3a424a}.event{fill:#262d34}.mark{stroke:#9aa5af}
.lanyard{stroke:#6db3ff}.program{stroke:#ff9a52}.page{stroke:#a5aeb7}}
</style>
)"_s;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString line(double x1, double y1, double x2, double y2, const QString &kind)
{
    return u"<line class=\"%1\" x1=\"%2\" y1=\"%3\" x2=\"%4\" y2=\"%5\"/>\n"_s.arg(
        kind, number(x1), number(y1), number(x2), number(y2));
}

QString text(double x, double y, const QString &anchor, const QString &kind, const QString &words)
{
    return u"<text class=\"%1\" text-anchor=\"%2\" x=\"%3\" y=\"%4\">%5</text>\n"_s.arg(
        kind, anchor, number(x), number(y), words.toHtmlEscaped());
}

/// 1, 2 or 5 times a power of ten, so that four or five of them are the height.
double stepFor(double most)
{
    double step = 1;
    for (const double factor : {2.0, 2.5, 2.0, 2.0, 2.5, 2.0, 2.0, 2.5, 2.0}) {
        if (step * 4 >= most)
            break;
        step *= factor;
    }
    return step;
}

double xOf(const Occasion &occasion, Milliseconds at)
{
    const double part = double((at - occasion.day.from).count()) / double(occasion.day.length().count());
    return kLeft + (kRight - kLeft) * part;
}

/// Two minutes a point.
QString polyline(const Occasion &occasion, const Curve &curve, double bottom, double most)
{
    QStringList points;
    for (std::size_t i = 0; i + 1 < curve.minutes.size(); i += 2) {
        const Milliseconds at = occasion.day.from + std::chrono::minutes(qint64(i) + 1);
        if (at >= occasion.day.to)
            break;
        const double value = (curve.minutes[i] + curve.minutes[i + 1]) / 2;
        points += number(xOf(occasion, at)) + u',' + number(bottom - kPanel * value / most);
    }
    return u"<polyline class=\"%1\" points=\"%2\"/>\n"_s.arg(curve.style, points.join(u' '));
}

QString axes(const Occasion &occasion, double bottom, double most, double step)
{
    QString svg;
    for (double value = 0; value <= most + step / 2; value += step) {
        const double y = bottom - kPanel * value / most;
        svg += line(kLeft, y, kRight, y, u"grid"_s)
            + text(kLeft - 8, y + 4, u"end"_s, u"tick"_s, QString::number(value, 'f', 0));
    }
    for (Milliseconds at = occasion.day.from; at <= occasion.day.to; at += 30min) {
        if (at % 1h == 0min)
            svg += line(xOf(occasion, at), bottom, xOf(occasion, at), bottom + 5, u"grid"_s)
                + text(xOf(occasion, at), bottom + 20, u"middle"_s, u"tick"_s, u"%1:00"_s.arg(at / 1h));
    }
    return svg;
}

QString drawPanel(const Occasion &occasion, const Panel &panel, double top)
{
    double most = 1;
    for (const Curve &curve : panel.curves)
        most = std::max(most, *std::max_element(curve.minutes.begin(), curve.minutes.end()));
    const double step = stepFor(most);
    most = step * std::ceil(most / step);
    const double bottom = top + kPanel;
    const double from = xOf(occasion, occasion.event.from);
    QString svg = text(kLeft, top - 12, u"start"_s, u"panel"_s, panel.title)
        + u"<rect class=\"event\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"/>\n"_s.arg(
            number(from), number(top), number(xOf(occasion, occasion.event.to) - from), number(kPanel));
    svg += axes(occasion, bottom, most, step);
    const double settled = xOf(occasion, occasion.settled().from);
    svg += line(settled, top, settled, bottom, u"mark"_s);
    for (auto curve = panel.curves.rbegin(); curve != panel.curves.rend(); ++curve)
        svg += polyline(occasion, *curve, bottom, most);
    return svg;
}

QString legend(const QList<Curve> &curves)
{
    QString svg;
    double x = kLeft;
    for (const Curve &curve : curves) {
        svg += line(x, 46, x + 30, 46, curve.style) + text(x + 38, 50, u"start"_s, u"tick"_s, curve.name);
        x += 60 + 8.2 * double(curve.name.size());
    }
    return svg;
}

}

QString pictureOf(const Occasion &occasion, const QList<Panel> &panels)
{
    const double height = kTop + kPitch * double(panels.size()) + 6;
    QString svg =
        u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" role=\"img\">\n<title>%3</title>\n"_s.arg(
            number(kWidth), number(height), occasion.title);
    svg += kStyle + u"<rect class=\"page-back\" width=\"100%\" height=\"100%\"/>\n"_s;
    svg += text(kLeft, 26, u"start"_s, u"title"_s, occasion.title) + legend(panels.first().curves);
    double top = kTop + 12;
    for (const Panel &panel : panels) {
        svg += drawPanel(occasion, panel, top);
        top += kPitch;
    }
    svg += text(kLeft, height - 12, u"start"_s, u"tick"_s,
        u"A point is the mean of two minutes. Grey: the event. Dashed upright line: two hours after it."_s);
    return svg + u"</svg>\n"_s;
}

}
