// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/createscreen.h"

#include "imaging/decode.h"
#include "settings/settings.h"
#include "ui/common/ask.h"
#include "ui/common/portraitactions.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/create/describebox.h"
#include "ui/create/detailspane.h"
#include "ui/create/livepreview.h"
#include "ui/create/lookgallery.h"
#include "ui/create/lookpictures.h"
#include "ui/create/modelpicker.h"
#include "ui/create/photosource.h"
#include "ui/create/previewpane.h"
#include "ui/create/recentphotos.h"
#include "ui/create/resultspane.h"
#include "ui/create/shapebar.h"
#include "ui/create/subjectbox.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kFormWidth = 392;
constexpr int kDetailsWidth = 288;
constexpr int kCentreWidth = 480; ///< less is no pleasure
constexpr int kRecent = 12;
const auto kForm = QStringLiteral("create/form");
const auto kColumns = QStringLiteral("create/columns");
const auto kRows = QStringLiteral("create/rows");
const auto kDetailsShown = QStringLiteral("create/details");
const auto kFavourites = QStringLiteral("looks/favourites");

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(headingFont(label->font()));
    return label;
}

} // namespace

CreateScreen::CreateScreen(studio::Studio &studio, settings::Settings &settings, QWidget *parent)
    : Screen(parent), m_studio(studio), m_settings(settings), m_looks(studio.catalog()),
      m_source(new PhotoSource(studio, this)), m_columns(new QSplitter(Qt::Horizontal, this))
{
    m_details = new DetailsPane(this);
    m_details->setMinimumWidth(kDetailsWidth - 4 * kGrid);
    m_columns->addWidget(makeForm());
    m_columns->addWidget(makeCentre());
    m_columns->addWidget(m_details);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setSizes({kFormWidth, 600, kDetailsWidth});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_columns);
    m_pictures = new LookPictures(
        m_studio, m_looks, [this] { return m_gallery->keysByNeed(); }, this);
    connectAll();
    makeKeys();
    recall();
    formChanged();
}

QWidget *CreateScreen::makeForm()
{
    auto *form = new QWidget;
    form->setAutoFillBackground(true);
    form->setBackgroundRole(QPalette::Base);
    m_subject = new SubjectBox;
    m_gallery = new LookGallery(m_looks);
    m_model = new ModelPicker(m_studio.catalog());
    m_describe = new DescribeBox;
    auto *inner = new QWidget;
    inner->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addWidget(heading(tr("Subject")));
    column->addWidget(m_subject);
    column->addSpacing(kGrid);
    column->addWidget(m_gallery, 1);
    column->addWidget(m_describe);
    auto *model = new QHBoxLayout;
    model->setSpacing(2 * kGrid);
    model->addWidget(heading(tr("Model")));
    model->addWidget(m_model, 1);
    column->addLayout(model);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    m_count = new QSpinBox;
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setRange(1, 8);
    m_count->setValue(4);
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setAccessibleName(tr("How many portraits"));
    m_count->setToolTip(tr("How many portraits"));
    m_button = new QPushButton;
    m_button->setObjectName(QStringLiteral("generate"));
    m_button->setProperty(kPrimary, true);
    m_button->setDefault(true);
    m_button->setText(tr("Create %1 portraits  ·  %2").arg(8).arg(tr("free")));
    m_reason = new QLabel;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    auto *press = new QHBoxLayout;
    press->setSpacing(kGrid);
    press->addWidget(m_count);
    press->addWidget(m_button, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 2 * kGrid);
    foot->setSpacing(kGrid);
    foot->addLayout(press);
    foot->addWidget(m_reason);
    auto *whole = new QVBoxLayout(form);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addLayout(foot);
    // With a large font the words need more than the usual width.
    const int room = std::max(
        inner->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent),
        foot->minimumSize().width());
    form->setMinimumWidth(std::max(kFormWidth - 6 * kGrid, room));
    return form;
}

QWidget *CreateScreen::makeCentre()
{
    m_shape = new ShapeBar;
    m_preview = new PreviewPane;
    m_live = new LivePreview(m_studio, *m_preview, this);
    m_results = new ResultsPane(m_studio, nullptr);
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_shape);
    column->addWidget(m_preview, 1);
    m_rows = new QSplitter(Qt::Vertical);
    m_rows->addWidget(top);
    m_rows->addWidget(m_results);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_rows->setChildrenCollapsible(false);
    auto *centre = new QWidget;
    auto *whole = new QVBoxLayout(centre);
    whole->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    whole->addWidget(m_rows);
    return centre;
}

void CreateScreen::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto run) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { generate(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { generate(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { m_results->maker().cancelNewest(); });
    key(QKeySequence::Open, [this] { browse(); });
    key(QKeySequence::Paste, [this] { paste(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_gallery->focusSearch(); });
}

void CreateScreen::connectAll()
{
    connect(m_source, &PhotoSource::started, this, [this] {
        m_subject->setBusy(true);
        m_preview->setBusy(true);
    });
    connect(m_source, &PhotoSource::opened, this, &CreateScreen::photoOpened);
    connect(m_source, &PhotoSource::failed, this, &CreateScreen::photoFailed);
    connect(m_subject, &SubjectBox::browseWanted, this, &CreateScreen::browse);
    connect(m_subject, &SubjectBox::pasteWanted, this, &CreateScreen::paste);
    connect(m_subject, &SubjectBox::sampleWanted, m_source, &PhotoSource::openSample);
    connect(m_subject, &SubjectBox::inputWanted, m_source, &PhotoSource::openInput);
    connect(
        m_subject, &SubjectBox::faceChosen, this, [this](int face) { usePhoto(m_photo, face); });
    connect(m_gallery, &LookGallery::chosen, this, [this] {
        // The details follow what was touched last.
        m_results->view()->clearSelection();
        formChanged();
    });
    connect(m_shape, &ShapeBar::changed, this, &CreateScreen::formChanged);
    connect(m_describe, &DescribeBox::changed, this, &CreateScreen::formChanged);
    connect(m_model, &QComboBox::currentIndexChanged, this, &CreateScreen::formChanged);
    connect(m_count, &QSpinBox::valueChanged, this, &CreateScreen::updateButton);
    connect(m_button, &QPushButton::clicked, this, &CreateScreen::generate);
    connect(&m_looks, &LookModel::favouritesChanged, this,
        [this] { m_settings.setList(kFavourites, m_looks.favourites()); });
    auto *actions = &m_results->actions();
    connect(actions, &PortraitActions::toast, this, &Screen::toast);
    connect(actions, &PortraitActions::message, this, &Screen::message);
    connect(actions, &PortraitActions::createWanted, this, &Screen::createWanted);
    connect(actions, &PortraitActions::exportWanted, this, &Screen::exportWanted);
    connect(m_results, &ResultsPane::selected, this, &CreateScreen::updateDetails);
    connect(m_results, &ResultsPane::historyWanted, this, [this] { emit historyWanted({}); });
    connect(&m_results->maker(), &Maker::changed, this, [this] {
        const bool running = m_results->maker().isRunning();
        m_pictures->setPaused(running);
        if (!running)
            fillRecent();
        emit titleChanged();
    });
    connect(&m_results->maker(), &Maker::failed, this, [this](const core::Error &error) {
        emit message(error, [this] { m_results->maker().retryAll(); });
    });
}

void CreateScreen::recall()
{
    m_looks.setFavourites(m_settings.list(kFavourites));
    m_columns->restoreState(m_settings.state(kColumns));
    m_rows->restoreState(m_settings.state(kRows));
    m_detailsWanted = m_settings.state(kDetailsShown) != "0";
    const auto json = QJsonDocument::fromJson(m_settings.state(kForm)).object();
    auto kept = core::PortraitRequest::fromJson(json);
    core::PortraitRequest form = kept ? *kept : core::PortraitRequest{};
    if (json.isEmpty())
        form.count = 4;
    form.input = {};
    setRequest(form, false);
}

void CreateScreen::remember()
{
    core::PortraitRequest form = request();
    form.person.clear();
    m_settings.setState(kForm, QJsonDocument(form.toJson()).toJson(QJsonDocument::Compact));
    m_settings.setState(kColumns, m_columns->saveState());
    m_settings.setState(kRows, m_rows->saveState());
    m_settings.setState(kDetailsShown, m_detailsWanted ? "1" : "0");
}

void CreateScreen::begin()
{
    m_looks.setRecent(m_studio.store().recentStyles(kRecent));
    m_results->loadEarlier();
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

QString CreateScreen::title() const
{
    const int waiting = m_results->model().waiting();
    return waiting > 0 ? tr("Create — %1 on the way").arg(waiting) : tr("Create");
}

void CreateScreen::toggleDetails()
{
    m_detailsWanted = m_details->isHidden();
    m_details->setVisible(m_detailsWanted);
}

void CreateScreen::resizeEvent(QResizeEvent *event)
{
    const int others = m_columns->widget(0)->minimumWidth() + kCentreWidth;
    m_details->setVisible(m_detailsWanted && width() >= others + kDetailsWidth);
    Screen::resizeEvent(event);
}

void CreateScreen::focusSearch()
{
    m_gallery->focusSearch();
}

QList<QWidget *> CreateScreen::panes() const
{
    return {m_gallery->view(), m_shape->findChild<QWidget *>(QStringLiteral("strength")),
        m_results->view(), m_details};
}

core::PortraitRequest CreateScreen::request() const
{
    core::PortraitRequest request = m_origin;
    request.style = m_gallery->current();
    request.model = m_model->model();
    request.scene = m_describe->scene();
    request.prompt = m_describe->prompt();
    request.person = m_subject->person();
    request.input = m_photo.input;
    request.face = m_face;
    request.count = m_count->value();
    request.strength = m_shape->strength();
    request.size = m_shape->size();
    return request;
}

void CreateScreen::setRequest(const core::PortraitRequest &request, bool start)
{
    m_origin = {.firstVariant = request.firstVariant, .parent = request.parent};
    const bool known = m_studio.catalog().style(request.style);
    const auto &styles = m_studio.catalog().styles();
    m_gallery->setCurrent(known || styles.isEmpty() ? request.style : styles.first().key);
    m_model->setModel(request.model);
    m_describe->setWords(request.scene, request.prompt);
    m_subject->setPerson(request.person);
    m_count->setValue(request.count);
    m_shape->setStrength(request.strength);
    m_shape->setSize(request.size);
    m_face = request.face;
    m_generateWhenOpened = start && request.input.isValid() && request.input != m_photo.input;
    if (request.input.isValid() && request.input != m_photo.input)
        m_source->openInput(request.input);
    else if (start)
        generate();
}

bool CreateScreen::canOpen(const QMimeData *mime)
{
    return PhotoSource::canOpen(mime);
}

void CreateScreen::openFile(const QString &path)
{
    m_source->openFile(path);
}

void CreateScreen::openData(const QMimeData *mime)
{
    m_source->openData(mime);
}

void CreateScreen::setDropHint(bool on)
{
    m_subject->setDropHint(on);
}

void CreateScreen::browse()
{
    chooseFile(this, tr("Choose a photo"), imaging::readableExtensions(),
        [this](const QString &path) { openFile(path); });
}

void CreateScreen::paste()
{
    openData(QApplication::clipboard()->mimeData());
}

void CreateScreen::photoOpened(const studio::Photo &photo)
{
    m_openError.clear();
    const bool again = photo.input.isValid() && m_face < photo.faces.size();
    usePhoto(photo, again ? m_face : 0);
    if (std::exchange(m_generateWhenOpened, false))
        generate();
}

void CreateScreen::photoFailed(const core::Error &error)
{
    // The photo that was there stays chosen; without one the drop zone says what was wrong.
    m_generateWhenOpened = false;
    m_subject->setBusy(false);
    m_preview->setBusy(false);
    m_openError = m_photo.isNull() ? error.message : QString();
    if (m_photo.isNull()) {
        m_subject->setProblem(error.message);
        updateButton();
        return;
    }
    m_subject->setPhoto(m_photo, m_face);
    emit message(error);
}

void CreateScreen::usePhoto(const studio::Photo &photo, int face)
{
    m_photo = photo;
    m_face = face;
    m_subject->setBusy(false);
    m_preview->setBusy(false);
    m_subject->setPhoto(photo, face);
    if (!m_openError.isEmpty())
        m_subject->setProblem(m_openError);
    m_pictures->setPhoto(
        photo.isNull() || photo.faces.isEmpty() ? m_sample : photo, photo.isNull() ? 0 : face);
    m_origin = {};
    formChanged();
}

void CreateScreen::fillRecent()
{
    recentPhotos(m_studio.store(), this)
        ->then(this,
            [this](const core::Result<RecentPhotos> &recent) {
                if (recent)
                    m_subject->setRecent(*recent);
            })
        ->start();
}

void CreateScreen::formChanged()
{
    m_preview->setShape(m_shape->size());
    updateButton();
    updateDetails();
    askPreview();
}

QString CreateScreen::refusal() const
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

void CreateScreen::updateButton()
{
    const int count = m_count->value();
    const auto *model = m_studio.catalog().model(m_model->model());
    const QString price = model ? ModelPicker::priceText(*model, count) : QString();
    //: the main button; %1 how many, %2 the price
    m_button->setText(count == 1 ? tr("Create 1 portrait  ·  %1").arg(price)
                                 : tr("Create %1 portraits  ·  %2").arg(count).arg(price));
    const QString why = refusal();
    m_button->setEnabled(why.isEmpty());
    m_button->setToolTip(why.isEmpty() ? tr("Ctrl+Return") : why);
    m_button->setAccessibleDescription(why);
    m_reason->setText(!why.isEmpty() ? why
            : model ? tr("Takes %1.").arg(ModelPicker::timeText(model->seconds * count))
                    : QString());
}

QString CreateScreen::styleName(const QString &key) const
{
    const auto *style = m_studio.catalog().style(key);
    return style ? QCoreApplication::translate("catalog", style->name.toUtf8().constData()) : key;
}

void CreateScreen::updateDetails()
{
    const auto chosen = m_results->view()->selectionModel()->selectedIndexes();
    if (chosen.size() == 1) {
        const auto &tile = m_results->model().tile(chosen.first());
        if (tile.state == ResultTile::State::Failed)
            return m_details->showFailure(tile.error);
        if (tile.state == ResultTile::State::Done) {
            const auto made = PortraitActions::requestOf(tile.portrait);
            return m_details->showPortrait(tile.portrait,
                m_studio.prompt(made, made.input.isValid()), styleName(tile.portrait.style),
                tile.portrait.path);
        }
    }
    const auto wanted = request();
    m_details->showRequest(m_studio.prompt(wanted, true), styleName(wanted.style),
        tr("%1 × %2 px").arg(wanted.size.width()).arg(wanted.size.height()),
        tr("This computer works with filters and sends nothing. An AI model would get these "
           "words:"));
}

QString CreateScreen::previewCaption() const
{
    const auto *style = m_studio.catalog().style(m_gallery->current());
    const bool sample = m_photo.isNull() || m_photo.faces.isEmpty();
    if (style && style->look.isEmpty())
        return tr("%1 needs an AI model. This is your framed photo, without the look.")
            .arg(styleName(style->key));
    return sample ? tr("Example on our drawn head. Choose a photo to see yours.")
                  : tr("Preview – this is what you get for free");
}

void CreateScreen::askPreview()
{
    const bool sample = m_photo.isNull() || m_photo.faces.isEmpty();
    auto wanted = request();
    wanted.face = sample ? 0 : m_face;
    m_live->want(wanted, sample ? m_sample : m_photo, previewCaption());
}

void CreateScreen::generate()
{
    if (!refusal().isEmpty())
        return;
    m_results->maker().start(request(), m_photo, m_preview->picture());
    m_results->view()->scrollToTop();
    m_origin = {};
}

} // namespace ui
