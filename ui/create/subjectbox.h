// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"
#include "studio/photo.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace ui {

class PhotoView;

/// Whose portrait it is: the drop zone, and once there is a photo, what can be said about it.
class SubjectBox : public QFrame
{
    Q_OBJECT

public:
    explicit SubjectBox(QWidget *parent = nullptr);

    void setPhoto(const studio::Photo &photo, int face);
    /// Shows \p problem in place of the photo that could not be used; the drop zone stays open.
    void setProblem(const QString &problem);
    void setBusy(bool busy);
    void setDropHint(bool on);
    void setRecent(const QList<QPair<history::InputPhoto, QImage>> &recent);
    QString person() const;
    void setPerson(const QString &person);

signals:
    void browseWanted();
    void pasteWanted();
    void sampleWanted();
    void inputWanted(core::Id<core::Input> id);
    void faceChosen(int face);
    void personChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeZone();
    QWidget *makeCard();
    QMenu *makeMenu(QWidget *owner);
    void setLine(const QString &text, bool good);
    void recolor();

    QStackedLayout *m_pages;
    QLabel *m_picture = nullptr;
    QLabel *m_invitation = nullptr;
    QLabel *m_zoneProblem = nullptr;
    PhotoView *m_photo = nullptr;
    QLabel *m_mark = nullptr;
    QLabel *m_line = nullptr;
    QLineEdit *m_person = nullptr;
    QMenu *m_recent = nullptr;
    bool m_good = true;
    bool m_hint = false;
};

} // namespace ui
