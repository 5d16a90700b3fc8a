// The least that a Qt WebEngine program can be that does what lanyard-signin's window does at first: a page, its
// address and a button that gives it up. What lanyard-signin's start is measured against.
//
//   lanyard-bare-window ADDRESS

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QUrl page(QCoreApplication::arguments().value(1));

    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(QStringLiteral("Cancel"));
    auto *address = new QLineEdit(page.toString());
    auto *view = new QWebEngineView;
    column->setContentsMargins(0, 0, 0, 0);
    row->addWidget(cancel);
    row->addWidget(address, 1);
    column->addLayout(row);
    column->addWidget(view, 1);
    QObject::connect(cancel, &QPushButton::clicked, &window, &QWidget::close);

    auto *profile = new QWebEngineProfile(&window); // keeps nothing
    view->setPage(new QWebEnginePage(profile, view));
    window.setWindowTitle(QStringLiteral("Bare window"));
    window.resize(560, 720);
    window.show();
    view->load(page);
    return QApplication::exec();
}
