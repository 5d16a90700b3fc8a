#pragma once

// Each value that is in force, and where it comes from: for administrators. Pure; holds no secret.

#include "policy/policy_set.h"

#include <QJsonValue>

namespace lanyard {

struct ExplainedValue {
    enum class Source {
        Default, ///< nobody set it
        User, ///< the user's own setting
        Desktop, ///< the user's own as well, but not in a file of ours: `value` is null
        Policy, ///< fixed: the user cannot change it
    };

    QString key; ///< as "exportSessions", "endpoints.secureToken", "resources.wiki.url"
    QJsonValue value;
    Source source = Source::Default;
    QString place; ///< Policy: "/etc/lanyard/policy.json:4"
};

QLatin1String code(ExplainedValue::Source source);

/// All values in force, sorted by key.
QList<ExplainedValue> explained(const PolicySet &set, const Settings &own);

/// What `key` names: a value, or all below "resources.wiki" and "endpoints". Of a key that is not set, what counts
/// then (null: whatever is found out, or all). Empty: no such key.
QList<ExplainedValue> below(const QList<ExplainedValue> &values, const QString &key);

}
