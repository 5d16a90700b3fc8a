// English plurals from the start of any test that links this: the programs load them, tests of their parts do not.

#include "base/installation/shared_folder.h"

#include <QCoreApplication>
#include <QTranslator>

static void speakEnglish()
{
    static QTranslator english;
    if (!english.load(lanyard::sharedFolder(QStringLiteral("translations")) + QStringLiteral("/lanyard_en.qm")))
        qFatal("no English plurals");
    QCoreApplication::installTranslator(&english);
}
Q_COREAPP_STARTUP_FUNCTION(speakEnglish)
