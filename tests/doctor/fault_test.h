#pragma once

// The test of one part of the table of faults: each is brought about and named, and the part of FAULTS.md is true.

#include "doctor/fault.h"

#include <QHash>
#include <QObject>

Q_DECLARE_METATYPE(lanyard::DoctoredFault)

namespace lanyard {

/// Its slots are the test's; a class for each part only says which one it is.
class FaultTest : public QObject {
    Q_OBJECT

public:
    explicit FaultTest(const FaultTable &table);

private Q_SLOTS:
    void initTestCase();
    void named_data();
    void named();
    void tableIsTrue();

private:
    FaultTable m_table;
    QHash<QString, QString> m_lines; ///< of the page, by fault
};

}
