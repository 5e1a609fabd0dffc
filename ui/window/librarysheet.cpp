// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/window/librarysheet.h"

#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui {

LibrarySheet::LibrarySheet(const history::CheckReport &report, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check library"));
    auto *heading = new QLabel(summary(report), this);
    heading->setWordWrap(true);
    auto *list = new QListWidget(this);
    list->setAccessibleName(tr("Problems in the library"));
    list->setWordWrap(true);
    for (const auto &problem : report.problems) {
        auto *item = new QListWidgetItem(problem.message, list);
        item->setToolTip(problem.path);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(heading);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(560, 420);
}

QString LibrarySheet::summary(const history::CheckReport &report)
{
    QString text = report.isClean()
        ? tr("The library is in order. Portraits looked at: %1.").arg(report.portraits)
        : tr("Problems found: %1. Nothing was deleted.").arg(report.problems.size());
    if (report.adopted > 0)
        text += u' ' + tr("Pictures that got back their missing entry: %1.").arg(report.adopted);
    if (report.cleaned > 0)
        text += u' '
            + tr("Leftovers of interrupted saves that were removed: %1.").arg(report.cleaned);
    return text;
}

} // namespace ui
