// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/studio.h"
#include "ui/create/lookmodel.h"

#include <functional>

class QSplitter;

namespace settings {
class Settings;
}

namespace ui {

class LivePreview;
class LookPictures;
class PhotoForm;
class PhotoSource;
class PreviewPane;
class ShapeBar;

/// Create with a photo: its two panes, and what their buttons do. The panes belong to whom they are
/// given.
class PhotoMode : public QObject
{
    Q_OBJECT

public:
    PhotoMode(
        studio::Studio &studio, settings::Settings &settings, QWidget &results, QObject *parent);

    QWidget *form() const;
    QWidget *centre() const;
    QWidget *shapes() const; ///< above the preview; what gets the focus in it
    QWidget *looks() const;

    /// Starts what takes time: the sample tiles.
    void begin();
    core::PortraitRequest request() const;
    /// Fills the form; opens the request's photo, and makes the portraits when \p start is set.
    void setRequest(const core::PortraitRequest &request, bool start);
    void openFile(const QString &path);
    void openData(const QMimeData *mime);
    void browse();
    void setDropHint(bool on);
    void focusSearch();
    void generate();
    /// Portraits are being made: the sample tiles wait.
    void setMaking(bool on);
    void remember();

signals:
    void opening(); ///< a photo was chosen
    void lookChosen();
    void changed();
    void makeWanted(
        const core::PortraitRequest &request, const studio::Photo &photo, const QImage &preview);
    void message(const core::Error &error, const std::function<void()> &retry = {});

private:
    void makeCentre(QWidget &results);
    void connectAll();
    void recall();
    void photoOpened(const studio::Photo &photo);
    void photoFailed(const core::Error &error);
    void usePhoto(const studio::Photo &photo, int face);
    void fillRecent();
    void formChanged();
    void askPreview();
    QString previewCaption() const;
    QString refusal() const; ///< why the button is off; empty: it is on

    studio::Studio &m_studio;
    settings::Settings &m_settings;
    LookModel m_looks;
    PhotoSource *m_source;
    studio::Photo m_photo; ///< the user's, null before one is chosen
    studio::Photo m_sample; ///< stands in for it in the tiles and the preview
    QString m_openError;
    int m_face = 0;
    bool m_generateWhenOpened = false;
    core::PortraitRequest m_origin; ///< what setRequest() brought: first variant and parent
    PhotoForm *m_form;
    LookPictures *m_pictures;
    ShapeBar *m_shape;
    PreviewPane *m_preview;
    LivePreview *m_live;
    QSplitter *m_rows;
};

} // namespace ui
