#include "ui/dialogs/browser_question_box.h"

#include "base/text/plain_text.h"
#include "base/text/untrusted_text.h"
#include "desktop/browser_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace lanyard {

namespace {

class BrowserQuestionText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::BrowserQuestionText)
public:
    explicit BrowserQuestionText(const BrowserQuestion &question)
        : m_question(question)
        , m_isPairing(question.resource.isEmpty())
    {
    }

    QString title() const { return m_isPairing ? tr("Connect a browser") : tr("Use a browser"); }

    QString question() const
    {
        //: %1: a browser, %2: a resource
        return m_isPairing ? tr("Connect %1 to Lanyard?").arg(m_question.browser)
                           : tr("Stay signed in to %2 in %1?").arg(m_question.browser, m_question.resource);
    }

    QString more() const
    {
        QStringList paragraphs;
        if (m_isPairing) {
            paragraphs << tr(
                "Somebody clicked “Connect” in the menu of this browser's Lanyard extension. Once connected, it sees "
                "the names of your resources, and gets the sessions that you allow, one by one.")
                       << tr("If this was not you, choose No.");
            return paragraphs.join(QLatin1String("\n\n"));
        }
        const QString host = leftToRight(m_question.url.host());
        //: %1: a host's name
        paragraphs << tr("The session for %1 will be kept in this browser, on this computer's disk, until it ends, and "
                         "replaced by a new one before. You can undo this in the settings.")
                          .arg(host);
        if (m_question.hasPortOfItsOwn)
            //: %1: a host's name, %2: a number
            paragraphs << tr("Browsers send the session to every port of %1, not only to port %2. Choose No unless "
                             "you trust everything that runs there.")
                              .arg(host, QString::number(m_question.url.port(443)));
        return paragraphs.join(QLatin1String("\n\n"));
    }

    QString yes() const { return m_isPairing ? tr("&Connect") : tr("&Stay signed in"); }
    static QString no() { return tr("&No"); }

private:
    const BrowserQuestion &m_question;
    bool m_isPairing;
};

}

QMessageBox *browserQuestionBox(const BrowserQuestion &question, QWidget *parent)
{
    const BrowserQuestionText text(question);
    auto *box = new QMessageBox(
        QMessageBox::Question, plainTitle(text.title()), text.question(), QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text.more());
    box->addButton(text.yes(), QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(BrowserQuestionText::no(), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    return box;
}

}
