// Lines between the tray and the sign-in window, in both directions.

#include "window/job.h"

#include "storage/line_reader.h"
#include "target.h"

namespace lanyard::fuzz {

using namespace lanyard::signin;

/// What was understood is said again in the same words.
template <class Decode> static void requireReturn(const QByteArray &line, Decode decode)
{
    const auto value = decode(line);
    if (!value) {
        requireUseful(value.error());
        return;
    }
    const QByteArray once = encode(*value);
    require(once.endsWith('\n') && once.count('\n') == 1, "a message is one line");
    const auto again = decode(QByteArrayView(once).chopped(1));
    require(again.has_value(), "a message comes back");
    require(encode(*again) == once, "a message comes back as it was");
}

static bool isPossible(const Geometry &geometry)
{
    return geometry.width >= 1 && geometry.width <= kLargestSide && geometry.height >= 1
        && geometry.height <= kLargestSide;
}

static void requireSound(const Result<Event> &event)
{
    const auto *geometry = event ? std::get_if<Geometry>(&*event) : nullptr;
    require(!geometry || isPossible(*geometry), "a reported window could be on a screen");
}

static void requireSound(const Result<Job> &job)
{
    if (!job)
        return;
    require(!job->resourceUrl.host().isEmpty(), "a job has an address");
    require(job->position >= 1 && job->position <= job->queued, "a job stands in its queue");
    require(job->record.has_value() == (job->kind == Job::Kind::Refresh), "a record belongs to a refresh");
    require(job->cookies.isEmpty() || job->kind == Job::Kind::Open, "cookies belong to an open window");
    require(!job->geometry || isPossible(*job->geometry), "a remembered window could be on a screen");
    for (const CookieLine &line : job->cookies)
        require(!line.isEmpty() && line.reveal().indexOf('\n') < 0 && line.reveal().indexOf('\r') < 0,
            "a cookie is one line");
}

void examine(const QByteArray &input)
{
    const auto lines = linesOf<LineReader>(input + '\n', kMaxLine).mid(0, kMostLines);
    for (const QByteArray &line : lines) {
        require(!line.contains('\n'), "a line is a line");
        requireReturn(line, decodeJob);
        requireReturn(line, decodeCommand);
        requireReturn(line, decodeEvent);
        requireSound(decodeJob(line));
        requireSound(decodeEvent(line));
    }
}

}
