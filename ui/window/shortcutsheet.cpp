// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/window/shortcutsheet.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

struct Row
{
    const char *keys;
    const char *what;
};

// Sources for the translator; the context is the class.
constexpr Row kRows[] = {
    {"Ctrl+1", QT_TRANSLATE_NOOP("ShortcutSheet", "Create")},
    {"Ctrl+2", QT_TRANSLATE_NOOP("ShortcutSheet", "History")},
    {"Ctrl+Return", QT_TRANSLATE_NOOP("ShortcutSheet", "Make the portraits")},
    {"Ctrl+.", QT_TRANSLATE_NOOP("ShortcutSheet", "Cancel the newest running job")},
    {"Ctrl+O", QT_TRANSLATE_NOOP("ShortcutSheet", "Choose a photo")},
    {"Ctrl+V", QT_TRANSLATE_NOOP("ShortcutSheet", "Paste a photo")},
    {"Ctrl+L", QT_TRANSLATE_NOOP("ShortcutSheet", "Search the looks")},
    {"Ctrl+F", QT_TRANSLATE_NOOP("ShortcutSheet", "Search")},
    {"S", QT_TRANSLATE_NOOP("ShortcutSheet", "Star, or make a look a favourite")},
    {"Return", QT_TRANSLATE_NOOP("ShortcutSheet", "Open the picture")},
    {"Del", QT_TRANSLATE_NOOP("ShortcutSheet", "Move to the trash")},
    {"Ctrl+C", QT_TRANSLATE_NOOP("ShortcutSheet", "Copy the picture")},
    {"Ctrl+E", QT_TRANSLATE_NOOP("ShortcutSheet", "Export")},
    {"Ctrl+Shift+O", QT_TRANSLATE_NOOP("ShortcutSheet", "Show the file in its folder")},
    {"R", QT_TRANSLATE_NOOP("ShortcutSheet", "Remix: take the settings of a picture")},
    {"Shift+R", QT_TRANSLATE_NOOP("ShortcutSheet", "Make it again with the same settings")},
    {"C", QT_TRANSLATE_NOOP("ShortcutSheet", "Compare the selected pictures")},
    {"Ctrl+Z", QT_TRANSLATE_NOOP("ShortcutSheet", "Undo")},
    {"Ctrl+,", QT_TRANSLATE_NOOP("ShortcutSheet", "Preferences")},
    {"F1", QT_TRANSLATE_NOOP("ShortcutSheet", "This list")},
    {"F4", QT_TRANSLATE_NOOP("ShortcutSheet", "Show or hide the details")},
    {"F6", QT_TRANSLATE_NOOP("ShortcutSheet", "Next pane")},
    {"F11", QT_TRANSLATE_NOOP("ShortcutSheet", "Full screen")},
    {"Esc", QT_TRANSLATE_NOOP("ShortcutSheet", "Close what is on top")},
    {"Ctrl+Q", QT_TRANSLATE_NOOP("ShortcutSheet", "Quit")},
};

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search for a key or an action"));
    search->setAccessibleName(tr("Search for a key or an action"));
    search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto *table = new QTableWidget(int(std::size(kRows)), 2, this);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kGrid + kGrid / 2);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        const QKeySequence keys(QString::fromLatin1(kRows[row].keys));
        table->setItem(row, 0, new QTableWidgetItem(tr(kRows[row].what)));
        table->setItem(row, 1, new QTableWidgetItem(keys.toString(QKeySequence::NativeText)));
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(search, &QLineEdit::textChanged, this, [table](const QString &text) {
        for (int row = 0; row < table->rowCount(); ++row) {
            const bool hit = table->item(row, 0)->text().contains(text, Qt::CaseInsensitive)
                || table->item(row, 1)->text().contains(text, Qt::CaseInsensitive);
            table->setRowHidden(row, !hit);
        }
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(search);
    column->addWidget(table, 1);
    resize(480, 560);
}

} // namespace ui
