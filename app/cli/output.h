#pragma once

// The two channels: results on stdout, messages on stderr. Text from outside loses its control characters, so that a
// resource's name cannot control the terminal.

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace lanyard::cli {

/// A line of output, unchanged.
void print(const QByteArray &line);
/// A line of output for people.
void print(const QString &line);
/// JSON: one line, or indented on a terminal.
void printJson(const QJsonObject &object);
/// "lanyard: ..." on stderr.
void printMessage(const QString &sentence);

QString printable(QString text);
/// Columns aligned, two blanks between them, no blanks at the end of a line.
QString table(const QList<QStringList> &rows);

/// False when stdout did not take everything (a full disk).
bool flushed();

}
