#include "agent/question_dialog.h"

#include <QMessageBox>
#include <QPushButton>
#include <memory>

namespace lanyard {

namespace {

using Answer = std::shared_ptr<EventQueue<bool>>;

void show(const Question &question, const Answer &answer)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *yes = box->addButton(question.accept, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(question.reject, QMessageBox::RejectRole));
    QObject::connect(
        box, &QMessageBox::finished, box, [box, yes, answer] { answer->post(box->clickedButton() == yes); });
    box->show();
    box->raise();
    box->activateWindow();
}

}

QCoro::Task<bool> QuestionDialog::ask(Question question)
{
    const Answer answer = std::make_shared<EventQueue<bool>>();
    show(question, answer);
    const bool accepted = co_await answer->next();
    co_return accepted;
}

}
