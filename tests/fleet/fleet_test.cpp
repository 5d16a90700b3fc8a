#include "fleet/days.h"
#include "support/test_topic.h"

#include <QFile>
#include <cmath>

using namespace lanyard::fleet;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kGuides = 100'000; ///< workstations that the guide speaks of
constexpr double kEven = 1.2; ///< of the mean, from two hours after the event on
constexpr double kAlike = 0.1; ///< a smaller fleet's figures are the guide's, but for this and chance
constexpr Milliseconds kLongestBackoff = 20min; ///< sixteen minutes and their jitter

const QString kSources = QStringLiteral(LANYARD_SOURCE_DIR "/");
const QString kGuide = QStringLiteral("packaging/ADMINISTRATORS.md");

QString textIn(const QString &path)
{
    QFile file(kSources + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void write(const QString &path, const QString &text)
{
    QFile file(kSources + path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

QString pathOf(const Day &day)
{
    return u"packaging/quota/%1.svg"_s.arg(day.occasion.id);
}

/// But for four standard deviations, as requests are counted.
/// @param small requests a second, multiplied by scale; @param seconds that they were counted for
bool isAlike(double small, double guides, double scale, int seconds)
{
    return std::abs(small - guides) <= kAlike * guides + 4 * std::sqrt(std::max(guides, 1.0) * scale / seconds);
}

}

/// LANYARD_WORKSTATIONS says how many; with the guide's number and LANYARD_UPDATE its figures are written anew.
class FleetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_size = qEnvironmentVariableIsSet("LANYARD_WORKSTATIONS")
            ? qEnvironmentVariableIntValue("LANYARD_WORKSTATIONS")
            : 2000;
        const QString guide = textIn(kGuide);
        m_isUpdate = m_size == kGuides && qEnvironmentVariableIsSet("LANYARD_UPDATE");
        m_guides = figuresIn(guide);
        m_days = live(m_size);
        m_figures = figuresOf(m_days);
        if (!m_isUpdate)
            return;
        write(kGuide, withFigures(guide, textOf(m_figures)));
        for (const Day &day : std::as_const(m_days))
            write(pathOf(day), pictureOf(day));
    }

    void holds_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(m_days.size()); ++i)
            QTest::newRow(qPrintable(m_days[i].occasion.title)) << i;
    }

    /// Whatever happened, two hours later all is even again. Sessions that the event did not end were there, in the
    /// crowd of the first rounds as well as later; those that it did end were back when the back-off let them.
    void holds()
    {
        QFETCH(int, index);
        const Day &day = m_days[index];
        for (const Server server : {Server::Redirect, Server::Token, Server::Resource}) {
            const Load load = day.load(0, server);
            qInfo("server %d: mean %.1f, busiest minute %.1f (%.2f), second %.0f, then %.2f; the others %.2f, %.2f",
                int(server), load.mean, load.peakMinute, load.peakOverMean(), load.peakSecond, load.settled,
                day.load(1, server).settled, day.load(2, server).settled);
            QVERIFY2(load.settled <= kEven, qPrintable(u"%1 times the mean"_s.arg(load.settled, 0, 'f', 2)));
        }
        const Watch &watch = day.stories[0]->watch;
        QCOMPARE(watch.impatient(), 0);
        QVERIFY(watch.longestWait() <= kPatience);
        QVERIFY(watch.backWithin(1) <= kLongestBackoff);
    }

    /// So is it to be seen that the other two are not even: a test that cannot fail shows nothing.
    void theOthersAreNot()
    {
        for (const Day &day : std::as_const(m_days)) {
            if (day.occasion.id == u"nine")
                QVERIFY(day.load(1, Server::Redirect).settled > 1.5 && day.load(2, Server::Redirect).settled > 1.5);
        }
    }

    void theGuideSaysSo()
    {
        if (m_size == kGuides) {
            QCOMPARE(figuresTextIn(textIn(kGuide)), textOf(m_figures));
            for (const Day &day : std::as_const(m_days))
                QVERIFY2(textIn(pathOf(day)) == pictureOf(day), qPrintable(pathOf(day)));
            return;
        }
        QCOMPARE(m_figures.loads.size(), m_guides.loads.size());
        const double scale = double(kGuides) / double(m_size);
        for (qsizetype i = 0; i < m_figures.loads.size(); ++i) {
            const LoadRow &own = m_figures.loads[i];
            const LoadRow &guides = m_guides.loads[i];
            const QByteArray row = (own.what + u", "_s + own.server).toUtf8();
            QCOMPARE(own.what, guides.what);
            QVERIFY2(isAlike(own.mean * scale, guides.mean, scale, 3600), row.constData());
            for (std::size_t kind = 0; kind < kKinds; ++kind) {
                const double busiest = own.peaks[kind].busiest * scale;
                const double expected = guides.peaks[kind].busiest;
                const QByteArray message =
                    row + ": " + QByteArray::number(busiest) + " for " + QByteArray::number(expected);
                QVERIFY2(isAlike(busiest, expected, scale, 60), message.constData());
            }
        }
    }

private:
    qsizetype m_size = 0;
    bool m_isUpdate = false;
    QList<Day> m_days;
    Figures m_figures;
    Figures m_guides;
};

LANYARD_TEST(FleetTest)
#include "fleet_test.moc"
