#pragma once

// Random numbers that repeat: the same seed gives the same run.

#include <QtGlobal>
#include <algorithm>
#include <chrono>
#include <random>

namespace lanyard {

class SeededRandom {
public:
    explicit SeededRandom(quint64 seed)
        : m_engine(seed)
    {
    }
    double share() { return std::uniform_real_distribution<double>(0.0, 1.0)(m_engine); }
    bool happens(double probability) { return share() < probability; }
    qsizetype below(qsizetype count) { return std::min(count - 1, qsizetype(share() * double(count))); }
    std::chrono::milliseconds between(std::chrono::milliseconds from, std::chrono::milliseconds to)
    {
        return from + std::chrono::milliseconds(qint64(share() * double((to - from).count())));
    }

private:
    std::mt19937_64 m_engine;
};

}
