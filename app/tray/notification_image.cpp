#include "tray/notification_image.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QImage>

namespace lanyard {

/// (iiibiiay) of the Desktop Notifications Specification.
struct ImageData {
    int width = 0;
    int height = 0;
    int stride = 0;
    bool hasAlpha = true;
    int bitsPerSample = 8;
    int channels = 4;
    QByteArray pixels;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const ImageData &image)
{
    argument.beginStructure();
    argument << image.width << image.height << image.stride << image.hasAlpha << image.bitsPerSample << image.channels
             << image.pixels;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, ImageData &image)
{
    argument.beginStructure();
    argument >> image.width >> image.height >> image.stride >> image.hasAlpha >> image.bitsPerSample >> image.channels
        >> image.pixels;
    argument.endStructure();
    return argument;
}

QVariant notificationImage()
{
    qDBusRegisterMetaType<ImageData>();
    const QImage icon = QImage(QStringLiteral(":/lanyard/app/lanyard-48.png")).convertToFormat(QImage::Format_RGBA8888);
    ImageData image;
    image.width = icon.width();
    image.height = icon.height();
    image.stride = int(icon.bytesPerLine());
    image.pixels = QByteArray(reinterpret_cast<const char *>(icon.constBits()), icon.sizeInBytes());
    return QVariant::fromValue(image);
}

}
