#include "ui/dialogs/browsers_dialog.h"

#include "desktop/browser_service.h"
#include "status/browsers/browsers_text.h"
#include "widgets/accessibility_announce.h"
#include "widgets/labels.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QVBoxLayout>
#include <qcorotask.h>

namespace lanyard {

namespace {

constexpr int kProfileRole = Qt::UserRole; // the id, in both kinds of rows
constexpr int kSiteRole = Qt::UserRole + 1; // empty in a profile's row

QString idOf(const QTreeWidgetItem *row, int role)
{
    return row ? row->data(0, role).toString() : QString();
}

}

BrowsersDialog::BrowsersDialog(BrowserService &browsers, QWidget *parent)
    : QDialog(parent)
    , m_browsers(browsers)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Browsers"));
    build();
    update();
    connect(&m_browsers, &BrowserService::changed, this, &BrowsersDialog::update);
}

void BrowsersDialog::build()
{
    m_hint = textLabel(*this);
    m_tree = new QTreeWidget(this);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Browser and resources"), tr("State")});
    m_tree->setAccessibleName(tr("Browsers"));
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionsMovable(false);
    connect(m_tree, &QTreeWidget::itemChanged, this, &BrowsersDialog::onChanged);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &BrowsersDialog::onSelected);
    m_problem = textLabel(*this);
    m_problem->setObjectName(QStringLiteral("problem"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_remove = buttons->addButton(tr("&Remove browser…"), QDialogButtonBox::ActionRole);
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &BrowsersDialog::confirmRemove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_hint);
    rows->addWidget(m_tree, 1);
    rows->addWidget(m_problem);
    rows->addWidget(buttons);
    const int side = fontMetrics().averageCharWidth();
    resize(side * 90, side * 50);
}

// Rows are used again, so that the selection and a screen reader keep their place.
void BrowsersDialog::update()
{
    m_view = m_browsers.view();
    m_isFilling = true;
    while (m_tree->topLevelItemCount() > m_view.profiles.size())
        delete m_tree->takeTopLevelItem(m_tree->topLevelItemCount() - 1);
    for (qsizetype i = 0; i < m_view.profiles.size(); ++i) {
        QTreeWidgetItem *row = m_tree->topLevelItem(int(i));
        if (!row) {
            row = new QTreeWidgetItem(m_tree);
            row->setExpanded(true);
        }
        showProfile(*row, m_view.profiles.at(i));
    }
    m_tree->resizeColumnToContents(0);
    m_isFilling = false;
    m_tree->setVisible(!m_view.profiles.isEmpty());
    m_hint->setVisible(m_view.profiles.isEmpty());
    m_hint->setText(BrowsersText::nothing(m_view.mode));
    showProblem(m_view.problem);
    onSelected();
}

void BrowsersDialog::showProfile(QTreeWidgetItem &row, const BrowserProfileView &profile)
{
    row.setText(0, profile.name);
    row.setText(1, BrowsersText::connection(profile, QDateTime::currentDateTimeUtc()));
    row.setData(0, kProfileRole, profile.id);
    row.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    while (row.childCount() > profile.sites.size())
        delete row.takeChild(row.childCount() - 1);
    for (qsizetype i = 0; i < profile.sites.size(); ++i) {
        const BrowserSiteView &site = profile.sites.at(i);
        QTreeWidgetItem *child = row.child(int(i));
        if (!child)
            child = new QTreeWidgetItem(&row);
        child->setText(0, site.name);
        child->setText(1, BrowsersText::state(site));
        child->setIcon(1, BrowsersText::isProblem(site) ? QIcon::fromTheme(QStringLiteral("dialog-warning")) : QIcon());
        child->setData(0, kProfileRole, profile.id);
        child->setData(0, kSiteRole, site.id);
        child->setFlags(site.mayEnable || site.enabled
                ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                : Qt::ItemIsSelectable);
        child->setCheckState(0, site.enabled ? Qt::Checked : Qt::Unchecked);
    }
}

void BrowsersDialog::onChanged(QTreeWidgetItem *row)
{
    const QString profile = idOf(row, kProfileRole);
    const QString site = idOf(row, kSiteRole);
    if (m_isFilling || site.isEmpty())
        return;
    const auto onOutcome = [this](const Result<void> &outcome) {
        update(); // back to what is
        if (!outcome && !isUsersOwnDoing(outcome.error().reason))
            showProblem(outcome.error().text());
    };
    if (row->checkState(0) == Qt::Checked)
        QCoro::connect(m_browsers.enable(profile, site), this, onOutcome);
    else
        onOutcome(m_browsers.disable(profile, site));
}

void BrowsersDialog::onSelected()
{
    m_remove->setEnabled(!idOf(m_tree->currentItem(), kProfileRole).isEmpty());
}

void BrowsersDialog::confirmRemove()
{
    const auto profile = profileById(m_view, idOf(m_tree->currentItem(), kProfileRole));
    if (!profile)
        return;
    //: %1: a browser
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Remove browser"), tr("Remove %1?").arg(profile->name), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(profile->connected
            ? tr("The sessions that Lanyard brought there are removed from it.")
            : tr("It is not connected now: its sessions are removed when it connects, or end within the hour."));
    box->setDefaultButton(QMessageBox::Cancel);
    const QPushButton *yes = box->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, id = profile->id] { m_browsers.remove(id); });
    box->open();
}

void BrowsersDialog::showProblem(const QString &sentence)
{
    const bool isNews = !sentence.isEmpty() && sentence != m_problem->text();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (isNews && isVisible())
        announce(*this, sentence);
}

}
