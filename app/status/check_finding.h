#pragma once

// What one step of `lanyard doctor` came to: a plain value, no secret. lanyard-doctor writes them, the command reads
// and shows them.

#include "base/reason.h"
#include "storage/json_reader.h"

#include <QString>
#include <array>
#include <chrono>

namespace lanyard {

/// In the order in which they are taken. From Dns on they are of one resource.
enum class CheckStep {
    Versions, ///< of the programs, and that they belong together
    Running, ///< the tray answers
    Policy,
    Keychain, ///< a round trip of an entry of doctor's own
    TrayHost, ///< a panel shows the icon
    Notifications,
    Browsers, ///< the bridge to the user's own
    Dns,
    Connection,
    Proxy,
    Tls,
    Clock,
    Iap, ///< asks for a sign-in, at the page that is expected
    Tenants, ///< what the redirect server lists
    SignInPage,
    ApiKey, ///< is accepted where tokens are minted
    Project, ///< names the hosts that may take part in a sign-in
    Account,
    Session, ///< refresh and exchange, as the tray last saw them
    Verify, ///< the resource, asked with the session
};
inline constexpr std::array kAllCheckSteps{CheckStep::Versions, CheckStep::Running, CheckStep::Policy,
    CheckStep::Keychain, CheckStep::TrayHost, CheckStep::Notifications, CheckStep::Browsers, CheckStep::Dns,
    CheckStep::Connection, CheckStep::Proxy, CheckStep::Tls, CheckStep::Clock, CheckStep::Iap, CheckStep::Tenants,
    CheckStep::SignInPage, CheckStep::ApiKey, CheckStep::Project, CheckStep::Account, CheckStep::Session,
    CheckStep::Verify};

enum class CheckResult {
    Good,
    Warning, ///< sessions can do without
    Failed,
    NotTried, ///< because of a step before, or for want of the tray
};
inline constexpr std::array kAllCheckResults{
    CheckResult::Good, CheckResult::Warning, CheckResult::Failed, CheckResult::NotTried};

struct CheckFinding {
    CheckStep step = CheckStep::Versions;
    QString resource; ///< its id; empty for what concerns all
    CheckResult result = CheckResult::Good;
    Reason reason = Reason::Ok; ///< of what failed; else Ok
    QString message; ///< one sentence: what is so, or what is wrong and what to do; empty for NotTried
    QString detail; ///< for whoever helps; may be empty
    std::chrono::milliseconds took{};
    friend bool operator==(const CheckFinding &, const CheckFinding &) = default;
};

/// The stable words of `doctor --json`: "dns", "api-key"; "good", "not-tried".
QLatin1String code(CheckStep step);
QLatin1String code(CheckResult result);

QJsonObject findingJson(const CheckFinding &finding);
tl::expected<CheckFinding, JsonError> readFinding(const QJsonObject &json);

}
