#pragma once

// The mishaps that the company itself brings about: each as a fault of the sandbox.

#include "sandbox/company.h"
#include "session/matrix/mishap.h"

namespace lanyard {

sandbox::Fault companyFault(Mishap mishap, Leg leg, const sandbox::Company &company);

}
