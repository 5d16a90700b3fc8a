#include "status/check_finding.h"

#include "status/json_values.h"

namespace lanyard {

namespace {

struct StepRow {
    CheckStep step;
    const char *code;
};

// In the order of the enumeration, which is the index.
constexpr std::array kStepRows{
    StepRow{CheckStep::Versions, "versions"},
    StepRow{CheckStep::Running, "running"},
    StepRow{CheckStep::Policy, "policy"},
    StepRow{CheckStep::Keychain, "keychain"},
    StepRow{CheckStep::TrayHost, "tray-host"},
    StepRow{CheckStep::Notifications, "notifications"},
    StepRow{CheckStep::Browsers, "browsers"},
    StepRow{CheckStep::Dns, "dns"},
    StepRow{CheckStep::Connection, "connection"},
    StepRow{CheckStep::Proxy, "proxy"},
    StepRow{CheckStep::Tls, "tls"},
    StepRow{CheckStep::Clock, "clock"},
    StepRow{CheckStep::Iap, "iap"},
    StepRow{CheckStep::Tenants, "tenants"},
    StepRow{CheckStep::SignInPage, "sign-in-page"},
    StepRow{CheckStep::ApiKey, "api-key"},
    StepRow{CheckStep::Project, "project"},
    StepRow{CheckStep::Account, "account"},
    StepRow{CheckStep::Session, "session"},
    StepRow{CheckStep::Verify, "verify"},
};

constexpr bool stepsAreInOrder()
{
    for (std::size_t i = 0; i < kStepRows.size(); ++i) {
        if (kStepRows[i].step != CheckStep(i) || kAllCheckSteps[i] != CheckStep(i))
            return false;
    }
    return kStepRows.size() == kAllCheckSteps.size();
}
static_assert(stepsAreInOrder());

CheckFinding findingFrom(JsonReader &fields)
{
    CheckFinding finding;
    finding.step = fields.word(QLatin1String("step"), kAllCheckSteps);
    finding.resource = fields.textOrNull(QLatin1String("resource"));
    finding.result = fields.word(QLatin1String("result"), kAllCheckResults);
    finding.reason = fields.word(QLatin1String("reason"), kAllReasons);
    finding.message = fields.textOrNull(QLatin1String("message"));
    finding.detail = fields.textOrNull(QLatin1String("detail"));
    finding.took = std::chrono::milliseconds(fields.number(QLatin1String("ms"), 0, std::numeric_limits<int>::max()));
    return finding;
}

}

QLatin1String code(CheckStep step)
{
    return QLatin1String(kStepRows[std::size_t(step)].code);
}

QLatin1String code(CheckResult result)
{
    switch (result) {
    case CheckResult::Good:
        return QLatin1String("good");
    case CheckResult::Warning:
        return QLatin1String("warning");
    case CheckResult::Failed:
        return QLatin1String("failed");
    case CheckResult::NotTried:
        return QLatin1String("not-tried");
    }
    Q_UNREACHABLE();
}

QJsonObject findingJson(const CheckFinding &finding)
{
    return {
        {QStringLiteral("step"), code(finding.step)},
        {QStringLiteral("resource"), textJson(finding.resource)},
        {QStringLiteral("result"), code(finding.result)},
        {QStringLiteral("reason"), code(finding.reason)},
        {QStringLiteral("message"), textJson(finding.message)},
        {QStringLiteral("detail"), textJson(finding.detail)},
        {QStringLiteral("ms"), qint64(finding.took.count())},
    };
}

tl::expected<CheckFinding, JsonError> readFinding(const QJsonObject &json)
{
    return readObject(json, findingFrom);
}

}
