#include "doctor/fault_page.h"

#include <QFile>
#include <QRegularExpression>

namespace lanyard {

namespace {

QString wordOf(Reason reason)
{
    return reason == Reason::Ok ? QStringLiteral("–") : QString(code(reason));
}

/// Without what differs from run to run: ports, folders, days, the numbers of the test's authorities.
QString lasting(QString sentence)
{
    static const QRegularExpression port(QStringLiteral(":\\d{4,5}\\b"));
    static const QRegularExpression day(QStringLiteral("\\b\\d{1,2} [A-Z][a-z]{2} \\d{4}\\b"));
    static const QRegularExpression number(QStringLiteral("(?<=authority) \\d+"));
    static const QRegularExpression folder(QStringLiteral("(/[\\w.-]+)+/(?=[\\w-]+\\.json)"));
    return sentence.remove(folder).remove(port).replace(day, QStringLiteral("…")).remove(number);
}

}

QString faultLine(const QString &fault, const std::optional<CheckFinding> &found)
{
    if (!found)
        return QStringLiteral("| %1 | – | – | – |").arg(fault);
    const QString warns = found->result == CheckResult::Warning ? QStringLiteral(" (a warning)") : QString();
    const QStringList cells{fault, code(found->step) + warns, wordOf(found->reason), lasting(found->message)};
    return QStringLiteral("| %1 |").arg(cells.join(QStringLiteral(" | ")));
}

QString faultLine(const QString &fault, const std::optional<CheckFinding> &found, const SessionView &told)
{
    const QString said = told.reason == Reason::Ok ? QStringLiteral("–") : lasting(told.message);
    return QStringLiteral("%1 %2 |").arg(faultLine(fault, found), said);
}

FaultPage::FaultPage(const QString &path)
    : m_path(path)
    , m_text(written())
{
}

void FaultPage::setTable(const QString &title, const QStringList &lines)
{
    const QString heading = QStringLiteral("## %1\n").arg(title);
    const qsizetype at = m_text.indexOf(heading);
    const qsizetype start = m_text.indexOf(QLatin1String(" --- |\n"), at);
    if (at < 0 || start < 0)
        qFatal("%s has no table “%s”", qPrintable(m_path), qPrintable(title));
    const qsizetype from = start + 7;
    const qsizetype next = m_text.indexOf(QLatin1String("\n\n"), from - 1);
    const qsizetype end = next < 0 ? m_text.size() : next + 1;
    m_text.replace(from, end - from, lines.join(u'\n') + u'\n');
}

QString FaultPage::written() const
{
    QFile file(m_path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool FaultPage::write() const
{
    QFile file(m_path);
    const QByteArray bytes = m_text.toUtf8();
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
}

}
