// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"
#include "core/result.h"
#include "studio/exporter.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace settings {
class Settings;
}
namespace studio {
class Studio;
}

namespace ui {

/// How and where copies of portraits go; the folder is remembered for each kind of copy.
class ExportSheet : public QDialog
{
    Q_OBJECT

public:
    ExportSheet(studio::Studio &studio, settings::Settings &settings, const QList<core::Portrait> &portraits,
        QWidget *parent);

signals:
    void exported(const QStringList &paths);

private:
    void fill();
    void onPreset();
    void chooseTarget();
    void updateExample();
    void run();
    studio::ExportPreset preset() const;
    QString folderKey() const;

    studio::Studio &m_studio;
    settings::Settings &m_settings;
    QList<core::Portrait> m_portraits;
    QList<studio::ExportPreset> m_presets;
    QListWidget *m_list;
    QLineEdit *m_pattern;
    QLabel *m_example;
    QCheckBox *m_withSettings;
    QLineEdit *m_folder;
    QLabel *m_problem;
    QPushButton *m_export;
};

} // namespace ui
