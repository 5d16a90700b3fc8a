#include "sandbox/faults.h"

#include "sandbox/web/http.h"

#include <array>
#include <utility>

namespace sandbox {

namespace {

constexpr std::array kKinds{
    std::pair{Fault::Kind::Answer, "answer"},
    std::pair{Fault::Kind::Drop, "drop"},
    std::pair{Fault::Kind::DropInHead, "dropInHead"},
    std::pair{Fault::Kind::DropBeforeBody, "dropBeforeBody"},
    std::pair{Fault::Kind::DropInBody, "dropInBody"},
    std::pair{Fault::Kind::DropAfterBody, "dropAfterBody"},
    std::pair{Fault::Kind::Stall, "stall"},
    std::pair{Fault::Kind::StallInHead, "stallInHead"},
    std::pair{Fault::Kind::StallInBody, "stallInBody"},
    std::pair{Fault::Kind::Drip, "drip"},
    std::pair{Fault::Kind::Truncated, "truncated"},
    std::pair{Fault::Kind::WrongContentType, "wrongContentType"},
    std::pair{Fault::Kind::MalformedJson, "malformedJson"},
    std::pair{Fault::Kind::MissingField, "missingField"},
    std::pair{Fault::Kind::ReplacedField, "replacedField"},
    std::pair{Fault::Kind::BigBody, "bigBody"},
    std::pair{Fault::Kind::ManyHeaders, "manyHeaders"},
    std::pair{Fault::Kind::RedirectTo, "redirect"},
};

}

Fault Fault::of(Step step, Kind kind)
{
    Fault fault;
    fault.step = step;
    fault.kind = kind;
    return fault;
}

Fault Fault::answer(Step step, int status, const QByteArray &body, const Headers &headers)
{
    Fault fault = of(step, Kind::Answer);
    fault.status = status;
    fault.body = body;
    fault.headers = headers;
    return fault;
}

Fault Fault::html(Step step, int status)
{
    Fault fault = answer(step, status,
        "<!DOCTYPE html><html><head><title>Error</title></head><body>Please try again later.</body></html>");
    fault.contentType = "text/html; charset=UTF-8";
    return fault;
}

Fault Fault::googleError(Step step, int status, const QByteArray &message, const QByteArray &reason)
{
    return answer(step, status, sandbox::googleError(status, message, statusTextOf(status), reason).body);
}

Fault Fault::missing(Step step, const QString &field)
{
    Fault fault = of(step, Kind::MissingField);
    fault.field = field;
    return fault;
}

Fault Fault::redirect(Step step, const QByteArray &location)
{
    Fault fault = of(step, Kind::RedirectTo);
    fault.location = location;
    return fault;
}

Fault Fault::times(int n) const
{
    Fault copy = *this;
    copy.count = n;
    return copy;
}

Fault Fault::on(const QString &onlyHost) const
{
    Fault copy = *this;
    copy.host = onlyHost;
    return copy;
}

QString kindName(Fault::Kind kind)
{
    for (const auto &[value, name] : kKinds) {
        if (value == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<Fault::Kind> kindOf(const QString &name)
{
    for (const auto &[value, known] : kKinds) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

std::optional<Fault> FaultBook::take(Step step, const QString &host)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault &fault = m_faults[i];
        // Preflights are met only by faults that ask for them: a browser would hide the fault aimed at the real
        // request.
        const bool aimed = fault.step == step || (fault.step == Step::Any && step != Step::Preflight);
        if (!aimed || (!fault.host.isEmpty() && fault.host != host))
            continue;
        const Fault taken = fault;
        if (fault.count != Fault::kForever && --fault.count <= 0)
            m_faults.removeAt(i);
        return taken;
    }
    return std::nullopt;
}

}
