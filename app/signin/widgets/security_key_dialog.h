#pragma once

// The way to an answer from a security key: touch it, type its PIN, choose one of its accounts, or learn why it did not
// work. Names the page that asks. Decides nothing: whoever shows it calls one of the show functions for each step.
// Nothing typed here is kept.

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lanyard::signin {

struct PinQuestion {
    enum class Kind { Known, First, Changed };
    enum class Problem { None, Wrong, TooShort, Characters, Same, FingerLocked };
    Kind kind = Kind::Known;
    Problem problem = Problem::None; ///< of the last answer
    int shortest = 4; ///< a new one, in characters
};

enum class KeyFailure {
    Timeout,
    Unknown, ///< to the page
    AlreadyKnown,
    TooManyPins, ///< until it is plugged in again
    Locked, ///< until it is reset
    Removed,
    Unsuited,
    Full,
    Other,
};

class SecurityKeyDialog : public QDialog {
    Q_OBJECT
public:
    /// @param host of the page
    SecurityKeyDialog(const QString &host, QWidget *parent);

    void showTouch();
    void showTouchAgain();
    void showPin(const PinQuestion &question);
    /// @param names as the key has them
    void showAccounts(const QStringList &names);
    void showFailure(KeyFailure failure);

Q_SIGNALS:
    // The user's cancel is rejected().
    void pinEntered(const QString &pin);
    void accountChosen(const QString &name); ///< one of `names`
    void retryWanted();

private:
    enum class Step { Touch, Pin, Account, Failure };
    void show(Step step, const QString &text, const QString &action = {});
    void act();
    void checkPin();

    Step m_step = Step::Touch;
    QLabel *m_text;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    QListWidget *m_accounts;
    QPushButton *m_action;
    int m_shortest = 1;
};

}
