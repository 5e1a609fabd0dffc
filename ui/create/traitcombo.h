// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/traits.h"

#include <QComboBox>
#include <QImage>

#include <functional>

namespace ui {

/// The variants of one part of a person. Its list shows each of them on the current avatar, drawn
/// when it opens.
class TraitCombo : public QComboBox
{
    Q_OBJECT

public:
    using Draw = std::function<QImage(std::uint8_t variant, int side)>;

    TraitCombo(avatars::Part part, Draw draw, QWidget *parent = nullptr);

    void showPopup() override;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    Draw m_draw;
};

} // namespace ui
