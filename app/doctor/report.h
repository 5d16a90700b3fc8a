#pragma once

// Takes what the steps came to, in their order, and passes each on with the time it took: that since the one before.
// Owned by main().

#include "base/result.h"
#include "status/check_finding.h"

#include <QElapsedTimer>
#include <QUrl>
#include <functional>

namespace lanyard::doctor {

/// Of a step whose name and time the Report adds.
struct Outcome {
    CheckResult result = CheckResult::Good;
    Reason reason = Reason::Ok;
    QString message;
    QString detail;
    bool isGood() const { return result == CheckResult::Good || result == CheckResult::Warning; }
};

Outcome good(const QString &message, const QString &detail = QString());
Outcome warning(const QString &message, const QString &detail = QString());
Outcome failed(const Error &error);
/// Of a request. One that nobody answered names the host: the tray's sentence would blame the whole network, which has
/// been seen to work by then.
Outcome failed(const Error &error, const QUrl &asked);
Outcome failed(Reason reason, const QString &message, const QString &detail = QString());
Outcome doesNotAnswer(const QString &host, const QString &detail);
Outcome notTried();

class Report {
public:
    using Tell = std::function<void(const CheckFinding &)>;
    explicit Report(Tell tell);

    /// What follows is about this one. @param id empty: about all
    void setResource(const QString &id) { m_resource = id; }
    /// @return whether what depends on the step can be tried
    bool add(CheckStep step, const Outcome &outcome);
    void skip(std::initializer_list<CheckStep> steps);

private:
    Tell m_tell;
    QString m_resource;
    QElapsedTimer m_sinceLast;
};

}
