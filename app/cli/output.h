#pragma once

// The two channels: results on stdout, sentences on stderr. What came from elsewhere loses its control characters, so
// that a resource's name cannot steer the terminal.

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace lanyard::cli {

/// A line of result, as it is.
void print(const QByteArray &line);
/// A line of result for people.
void print(const QString &line);
/// One line of JSON, or an indented text where people may read it.
void printJson(const QJsonObject &object);
/// "lanyard: ..." on stderr.
void printMessage(const QString &sentence);

QString printable(QString text);
/// Columns aligned, two blanks between them, no blanks at the end of a line.
QString table(const QList<QStringList> &rows);

/// False when stdout did not take everything (a full disk).
bool flushed();

}
