#include "doctor/challenge_check.h"

#include "doctor/doctor_text.h"
#include "iap/origin.h"
#include "iap/trust.h"

namespace lanyard::doctor {

namespace {

bool isPinned(const Resource &resource)
{
    return !resource.authPage.isEmpty() && !resource.apiKey.isEmpty();
}

/// Of the policy, or the page that the tray has found to be the resource's.
Result<void> checkPage(const Challenge &challenge, const Subject &subject, const Policy &policy)
{
    const Resource &resource = subject.resource;
    const std::optional<Pin> pin =
        isPinned(resource) ? std::optional(Pin{originOf(resource.authPage), resource.apiKey}) : std::nullopt;
    if (const auto found = checkFound(challenge, pin, {policy.exchangeHosts, policy.development}); !found)
        return found;
    const QString known = expectedPage(subject);
    const QString seen = originOf(challenge.authPage);
    if (!known.isEmpty() && known != seen)
        return failure(Reason::UntrustedRedirect, QStringLiteral("sign-in page %1, expected %2").arg(seen, known));
    return {};
}

QString otherPage(const QString &seen, const QString &expected)
{
    return DoctorText::tr("Sign-in leads to %1 instead of %2, the page that was expected. Do not sign in; tell your "
                          "administrator.")
        .arg(seen, expected);
}

/// The origin that the reply redirects to; empty: to none.
QString targetOf(const HttpReply &reply)
{
    return reply.status >= 300 ? originOf(reply.url.resolved(QUrl::fromEncoded(reply.header("location")))) : QString();
}

/// Of an answer that is not IAP's, or no challenge: who gave it, and where it leads.
QString strangerText(const HttpReply &reply, const QString &expected)
{
    const QString host = hostOf(reply.url);
    const QString target = targetOf(reply);
    const bool isRedirect = !target.isEmpty();
    if (reply.hasMarker())
        return isRedirect ? DoctorText::tr("Identity-Aware Proxy leads to %1 instead of %2, the sign-in page that was "
                                           "expected. If this persists, tell your administrator.")
                                .arg(target, expected)
                          : DoctorText::tr("Identity-Aware Proxy does not lead to %1, the sign-in page that was "
                                           "expected. If this persists, tell your administrator.")
                                .arg(expected);
    if (isRedirect)
        return DoctorText::tr("“%1” leads to %2 instead of %3, the sign-in page that was expected. This network may "
                              "ask you to sign in first: open any web page in your browser. If it does not, tell "
                              "your administrator.")
            .arg(host, target, expected);
    return DoctorText::tr("“%1” shows a page of its own instead of leading to %2, the sign-in page that was expected. "
                          "This network may ask you to sign in first: open any web page in your browser. If it does "
                          "not, tell your administrator.")
        .arg(host, expected);
}

Outcome noChallenge(const Verdict &verdict, const HttpReply &reply, const QString &expected)
{
    if (expected.isEmpty())
        return failed(verdict.error, reply.url);
    const Verdict known = ofKnownResource(verdict, reply);
    const bool isStrange = known.error.reason != verdict.error.reason && targetOf(reply) != expected;
    return isStrange ? failed(known.error.reason, strangerText(reply, expected), known.error.detail)
                     : failed(known.error, reply.url);
}

}

QString expectedPage(const Subject &subject)
{
    if (isPinned(subject.resource))
        return originOf(subject.resource.authPage);
    return subject.session ? subject.session->authOrigin : QString();
}

Outcome judgeChallenge(
    const StepResult<Challenge> &challenge, const HttpReply &reply, const Subject &subject, const Policy &policy)
{
    const QString expected = expectedPage(subject);
    if (!challenge)
        return noChallenge(challenge.error(), reply, expected);
    const QString page = originOf(challenge->authPage);
    if (const auto trusted = checkPage(*challenge, subject, policy); !trusted) {
        const bool isOther = !expected.isEmpty() && page != expected;
        return isOther ? failed(trusted.error().reason, otherPage(page, expected), trusted.error().detail)
                       : failed(trusted.error());
    }
    return good(DoctorText::tr("Identity-Aware Proxy asks for a sign-in at %1.").arg(page),
        QStringLiteral("external identities, key %1").arg(challenge->apiKey));
}

}
