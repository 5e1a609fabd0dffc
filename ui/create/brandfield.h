// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/avatardefaults.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace settings {
class Settings;
}

namespace ui {

class FlowLayout;
class SeedState;

/// One colour that all others are made from, with what can be read on it.
class BrandField : public QWidget
{
    Q_OBJECT

public:
    BrandField(SeedState &state, const settings::Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFields();
    void typed(const QString &text);
    void pick();
    void refresh();
    void fillPalette();
    QString contrastLine(avatars::Rgb brand) const;

    SeedState &m_state;
    const settings::Settings &m_settings;
    QToolButton *m_swatch;
    QLineEdit *m_text;
    QAction *m_clear = nullptr;
    QLabel *m_contrast;
    QWidget *m_palette; ///< the user's own colours, from the preferences
    FlowLayout *m_row;
    QList<studio::BrandColour> m_brands; ///< what m_palette shows
    std::optional<avatars::Rgb> m_written; ///< the colour that the text stands for
};

} // namespace ui
