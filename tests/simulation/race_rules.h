#pragma once

// What must hold once nothing is under way any more, in every order of every race.

#include "simulation/simulation.h"

#include <QStringList>

namespace lanyard {

/// Of the running session layer: tasks, states, windows, flights, plans.
QStringList generalRules(Simulation &simulation);
/// Of what is stored: ledger and keychain agree, and no account lost its token.
QStringList storeRules(Simulation &simulation);

}
