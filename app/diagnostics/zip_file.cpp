#include "diagnostics/zip_file.h"

#include <memory>
#include <tuple>
#include <zip.h>

namespace lanyard::diagnostics {

namespace {

constexpr zip_uint16_t kFirstDay = (1 << 5) | 1; // 1 January 1980: nobody's clock and time zone

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;

tl::unexpected<Error> noZip(const char *why)
{
    return failure(Reason::Internal, QString::fromUtf8(why), QString::fromUtf8(why));
}

/// @param content outlives the archive
bool add(zip_t *archive, const QString &name, const QByteArray &content)
{
    zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, kFirstDay, 0) == 0; // the source is the archive's now
}

Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t info;
    if (zip_source_stat(source, &info) != 0 || zip_source_open(source) != 0)
        return noZip(zip_error_strerror(zip_source_error(source)));
    QByteArray content(qsizetype(info.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, content.data(), info.size);
    zip_source_close(source);
    if (read != content.size())
        return noZip("the archive is incomplete");
    return content;
}

}

Result<QByteArray> zipped(const Files &files)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
    Archive archive(buffer ? zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &error) : nullptr);
    if (!archive)
        return noZip(zip_error_strerror(&error));
    zip_source_keep(buffer.get()); // one is the archive's, and one ours
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!add(archive.get(), file.key(), file.value()))
            return noZip(zip_strerror(archive.get()));
    }
    if (zip_close(archive.get()) != 0)
        return noZip(zip_strerror(archive.get()));
    std::ignore = archive.release(); // closed
    return contentOf(buffer.get());
}

}
