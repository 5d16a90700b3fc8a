#include "base/translations.h"

#include "base/installation/shared_folder.h"
#include "base/languages.h"
#include "base/logging.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace lanyard {

namespace {

/// Qt asks for this string and follows the answer even if its own translations are not installed.
[[maybe_unused]] constexpr const char *kDirection[] = {
    //: Translate this to RTL where lines are written from right to left, to LTR otherwise.
    QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION"),
};

bool isKnown(const QString &tag)
{
    return std::any_of(languages().begin(), languages().end(), [&](const Language &one) { return one.tag == tag; });
}

/// The system's own locale if it is of that language: the user may have set its formats one by one.
QLocale formatsFor(const QString &tag)
{
    const QLocale system = QLocale::system();
    const QLocale language(tag);
    if (system.language() == language.language())
        return system;
    return QLocale(language.language(), language.script(), system.territory());
}

std::unique_ptr<QTranslator> install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

}

Translations::Translations() = default;
Translations::~Translations() = default;

void Translations::use(const QString &wanted)
{
    const bool isChosen = isKnown(wanted);
    const QString tag = isChosen ? wanted : bestLanguage(QLocale::system().uiLanguages());
    const bool isLastResort = !isChosen && tag == QLatin1String("en");
    // First, because whoever is notified of the new language formats with it.
    QLocale::setDefault(isLastResort ? QLocale::system() : formatsFor(tag));
    if (tag == m_tag)
        return;
    m_tag = tag;
    const QString suffix = QString(tag).replace(u'-', u'_') + QLatin1String(".qm");
    m_ours.reset();
    m_qts = install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QLatin1String("/qtbase_") + suffix);
    const QString ours = sharedFolder(QStringLiteral("translations")) + QLatin1String("/lanyard_") + suffix;
    m_ours = install(ours); // asked before Qt's
    if (!m_ours)
        qCWarning(logDesktop).noquote() << "no texts in" << ours;
}

}
