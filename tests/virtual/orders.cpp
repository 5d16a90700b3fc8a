#include "virtual/orders.h"

#include <QtGlobal>

namespace lanyard {

Orders::Orders(int late, int most)
    : m_late(late)
    , m_most(most)
{
}

int Orders::spentBefore(qsizetype depth) const
{
    int spent = 0;
    for (qsizetype i = 0; i < depth; ++i)
        spent += m_path[i].costs[m_path[i].chosen];
    return spent;
}

qsizetype Orders::choose(const QList<int> &costs)
{
    if (m_depth == m_path.size())
        m_path.append(Point{costs, 0});
    const Point &point = m_path[m_depth++];
    if (point.costs != costs)
        qFatal("the run is not the same when it is repeated");
    return point.chosen;
}

bool Orders::next()
{
    ++m_tried;
    m_depth = 0;
    while (!m_path.isEmpty()) {
        Point &last = m_path.last();
        const int spent = spentBefore(m_path.size() - 1);
        do {
            ++last.chosen;
        } while (last.chosen < last.costs.size() && spent + last.costs[last.chosen] > m_late);
        if (last.chosen < last.costs.size())
            return m_tried < m_most;
        m_path.removeLast();
    }
    m_isComplete = true;
    return false;
}

}
