// A person at the screen, as far as a program can be one: waits for the next window, looks until it shows an address
// (and a page), closes it and waits until it has gone. Prints "ready", and then one line of JSON for each window, with
// the moments on the monotonic clock in milliseconds: {"shown": ms, "address": ms, "page": ms, "gone": ms}.
//
//   lanyard-window-watch address|page TITLE ...     what it waits for before it closes the window, and how the titles
//   of
//                                                   those it looks at begin; ends with its input

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>
#include <poll.h>
#include <set>
#include <string>
#include <unistd.h>
#include <utility>
#include <vector>
#include <xcb/xcb.h>

namespace {

constexpr int kPatience = 30000; // milliseconds for a window, from its first sight
constexpr int kGlance = 2; // milliseconds between two looks

/// Part of a window, in pixels.
struct Area {
    int16_t x = 0;
    int16_t y = 0;
    uint16_t width = 0;
    uint16_t height = 0;
};
constexpr Area kAddress{110, 4, 300, 36};
constexpr Area kPage{20, 60, 500, 400};

template <class T> using Reply = std::unique_ptr<T, decltype(&std::free)>;

template <class T> Reply<T> own(T *reply)
{
    return {reply, &std::free};
}

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

class Screen {
public:
    explicit Screen(std::vector<std::string> titles)
        : m_titles(std::move(titles))
        , m_connection(xcb_connect(nullptr, nullptr))
        , m_root(xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root)
        , m_list(atom("_NET_CLIENT_LIST"))
    {
        const uint32_t mask = XCB_EVENT_MASK_PROPERTY_CHANGE;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
        m_known = windows();
        xcb_flush(m_connection);
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// Waits for a window that was not there and has one of the titles. 0: the input ended first.
    xcb_window_t nextWindow()
    {
        for (;;) {
            const auto there = windows();
            for (const xcb_window_t window : there) {
                if (m_known.insert(window).second && isWanted(window))
                    return window;
            }
            m_known = there;
            if (!waitForChange())
                return 0;
        }
    }

    /// Writing stands there: some row of pixels changes its colour often.
    bool hasText(xcb_window_t window, const Area &area) const
    {
        const auto asked = xcb_get_image(
            m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, area.x, area.y, area.width, area.height, ~0U);
        const auto image = own(xcb_get_image_reply(m_connection, asked, nullptr));
        if (!image || xcb_get_image_data_length(image.get()) < area.width * area.height * 4)
            return false; // not there yet, or smaller
        const uint8_t *data = xcb_get_image_data(image.get());
        for (int y = 0; y < area.height; ++y) {
            int changes = 0;
            for (int x = 1; x < area.width; ++x) {
                const uint8_t *pixel = data + (y * area.width + x) * 4;
                changes += std::memcmp(pixel, pixel - 4, 3) != 0;
            }
            if (changes >= 20)
                return true;
        }
        return false;
    }

    /// As the button in the window's frame does.
    void close(xcb_window_t window) const
    {
        xcb_client_message_event_t event{};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = 32;
        event.window = window;
        event.type = atom("WM_PROTOCOLS");
        event.data.data32[0] = atom("WM_DELETE_WINDOW");
        xcb_send_event(m_connection, 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&event));
        xcb_flush(m_connection);
    }

    bool isShown(xcb_window_t window) const
    {
        const auto attributes = attributesOf(window);
        return attributes && attributes->map_state == XCB_MAP_STATE_VIEWABLE;
    }

    bool exists(xcb_window_t window) const { return attributesOf(window) != nullptr; }

private:
    Reply<xcb_get_window_attributes_reply_t> attributesOf(xcb_window_t window) const
    {
        const auto asked = xcb_get_window_attributes(m_connection, window);
        return own(xcb_get_window_attributes_reply(m_connection, asked, nullptr));
    }

    xcb_atom_t atom(const char *name) const
    {
        const auto asked = xcb_intern_atom(m_connection, 0, uint16_t(std::strlen(name)), name);
        const auto reply = own(xcb_intern_atom_reply(m_connection, asked, nullptr));
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    bool isWanted(xcb_window_t window) const
    {
        const auto asked =
            xcb_get_property(m_connection, 0, window, atom("_NET_WM_NAME"), XCB_GET_PROPERTY_TYPE_ANY, 0, 64);
        const auto reply = own(xcb_get_property_reply(m_connection, asked, nullptr));
        if (!reply)
            return false;
        const std::string title(static_cast<const char *>(xcb_get_property_value(reply.get())),
            size_t(xcb_get_property_value_length(reply.get())));
        return std::any_of(
            m_titles.begin(), m_titles.end(), [&](const std::string &one) { return title.starts_with(one); });
    }

    std::set<xcb_window_t> windows() const
    {
        const auto asked = xcb_get_property(m_connection, 0, m_root, m_list, XCB_ATOM_WINDOW, 0, 1024);
        const auto reply = own(xcb_get_property_reply(m_connection, asked, nullptr));
        if (!reply)
            return {};
        const auto *first = static_cast<const xcb_window_t *>(xcb_get_property_value(reply.get()));
        return {first, first + xcb_get_property_value_length(reply.get()) / int(sizeof(xcb_window_t))};
    }

    bool waitForChange()
    {
        std::array<pollfd, 2> waiting{
            pollfd{xcb_get_file_descriptor(m_connection), POLLIN, 0}, pollfd{STDIN_FILENO, POLLIN, 0}};
        for (;;) {
            bool isChanged = false;
            while (const auto event = own(xcb_poll_for_event(m_connection)))
                isChanged = true;
            if (isChanged)
                return true;
            poll(waiting.data(), waiting.size(), -1);
            if (waiting[1].revents != 0)
                return false;
        }
    }

    std::vector<std::string> m_titles;
    xcb_connection_t *m_connection;
    xcb_window_t m_root;
    xcb_atom_t m_list;
    std::set<xcb_window_t> m_known;
};

/// When it was so, on the clock; negative: it never was.
template <class Condition> double whenTrue(const Condition &condition)
{
    const double end = now() + kPatience;
    while (now() < end) {
        if (condition())
            return now();
        usleep(kGlance * 1000);
    }
    return -1;
}

// Qt may put another window in the place of one that has just been shown; that one is then the next.
void watch(Screen &screen, xcb_window_t window, bool forPage)
{
    const auto whenWritten = [&](const Area &area) {
        return whenTrue([&] { return !screen.exists(window) || screen.hasText(window, area); });
    };
    const double shown = whenTrue([&] { return !screen.exists(window) || screen.isShown(window); });
    const double address = whenWritten(kAddress);
    const double page = forPage ? whenWritten(kPage) : -1;
    if (!screen.exists(window))
        return;
    screen.close(window);
    const double gone = whenTrue([&] { return !screen.isShown(window); });
    std::printf("{\"shown\": %.3f, \"address\": %.3f, \"page\": %.3f, \"gone\": %.3f}\n", shown, address, page, gone);
    std::fflush(stdout);
}

}

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const bool forPage = std::strcmp(argv[1], "page") == 0;
    Screen screen({argv + 2, argv + argc});
    std::puts("ready");
    std::fflush(stdout);
    while (const xcb_window_t window = screen.nextWindow())
        watch(screen, window, forPage);
    return 0;
}
