#pragma once

// Unguessable text of the shapes Google uses. RAND_bytes fails only when the machine has no entropy; then it aborts.

#include <QByteArray>
#include <QString>

namespace sandbox {

QByteArray randomBytes(int count);
QByteArray randomBase64Url(int characters);
QByteArray base64Url(const QByteArray &data);
QByteArray fromBase64Url(const QByteArray &text);

}
