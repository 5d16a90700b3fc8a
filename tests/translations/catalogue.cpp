#include "translations/catalogue.h"

#include <QFile>
#include <QXmlStreamReader>

namespace translations {

namespace {

Message message(QXmlStreamReader &xml, const QString &context)
{
    Message found;
    found.context = context;
    found.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            found.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            found.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            found.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!found.isPlural) {
                found.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                found.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return found;
}

}

Catalogue catalogue(const QByteArray &ts)
{
    Catalogue read;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("TS"))
            read.language = xml.attributes().value(QLatin1String("language")).toString();
        else if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            read.messages << message(xml, context);
    }
    if (xml.hasError())
        read.error = xml.errorString();
    return read;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}
