// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/detailspane.h"

#include "ui/common/theme.h"
#include "ui/create/seedwords.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <bit>

namespace ui {

namespace {

constexpr int kPause = 10; ///< milliseconds; the rest of the window is painted first

QString fromText(const QString &from)
{
    if (from == u"likeness")
        return DetailsPane::tr("Likeness");
    if (from == u"seed")
        return DetailsPane::tr("Seed");
    if (from == u"scene")
        return DetailsPane::tr("Your scene");
    if (from == u"you")
        return DetailsPane::tr("You");
    return DetailsPane::tr("Look");
}

QColor fromColor(const QString &from, const Colors &c)
{
    if (from == u"likeness" || from == u"seed")
        return c.good;
    if (from == u"scene" || from == u"you")
        return c.warn;
    return c.accent;
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent) : QScrollArea(parent), m_later(new QTimer(this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(kPause);
    connect(m_later, &QTimer::timeout, this, &DetailsPane::rebuild);
    setObjectName(QStringLiteral("details"));
    setAccessibleName(tr("Details"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
}

void DetailsPane::showRequest(const prompts::Prompt &prompt, const QString &styleName,
    const QString &shape, const QString &note)
{
    m_build = [=, this] {
        addHeading(styleName);
        addText(note, true);
        addParts(prompt);
        addHeading(tr("Left out"));
        addText(prompt.negative, true);
        addHeading(tr("Size"));
        addText(shape);
    };
    rebuildLater();
}

void DetailsPane::showPortrait(const core::Portrait &portrait, const prompts::Prompt &prompt,
    const QString &styleName, const QString &file)
{
    m_build = [=, this] {
        const bool drawn = portrait.origin == core::Origin::Drawn;
        addHeading(portrait.person.isEmpty() ? styleName : portrait.person);
        addFact(drawn ? tr("Kind") : tr("Look"), styleName);
        if (drawn)
            addSeed(portrait);
        addFact(tr("Made by"),
            drawn                                               ? tr("rules of this computer")
                : portrait.origin == core::Origin::Filtered ? tr("filters of this computer")
                                                            : portrait.model);
        addFact(
            tr("Size"), tr("%1 × %2 px").arg(portrait.size.width()).arg(portrait.size.height()));
        addFact(tr("Time"), tr("%1 s").arg(QLocale().toString(portrait.seconds, 'f', drawn ? 3 : 1)));
        addFact(tr("Cost"),
            portrait.billed.micros == 0
                ? tr("free")
                : tr("%1 %2").arg(QLocale().toString(double(portrait.billed.micros) / 1e6, 'f', 2),
                    portrait.billed.currency));
        addFact(drawn ? tr("Alternative") : tr("Variant"),
            drawn && portrait.variant == 0 ? tr("the original") : QString::number(portrait.variant));
        addFact(tr("File"), file);
        addHeading(drawn ? tr("An AI model would get") : tr("Prompt"));
        addParts(prompt);
        addHeading(tr("Left out"));
        addText(portrait.negative, true);
    };
    rebuildLater();
}

void DetailsPane::addSeed(const core::Portrait &portrait)
{
    addFact(tr("Seed"), portrait.seed);
    const auto wish = avatars::Wish::fromJson(
        portrait.settings.value(QLatin1String("avatar")).toObject());
    if (!wish)
        return;
    addFact(tr("Shape"), shapeText(wish->shape));
    if (wish->brand)
        addFact(tr("Brand colour"), wish->brand->hex());
    for (std::size_t i = 0; i < avatars::kParts; ++i) {
        const auto part = avatars::Part(i);
        if (!wish->allowed.isLocked(part))
            continue;
        const auto variant = std::countr_zero(wish->allowed.masks[i]);
        //: a trait of an avatar that was locked: the part, then its value
        addFact(partText(part), tr("%1, locked").arg(variantText(part, std::uint8_t(variant))));
    }
}

void DetailsPane::showFailure(const core::Error &error)
{
    m_build = [=, this] {
        addHeading(tr("This one failed"));
        addText(error.message);
        if (!error.detail.isEmpty())
            addText(error.detail, true);
    };
    rebuildLater();
}

void DetailsPane::rebuildLater()
{
    // A form that is filled in changes many times in one turn of the event loop, and laying out this
    // much text is the dearest thing in the window: once is enough, and not before it is looked at.
    if (m_painted)
        m_later->start();
}

void DetailsPane::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    if (!std::exchange(m_painted, true))
        m_later->start();
}

void DetailsPane::rebuild()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    m_column->setSpacing(kGrid);
    if (m_build)
        m_build();
    m_column->addStretch();
    setWidget(page);
}

void DetailsPane::addHeading(const QString &text)
{
    auto *label = paragraph(text, this);
    label->setFont(headingFont(font()));
    if (m_column->count() > 0)
        m_column->addSpacing(kGrid);
    m_column->addWidget(label);
}

void DetailsPane::addText(const QString &text, bool dim)
{
    if (text.isEmpty())
        return;
    auto *label = paragraph(text, this);
    if (dim)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(label);
}

void DetailsPane::addFact(const QString &name, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    auto *label = new QLabel(name, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *text = paragraph(value, this);
    text->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_column->addLayout(row);
}

void DetailsPane::addParts(const prompts::Prompt &prompt)
{
    const Colors c = colorsOf(palette());
    for (const auto &part : prompt.parts) {
        auto *row = new QHBoxLayout;
        row->setSpacing(kGrid);
        auto *bar = new QFrame(this);
        bar->setFixedWidth(3);
        bar->setAutoFillBackground(true);
        QPalette edge = palette();
        edge.setColor(QPalette::Window, fromColor(part.from, c));
        bar->setPalette(edge);
        // Roles are inherited from the pane, whose ground is Base.
        bar->setBackgroundRole(QPalette::Window);
        row->addWidget(bar);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        //: where a part of the prompt comes from, and its role, e.g. "Look · lighting"
        auto *label
            = new QLabel(part.role == part.from ? fromText(part.from)
                                                : tr("%1 · %2").arg(fromText(part.from), part.role),
                this);
        label->setFont(smallFont(font()));
        QPalette ink = label->palette();
        ink.setColor(QPalette::WindowText, fromColor(part.from, c));
        label->setPalette(ink);
        label->setForegroundRole(QPalette::WindowText);
        words->addWidget(label);
        words->addWidget(paragraph(part.text, this));
        row->addLayout(words, 1);
        m_column->addLayout(row);
    }
    if (prompt.text.isEmpty())
        return;
    auto *copy = new QPushButton(tr("Copy prompt"), this);
    connect(copy, &QPushButton::clicked, this,
        [text = prompt.text] { QGuiApplication::clipboard()->setText(text); });
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch();
    m_column->addLayout(row);
}

void DetailsPane::changeEvent(QEvent *event)
{
    // The parts' colours are set on the widgets and do not follow by themselves.
    if (event->type() == QEvent::PaletteChange && m_build)
        rebuildLater();
    QScrollArea::changeEvent(event);
}

} // namespace ui
