#pragma once

// Adds a resource by its address: the rest is discovered. Says in a sentence why an address cannot be added.
// Deletes itself when closed.

#include "session/sessions.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lanyard {

class AddResourceDialog : public QDialog {
    Q_OBJECT
public:
    /// @param sessions outlives this
    explicit AddResourceDialog(Sessions &sessions, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const QString &resource);

private:
    void build();
    void add();
    void answered(const Result<QString> &resource);
    void setBusy(bool busy);
    void say(const QString &sentence);

    Sessions &m_sessions;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_add = nullptr;
};

}
