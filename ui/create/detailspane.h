// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"
#include "prompts/compose.h"

#include <QScrollArea>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace ui {

/// The pane at the right: what would be asked, or what a finished portrait was made from.
class DetailsPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    /// \p note says what becomes of the prompt, e.g. that this computer reads none.
    void showRequest(const prompts::Prompt &prompt, const QString &styleName, const QString &shape,
        const QString &note);
    void showPortrait(const core::Portrait &portrait, const prompts::Prompt &prompt,
        const QString &styleName, const QString &file);
    void showFailure(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void rebuildLater();
    void addHeading(const QString &text);
    void addText(const QString &text, bool dim = false);
    void addFact(const QString &name, const QString &value);
    void addParts(const prompts::Prompt &prompt);
    void addSeed(const core::Portrait &portrait); ///< how an avatar was drawn

    std::function<void()> m_build; ///< builds the same content again, in the colours of now
    QVBoxLayout *m_column = nullptr;
    QTimer *m_later;
    bool m_painted = false;
};

} // namespace ui
