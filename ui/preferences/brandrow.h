// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/artist.h"
#include "studio/avatardefaults.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;
class QToolButton;

namespace ui {

class AvatarTile;

/// A colour of the palette: whether new avatars get it, its name, what can be read on it, avatars made of it.
class BrandRow : public QWidget
{
    Q_OBJECT

public:
    /// \p artist draws the avatars and outlives the row.
    BrandRow(const studio::BrandColour &brand, avatars::Artist &artist, QWidget *parent = nullptr);

    studio::BrandColour brand() const;
    void setColour(avatars::Rgb colour);
    QRadioButton &radio() { return *m_radio; }
    QLineEdit &name() { return *m_name; }
    QList<QWidget *> controls() const; ///< in the order of Tab

signals:
    void colourWanted();
    void renamed();
    void removeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &key);
    void arrange();
    void refresh();
    void describe();

    avatars::Rgb m_colour;
    avatars::Artist &m_artist;
    QRadioButton *m_radio;
    QToolButton *m_swatch;
    QLineEdit *m_name;
    QLabel *m_contrast;
    QToolButton *m_remove;
    QList<AvatarTile *> m_tiles;
};

} // namespace ui
