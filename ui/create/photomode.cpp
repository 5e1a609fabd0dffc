// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/photomode.h"

#include "imaging/decode.h"
#include "settings/settings.h"
#include "ui/common/ask.h"
#include "ui/common/theme.h"
#include "ui/create/livepreview.h"
#include "ui/create/lookgallery.h"
#include "ui/create/lookpictures.h"
#include "ui/create/photoform.h"
#include "ui/create/photosource.h"
#include "ui/create/previewpane.h"
#include "ui/create/recentphotos.h"
#include "ui/create/shapebar.h"
#include "ui/create/subjectbox.h"
#include "ui/history/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kRecent = 12;
const auto kForm = QStringLiteral("create/form");
const auto kRows = QStringLiteral("create/rows");
const auto kFavourites = QStringLiteral("looks/favourites");

} // namespace

PhotoMode::PhotoMode(
    studio::Studio &studio, settings::Settings &settings, QWidget &results, QObject *parent)
    : QObject(parent), m_studio(studio), m_settings(settings), m_looks(studio.catalog()),
      m_source(new PhotoSource(studio, this)), m_form(new PhotoForm(m_looks, studio.catalog())),
      m_pictures(new LookPictures(
          studio, m_looks, [this] { return m_form->looks().keysByNeed(); }, this)),
      m_shape(new ShapeBar), m_preview(new PreviewPane),
      m_live(new LivePreview(studio, *m_preview, this)), m_rows(new QSplitter(Qt::Vertical))
{
    makeCentre(results);
    connectAll();
    recall();
    formChanged();
}

void PhotoMode::makeCentre(QWidget &results)
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_shape);
    column->addWidget(m_preview, 1);
    m_rows->addWidget(top);
    m_rows->addWidget(&results);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_rows->setChildrenCollapsible(false);
}

void PhotoMode::connectAll()
{
    auto *subject = &m_form->subject();
    connect(m_source, &PhotoSource::started, this, [this] {
        m_form->subject().setBusy(true);
        m_preview->setBusy(true);
        emit opening();
    });
    connect(m_source, &PhotoSource::opened, this, &PhotoMode::photoOpened);
    connect(m_source, &PhotoSource::failed, this, &PhotoMode::photoFailed);
    connect(subject, &SubjectBox::browseWanted, this, &PhotoMode::browse);
    connect(subject, &SubjectBox::pasteWanted, this,
        [this] { openData(QGuiApplication::clipboard()->mimeData()); });
    connect(subject, &SubjectBox::sampleWanted, m_source, &PhotoSource::openSample);
    connect(subject, &SubjectBox::inputWanted, m_source, &PhotoSource::openInput);
    connect(subject, &SubjectBox::faceChosen, this, [this](int face) { usePhoto(m_photo, face); });
    connect(m_form, &PhotoForm::lookChosen, this, [this] {
        emit lookChosen();
        formChanged();
    });
    connect(m_form, &PhotoForm::changed, this, &PhotoMode::formChanged);
    connect(m_form, &PhotoForm::countChanged, this, [this] { m_form->setRefusal(refusal()); });
    connect(m_form, &PhotoForm::generateWanted, this, &PhotoMode::generate);
    connect(m_shape, &ShapeBar::changed, this, &PhotoMode::formChanged);
    connect(&m_looks, &LookModel::favouritesChanged, this,
        [this] { m_settings.setList(kFavourites, m_looks.favourites()); });
}

QWidget *PhotoMode::form() const
{
    return m_form;
}

QWidget *PhotoMode::centre() const
{
    return m_rows;
}

QWidget *PhotoMode::shapes() const
{
    return m_shape->findChild<QWidget *>(QStringLiteral("strength"));
}

QWidget *PhotoMode::looks() const
{
    return m_form->looks().view();
}

void PhotoMode::recall()
{
    m_looks.setFavourites(m_settings.list(kFavourites));
    m_rows->restoreState(m_settings.state(kRows));
    const auto json = QJsonDocument::fromJson(m_settings.state(kForm)).object();
    auto kept = core::PortraitRequest::fromJson(json);
    core::PortraitRequest form = kept ? *kept : core::PortraitRequest{};
    if (json.isEmpty())
        form.count = 4;
    form.input = {};
    setRequest(form, false);
}

void PhotoMode::remember()
{
    core::PortraitRequest form = request();
    form.person.clear();
    m_settings.setState(kForm, QJsonDocument(form.toJson()).toJson(QJsonDocument::Compact));
    m_settings.setState(kRows, m_rows->saveState());
}

void PhotoMode::begin()
{
    m_looks.setRecent(m_studio.store().recentStyles(kRecent));
    fillRecent();
    m_studio.openSample(this)
        ->then(this,
            [this](const core::Result<studio::Photo> &sample) {
                if (!sample)
                    return emit message(sample.error());
                m_sample = *sample;
                if (m_photo.isNull())
                    usePhoto({}, 0);
            })
        ->start();
}

core::PortraitRequest PhotoMode::request() const
{
    core::PortraitRequest request = m_origin;
    m_form->fill(request);
    request.input = m_photo.input;
    request.face = m_face;
    request.strength = m_shape->strength();
    request.size = m_shape->size();
    return request;
}

void PhotoMode::setRequest(const core::PortraitRequest &request, bool start)
{
    m_origin = {.firstVariant = request.firstVariant, .parent = request.parent};
    m_form->setRequest(request);
    m_shape->setStrength(request.strength);
    m_shape->setSize(request.size);
    m_face = request.face;
    m_generateWhenOpened = start && request.input.isValid() && request.input != m_photo.input;
    if (request.input.isValid() && request.input != m_photo.input)
        m_source->openInput(request.input);
    else if (start)
        generate();
}

void PhotoMode::openFile(const QString &path)
{
    m_source->openFile(path);
}

void PhotoMode::openData(const QMimeData *mime)
{
    m_source->openData(mime);
}

void PhotoMode::setDropHint(bool on)
{
    m_form->subject().setDropHint(on);
}

void PhotoMode::focusSearch()
{
    m_form->looks().focusSearch();
}

void PhotoMode::browse()
{
    chooseFile(m_form, tr("Choose a photo"), imaging::readableExtensions(),
        [this](const QString &path) { openFile(path); });
}

void PhotoMode::photoOpened(const studio::Photo &photo)
{
    m_openError.clear();
    const bool again = photo.input.isValid() && m_face < photo.faces.size();
    usePhoto(photo, again ? m_face : 0);
    if (std::exchange(m_generateWhenOpened, false))
        generate();
}

void PhotoMode::photoFailed(const core::Error &error)
{
    // The photo that was there stays chosen; without one the drop zone says what was wrong.
    m_generateWhenOpened = false;
    m_form->subject().setBusy(false);
    m_preview->setBusy(false);
    m_openError = m_photo.isNull() ? error.message : QString();
    if (m_photo.isNull()) {
        m_form->subject().setProblem(error.message);
        m_form->setRefusal(refusal());
        return;
    }
    m_form->subject().setPhoto(m_photo, m_face);
    emit message(error);
}

void PhotoMode::usePhoto(const studio::Photo &photo, int face)
{
    m_photo = photo;
    m_face = face;
    auto &subject = m_form->subject();
    subject.setBusy(false);
    m_preview->setBusy(false);
    subject.setPhoto(photo, face);
    if (!m_openError.isEmpty())
        subject.setProblem(m_openError);
    m_pictures->setPhoto(
        photo.isNull() || photo.faces.isEmpty() ? m_sample : photo, photo.isNull() ? 0 : face);
    m_origin = {};
    formChanged();
}

void PhotoMode::fillRecent()
{
    recentPhotos(m_studio.store(), this)
        ->then(this,
            [this](const core::Result<RecentPhotos> &recent) {
                if (recent)
                    m_form->subject().setRecent(*recent);
            })
        ->start();
}

void PhotoMode::setMaking(bool on)
{
    m_pictures->setPaused(on);
    if (!on)
        fillRecent();
}

void PhotoMode::formChanged()
{
    m_preview->setShape(m_shape->size());
    m_form->setRefusal(refusal());
    emit changed();
    askPreview();
}

QString PhotoMode::refusal() const
{
    if (!m_openError.isEmpty())
        return m_openError;
    if (m_photo.isNull())
        return tr("Choose a photo first, or try the sample face.");
    const QString problem = m_photo.problem();
    if (!problem.isEmpty())
        return problem;
    if (m_studio.store().isReadOnly())
        return tr("This library can only be read.");
    const auto good = m_studio.accepts(request(), m_photo);
    return good ? QString() : good.error().message;
}

QString PhotoMode::previewCaption() const
{
    const auto *style = m_studio.catalog().style(request().style);
    const bool sample = m_photo.isNull() || m_photo.faces.isEmpty();
    if (style && style->look.isEmpty())
        return tr("%1 needs an AI model. This is your framed photo, without the look.")
            .arg(styleName(m_studio.catalog(), style->key));
    return sample ? tr("Example on our drawn head. Choose a photo to see yours.")
                  : tr("Preview – this is what you get for free");
}

void PhotoMode::askPreview()
{
    const bool sample = m_photo.isNull() || m_photo.faces.isEmpty();
    auto wanted = request();
    wanted.face = sample ? 0 : m_face;
    m_live->want(wanted, sample ? m_sample : m_photo, previewCaption());
}

void PhotoMode::generate()
{
    if (!refusal().isEmpty())
        return;
    emit makeWanted(request(), m_photo, m_preview->picture());
    m_origin = {};
}

} // namespace ui
