#include "ui/dialogs/settings_dialog.h"

#include "base/languages.h"
#include "widgets/accessibility_announce.h"

#include <QIcon>
#include <QLocale>
#include <QMessageBox>

namespace lanyard {

namespace {

QString languageName(const QString &tag)
{
    for (const Language &language : languages()) {
        if (language.tag == tag)
            return language.name;
    }
    return tag;
}

void select(QComboBox &box, const QString &value, const QString &nameIfUnknown)
{
    if (box.findData(value) < 0)
        box.addItem(nameIfUnknown, value);
    box.setCurrentIndex(box.findData(value));
}

}

SettingsDialog::SettingsDialog(const SettingsView &view, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    build();
    setView(view);
    fit();
}

void SettingsDialog::focusLanguage()
{
    m_language->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::setView(const SettingsView &view)
{
    m_view = view;
    const Settings &values = view.settings.values;
    fillLanguages(values.language);
    fillBrowsers(view);
    m_autostart->setChecked(values.autostart);
    m_notifications->setChecked(values.notifications);
    m_prompt->setCurrentIndex(values.promptOnExpiry == PromptOnExpiry::Open ? 1 : 0);
    m_metered->setChecked(values.refreshOnMetered);
    m_quiet->setVisible(!values.notifications);
    m_forgetProxies->setVisible(view.keepsProxyLogin);
    m_bridge->setChecked(values.browserBridge.mode != BridgeMode::Off);
    m_bridged->setEnabled(values.browserBridge.mode != BridgeMode::Off);
    for (const Row &row : std::as_const(m_rows))
        lock(row, view.settings.locked.testFlag(row.setting));
    m_reset->setEnabled(ownAfter(values, Settings(), view.settings.locked) != values);

    const bool isNews = !view.problem.isEmpty() && view.problem != m_problem->text();
    m_problem->setText(view.problem);
    m_problem->setVisible(!view.problem.isEmpty());
    if (isNews && isVisible())
        announce(*this, view.problem);
}

void SettingsDialog::fillLanguages(const QString &chosen)
{
    m_language->clear();
    const QString system = languageName(bestLanguage(QLocale::system().uiLanguages()));
    //: %1 is the name of the language that the system's settings lead to
    m_language->addItem(tr("The system's language (%1)").arg(system), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.tag);
    //: %1 is the tag of a language, such as "it"
    select(*m_language, chosen, tr("%1 (not available)").arg(chosen));
}

void SettingsDialog::fillBrowsers(const SettingsView &view)
{
    m_browser->clear();
    //: %1 is a browser's name
    m_browser->addItem(view.defaultBrowser.isEmpty() ? tr("The default browser")
                                                     : tr("The default browser (%1)").arg(view.defaultBrowser),
        QString());
    for (const BrowserChoice &browser : view.browsers) {
        const bool isFile = browser.icon.startsWith(u'/');
        m_browser->addItem(isFile ? QIcon(browser.icon) : QIcon::fromTheme(browser.icon), browser.name, browser.id);
    }
    const QString &chosen = view.settings.values.browser;
    //: %1 is the name of a browser's desktop file
    select(*m_browser, chosen, tr("%1 (not installed)").arg(chosen));
}

void SettingsDialog::lock(const Row &row, bool isLocked)
{
    row.control->setEnabled(!isLocked);
    row.note->setVisible(isLocked);
    row.control->setAccessibleDescription(isLocked ? row.note->text() : QString());
    const auto *box = qobject_cast<QComboBox *>(row.control);
    const auto *option = qobject_cast<QCheckBox *>(row.control);
    const QString value = box ? box->currentText() : option->isChecked() ? tr("on") : tr("off");
    // A locked control takes no focus, so its note does: screen readers must read all of it there.
    //: a setting's name, its value, and that it is managed: "Language: Deutsch. Managed by your organisation."
    row.note->setAccessibleName(tr("%1: %2. %3.").arg(row.name, value, row.note->text()));
}

Settings SettingsDialog::current() const
{
    Settings settings;
    settings.autostart = m_autostart->isChecked();
    settings.language = m_language->currentData().toString();
    settings.notifications = m_notifications->isChecked();
    settings.promptOnExpiry = m_prompt->currentIndex() == 1 ? PromptOnExpiry::Open : PromptOnExpiry::Notify;
    settings.browser = m_browser->currentData().toString();
    settings.refreshOnMetered = m_metered->isChecked();
    settings.browserBridge = m_view.settings.values.browserBridge; // with what a file says beside
    if (m_bridge->isChecked() != (settings.browserBridge.mode != BridgeMode::Off))
        settings.browserBridge.mode = m_bridge->isChecked() ? BridgeMode::Ask : BridgeMode::Off;
    return settings;
}

void SettingsDialog::choose()
{
    const Settings settings = current();
    if (settings != m_view.settings.values)
        Q_EMIT chosen(settings);
}

void SettingsDialog::confirmReset()
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Reset settings"), tr("Reset all settings?"), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(m_view.settings.locked
            ? tr("All settings return to their defaults, except those managed by your organisation.")
            : tr("All settings return to their defaults."));
    const QPushButton *reset = box->addButton(tr("&Reset"), QMessageBox::AcceptRole);
    connect(reset, &QPushButton::clicked, this,
        [this] { Q_EMIT chosen(ownAfter(m_view.settings.values, Settings(), m_view.settings.locked)); });
    box->open();
}

}
