#pragma once

// The settings dialog. Every change is chosen() at once; only a reset needs confirmation. What the policy fixes is
// shown locked, with a note. Deletes itself when closed.

#include "ui/dialogs/settings_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

class QVBoxLayout;

namespace lanyard {

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(const SettingsView &view, QWidget *parent = nullptr);

    /// The settings in force now: after a choice, or because the policy changed.
    void setView(const SettingsView &view);
    void focusLanguage();

Q_SIGNALS:
    /// All settings as they should be; locked ones are as they were.
    void chosen(const lanyard::Settings &settings);
    void browsersWanted();
    void forgetProxiesWanted();

private:
    /// A control, its "managed by your organisation", and what the control is called.
    struct Row {
        Setting setting;
        QWidget *control = nullptr;
        QLabel *note = nullptr;
        QString name;
    };

    void build();
    QWidget *buildRows();
    void buildButtons(QVBoxLayout &rows);
    QComboBox *choice(QVBoxLayout &rows, Setting setting, const QString &label);
    QCheckBox *option(QVBoxLayout &rows, Setting setting, const QString &label);
    QPushButton *button(QVBoxLayout &rows, const QString &text, void (SettingsDialog::*wanted)());
    int textIndent() const;
    QLabel *hint(QVBoxLayout &rows, const QString &text);
    void addRow(QVBoxLayout &rows, const Row &row);
    void fit();
    void fillLanguages(const QString &chosen);
    void fillBrowsers(const SettingsView &view);
    void lock(const Row &row, bool isLocked);
    Settings current() const;
    void choose();
    void confirmReset();

    SettingsView m_view;
    QList<Row> m_rows;
    QComboBox *m_language = nullptr;
    QCheckBox *m_autostart = nullptr;
    QComboBox *m_prompt = nullptr;
    QCheckBox *m_notifications = nullptr;
    QLabel *m_quiet = nullptr; ///< what no notifications means
    QComboBox *m_browser = nullptr;
    QCheckBox *m_metered = nullptr;
    QCheckBox *m_bridge = nullptr;
    QPushButton *m_forgetProxies = nullptr; ///< shown where there is something to forget
    QPushButton *m_bridged = nullptr; ///< which browsers
    QLabel *m_problem = nullptr;
    QPushButton *m_reset = nullptr;
};

}
