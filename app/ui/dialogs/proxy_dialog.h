#pragma once

// Asks for a proxy's user name and password, as often as they are wrong. Deletes itself when closed.

#include "desktop/proxy_prompt.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <functional>

namespace lanyard {

class ProxyDialog : public QDialog {
    Q_OBJECT
public:
    using Answer = std::function<void(std::optional<ProxyLogin>)>;

    explicit ProxyDialog(QWidget *parent = nullptr);
    ~ProxyDialog() override; ///< an answer that is still wanted is no

    /// @param answer called once
    void ask(const ProxyQuestion &question, Answer answer);
    /// No answer is wanted any more.
    void finish();

private:
    void build();
    void enter();
    void reply(const std::optional<ProxyLogin> &login);

    ProxyAddress m_proxy;
    Answer m_answer;
    QLabel *m_question = nullptr;
    QLabel *m_problem = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_signIn = nullptr;
};

}
