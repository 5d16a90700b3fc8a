#pragma once

// The matrix as a person reads it: mishaps by legs, each cell the reason that came of it.

#include "session/matrix/cell.h"

#include <QMap>

namespace lanyard {

enum class Operation { Refresh, Switch, SignOut };

QString nameOf(Operation operation);
QList<Leg> legsOf(Operation operation);

class Table {
public:
    void add(Operation operation, Leg leg, Mishap mishap, const CellResult &result);
    /// @param inColour for a terminal
    QString text(bool inColour) const;

private:
    struct Cell {
        QString text;
        bool isGreen = false;
    };
    QString cellText(Operation operation, Leg leg, Mishap mishap, bool inColour) const;
    QString block(Operation operation, const QString &title, bool inColour) const;

    QMap<std::tuple<Operation, Leg, Mishap>, Cell> m_cells;
};

}
