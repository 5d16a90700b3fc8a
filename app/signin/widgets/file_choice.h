#pragma once

#include <QStringList>

class QWidget;

namespace lanyard::signin {

/// Lets the user choose files to upload, from their own home folder (this process has another). Empty if cancelled.
QStringList chooseUsersFiles(bool severalAllowed, QWidget *parent);

}
