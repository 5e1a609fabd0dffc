// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/studio.h"
#include "ui/common/screen.h"

class QMimeData;
class QSplitter;
class QStackedWidget;

namespace settings {
class Settings;
}

namespace ui {

class DetailsPane;
class PhotoMode;
class ResultsPane;
class SeedMode;
class SubjectSwitch;

/// Form, preview, details, of a photo or of a seed: the screen where portraits are made.
class CreateScreen : public Screen
{
    Q_OBJECT

public:
    CreateScreen(studio::Studio &studio, settings::Settings &settings, QWidget *parent);

    QString title() const override;
    void toggleDetails() override;
    void focusSearch() override;
    QList<QWidget *> panes() const override;

    /// Starts what takes time: sample tiles, earlier results. Called once the window was painted.
    void begin();
    core::PortraitRequest request() const;
    /// Fills the form of the request's subject; opens the request's photo, and makes the portraits
    /// when \p start is set.
    void setRequest(const core::PortraitRequest &request, bool start);
    void openFile(const QString &path);
    void openData(const QMimeData *mime);
    static bool canOpen(const QMimeData *mime);
    void setDropHint(bool on);
    void generate();
    /// Writes the form and the splitters to the settings.
    void remember();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForms();
    void makeKeys();
    void connectPhoto();
    void connectResults();
    void recall();
    SeedMode &seed(); ///< made when it is first wanted
    void setSeed(bool on);
    void beginPhoto();
    void fitPanes();
    void showAside(bool on);
    void paste();
    void landed(const core::Portrait &portrait);
    void updateDetails();

    studio::Studio &m_studio;
    settings::Settings &m_settings;
    SubjectSwitch *m_switch;
    ResultsPane *m_results;
    DetailsPane *m_details;
    PhotoMode *m_photo;
    SeedMode *m_seed = nullptr;
    QSplitter *m_columns;
    QWidget *m_form = nullptr;
    QStackedWidget *m_forms;
    QStackedWidget *m_centres;
    QStackedWidget *m_asides; ///< details of a portrait, traits of an avatar
    bool m_asideWanted = true; ///< it also needs the room
    bool m_painted = false; ///< begin() was called
    bool m_photoBegun
        = false; ///< only where photos are seen, because it loads what looks for faces
};

} // namespace ui
