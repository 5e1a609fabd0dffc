// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/common/exportsheet.h"

#include "settings/settings.h"
#include "studio/studio.h"
#include "ui/common/ask.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

namespace ui {

ExportSheet::ExportSheet(studio::Studio &studio, settings::Settings &settings,
    const QList<core::Portrait> &portraits, QWidget *parent)
    : QDialog(parent),
      m_studio(studio),
      m_settings(settings),
      m_portraits(portraits),
      m_presets(studio::exportPresets()),
      m_list(new QListWidget),
      m_pattern(new QLineEdit(studio::ExportWish{}.pattern)),
      m_example(new QLabel),
      m_withSettings(new QCheckBox(tr("Write the settings into the file"))),
      m_folder(new QLineEdit),
      m_problem(new QLabel),
      m_export(new QPushButton)
{
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("exportPresets"));
    m_pattern->setObjectName(QStringLiteral("exportPattern"));
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    fill();
    connect(m_list, &QListWidget::currentRowChanged, this, &ExportSheet::onPreset);
    connect(m_pattern, &QLineEdit::textChanged, this, &ExportSheet::updateExample);
    connect(m_export, &QPushButton::clicked, this, &ExportSheet::run);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void ExportSheet::fill()
{
    for (const auto &preset : std::as_const(m_presets))
        m_list->addItem(QCoreApplication::translate("export", preset.name.toUtf8().constData()));
    m_list->setAccessibleName(tr("Kind of copy"));
    m_list->setFixedHeight(int(m_presets.size()) * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_withSettings->setChecked(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_export->setText(m_portraits.size() == 1 ? tr("Export") : tr("Export %1 pictures").arg(m_portraits.size()));
    m_export->setProperty(kPrimary, true);
    m_export->setDefault(true);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the folder"));
    connect(choose, &QPushButton::clicked, this, &ExportSheet::chooseTarget);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    auto *label = new QLabel(tr("The label that tells how the picture was made (IPTC) is always included."));
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    form->setSpacing(kGrid);
    form->addRow(tr("Copy as"), m_list);
    form->addRow(tr("Name"), m_pattern);
    form->addRow(QString(), m_example);
    form->addRow(tr("Folder"), folder);
    form->addRow(QString(), m_withSettings);
    form->addRow(QString(), label);
    form->addRow(m_problem);
    form->addRow(buttons);
}

studio::ExportPreset ExportSheet::preset() const
{
    return m_presets.value(m_list->currentRow());
}

QString ExportSheet::folderKey() const
{
    return QStringLiteral("export/") + preset().key;
}

void ExportSheet::onPreset()
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    m_folder->setText(m_settings.list(folderKey()).value(0, pictures));
    updateExample();
}

void ExportSheet::chooseTarget()
{
    chooseFolder(this, tr("Export to"), m_folder->text(), [this](const QString &path) { m_folder->setText(path); });
}

void ExportSheet::updateExample()
{
    m_example->setText(tr("For example: %1").arg(studio::exportName(m_pattern->text(), m_portraits.first())));
}

void ExportSheet::run()
{
    m_export->setEnabled(false);
    m_problem->hide();
    const studio::ExportWish wish{.preset = preset(),
        .folder = m_folder->text(),
        .pattern = m_pattern->text(),
        .withSettings = m_withSettings->isChecked()};
    m_studio.exportPortraits(m_portraits, wish, this)
        ->then(this,
            [this](const core::Result<QStringList> &paths) {
                m_export->setEnabled(true);
                if (!paths) {
                    m_problem->setText(paths.error().message);
                    m_problem->show();
                    return;
                }
                m_settings.setList(folderKey(), {m_folder->text()});
                emit exported(*paths);
                accept();
            })
        ->start();
}

} // namespace ui
