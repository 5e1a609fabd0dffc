// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/preferences/preferencesdialog.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/toast.h"
#include "ui/preferences/appearancepage.h"
#include "ui/preferences/avatarspage.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kUsualSize(840, 680);
constexpr int kWidest = 980;
constexpr int kUsualLine = 17; ///< height of a line for which kUsualSize is meant

/// Rows to be hit easily, words readable on the soft ground of the chosen one.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return QSize(size.width(), option.fontMetrics.height() + 2 * kGrid);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::HighlightedText, colorsOf(option->palette).text);
    }
};

QFrame *hairline(Qt::Orientation orientation)
{
    auto *line = new QFrame;
    orientation == Qt::Horizontal ? line->setFixedHeight(1) : line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

PreferencesDialog::PreferencesDialog(settings::Settings &settings, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_pages(new QStackedWidget(this)),
      m_toast(new Toast(m_pages))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setAccessibleName(tr("Pages of the preferences"));
    auto *avatars = new AvatarsPage(settings);
    addPage(QStringLiteral("appearance"), tr("Appearance"), QStringLiteral("sun"),
        new AppearancePage(settings));
    addPage(QStringLiteral("avatars"), tr("Avatars"), QStringLiteral("person"), avatars);
    m_list->setItemDelegate(new PageDelegate(m_list));
    const int icons = std::max(20, fontMetrics().height());
    m_list->setIconSize(QSize(icons, icons));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 3 * kGrid);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(avatars, &AvatarsPage::toast, this, &PreferencesDialog::offer);
    connect(avatars, &AvatarsPage::brandChanged, this, &PreferencesDialog::brandChanged);
    connect(avatars, &AvatarsPage::rulesChanged, this, &PreferencesDialog::rulesChanged);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    side->addWidget(m_list);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addLayout(side);
    columns->addWidget(hairline(Qt::Vertical));
    columns->addWidget(m_pages, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(columns, 1);
    whole->addWidget(hairline(Qt::Horizontal));
    whole->addWidget(buttons);
    auto *undoKey = new QAction(this);
    undoKey->setShortcut(QKeySequence::Undo);
    connect(undoKey, &QAction::triggered, this, &PreferencesDialog::undo);
    addAction(undoKey);
    // Return in a field must not press a button elsewhere.
    const auto presses = findChildren<QPushButton *>();
    for (auto *press : presses)
        press->setAutoDefault(false);
    m_list->setCurrentRow(0);
    const int width = kUsualSize.width() * fontMetrics().height() / kUsualLine;
    resize(QSize(std::clamp(width, kUsualSize.width(), kWidest), kUsualSize.height())
               .expandedTo(minimumSizeHint()));
}

void PreferencesDialog::addPage(
    const QString &key, const QString &text, const QString &iconName, QWidget *page)
{
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(key);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setMinimumWidth(page->minimumSizeHint().width()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_pages->addWidget(scroll);
    m_list->addItem(new QListWidgetItem(icon(iconName), text));
}

void PreferencesDialog::showPage(const QString &key)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->objectName() == key)
            m_list->setCurrentRow(i);
    }
}

void PreferencesDialog::offer(const QString &text, const std::function<void()> &undo)
{
    m_undo = undo;
    m_toast->show(
        text, undo ? std::function<void()>([this] { this->undo(); }) : std::function<void()>());
}

void PreferencesDialog::undo()
{
    const auto run = std::exchange(m_undo, {});
    m_toast->dismiss();
    if (run)
        run();
}

} // namespace ui
