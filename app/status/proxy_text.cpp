#include "status/proxy_text.h"

#include "base/text/untrusted_text.h"

namespace lanyard {

QString ProxyText::question(const QString &proxy)
{
    //: %1: host and port
    return tr("The proxy server %1 asks for your user name and password.").arg(leftToRight(sanitized(proxy, 200)));
}

}
