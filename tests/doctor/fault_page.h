#pragma once

// The page of tables that the tests of faults hold true: each writes its own and leaves the others'.

#include "status/check_finding.h"
#include "status/session_view.h"

#include <QStringList>

namespace lanyard {

/// One line of a table, without what differs from run to run.
/// @param found what doctor names; none: nothing
QString faultLine(const QString &fault, const std::optional<CheckFinding> &found);
QString faultLine(const QString &fault, const std::optional<CheckFinding> &found, const SessionView &told);

class FaultPage {
public:
    explicit FaultPage(const QString &path);

    /// Replaces the lines under that title, which the page must have.
    void setTable(const QString &title, const QStringList &lines);
    QString text() const { return m_text; }
    QString written() const; ///< as the file has it
    bool write() const;

private:
    QString m_path;
    QString m_text;
};

}
