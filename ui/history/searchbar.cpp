// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/history/searchbar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/history/words.h"

#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

using Field = history::Token::Field;

constexpr int kPause = 80;

bool isWord(const history::Token &token)
{
    return token.field == Field::Text || token.field == Field::Phrase;
}

} // namespace

SearchBar::SearchBar(const catalog::Catalog &catalog, QWidget *parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_box(new QLineEdit),
      m_chips(new QWidget),
      m_row(new FlowLayout(m_chips, kGrid / 2)),
      m_pause(new QTimer(this))
{
    m_box->setObjectName(QStringLiteral("historySearch"));
    m_box->setPlaceholderText(tr("Search words, or person:  look:  tag:  date:2026-05  starred"));
    m_box->setAccessibleName(tr("Search history"));
    m_box->setClearButtonEnabled(true);
    m_box->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    column->addWidget(m_box);
    column->addWidget(m_chips);
    m_chips->hide();
    connect(m_box, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_box, &QLineEdit::textChanged, this, &SearchBar::rebuildChips);
    connect(m_box, &QLineEdit::textChanged, this, [this](const QString &text) {
        // The clear button does not count as typing.
        if (text.isEmpty())
            m_pause->start(0);
    });
    connect(m_pause, &QTimer::timeout, this, [this] {
        m_pause->setInterval(kPause);
        emit queryChanged();
    });
}

history::Query SearchBar::query() const
{
    history::Query query = history::parseQuery(m_box->text());
    query.trash = m_trash;
    return query;
}

void SearchBar::setQuery(const history::Query &query)
{
    m_trash = query.trash;
    m_box->setText(history::queryText(query));
    rebuildChips();
}

void SearchBar::apply(const history::Query &query)
{
    setQuery(query);
    m_pause->stop();
    emit queryChanged();
}

void SearchBar::toggle(const history::Token &token)
{
    history::Query q = query();
    if (!q.tokens.removeOne(token)) {
        // Two looks at once find nothing; the new one takes the old one's place.
        q.tokens.removeIf([&](const history::Token &t) {
            return t.field == token.field && t.excluded == token.excluded && !isWord(t) && t.field != Field::Tag;
        });
        q.tokens.append(token);
    }
    apply(q);
}

void SearchBar::focusBox()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void SearchBar::rebuildChips()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const history::Query now = query();
    for (const history::Token &token : now.tokens) {
        if (isWord(token))
            continue;
        auto *chip = new QToolButton;
        chip->setProperty(kChip, true);
        chip->setText(tokenText(m_catalog, token));
        chip->setIcon(icon(QStringLiteral("close")));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setAccessibleName(tr("Remove filter %1").arg(chip->text()));
        connect(chip, &QToolButton::clicked, this, [this, token] { toggle(token); });
        m_row->addWidget(chip);
    }
    m_chips->setVisible(m_row->count() > 0);
}

} // namespace ui
