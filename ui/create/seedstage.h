// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/avatarfile.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QSpinBox;
class QStackedLayout;
class QToolButton;

namespace ui {

class EmptyState;
class SeedPreview;
class SeedState;

/// The picture in the middle: its shape, which alternative it is, and the ways it goes out as a
/// file.
class SeedStage : public QWidget
{
    Q_OBJECT

public:
    explicit SeedStage(SeedState &state, QWidget *parent = nullptr);

    SeedPreview &preview() { return *m_preview; }
    QString suffix() const; ///< of saved and dragged files
    void setSuffix(const QString &suffix);

    /// The pane of the traits is open.
    void setTraitsShown(bool on);

signals:
    void diceWanted();
    void traitsWanted(); ///< or not: the button was pressed
    void copyWanted(studio::AvatarFormat format);
    void saveFileWanted();
    void suffixChanged();

private:
    QWidget *makeHead();
    QWidget *makeShapes();
    QWidget *makeFoot();
    void fillSizes();
    void refresh();

    SeedState &m_state;
    QButtonGroup *m_shapes;
    QSpinBox *m_counter;
    QToolButton *m_traits;
    QStackedLayout *m_pages = nullptr;
    EmptyState *m_empty;
    SeedPreview *m_preview;
    QWidget *m_foot;
    QComboBox *m_size;
    QComboBox *m_format;
};

} // namespace ui
