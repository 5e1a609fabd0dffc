// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/subjectbox.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/create/photoview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kPictureSide = 28;
constexpr int kMarkSide = 18;

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

SubjectBox::SubjectBox(QWidget *parent) : QFrame(parent), m_pages(new QStackedLayout(this))
{
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(makeZone());
    m_pages->addWidget(makeCard());
    recolor();
}

QWidget *SubjectBox::makeZone()
{
    auto *zone = new QWidget(this);
    m_picture = new QLabel(zone);
    m_invitation = wrapped(zone);
    m_invitation->setText(tr("Drop a photo here, or paste it."));
    m_zoneProblem = wrapped(zone);
    m_zoneProblem->hide();
    auto *browse = new QPushButton(tr("Browse…"), zone);
    browse->setObjectName(QStringLiteral("browseButton"));
    browse->setToolTip(
        tr("Choose a photo (%1)")
            .arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
    auto *paste = new QPushButton(tr("Paste"), zone);
    paste->setObjectName(QStringLiteral("pasteButton"));
    auto *sample = new QPushButton(tr("Sample face"), zone);
    sample->setObjectName(QStringLiteral("sampleButton"));
    sample->setToolTip(tr("Try it with our drawn head"));
    connect(browse, &QPushButton::clicked, this, &SubjectBox::browseWanted);
    connect(paste, &QPushButton::clicked, this, &SubjectBox::pasteWanted);
    connect(sample, &QPushButton::clicked, this, &SubjectBox::sampleWanted);
    auto *words = new QHBoxLayout;
    words->setSpacing(kGrid);
    words->addWidget(m_picture);
    words->addWidget(m_invitation, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    for (auto *button : {browse, paste, sample})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(zone);
    column->setContentsMargins(2 * kGrid, kGrid + 4, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addLayout(words);
    column->addWidget(m_zoneProblem);
    column->addLayout(buttons);
    return zone;
}

QWidget *SubjectBox::makeCard()
{
    auto *card = new QWidget(this);
    m_photo = new PhotoView(card);
    m_mark = new QLabel(card);
    m_line = wrapped(card);
    m_line->setObjectName(QStringLiteral("faceLine"));
    m_person = new QLineEdit(card);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setPlaceholderText(tr("Name (optional)"));
    m_person->setAccessibleName(tr("Name of the person, optional"));
    m_person->setToolTip(tr("Stays in your library. It is never sent anywhere."));
    auto *change = new QPushButton(tr("Change photo"), card);
    change->setObjectName(QStringLiteral("changeButton"));
    change->setMenu(makeMenu(change));
    connect(m_photo, &PhotoView::faceChosen, this, &SubjectBox::faceChosen);
    connect(m_person, &QLineEdit::textChanged, this, &SubjectBox::personChanged);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid / 2);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_line, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(kGrid);
    right->addLayout(line);
    right->addStretch();
    right->addWidget(m_person);
    right->addWidget(change);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid + 4);
    row->addWidget(m_photo, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    return card;
}

QMenu *SubjectBox::makeMenu(QWidget *owner)
{
    auto *menu = new QMenu(owner);
    menu->addAction(icon(QStringLiteral("folder")), tr("Browse…"), this, &SubjectBox::browseWanted);
    menu->addAction(icon(QStringLiteral("paste")), tr("Paste"), this, &SubjectBox::pasteWanted);
    menu->addAction(
        icon(QStringLiteral("sample-face")), tr("Sample face"), this, &SubjectBox::sampleWanted);
    m_recent = menu->addMenu(icon(QStringLiteral("history")), tr("Recent photos"));
    m_recent->setEnabled(false);
    return menu;
}

void SubjectBox::setPhoto(const studio::Photo &photo, int face)
{
    m_photo->setPhoto(photo);
    m_photo->setFace(face);
    m_pages->setCurrentIndex(photo.isNull() ? 0 : 1);
    m_zoneProblem->hide();
    const QString problem = photo.problem();
    if (!problem.isEmpty())
        setLine(problem, false);
    else if (photo.faces.size() > 1)
        setLine(tr("%1. Click the one to use.").arg(photo.summary()), true);
    else
        setLine(photo.summary(), true);
    update();
}

void SubjectBox::setProblem(const QString &problem)
{
    m_pages->setCurrentIndex(0);
    m_zoneProblem->setText(problem);
    m_zoneProblem->setVisible(!problem.isEmpty());
    update();
}

void SubjectBox::setBusy(bool busy)
{
    m_invitation->setText(busy ? tr("Reading the photo…") : tr("Drop a photo here, or paste it."));
    if (busy && m_pages->currentIndex() == 1)
        setLine(tr("Reading the photo…"), true);
}

void SubjectBox::setDropHint(bool on)
{
    m_hint = on;
    update();
}

void SubjectBox::setRecent(const QList<QPair<history::InputPhoto, QImage>> &recent)
{
    m_recent->clear();
    m_recent->setEnabled(!recent.isEmpty());
    for (const auto &[input, picture] : recent) {
        const QString when = QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(input.lastUsed), QLocale::ShortFormat);
        auto *action = m_recent->addAction(QPixmap::fromImage(picture), when);
        connect(action, &QAction::triggered, this, [this, id = input.id] { emit inputWanted(id); });
    }
}

QString SubjectBox::person() const
{
    return m_person->text().trimmed();
}

void SubjectBox::setPerson(const QString &person)
{
    m_person->setText(person);
}

void SubjectBox::setLine(const QString &text, bool good)
{
    m_line->setText(text);
    m_good = good;
    recolor();
}

void SubjectBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QFrame::changeEvent(event);
}

void SubjectBox::recolor()
{
    const Colors c = colorsOf(palette());
    const auto draw = [this](QLabel *label, const QString &name, const QColor &ink, int side) {
        label->setPixmap(icon(name, ink).pixmap(QSize(side, side), devicePixelRatioF()));
    };
    draw(m_picture, QStringLiteral("photo"), c.accent, kPictureSide);
    draw(m_mark, m_good ? QStringLiteral("check") : QStringLiteral("warning"),
        m_good ? c.good : c.warn, std::max(kMarkSide, fontMetrics().height()));
    QPalette words = m_zoneProblem->palette();
    words.setColor(QPalette::WindowText, c.error);
    m_zoneProblem->setPalette(words);
    m_zoneProblem->setForegroundRole(QPalette::WindowText);
}

void SubjectBox::paintEvent(QPaintEvent *)
{
    if (m_pages->currentIndex() != 0 && !m_hint)
        return;
    const Colors c = colorsOf(palette());
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(m_hint ? c.accentSoft : c.window);
    QPen pen(m_hint ? c.accent : c.outline, m_hint ? 2 : 1.25);
    pen.setDashPattern({4, 3});
    p.setPen(pen);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCardRadius, kCardRadius);
}

} // namespace ui
