#pragma once

// The configuration from all its sources: the policy in force, the user's own resources and settings. Follows changes.

#include "policy/policy_source.h"
#include "policy/settings_file.h"
#include "policy/user_resources.h"

#include <QObject>
#include <memory>

namespace lanyard {

class Configuration : public QObject {
    Q_OBJECT
public:
    /// @param policyFile of the command line; may be empty
    explicit Configuration(QString policyFile);

    /// Reads everything, then follows the policy.
    void load();
    const Policy &policy() const { return m_source->policy(); }
    /// False where it is bad and was never good: what it lacks is not withdrawn.
    bool isPolicyKnown() const { return m_source->isKnown(); }
    const QList<Resource> &userResources() const { return m_own.resources; }
    /// A sentence about what is wrong with a file; empty when nothing is.
    QString problem() const;
    Result<void> saveUserResources(const QList<Resource> &resources);
    /// The user's own settings where the policy leaves them open. Of `autostart` only the lock counts: its value lives
    /// in the desktop.
    EffectiveSettings settings() const { return effectiveSettings(m_settings.settings, policy().fixed); }
    /// What the user chose when shown settings(). Changes nothing that is locked.
    Result<void> chooseSettings(const Settings &chosen);

Q_SIGNALS:
    void changed();
    /// Emitted when settings() changed and nothing else did.
    void settingsChanged();

private:
    void read();

    QString m_policyFile;
    std::unique_ptr<PolicySource> m_source; ///< since load()
    UserResources m_file;
    UserResources::Loaded m_own;
    SettingsFile m_settingsFile;
    SettingsFile::Loaded m_settings;
};

}
