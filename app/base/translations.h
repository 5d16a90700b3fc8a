#pragma once

// The language of this process: Lanyard's own texts, Qt's, dates and numbers, and on which side lines begin. Lives in
// main(), after the application object and before what shows text. Reads the chosen language's files only.

#include <QString>
#include <memory>

class QTranslator;

namespace lanyard {

class Translations {
public:
    Translations();
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// Every widget hears of it by QEvent::LanguageChange; who keeps texts elsewhere has to be told.
    /// @param wanted a tag of languages(); empty, or one that there is not: as the system says
    void use(const QString &wanted);
    /// The one in use; empty before the first use().
    const QString &tag() const { return m_tag; }

private:
    QString m_tag;
    std::unique_ptr<QTranslator> m_qts;
    std::unique_ptr<QTranslator> m_ours;
};

}
