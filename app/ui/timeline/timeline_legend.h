#pragma once

// What the timeline's colours and shapes mean.

#include <QWidget>

namespace lanyard {

class TimelineLegend : public QWidget {
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent = nullptr);
};

}
