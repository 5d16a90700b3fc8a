#pragma once

// Lanyard's languages, and which one suits a user. Pure.

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

struct Language {
    QString tag; ///< BCP 47: "de", "pt-BR"; the file translations/lanyard_de.ts
    QString name; ///< its own name for itself, never translated
};

/// Sorted by name, English included, which needs no translation.
const QList<Language> &languages();

/// @param wanted BCP 47, most preferred first, as from QLocale::uiLanguages()
/// @return a tag of languages(); English if nothing suits. Users of Traditional Chinese get Simplified Chinese only if
/// they name it.
QString bestLanguage(const QStringList &wanted);

}
