#pragma once

// Hosts as an administrator names them: "sso.example.com", or "*.example.com" for all hosts below it.

#include <QStringView>

namespace lanyard {

/// Of lower-case letters, digits, '-' and '.' alone, but for "*." before at least two labels; no address of a network,
/// no port. So it is one word wherever it is put, and what browsers take for a host and nothing else.
bool isHostPattern(QStringView text);

}
