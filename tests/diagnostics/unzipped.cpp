#include "diagnostics/unzipped.h"

#include <QStringList>
#include <functional>
#include <zip.h>

namespace lanyard {

namespace {

/// @return whether it is a zip file
bool forEach(const QByteArray &zip, const std::function<void(zip_t *, zip_uint64_t)> &look)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(zip.constData(), zip_uint64_t(zip.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!archive) {
        zip_source_free(source);
        return false;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i)
        look(archive, zip_uint64_t(i));
    zip_discard(archive);
    return true;
}

}

diagnostics::Files unzipped(const QByteArray &zip)
{
    diagnostics::Files files;
    forEach(zip, [&](zip_t *archive, zip_uint64_t index) {
        zip_stat_t info;
        if (zip_stat_index(archive, index, 0, &info) != 0)
            return;
        QByteArray content(qsizetype(info.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, index, 0);
        if (file && zip_fread(file, content.data(), info.size) == zip_int64_t(info.size))
            files.insert(QString::fromUtf8(info.name), content);
        if (file)
            zip_fclose(file);
    });
    return files;
}

QStringList surplusIn(const QByteArray &zip)
{
    QStringList surplus;
    time_t first = 0;
    const bool isRead = forEach(zip, [&](zip_t *archive, zip_uint64_t index) {
        zip_stat_t info;
        zip_stat_init(&info);
        zip_stat_index(archive, index, 0, &info);
        if (index == 0)
            first = info.mtime;
        if (info.mtime != first)
            surplus << QStringLiteral("a time");
        zip_uint32_t size = 0;
        if (zip_file_get_comment(archive, index, &size, 0) && size > 0)
            surplus << QStringLiteral("a comment");
        for (const zip_flags_t place : {ZIP_FL_CENTRAL, ZIP_FL_LOCAL}) {
            if (zip_file_extra_fields_count(archive, index, place) != 0) // -1: cannot be read
                surplus << QStringLiteral("a field");
        }
        int length = 0;
        if (zip_get_archive_comment(archive, &length, 0) && length > 0)
            surplus << QStringLiteral("a comment on all");
    });
    if (!isRead)
        surplus << QStringLiteral("what is no zip file");
    return surplus;
}

}
