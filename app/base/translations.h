#pragma once

// The language of this process: Lanyard's texts, Qt's texts, dates and numbers, and the layout's direction. Lives in
// main(), after the application object and before anything that shows text. Reads the chosen language's files only.

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

    /// Widgets are notified by QEvent::LanguageChange; texts kept elsewhere must be updated by their owners.
    /// @param wanted a tag of languages(); an empty or unknown one means the system's language
    void use(const QString &wanted);
    /// The one in use; empty before the first use().
    const QString &tag() const { return m_tag; }

private:
    QString m_tag;
    std::unique_ptr<QTranslator> m_qts;
    std::unique_ptr<QTranslator> m_ours;
};

}
