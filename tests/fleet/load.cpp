#include "fleet/load.h"

#include <numeric>

namespace lanyard::fleet {

using namespace std::chrono_literals;

namespace {

template <class Numbers> double sum(const Numbers &numbers, std::size_t from, std::size_t to)
{
    return std::accumulate(numbers.begin() + std::ptrdiff_t(from), numbers.begin() + std::ptrdiff_t(to), 0.0);
}

template <class Numbers> double most(const Numbers &numbers, std::size_t from, std::size_t to)
{
    const auto end = numbers.begin() + std::ptrdiff_t(std::min(to, numbers.size()));
    return double(*std::max_element(numbers.begin() + std::ptrdiff_t(from), end));
}

}

std::vector<double> perMinute(const PerSecond &arrivals)
{
    std::vector<double> minutes;
    for (std::size_t at = 0; at + 60 <= arrivals.size(); at += 60)
        minutes.push_back(sum(arrivals, at, at + 60) / 60);
    return minutes;
}

Load loadOf(const Occasion &occasion, const Story &story, Server server, Span peaks, int stretch)
{
    const auto second = [&occasion](Milliseconds at) { return std::size_t((at - occasion.day.from) / 1s); };
    const PerSecond &all = story.arrivals.all[std::size_t(server)];
    const PerSecond &background = story.arrivals.background[std::size_t(server)];
    const std::size_t from = second(occasion.settled().from);
    const std::size_t to = second(occasion.settled().to);
    const auto length = std::size_t(stretch);
    Load load;
    load.mean = sum(all, from, to) / double(to - from);
    load.peakMinute = most(perMinute(all), second(peaks.from) / 60, second(peaks.to) / 60);
    load.peakSecond = most(all, second(peaks.from), second(peaks.to));
    const double each = sum(background, from, to) / sum(story.awake, from, to);
    for (std::size_t at = from; at + length <= to; at += length) {
        const double here = sum(background, at, at + length) / sum(story.awake, at, at + length);
        load.settled = std::max(load.settled, here / each);
    }
    return load;
}

}
