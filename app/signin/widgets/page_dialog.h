#pragma once

// A page's own dialogs (alert, confirm, prompt): names the page, shows its text plainly and bounded, and from the
// second dialog on lets the user block further ones.

#include <QDialog>
#include <QUrl>

class QCheckBox;
class QLineEdit;

namespace lanyard::signin {

struct PageQuestion {
    enum class Kind { Alert, Confirm, Prompt };
    Kind kind = Kind::Alert;
    QUrl origin;
    QString message;
    QString suggested; ///< Prompt
    bool isRepeated = false; ///< the same page asked before
};

class PageDialog : public QDialog {
    Q_OBJECT
public:
    PageDialog(const PageQuestion &question, QWidget *parent);

    QString answer() const;
    bool wantsSilence() const;

private:
    QLineEdit *m_answer = nullptr;
    QCheckBox *m_silence = nullptr;
};

}
