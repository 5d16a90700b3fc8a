#include "policy/user_file.h"

#include "base/logging.h"
#include "storage/files.h"
#include "storage/json_reader.h"

namespace lanyard {

static constexpr qint64 kLargest = 1024 * 1024;

UserFile::UserFile(QString path)
    : m_path(std::move(path))
{
}

Result<std::optional<QByteArray>> UserFile::read()
{
    m_isUnreadable = false;
    if (!mayExist(m_path))
        return std::nullopt;
    auto json = readFile(m_path, kLargest);
    m_isUnreadable = !json;
    if (!json)
        return failure(Reason::Configuration, json.error().detail, m_path + QStringLiteral(": ") + json.error().text());
    return *std::move(json);
}

QString UserFile::report(const JsonError &fault) const
{
    const QString problem = fault.sentence(m_path);
    qCWarning(logPolicy) << problem;
    return problem;
}

QString UserFile::reject(const JsonError &fault)
{
    const QString problem = report(fault);
    const QString aside = moveAside(m_path);
    m_isUnreadable = aside.isEmpty();
    if (m_isUnreadable)
        return problem;
    //: %1: a sentence that says what is wrong with it, %2: a file name
    return tr("%1 The file is kept as %2.").arg(problem, aside);
}

Result<void> UserFile::write(const QByteArray &json)
{
    return replaceFile(m_path, json);
}

}
