#pragma once

// The fleet's figures as packaging/ADMINISTRATORS.md#quota has them: written from rows, and read back.

#include <QList>
#include <QString>
#include <array>

namespace lanyard::fleet {

/// Lanyard, a program that refreshes every 45 minutes, pages that refresh themselves.
inline constexpr int kKinds = 3;

struct Peak {
    double busiest = 0; ///< requests a second in the busiest minute
    double overMean = 0; ///< zero: there is none to compare with
};

struct LoadRow {
    QString what;
    QString server;
    double mean = 0; ///< Lanyard's requests a second, once all is quiet again; zero: none then
    std::array<Peak, kKinds> peaks;
};

struct QuotaRow {
    QString server;
    double usual = 0; ///< requests a second
    double ask = 0; ///< the busiest second of all days
};

/// What people notice.
struct PeopleRow {
    QString what;
    std::array<QString, kKinds> words;
};

struct Figures {
    QList<QuotaRow> quota;
    QList<LoadRow> loads;
    QList<PeopleRow> people;
};

/// Two digits of it.
QString rounded(double value);
QString textOf(const Figures &figures);
/// Quota and loads, from the guide.
Figures figuresIn(const QString &guide);
/// The guide with these figures in the place of those that it has.
QString withFigures(const QString &guide, const QString &text);
/// What stands there.
QString figuresTextIn(const QString &guide);

}
