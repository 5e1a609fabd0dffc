// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/preferences/initialsgroup.h"

#include "settings/settings.h"
#include "studio/avatardefaults.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/preferences/avatartile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace ui {

namespace {

using Cjk = avatars::InitialsRules::Cjk;

constexpr int kTile = 56;
constexpr int kChoiceLetters = 26;
constexpr int kCaptionLetters = 14; ///< the caption is as wide as so many m

/// Lies in a page that scrolls: nothing is to change under a wheel that was meant for the page.
class Combo : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// Names are not translated. Every rule changes one of them.
const QStringList &hardNames()
{
    static const QStringList kNames{QStringLiteral("Ludwig van Beethoven"),
        QStringLiteral("王小明"), QStringLiteral("欧阳娜娜"), QStringLiteral("김민준"),
        QStringLiteral("محمد علي"), QStringLiteral("IJsbrand de Vries"),
        QStringLiteral("Dr. Martin Luther King Jr."), QStringLiteral("irem Yıldız"),
        QStringLiteral("Nora Schulz")};
    return kNames;
}

} // namespace

InitialsGroup::InitialsGroup(settings::Settings &settings, QWidget *parent)
    : PreferenceGroup(tr("Initials"),
        tr("Customs differ. These rules hold for every new tile of letters."), parent),
      m_settings(settings)
{
    addRules();
    addSamples();
    show(studio::initialsRulesOf(m_settings));
    refresh();
    connect(this, &PreferenceGroup::restoreWanted, this, &InitialsGroup::restore);
}

QCheckBox *InitialsGroup::addCheck(const QString &key, const QString &text)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(key);
    connect(check, &QCheckBox::clicked, this, &InitialsGroup::change);
    content().addWidget(check);
    return check;
}

QComboBox *InitialsGroup::addCombo(QFormLayout &form, const QString &key, const QString &label)
{
    auto *combo = new Combo(this);
    combo->setObjectName(key);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(kChoiceLetters);
    auto *words = new QLabel(label, this);
    words->setBuddy(combo);
    connect(combo, &QComboBox::activated, this, &InitialsGroup::change);
    form.addRow(words, combo);
    return combo;
}

void InitialsGroup::addRules()
{
    m_particles = addCheck(QStringLiteral("skipParticles"), tr("&Pass over van, de, bin and the like"));
    m_particles->setToolTip(tr("Ludwig van Beethoven: LB, else LV"));
    m_arabic = addCheck(QStringLiteral("arabicTwo"), tr("&Two letters for Arabic names"));
    m_arabic->setToolTip(tr("The letters stay apart, as they do not form a word."));
    m_dutch = addCheck(QStringLiteral("dutchIj"), tr("The Dutch &IJ is one letter"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    content().addLayout(form);
    m_cjk = addCombo(*form, QStringLiteral("cjk"), tr("&Chinese, Japanese and Korean names"));
    m_cjk->addItem(tr("One character"));
    m_cjk->addItem(tr("Given name, its last two characters"));
    m_locale = addCombo(*form, QStringLiteral("locale"), tr("&Language of the names"));
    m_locale->setToolTip(
        tr("It decides which capital an i has, and which pairs of letters nobody should wear."));
    const QStringList words{tr("Any"), tr("Azerbaijani"), tr("French"), tr("German"),
        tr("Portuguese"), tr("Turkish")};
    const QStringList locales = studio::initialsLocales();
    Q_ASSERT(words.size() == locales.size());
    for (qsizetype i = 0; i < locales.size(); ++i)
        m_locale->addItem(words.at(i), locales.at(i));
}

void InitialsGroup::addSamples()
{
    const int width = fontMetrics().horizontalAdvance(QString(kCaptionLetters, u'm')) * 2 / 3;
    auto *samples = new QWidget(this);
    auto *flow = new FlowLayout(samples, kGrid);
    for (const QString &name : hardNames()) {
        auto *tile = new AvatarTile(kTile, width, samples);
        tile->setObjectName(QStringLiteral("sample"));
        flow->addWidget(tile);
        m_samples.append({name, tile});
    }
    m_own = new QLineEdit(this);
    m_own->setObjectName(QStringLiteral("ownName"));
    m_own->setPlaceholderText(tr("Try a name of your own"));
    m_own->setAccessibleName(tr("Try a name of your own"));
    m_own->setClearButtonEnabled(true);
    m_ownTile = new AvatarTile(kTile, 0, this);
    m_ownTile->setObjectName(QStringLiteral("ownTile"));
    connect(m_own, &QLineEdit::textChanged, this, [this] { draw(*m_ownTile, m_own->text()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    row->addWidget(m_ownTile);
    row->addWidget(m_own, 1);
    content().addSpacing(kGrid);
    content().addWidget(samples);
    content().addSpacing(kGrid / 2);
    content().addLayout(row);
}

avatars::InitialsRules InitialsGroup::shown() const
{
    return {.skipParticles = m_particles->isChecked(),
        .cjk = m_cjk->currentIndex() == 0 ? Cjk::One : Cjk::GivenTwo,
        .arabicTwo = m_arabic->isChecked(),
        .dutchIj = m_dutch->isChecked(),
        .locale = m_locale->currentData().toString()};
}

void InitialsGroup::show(const avatars::InitialsRules &rules)
{
    m_particles->setChecked(rules.skipParticles);
    m_cjk->setCurrentIndex(rules.cjk == Cjk::One ? 0 : 1);
    m_arabic->setChecked(rules.arabicTwo);
    m_dutch->setChecked(rules.dutchIj);
    m_locale->setCurrentIndex(std::max(0, m_locale->findData(rules.locale)));
}

void InitialsGroup::change()
{
    studio::setInitialsRules(m_settings, shown());
    refresh();
    emit rulesChanged();
}

void InitialsGroup::restore()
{
    const auto before = shown();
    const auto set = [this](const avatars::InitialsRules &rules) {
        show(rules);
        change();
    };
    set({});
    emit toast(tr("The rules for initials are as they were at first."), [set, before] { set(before); });
}

void InitialsGroup::refresh()
{
    for (const Sample &sample : std::as_const(m_samples))
        draw(*sample.tile, sample.name);
    draw(*m_ownTile, m_own->text());
}

void InitialsGroup::draw(AvatarTile &tile, const QString &name)
{
    auto wish = studio::defaultWish(m_settings);
    wish.kind = avatars::Kind::Initials;
    // Without a letter it is our symbol.
    wish.name = name.trimmed().isEmpty() ? QStringLiteral("\u2022") : name;
    tile.show(m_artist, name.trimmed().isEmpty() ? QStringLiteral("likeness") : name, wish);
    tile.setCaption(name);
    //: a name and its initials, for screen readers
    tile.setAccessibleName(tr("%1: %2").arg(name, avatars::initialsOf(wish.name, wish.rules).text));
}

} // namespace ui
