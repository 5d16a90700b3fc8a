#pragma once

// What the tray remembers between starts: the resources used last, and that the user was told of a missing tray. Ids
// only. The file is read on first use and written on changes.

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
    bool wasNoTrayReported();
    void setNoTrayReported();

private:
    void load();

    QString m_file;
    bool m_isLoaded = false;
    QStringList m_recent;
    bool m_noTrayReported = false;
};

}
