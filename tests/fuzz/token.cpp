// What the secure token endpoint answers, Google's errors, and the verdict of every step on them.

#include "iap/token.h"

#include "iap/google_error.h"
#include "target.h"

namespace lanyard::fuzz {

void examine(const QByteArray &input)
{
    const HttpReply reply = replyFrom(input);
    const auto minted = readMinted(reply, QStringLiteral("acme-emea"));
    if (!minted) {
        requireUseful(minted.error(), reply);
    } else {
        require(minted->idToken.tenant == QLatin1String("acme-emea"), "a token is of the account's tenant");
        require(!minted->refreshToken.isEmpty(), "a refresh token is never replaced by nothing");
        require(
            !minted->idToken.person.uid.isEmpty() && minted->idToken.lifetime().count() > 0, "a token is somebody's");
    }

    const GoogleError error = readGoogleError(reply);
    require(!error.code.contains(u':') && error.code.size() <= 500, "a code is one word or a few");
    require(error.detail.size() <= 500 && error.status.size() <= 500, "an error's texts are bounded");
    require(reply.status >= 400 || error.code.isEmpty(), "success is no error");

    for (const Step step :
        {Step::Challenge, Step::Token, Step::SessionInfo, Step::Exchange, Step::TargetUri, Step::Verify, Step::SignOut})
        requireUseful(judge(step, reply), reply);
}

}
