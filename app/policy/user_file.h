#pragma once

// A JSON file of the user's own in the configuration folder. Replaced in one step; one that is not understood is moved
// aside, one that cannot be read is never written over: whatever happens is reported, and nothing is lost.

#include "base/result.h"

#include <QCoreApplication>
#include <optional>

namespace lanyard {

struct JsonError;

class UserFile {
    Q_DECLARE_TR_FUNCTIONS(lanyard::UserFile)
public:
    explicit UserFile(QString path);

    /// Nothing where there is no file. The Error's sentence names the file.
    Result<std::optional<QByteArray>> read();
    /// Logs what is wrong in it, and returns it as a sentence for the user.
    QString report(const JsonError &fault) const;
    /// As report(), for a file that is of no use: moves it aside.
    QString reject(const JsonError &fault);
    /// The Error's sentence is the system's words.
    Result<void> write(const QByteArray &json);

    QString path() const { return m_path; }
    /// There may be something in it that must not be overwritten.
    bool isUnreadable() const { return m_isUnreadable; }

private:
    QString m_path;
    bool m_isUnreadable = false;
};

}
