#pragma once

// One cell of the matrix: a mishap at one leg of a refresh, a switch or a sign-out; what came of it, and everything
// that should not have.

#include "session/matrix/matrix_world.h"

#include <QStringList>

namespace lanyard {

struct CellResult {
    Reason first = Reason::Ok; ///< of the attempt that met the mishap
    Reason third = Reason::Ok; ///< of the third in a row, where the cell goes on so long
    bool hasThird = false;
    QStringList complaints; ///< empty: green
};

/// The session is due, meets the mishap up to three times, ends, and is refreshed when the mishap is over.
CellResult refreshCell(MatrixWorld &world, Leg leg, Mishap mishap, const Expected &expected);
/// A switch to the other account meets the mishap, and works when it is over.
CellResult switchCell(MatrixWorld &world, Leg leg, Mishap mishap, const Expected &expected);
/// Signed in; the sign-out meets the mishap.
CellResult signOutCell(MatrixWorld &world, Mishap mishap);

}
