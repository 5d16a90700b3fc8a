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
/// JSON, indented.
void printJson(const QJsonObject &object);
/// "lanyard: ..." on stderr.
void printMessage(const QString &sentence);
/// A line on stderr, unchanged.
void printErrorLine(const QByteArray &line);

QString printable(QString text);

enum class Colour { None, Good, Warning, Bad, Faint };

/// One field of a table.
struct Cell {
    QString text;
    Colour colour = Colour::None;
};

/// Columns aligned, two blanks between them, no blanks at the end of a line.
QString table(const QList<QStringList> &rows);
/// The same in colour, which takes no room; the texts are made printable().
QString table(const QList<QList<Cell>> &rows, bool coloured);

/// Whether stdout shows colours: a terminal that knows them, of somebody who wants them (NO_COLOR).
bool showsColours();

/// False when stdout did not take everything (a full disk).
bool flushed();

}
