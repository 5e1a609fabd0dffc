// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/kindgallery.h"

#include "ui/common/theme.h"
#include "ui/create/seedstate.h"
#include "ui/create/seedtiles.h"
#include "ui/create/seedwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int kTile = 76; ///< four in a row of the form
}

KindGallery::KindGallery(SeedState &state, QWidget *parent)
    : QWidget(parent), m_state(state), m_grid(new SeedGrid(kTile, true, this))
{
    m_grid->setObjectName(QStringLiteral("kinds"));
    m_grid->setAccessibleName(tr("Kind of avatar"));
    m_grid->setFitted();
    auto *heading = new QLabel(tr("Kind"), this);
    heading->setFont(headingFont(font()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    column->addWidget(heading);
    column->addWidget(m_grid);
    connect(
        m_grid, &SeedGrid::chosen, this, [this](int row) { m_state.setKind(avatars::Kind(row)); });
    connect(m_grid, &SeedGrid::sideChanged, this, &KindGallery::redraw);
    connect(&m_state, &SeedState::changed, this, &KindGallery::redraw);
    redraw();
}

void KindGallery::redraw()
{
    QList<SeedTile> tiles;
    avatars::Wish wish = m_state.wish();
    wish.size = m_grid->side();
    for (int kind = 0; kind < avatars::kindKeys().size(); ++kind) {
        wish.kind = avatars::Kind(kind);
        const QString name = kindText(wish.kind);
        tiles.append({m_state.picture(wish, devicePixelRatioF()), name, name});
    }
    m_grid->setTiles(tiles);
    m_grid->setDimmed(!m_state.hasPicture());
    m_grid->choose(int(m_state.wish().kind));
}

} // namespace ui
