// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace settings {
class Settings;
}

namespace ui {

class KindGallery;
class SeedState;

/// What is asked for: the seed, the name, the kind, the colour; below it the button that keeps the
/// picture.
class SeedForm : public QWidget
{
    Q_OBJECT

public:
    SeedForm(SeedState &state, const settings::Settings &settings, QWidget *parent = nullptr);

    QLineEdit &seedField() { return *m_seed; }
    KindGallery &kinds() { return *m_kinds; }
    /// \p refusal switches the button off and stands below it; without one \p note does.
    void setPress(const QString &refusal, const QString &note);

signals:
    void diceWanted();
    void saveWanted();
    void linkWanted(); ///< the link of the note was followed

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSubject();
    QLayout *makeSeedLine();
    QWidget *makeFoot();
    void refresh();

    SeedState &m_state;
    QLineEdit *m_seed = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_mark = nullptr;
    QLabel *m_hint = nullptr;
    KindGallery *m_kinds = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_reason = nullptr;
};

} // namespace ui
