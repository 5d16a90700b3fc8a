#include "cli/output.h"

#include <QJsonDocument>
#include <cstdio>
#include <unistd.h>

namespace lanyard::cli {
namespace {

void write(FILE *file, const QByteArray &bytes)
{
    fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    fputc('\n', file);
}

}

void print(const QByteArray &line)
{
    write(stdout, line);
}

void print(const QString &line)
{
    write(stdout, printable(line).toUtf8());
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed());
}

void printMessage(const QString &sentence)
{
    write(stderr, "lanyard: " + printable(sentence).toUtf8());
}

void printErrorLine(const QByteArray &line)
{
    write(stderr, line);
}

QString printable(QString text)
{
    // Isolates keep names and addresses in order in Arabic sentences; terminals do not support them.
    text.removeIf([](QChar c) { return c >= QChar(0x2067) && c <= QChar(0x2069); });
    for (QChar &c : text) {
        if (c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format))
            c = u'?';
    }
    return text;
}

/// How many cells a terminal gives it: East Asian letters take two, accents none.
static qsizetype width(const QString &text)
{
    qsizetype cells = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool isMark = QChar::category(c) == QChar::Mark_NonSpacing;
        const bool isWide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
            || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff)
            || (c >= 0x20000 && c <= 0x3fffd);
        cells += isMark ? 0 : isWide ? 2 : 1;
    }
    return cells;
}

static QString painted(const Cell &cell)
{
    switch (cell.colour) {
    case Colour::None:
        return cell.text;
    case Colour::Good:
        return QStringLiteral("\x1b[32m%1\x1b[0m").arg(cell.text);
    case Colour::Warning:
        return QStringLiteral("\x1b[33m%1\x1b[0m").arg(cell.text);
    case Colour::Bad:
        return QStringLiteral("\x1b[31m%1\x1b[0m").arg(cell.text);
    case Colour::Faint:
        return QStringLiteral("\x1b[2m%1\x1b[0m").arg(cell.text);
    }
    Q_UNREACHABLE();
}

QString table(const QList<QList<Cell>> &given, bool coloured)
{
    QList<QList<Cell>> rows = given;
    QList<qsizetype> widths;
    for (QList<Cell> &row : rows) {
        while (!row.isEmpty() && row.constLast().text.isEmpty())
            row.removeLast();
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            row[i].text = printable(row.at(i).text).replace(u'\n', u' '); // a row is a line
            widths[i] = std::max(widths[i], width(row.at(i).text));
        }
    }
    QStringList lines;
    for (const QList<Cell> &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += coloured ? painted(row.at(i)) : row.at(i).text;
            if (i + 1 < row.size())
                line += QString(widths.at(i) + 2 - width(row.at(i).text), u' ');
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString table(const QList<QStringList> &rows)
{
    QList<QList<Cell>> cells;
    for (const QStringList &row : rows) {
        QList<Cell> line;
        for (const QString &text : row)
            line.append({text});
        cells.append(line);
    }
    return table(cells, false);
}

bool showsColours()
{
    const QByteArray terminal = qgetenv("TERM");
    return isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR") && !terminal.isEmpty()
        && terminal != "dumb";
}

bool flushed()
{
    return fflush(stdout) == 0 && ferror(stdout) == 0;
}

}
