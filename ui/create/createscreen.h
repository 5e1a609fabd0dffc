// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/studio.h"
#include "ui/common/screen.h"
#include "ui/create/lookmodel.h"

class QLabel;
class QMimeData;
class QPushButton;
class QSpinBox;
class QSplitter;

namespace settings {
class Settings;
}

namespace ui {

class DescribeBox;
class DetailsPane;
class LivePreview;
class LookGallery;
class LookPictures;
class ModelPicker;
class PhotoSource;
class PreviewPane;
class ResultsPane;
class ShapeBar;
class SubjectBox;

/// Photo, look, preview, button, results: the screen where portraits are made.
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
    /// Fills the form; opens the request's photo, and makes the portraits when \p start is set.
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
    QWidget *makeForm();
    QWidget *makeCentre();
    void makeKeys();
    void connectAll();
    void recall();
    void browse();
    void paste();
    void photoOpened(const studio::Photo &photo);
    void photoFailed(const core::Error &error);
    void usePhoto(const studio::Photo &photo, int face);
    void fillRecent();
    void formChanged();
    void updateButton();
    void updateDetails();
    void askPreview();
    QString previewCaption() const;
    QString refusal() const; ///< why the button is off; empty: it is on
    QString styleName(const QString &key) const;

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
    SubjectBox *m_subject = nullptr;
    LookGallery *m_gallery = nullptr;
    LookPictures *m_pictures = nullptr;
    ModelPicker *m_model = nullptr;
    DescribeBox *m_describe = nullptr;
    QSpinBox *m_count = nullptr;
    QPushButton *m_button = nullptr;
    QLabel *m_reason = nullptr;
    ShapeBar *m_shape = nullptr;
    PreviewPane *m_preview = nullptr;
    LivePreview *m_live = nullptr;
    ResultsPane *m_results = nullptr;
    DetailsPane *m_details = nullptr;
    bool m_detailsWanted = true; ///< they also need the room
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
};

} // namespace ui
