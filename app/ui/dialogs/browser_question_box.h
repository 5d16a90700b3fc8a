#pragma once

class QMessageBox;
class QWidget;

namespace lanyard {

struct BrowserQuestion;

/// Not shown yet; deletes itself when closed. No is the default, and what Escape says; yes has the AcceptRole.
QMessageBox *browserQuestionBox(const BrowserQuestion &question, QWidget *parent);

}
