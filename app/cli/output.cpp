#include "cli/output.h"

#include <QJsonDocument>
#include <cstdio>

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

void say(const QString &sentence)
{
    write(stderr, "lanyard: " + printable(sentence).toUtf8());
}

QString printable(QString text)
{
    for (QChar &c : text) {
        if (c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format))
            c = u'?';
    }
    return text;
}

QString table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row.at(i).size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i) + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines.join(u'\n');
}

bool flushed()
{
    return fflush(stdout) == 0 && ferror(stdout) == 0;
}

}
