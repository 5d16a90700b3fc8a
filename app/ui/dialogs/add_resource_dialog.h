#pragma once

// Adds a resource by its address, in two steps: Lanyard checks the address, then the user confirms what was found.
// Explains why an address cannot be added. Deletes itself when closed.

#include "base/result.h"
#include "status/discovery.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <optional>

namespace lanyard {

class SessionService;

class AddResourceDialog : public QDialog {
    Q_OBJECT
public:
    /// @param sessions outlives this
    explicit AddResourceDialog(SessionService &sessions, QWidget *parent = nullptr);

    /// Into the address field, selected: a web address from the clipboard, for instance.
    void suggest(const QUrl &address);
    void reject() override;

Q_SIGNALS:
    void added(const QString &resource);
    /// Emitted when the resource is in the list already.
    void known(const QString &resource);

private:
    enum Page { Address, Found };
    void build();
    QWidget *buildAddress();
    QWidget *buildFound();
    QWidget *buildWarnings();
    QLayout *buildButtons();
    void showPage(Page page);
    void fit();
    void setBusy(const QString &sentence);
    void showProblem(const QString &sentence);
    void onNext();
    void discover();
    void onDiscovered(const Result<Discovery> &found);
    void describe();
    void add();
    void onAdded(const Result<QString> &resource);

    SessionService &m_sessions;
    std::optional<Discovery> m_found;
    Page m_page = Address;
    int m_request = 0; ///< answers to an older one are ignored
    bool m_isBusy = false;

    QWidget *m_addressPage = nullptr;
    QWidget *m_foundPage = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_url = nullptr;
    QLabel *m_signInPage = nullptr;
    QLabel *m_project = nullptr;
    QLabel *m_tenants = nullptr;
    QLabel *m_account = nullptr;
    QLabel *m_warnings = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_cancel = nullptr;
};

}
