// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/seedmode.h"

#include "settings/settings.h"
#include "studio/avatardefaults.h"
#include "studio/studio.h"
#include "ui/common/ask.h"
#include "ui/common/theme.h"
#include "ui/create/kindgallery.h"
#include "ui/create/neighbourwall.h"
#include "ui/create/seeddrag.h"
#include "ui/create/seedfiles.h"
#include "ui/create/seedform.h"
#include "ui/create/seedpreview.h"
#include "ui/create/seedstage.h"
#include "ui/create/seedtiles.h"
#include "ui/create/seedwords.h"
#include "ui/create/traitspanel.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kTilePreview = 256;
const auto kFolder = QStringLiteral("create/avatarFolder");

} // namespace

SeedMode::SeedMode(studio::Studio &studio, settings::Settings &settings, QObject *parent)
    : QObject(parent), m_studio(studio), m_settings(settings),
      m_form(new SeedForm(m_state, settings)), m_stage(new SeedStage(m_state)),
      m_wall(new NeighbourWall(m_state)), m_centre(new QWidget), m_traits(new TraitsPanel(m_state)),
      m_drag(new SeedDrag(m_state, m_stage->preview()))
{
    auto *column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    column->addWidget(m_stage, 1);
    column->addWidget(m_wall);
    connectAll();
    recall();
    changed();
}

void SeedMode::connectAll()
{
    connect(&m_state, &SeedState::changed, this, [this] {
        m_saved = false;
        changed();
    });
    connect(m_form, &SeedForm::diceWanted, this, &SeedMode::roll);
    connect(m_form, &SeedForm::saveWanted, this, &SeedMode::save);
    connect(m_form, &SeedForm::linkWanted, this, &SeedMode::historyWanted);
    connect(m_stage, &SeedStage::diceWanted, this, &SeedMode::roll);
    connect(m_stage, &SeedStage::traitsWanted, this, &SeedMode::traitsWanted);
    connect(m_stage, &SeedStage::copyWanted, this, &SeedMode::copy);
    connect(m_stage, &SeedStage::saveFileWanted, this, &SeedMode::saveFile);
    connect(m_stage, &SeedStage::suffixChanged, this, [this] {
        if (const auto format = studio::avatarFormat(m_stage->suffix()))
            m_drag->setFormat(*format);
    });
    connect(
        m_drag, &SeedDrag::failed, this, [this](const core::Error &error) { emit message(error); });
    connect(m_traits, &TraitsPanel::colourCopied, this,
        [this](const QString &hex) { emit toast(tr("Copied %1.").arg(hex)); });
}

void SeedMode::recall()
{
    m_state.setWish(studio::defaultWish(m_settings));
    m_stage->setSuffix(m_settings.value(settings::kAvatarFormat));
}

void SeedMode::remember()
{
    // Seed and name are not among it: they may be a person's.
    const avatars::Wish &wish = m_state.wish();
    m_settings.setValue(settings::kAvatarKind, avatars::kindKey(wish.kind));
    m_settings.setValue(settings::kAvatarShape, avatars::shapeKey(wish.shape));
    studio::setDefaultBrand(m_settings, wish.brand);
    m_settings.setValue(settings::kAvatarSize, wish.size);
    m_settings.setValue(settings::kAvatarFormat, m_stage->suffix());
}

QWidget *SeedMode::form() const
{
    return m_form;
}

QWidget *SeedMode::centre() const
{
    return m_centre;
}

QWidget *SeedMode::traits() const
{
    return m_traits;
}

QList<QWidget *> SeedMode::panes() const
{
    return {&m_form->seedField(), &m_form->kinds().grid(), &m_stage->preview(), &m_wall->grid(),
        m_traits};
}

void SeedMode::changed()
{
    m_form->setPress(refusal(),
        m_saved ? tr("Saved. <a href=\"history\">See it in History</a>")
                : tr("Kept in History with its seed, to be changed or made again."));
}

QString SeedMode::refusal() const
{
    if (!m_state.hasPicture())
        return m_state.isBlank() ? tr("Type a seed first, or roll one.") : m_state.problem();
    if (m_studio.store().isReadOnly())
        return tr("This library can only be read.");
    if (m_state.wish().size < 64)
        return tr("History keeps pictures of 64 pixels and more. Choose a larger size.");
    const auto good = m_studio.accepts(request(), {});
    return good ? QString() : good.error().message;
}

core::PortraitRequest SeedMode::request() const
{
    core::PortraitRequest request = m_state.request();
    request.parent = m_parent;
    return request;
}

void SeedMode::setRequest(const core::PortraitRequest &request)
{
    m_parent = request.parent;
    if (const auto taken = m_state.setRequest(request); !taken)
        emit message(taken.error());
}

void SeedMode::save()
{
    if (!refusal().isEmpty())
        return;
    avatars::Wish wish = m_state.wish();
    wish.size = kTilePreview;
    emit saveWanted(request(), m_state.picture(wish, 1));
}

void SeedMode::saved(const core::Portrait &portrait)
{
    const bool shown
        = portrait.seed == m_state.text() && portrait.variant == m_state.wish().counter;
    m_saved = m_saved || shown;
    m_parent = {};
    changed();
}

void SeedMode::takenBack()
{
    m_saved = false;
    changed();
}

void SeedMode::withFile(
    studio::AvatarFormat format, const std::function<void(const studio::AvatarFile &)> &then)
{
    if (!m_state.hasPicture())
        return;
    seedFile(*m_state.seed(), m_state.wish(), format, this)
        ->then(this,
            [this, then](const core::Result<studio::AvatarFile> &file) {
                if (!file)
                    return emit message(file.error());
                then(*file);
            })
        ->start();
}

void SeedMode::copy(studio::AvatarFormat format)
{
    withFile(format, [this](const studio::AvatarFile &file) {
        QGuiApplication::clipboard()->setMimeData(seedMime(file).release());
        emit toast(tr("Copied as %1.").arg(file.suffix.toUpper()));
    });
}

QString SeedMode::proposedPath() const
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString folder = m_settings.list(kFolder).value(0, pictures);
    return QDir(folder).filePath(seedFileName(*m_state.seed(), m_state.wish(), m_stage->suffix()));
}

void SeedMode::saveFile()
{
    if (!m_state.hasPicture())
        return;
    const QString first = m_stage->suffix();
    QStringList filters;
    for (const auto &suffix :
        {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("webp")})
        filters.insert(suffix == first ? 0 : filters.size(),
            tr("%1 picture (*.%2)").arg(suffix.toUpper(), suffix));
    chooseNewFile(m_form->window(), tr("Save avatar as"), proposedPath(), filters,
        [this, first](const QString &path) {
            writeTo(QFileInfo(path).suffix().isEmpty() ? path + u'.' + first : path);
        });
}

void SeedMode::writeTo(const QString &path)
{
    const auto format = studio::avatarFormat(QFileInfo(path).suffix().toLower());
    if (!format)
        return emit message(format.error());
    withFile(*format, [this, path](const studio::AvatarFile &file) {
        if (const auto written = writeSeedFile(path, file.bytes); !written)
            return emit message(written.error(), [this, path] { writeTo(path); });
        m_settings.setList(kFolder, {QFileInfo(path).absolutePath()});
        emit toast(tr("Saved %1.").arg(QFileInfo(path).fileName()));
    });
}

void SeedMode::setTraitsShown(bool on)
{
    m_stage->setTraitsShown(on);
}

void SeedMode::roll()
{
    m_state.setText(freshSeed());
}

void SeedMode::focusSeed()
{
    m_form->seedField().setFocus(Qt::ShortcutFocusReason);
    m_form->seedField().selectAll();
}

} // namespace ui
