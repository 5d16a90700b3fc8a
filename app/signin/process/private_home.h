#pragma once

#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace lanyard::signin {

/// HOME of this process, for what Chromium writes there: the tray's private folder, or else a temporary one that goes
/// with this object.
class PrivateHome {
public:
    PrivateHome();
    QString path() const { return m_path; }

private:
    std::unique_ptr<QTemporaryDir> m_own;
    QString m_path;
};

}
