#pragma once

// What a page says or asks by itself (alert, confirm, prompt): names who asks, shows the rest as plain text, bounded,
// and from the second time on lets the user silence it.

#include <QDialog>
#include <QUrl>

class QCheckBox;
class QLineEdit;

namespace lanyard::signin {

struct PageQuestion {
    enum class Kind { Alert, Confirm, Prompt };
    Kind kind = Kind::Alert;
    QUrl origin;
    QString said;
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
