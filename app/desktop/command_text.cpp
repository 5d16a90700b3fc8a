#include "desktop/command_text.h"

namespace lanyard {

QString CommandText::signIn()
{
    return tr("Sign &in…");
}

QString CommandText::open()
{
    return tr("&Open");
}

QString CommandText::openInBrowser()
{
    return tr("Open in &browser");
}

QString CommandText::addResource()
{
    return tr("&Add a resource…");
}

QString CommandText::signInToProxy()
{
    return tr("Sign in to the &proxy…");
}

QString CommandText::refreshAll()
{
    return tr("&Refresh all now");
}

QString CommandText::signOutEverywhere()
{
    return tr("Sign out &everywhere…");
}

QString CommandText::settings()
{
    return tr("Se&ttings…");
}

QString CommandText::help()
{
    return tr("&Help");
}

QString CommandText::howLanyardWorks()
{
    return tr("&How Lanyard works");
}

QString CommandText::about()
{
    return tr("&About Lanyard");
}

}
