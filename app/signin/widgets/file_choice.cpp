#include "signin/widgets/file_choice.h"

#include "signin/process/user_browser.h"

#include <QFileDialog>

namespace lanyard::signin {

QStringList chooseUsersFiles(bool severalAllowed, QWidget *parent)
{
    QFileDialog dialog(parent);
    dialog.setFileMode(severalAllowed ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    dialog.setDirectory(userHome());
    dialog.setSidebarUrls({QUrl::fromLocalFile(userHome()), QUrl::fromLocalFile(QStringLiteral("/"))});
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

}
