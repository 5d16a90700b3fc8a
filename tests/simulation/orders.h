#pragma once

// Enumerates the orders of a race by replay: a run asks choose() at every point where several steps could come next;
// after it, next() prepares the following order. Depth first, deterministic. Commands may come at any point for free;
// a reply or keychain operation that is passed over becomes late (after all that is not), and an order may have so many
// late steps at most. Without that bound it is every order there is. Where there are too many, the second half of what
// may be tried is drawn at random, always the same, so that early choices are varied as well.

#include "simulation/seeded_random.h"

#include <QList>

namespace lanyard {

class Orders {
public:
    static constexpr int kUnbounded = 1000000;

    /// @param late how many late steps an order may have
    /// @param most so many orders at most
    Orders(int late, int most);

    /// @param costs for each step that could come next: how many others become late if it comes now
    qsizetype choose(const QList<int> &costs);
    /// False when there is no further order.
    bool next();

    int tried() const { return m_tried; }
    bool isComplete() const { return m_isComplete; } ///< every order within the bound was tried

private:
    struct Point {
        QList<int> costs;
        qsizetype chosen = 0;
    };
    int spentBefore(qsizetype depth) const;
    qsizetype draw(const QList<int> &costs);
    bool advance();

    int m_late;
    int m_most;
    QList<Point> m_path;
    qsizetype m_depth = 0;
    int m_tried = 0;
    bool m_isDrawing = false;
    int m_spent = 0; ///< of the order that is being drawn
    SeededRandom m_random{1};
    bool m_isComplete = false;
};

}
