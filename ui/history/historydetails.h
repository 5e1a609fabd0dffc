// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace studio {
class Studio;
}

namespace ui {

class DetailsPane;
class FlowLayout;

/// The pane beside the grid: the picture, what can be done with it, its tags, where it came from.
class HistoryDetails : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryDetails(studio::Studio &studio, QWidget *parent = nullptr);

    /// Nothing for an empty list; a summary for more than one.
    void show(const QList<core::Portrait> &portraits);

signals:
    void tagged(const QString &tag, bool on);
    void linkWanted(core::Id<core::Portrait> id);
    void remixWanted();
    void rerunWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void loadPicture(const core::Portrait &portrait);
    void placePicture();
    void rebuildTags(const QStringList &tags);
    void rebuildLinks(const core::Portrait &portrait);

    studio::Studio &m_studio;
    core::Portrait m_shown;
    QImage m_image;
    QLabel *m_picture;
    QWidget *m_body;
    QLabel *m_summary;
    QWidget *m_tags;
    FlowLayout *m_tagRow;
    QLineEdit *m_newTag;
    QLabel *m_links;
    DetailsPane *m_facts;
};

} // namespace ui
