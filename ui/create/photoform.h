// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portraitrequest.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace catalog {
class Catalog;
}

namespace ui {

class DescribeBox;
class LookGallery;
class LookModel;
class ModelPicker;
class SubjectBox;

/// What is asked for: the photo, the look, the words, the model; below it the button with its
/// price.
class PhotoForm : public QWidget
{
    Q_OBJECT

public:
    PhotoForm(LookModel &looks, const catalog::Catalog &catalog, QWidget *parent = nullptr);

    SubjectBox &subject() { return *m_subject; }
    LookGallery &looks() { return *m_looks; }
    /// Puts look, model, words, person and count into \p request, or takes them from it.
    void fill(core::PortraitRequest &request) const;
    void setRequest(const core::PortraitRequest &request);
    /// \p refusal switches the button off and stands below it.
    void setRefusal(const QString &refusal);

signals:
    void lookChosen();
    void changed(); ///< anything else that changes the picture
    void countChanged();
    void generateWanted();

private:
    QWidget *makeFields();
    QWidget *makeFoot();

    const catalog::Catalog &m_catalog;
    SubjectBox *m_subject;
    LookGallery *m_looks;
    ModelPicker *m_model;
    DescribeBox *m_describe;
    QSpinBox *m_count;
    QPushButton *m_button;
    QLabel *m_reason;
};

} // namespace ui
