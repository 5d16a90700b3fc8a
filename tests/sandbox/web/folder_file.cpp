#include "sandbox/web/folder_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace sandbox {

namespace {

QByteArray contentTypeOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    if (suffix == u"js" || suffix == u"mjs")
        return "text/javascript; charset=UTF-8";
    if (suffix == u"css")
        return "text/css; charset=UTF-8";
    if (suffix == u"html")
        return "text/html; charset=UTF-8";
    return QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name().toLatin1();
}

}

Reply folderFile(const QString &folder, const QString &path)
{
    const QString name = QDir(folder).absoluteFilePath(path == u"/" ? QStringLiteral("index.html") : path.mid(1));
    const QString real = QFileInfo(name).canonicalFilePath();
    QFile file(real);
    if (real.isEmpty() || !real.startsWith(QFileInfo(folder).canonicalFilePath() + u'/')
        || !file.open(QIODevice::ReadOnly))
        return Reply::text("Not found", 404);
    return Reply::of(200, contentTypeOf(name), file.readAll());
}

}
