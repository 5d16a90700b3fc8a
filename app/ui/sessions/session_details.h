#pragma once

// The details of one session: account, address, end, and its last day as a picture and in words. Shows what it is
// given.

#include "status/timeline.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <optional>

namespace lanyard {

class TimelineView;

class SessionDetails : public QWidget {
    Q_OBJECT
public:
    explicit SessionDetails(QWidget *parent = nullptr);

    /// @param entries of its last day
    void describe(const std::optional<SessionView> &session, const QList<HistoryEntry> &entries, const QDateTime &now);

private:
    void resizeEvent(QResizeEvent *event) override;
    QWidget *buildFacts();
    QWidget *buildDay();
    QLabel *addFact(QFormLayout &form, const QString &label);
    void showFacts(const SessionView &session, const QDateTime &now);
    void showDay(const QList<HistoryEntry> &entries, const QDateTime &now);
    void pickEvent(int mark);

    QString m_shown; ///< the session's id
    QBoxLayout *m_columns = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_account = nullptr;
    QLabel *m_tenant = nullptr;
    QLabel *m_signInPage = nullptr;
    QLabel *m_expires = nullptr;
    QLabel *m_verified = nullptr;
    QLabel *m_refresh = nullptr;
    QLabel *m_summary = nullptr;
    TimelineView *m_timeline = nullptr;
    QListWidget *m_events = nullptr;
};

}
