// Lines on the control socket: messages come back as they were, and what is wrong can be answered.

#include "control/message.h"
#include "control/params.h"
#include "storage/line_reader.h"
#include "target.h"

namespace lanyard::fuzz {

using namespace lanyard::control;

namespace {

void requireAnswerable(const Response &refusal)
{
    require(!refusal.answer, "a bad line is refused");
    const Failure &failure = refusal.answer.error();
    require(failure.code == Code::Parse || failure.code == Code::InvalidRequest, "a bad line has a code");
    require(!failure.message.isEmpty() && failure.message.size() < 512, "a bad line is explained in a line");
    const QByteArray answer = encode(refusal);
    require(answer.contains("\"id\":"), "an answer has an id, null where there was none");
    require(parse(answer).has_value(), "an answer can be read");
}

void requireStrict(const QJsonObject &object)
{
    Params params(object);
    const QString resource = params.text(QLatin1String("resource"));
    const QString tenant = params.optionalText(QLatin1String("tenant"));
    params.optionalFlag(QLatin1String("all"));
    const auto seconds = params.optionalSeconds(QLatin1String("minValid"));
    if (const auto read = params.finish(); !read) {
        require(read.error().message.startsWith(QLatin1String("params")), "a bad parameter is named");
        require(read.error().code == Code::InvalidParams, "and is a mistake of the caller");
        return;
    }
    require(!resource.isEmpty() && resource.size() <= 4096 && tenant.size() <= 4096, "texts are bounded");
    require(!seconds || (seconds->count() >= 0 && *seconds <= std::chrono::hours(24)), "seconds are at most a day");
    require(object.size() <= 4, "nothing is overlooked");
}

QJsonObject paramsOf(const Message &message)
{
    if (const auto *request = std::get_if<Request>(&message))
        return request->params;
    const auto *notification = std::get_if<Notification>(&message);
    return notification ? notification->params : QJsonObject();
}

QByteArray encoded(const Message &message)
{
    return std::visit([](const auto &one) { return encode(one); }, message);
}

}

void examine(const QByteArray &input)
{
    const auto lines = linesOf<LineReader>(input + '\n', qsizetype(1024)).mid(0, kMostLines);
    for (const QByteArray &line : lines) {
        require(line.size() <= 1024 && !line.contains('\n'), "a line is a line");
        const auto message = parse(line);
        if (!message) {
            requireAnswerable(message.error());
            continue;
        }
        const QByteArray once = encoded(*message);
        require(once.endsWith('\n') && once.count('\n') == 1, "a message is one line");
        const auto again = parse(once.chopped(1));
        require(again && again->index() == message->index() && encoded(*again) == once, "a message comes back");
        requireStrict(paramsOf(*message));
    }
}

}
