#pragma once

// What the tray remembers over restarts: the resources used lately, and that the user was told of the missing tray.
// Ids only. The file is read when first asked, and written when something is other.

#include <QStringList>

namespace lanyard {

class TrayMemory {
public:
    static constexpr qsizetype kMostRecent = 8;

    /// @param file an INI file; empty: nothing outlives this
    explicit TrayMemory(QString file = {});

    /// The latest first.
    QStringList recent();
    void used(const QString &resource);
    bool wasToldOfNoTray();
    void rememberNoTrayTold();

private:
    void load();

    QString m_file;
    bool m_isLoaded = false;
    QStringList m_recent;
    bool m_noTrayTold = false;
};

}
