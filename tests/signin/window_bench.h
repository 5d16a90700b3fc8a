#pragma once

// A window of lanyard-signin that shows a page of the test's own as Wiki's, on a real X display, and what it shows and
// says. Tests are its subclasses.

#include "sandbox/company.h"
#include "signin/window_driver.h"

#include <QObject>
#include <memory>

namespace lanyard::signin {

inline const QString kTitle = QStringLiteral("^Wiki");

/// Instead of IAP's challenge.
sandbox::Fault page(const QByteArray &html);

class WindowBench : public QObject {
    Q_OBJECT
public:
    WindowBench();

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    explicit WindowBench(const sandbox::CompanyConfig &config); ///< of another company

    Job job() const;
    void open(const QByteArray &html, Job given, const QProcessEnvironment &more = {});
    void open(const QByteArray &html) { open(html, job()); }
    bool waitForTitle(const QString &pattern);
    bool waitForLog(const QByteArray &words);
    void killPage();

    std::unique_ptr<sandbox::Company> m_company;
    std::unique_ptr<WindowDriver> m_window;

private:
    sandbox::CompanyConfig m_config;
};

}
