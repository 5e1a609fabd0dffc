// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/history/historydetails.h"

#include "jobs/computejob.h"
#include "studio/studio.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/portraitactions.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/create/detailspane.h"
#include "ui/history/words.h"

#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kPictureSide = 640; ///< decoded no larger: the pane is never wider

core::Result<QImage> readPicture(const QString &path)
{
    QImageReader reader(path);
    const QImage image = reader.read();
    return image.scaled(kPictureSide, kPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

HistoryDetails::HistoryDetails(studio::Studio &studio, QWidget *parent)
    : QWidget(parent),
      m_studio(studio),
      m_picture(new QLabel),
      m_body(new QWidget),
      m_summary(new QLabel),
      m_tags(new QWidget),
      m_tagRow(new FlowLayout(m_tags, kGrid / 2)),
      m_newTag(new QLineEdit),
      m_links(new QLabel),
      m_facts(new DetailsPane)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_picture->setAlignment(Qt::AlignCenter);
    m_summary->setAlignment(Qt::AlignCenter);
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_newTag->setObjectName(QStringLiteral("newTag"));
    m_newTag->setPlaceholderText(tr("Add a tag"));
    m_newTag->setAccessibleName(tr("Add a tag"));
    connect(m_newTag, &QLineEdit::returnPressed, this, [this] {
        const QString tag = m_newTag->text().simplified();
        m_newTag->clear();
        if (!tag.isEmpty())
            emit tagged(tag, true);
    });
    connect(m_links, &QLabel::linkActivated, this,
        [this](const QString &link) { emit linkWanted({link.toLongLong()}); });
    auto *remix = new QPushButton(icon(QStringLiteral("remix")), tr("Remix"));
    remix->setToolTip(tr("Fill the form in Create with these settings"));
    connect(remix, &QPushButton::clicked, this, &HistoryDetails::remixWanted);
    auto *rerun = new QPushButton(icon(QStringLiteral("rerun")), tr("Make again"));
    connect(rerun, &QPushButton::clicked, this, &HistoryDetails::rerunWanted);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(remix, 1);
    buttons->addWidget(rerun, 1);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_picture);
    column->addLayout(buttons);
    column->addWidget(m_tags);
    column->addWidget(m_newTag);
    column->addWidget(m_links);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_summary);
    whole->addWidget(m_body);
    whole->addWidget(m_facts, 1);
    show(QList<core::Portrait>{});
}

void HistoryDetails::show(const QList<core::Portrait> &portraits)
{
    const bool one = portraits.size() == 1;
    m_body->setVisible(one);
    m_facts->setVisible(one);
    m_summary->setVisible(!one);
    if (!one) {
        m_shown = {};
        m_summary->setText(portraits.isEmpty() ? tr("Choose a picture to see how it was made.")
                                               : tr("%n pictures selected.", nullptr, int(portraits.size())));
        return;
    }
    const core::Portrait &p = portraits.first();
    if (p.id != m_shown.id)
        loadPicture(p);
    m_shown = p;
    rebuildTags(p.tags);
    rebuildLinks(p);
    const auto prompt = m_studio.prompt(PortraitActions::requestOf(p), p.input.isValid());
    m_facts->showPortrait(
        p, prompt, styleName(m_studio.catalog(), p.style), p.path);
}

void HistoryDetails::loadPicture(const core::Portrait &portrait)
{
    auto read = [path = m_studio.store().absolutePath(portrait.path)](std::stop_token) { return readPicture(path); };
    m_picture->setAccessibleName(tr("Picture: %1").arg(styleName(m_studio.catalog(), portrait.style)));
    (new jobs::ComputeJob<QImage>(read, this))
        ->then(this,
            [this, id = portrait.id](const core::Result<QImage> &image) {
                if (id != m_shown.id)
                    return;
                m_image = *image;
                placePicture();
            })
        ->start();
}

void HistoryDetails::placePicture()
{
    if (m_image.isNull()) {
        m_picture->setText(tr("The file is missing. Menu → Check library tells more."));
        m_picture->setWordWrap(true);
        return;
    }
    const double ratio = devicePixelRatioF();
    const int side = std::max(kGrid, width() - 4 * kGrid);
    QPixmap pixmap = QPixmap::fromImage(m_image.scaled(
        QSize(side, side) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
}

void HistoryDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_image.isNull())
        placePicture();
}

void HistoryDetails::rebuildTags(const QStringList &tags)
{
    while (QLayoutItem *item = m_tagRow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &tag : tags) {
        auto *chip = new QToolButton;
        chip->setProperty(kChip, true);
        chip->setText(tag);
        chip->setIcon(icon(QStringLiteral("close")));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setAccessibleName(tr("Remove tag %1").arg(tag));
        connect(chip, &QToolButton::clicked, this, [this, tag] { emit tagged(tag, false); });
        m_tagRow->addWidget(chip);
    }
    m_tags->setVisible(!tags.isEmpty());
}

void HistoryDetails::rebuildLinks(const core::Portrait &portrait)
{
    QStringList links;
    const auto link = [](core::Id<core::Portrait> id, const QString &text) {
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(id.value).arg(text.toHtmlEscaped());
    };
    if (portrait.parent.isValid())
        links << link(portrait.parent, tr("Made from an earlier picture"));
    const auto children = m_studio.store().children(portrait.id);
    if (!children.isEmpty())
        links << link(children.first(), tr("%n picture(s) made from this one", nullptr, int(children.size())));
    m_links->setText(links.join(QStringLiteral("<br>")));
    m_links->setVisible(!links.isEmpty());
}

} // namespace ui
