// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// The large picture in the middle: always something true, with a line that says what it is.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// The shape of what will be shown, so that nothing jumps when it comes.
    void setShape(const QSize &shape);
    void setPicture(const QImage &picture, const QString &caption);
    /// Words in place of a picture.
    void setWords(const QString &words);
    /// A thin line at the top while a new picture is on its way.
    void setBusy(bool busy);
    QString caption() const { return m_caption; }
    const QImage &picture() const { return m_picture; }
    /// What to ask for: fills this pane at its pixel density, the longer side at most 768.
    QSize wantedSize() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect frame() const;

    QSize m_shape{1, 1};
    QImage m_picture;
    QString m_caption;
    QString m_words;
    bool m_busy = false;
};

} // namespace ui
