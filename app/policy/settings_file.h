#pragma once

// The user's own settings: settings.json in the user's configuration folder, with the keys of a policy. Written
// atomically. A value that is wrong has its default; a file that cannot be understood is moved aside. Both are
// reported, and nothing is lost.

#include "base/result.h"
#include "policy/settings.h"
#include "policy/user_file.h"
#include "storage/folders.h"

#include <QCoreApplication>

namespace lanyard {

class SettingsFile {
    Q_DECLARE_TR_FUNCTIONS(lanyard::SettingsFile)
public:
    struct Loaded {
        Settings settings;
        QString problem; ///< a sentence for the user; empty when all is well
    };

    explicit SettingsFile(const QString &path = configurationFolder() + QStringLiteral("/settings.json"));

    Loaded load();
    /// What load() would take, leaving the file where it is.
    Settings look();
    /// Refuses to write over a file that load() could not even read.
    Result<void> save(const Settings &settings);

private:
    UserFile m_file;
};

}
