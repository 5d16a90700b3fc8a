#include "storage/ui_state_file.h"

#include "base/logging.h"
#include "storage/files.h"

#include <utility>

namespace lanyard {

static constexpr qint64 kLargestState = 256 * 1024;

UiStateFile::UiStateFile(QString path)
    : m_path(std::move(path))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kWait);
    QObject::connect(&m_soon, &QTimer::timeout, &m_soon, [this] { flush(); });
}

UiStateFile::~UiStateFile()
{
    flush();
}

const UiState &UiStateFile::state()
{
    if (m_state)
        return *m_state;
    m_state.emplace();
    if (!mayExist(m_path))
        return *m_state;
    if (auto read = this->read()) {
        m_state = *std::move(read);
    } else {
        qCWarning(logDesktop).noquote() << "what the windows remembered is lost:" << read.error().detail;
        saveSoon();
    }
    return *m_state;
}

void UiStateFile::change(const std::function<void(UiState &)> &how)
{
    const UiState before = state();
    how(*m_state);
    if (*m_state != before)
        saveSoon();
}

void UiStateFile::flush()
{
    m_soon.stop();
    if (!std::exchange(m_isDirty, false) || m_path.isEmpty())
        return;
    const auto written = replaceFile(m_path, writeUiState(*m_state));
    m_isDirty = !written; // until the next change, or the end
    if (const bool hadFailed = std::exchange(m_hasFailed, !written); !written && !hadFailed)
        qCWarning(logDesktop).noquote() << "what the windows remember is not saved:" << written.error().detail;
}

Result<UiState> UiStateFile::read() const
{
    const auto json = readFile(m_path, kLargestState);
    if (!json)
        return tl::unexpected(json.error());
    auto state = readUiState(*json);
    if (!state)
        return failure(Reason::Configuration, state.error().sentence(m_path));
    return *std::move(state);
}

void UiStateFile::saveSoon()
{
    m_isDirty = true;
    if (!m_soon.isActive()) // not put off by every change
        m_soon.start();
}

}
