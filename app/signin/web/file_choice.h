#pragma once

#include <QStringList>

class QWidget;

namespace lanyard::signin {

/// Lets the user choose files to send, from her own home (this process has another). Empty when she does not.
QStringList chooseUsersFiles(bool severalAllowed, QWidget *parent);

}
