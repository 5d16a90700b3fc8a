#pragma once

// The languages that Lanyard speaks, and which of them suits a person. Pure.

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

struct Language {
    QString tag; ///< BCP 47: "de", "pt-BR"; the file translations/lanyard_de.ts
    QString name; ///< its own name for itself, never translated
};

/// Sorted as a person looks for them in a list; English, which needs no translation, included.
const QList<Language> &languages();

/// @param wanted BCP 47, the dearest first, as QLocale::uiLanguages() has them
/// @return a tag of languages(); English where nothing suits. Who reads Traditional Chinese gets Simplified Chinese
/// only by naming it.
QString bestLanguage(const QStringList &wanted);

}
