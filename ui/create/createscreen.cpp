// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/createscreen.h"

#include "settings/settings.h"
#include "ui/common/portraitactions.h"
#include "ui/common/theme.h"
#include "ui/create/detailspane.h"
#include "ui/create/photomode.h"
#include "ui/create/photosource.h"
#include "ui/create/resultspane.h"
#include "ui/create/seedfiles.h"
#include "ui/create/seedmode.h"
#include "ui/create/subjectswitch.h"
#include "ui/history/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kFormWidth = 392;
constexpr int kAsideWidth = 288;
constexpr int kCentreWidth = 480; ///< less is no pleasure
constexpr int kUsualLine = 17; ///< height of a line for which the widths are meant
const auto kColumns = QStringLiteral("create/columns");
const auto kDetailsShown = QStringLiteral("create/details");

} // namespace

CreateScreen::CreateScreen(studio::Studio &studio, settings::Settings &settings, QWidget *parent)
    : Screen(parent), m_studio(studio), m_settings(settings), m_switch(new SubjectSwitch),
      m_results(new ResultsPane(studio, nullptr)), m_details(new DetailsPane),
      m_photo(new PhotoMode(studio, settings, *m_results, this)),
      m_columns(new QSplitter(Qt::Horizontal, this)), m_forms(new QStackedWidget),
      m_centres(new QStackedWidget), m_asides(new QStackedWidget)
{
    m_details->setMinimumWidth(kAsideWidth - 4 * kGrid);
    m_forms->addWidget(m_photo->form());
    m_centres->addWidget(m_photo->centre());
    m_centres->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    m_asides->addWidget(m_details);
    m_form = makeForms();
    for (auto *pane : std::initializer_list<QWidget *>{m_form, m_centres, m_asides})
        m_columns->addWidget(pane);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setSizes({kFormWidth, 600, kAsideWidth});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_columns);
    connectPhoto();
    connectResults();
    makeKeys();
    recall();
    updateDetails();
}

QWidget *CreateScreen::makeForms()
{
    auto *form = new QWidget;
    form->setAutoFillBackground(true);
    form->setBackgroundRole(QPalette::Base);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(2 * kGrid, kGrid + kGrid / 2, 2 * kGrid, kGrid);
    head->addWidget(m_switch);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_forms, 1);
    return form;
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
    const auto inSeed = [this](auto run) {
        return [this, run] {
            if (m_switch->isSeed())
                run(seed());
        };
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { generate(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { generate(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { m_results->maker().cancelNewest(); });
    key(QKeySequence::Open, [this] { m_photo->browse(); });
    key(QKeySequence::Paste, [this] { paste(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { focusSearch(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_D), inSeed([](SeedMode &mode) { mode.roll(); }));
    key(QKeySequence::Save, inSeed([](SeedMode &mode) { mode.saveFile(); }));
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        inSeed([](SeedMode &mode) { mode.copy(studio::AvatarFormat::Svg); }));
}

void CreateScreen::connectPhoto()
{
    connect(m_switch, &SubjectSwitch::changed, this, &CreateScreen::setSeed);
    connect(m_photo, &PhotoMode::opening, this, [this] { setSeed(false); });
    connect(m_photo, &PhotoMode::lookChosen, this, [this] {
        // The details follow what was touched last.
        m_results->view()->clearSelection();
    });
    connect(m_photo, &PhotoMode::changed, this, &CreateScreen::updateDetails);
    connect(m_photo, &PhotoMode::message, this, &Screen::message);
    connect(m_photo, &PhotoMode::makeWanted, this,
        [this](const core::PortraitRequest &request, const studio::Photo &photo,
            const QImage &preview) {
            m_results->maker().start(request, photo, preview);
            m_results->view()->scrollToTop();
        });
}

void CreateScreen::connectResults()
{
    auto *actions = &m_results->actions();
    connect(actions, &PortraitActions::toast, this, &Screen::toast);
    connect(actions, &PortraitActions::message, this, &Screen::message);
    connect(actions, &PortraitActions::createWanted, this, &Screen::createWanted);
    connect(actions, &PortraitActions::exportWanted, this, &Screen::exportWanted);
    connect(m_results, &ResultsPane::selected, this, &CreateScreen::updateDetails);
    connect(m_results, &ResultsPane::historyWanted, this, [this] { emit historyWanted({}); });
    connect(&m_results->maker(), &Maker::landed, this, &CreateScreen::landed);
    connect(&m_results->maker(), &Maker::changed, this, [this] {
        m_photo->setMaking(m_results->maker().isRunning());
        emit titleChanged();
    });
    connect(&m_results->maker(), &Maker::failed, this, [this](const core::Error &error) {
        emit message(error, [this] { m_results->maker().retryAll(); });
    });
}

SeedMode &CreateScreen::seed()
{
    if (m_seed)
        return *m_seed;
    m_seed = new SeedMode(m_studio, m_settings, this);
    m_forms->addWidget(m_seed->form());
    m_centres->addWidget(m_seed->centre());
    m_asides->addWidget(m_seed->traits());
    connect(m_seed, &SeedMode::toast, this, &Screen::toast);
    connect(m_seed, &SeedMode::traitsWanted, this, &CreateScreen::toggleDetails);
    connect(m_seed, &SeedMode::message, this, &Screen::message);
    connect(m_seed, &SeedMode::historyWanted, this,
        [this] { emit historyWanted(history::parseQuery(QStringLiteral("kind:avatar"))); });
    connect(m_seed, &SeedMode::saveWanted, this,
        [this](const core::PortraitRequest &request, const QImage &preview) {
            m_results->maker().start(request, {}, preview);
        });
    return *m_seed;
}

void CreateScreen::setSeed(bool on)
{
    m_switch->setSeed(on);
    m_forms->setCurrentWidget(on ? seed().form() : m_photo->form());
    m_centres->setCurrentWidget(on ? seed().centre() : m_photo->centre());
    m_asides->setCurrentWidget(on ? seed().traits() : m_details);
    fitPanes();
    beginPhoto();
}

void CreateScreen::beginPhoto()
{
    if (m_painted && !m_switch->isSeed() && !std::exchange(m_photoBegun, true))
        m_photo->begin();
}

void CreateScreen::fitPanes()
{
    m_form->setMinimumWidth(
        std::max(kFormWidth - 6 * kGrid, m_forms->currentWidget()->minimumWidth()));
    m_asides->setMinimumWidth(m_asides->currentWidget()->minimumWidth());
    const int centre = std::max(kCentreWidth, kCentreWidth * fontMetrics().height() / kUsualLine);
    const int needed
        = m_form->minimumWidth() + centre + std::max(kAsideWidth, m_asides->minimumWidth());
    showAside(m_asideWanted && width() >= needed);
}

void CreateScreen::showAside(bool on)
{
    m_asides->setVisible(on);
    if (m_seed)
        m_seed->setTraitsShown(on);
}

void CreateScreen::recall()
{
    m_columns->restoreState(m_settings.state(kColumns));
    m_asideWanted = m_settings.state(kDetailsShown) != "0";
    setSeed(m_settings.value(settings::kSeedMode));
}

void CreateScreen::remember()
{
    m_photo->remember();
    if (m_seed)
        m_seed->remember();
    m_settings.setValue(settings::kSeedMode, m_switch->isSeed());
    m_settings.setState(kColumns, m_columns->saveState());
    m_settings.setState(kDetailsShown, m_asideWanted ? "1" : "0");
}

void CreateScreen::begin()
{
    m_painted = true;
    beginPhoto();
    m_results->loadEarlier();
}

QString CreateScreen::title() const
{
    const int waiting = m_results->model().waiting();
    return waiting > 0 ? tr("Create — %1 on the way").arg(waiting) : tr("Create");
}

void CreateScreen::toggleDetails()
{
    m_asideWanted = m_asides->isHidden();
    showAside(m_asideWanted);
}

void CreateScreen::resizeEvent(QResizeEvent *event)
{
    fitPanes();
    Screen::resizeEvent(event);
}

void CreateScreen::focusSearch()
{
    if (m_switch->isSeed())
        seed().focusSeed();
    else
        m_photo->focusSearch();
}

QList<QWidget *> CreateScreen::panes() const
{
    if (m_switch->isSeed())
        return m_seed->panes();
    return {m_photo->looks(), m_photo->shapes(), m_results->view(), m_details};
}

core::PortraitRequest CreateScreen::request() const
{
    return m_switch->isSeed() ? m_seed->request() : m_photo->request();
}

void CreateScreen::setRequest(const core::PortraitRequest &request, bool start)
{
    const bool drawn = !request.avatar.isEmpty();
    setSeed(drawn);
    if (!drawn)
        return m_photo->setRequest(request, start);
    seed().setRequest(request);
    if (start)
        seed().save();
}

bool CreateScreen::canOpen(const QMimeData *mime)
{
    return PhotoSource::canOpen(mime) && !isOwnAvatar(mime);
}

void CreateScreen::openFile(const QString &path)
{
    setSeed(false);
    m_photo->openFile(path);
}

void CreateScreen::openData(const QMimeData *mime)
{
    setSeed(false);
    m_photo->openData(mime);
}

void CreateScreen::setDropHint(bool on)
{
    m_photo->setDropHint(on);
}

void CreateScreen::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!m_switch->isSeed() || canOpen(mime))
        openData(mime);
    else if (mime && mime->hasText())
        seed().state().setText(mime->text());
}

void CreateScreen::generate()
{
    if (m_switch->isSeed())
        seed().save();
    else
        m_photo->generate();
}

void CreateScreen::landed(const core::Portrait &portrait)
{
    if (portrait.kind != core::Portrait::Kind::Avatar || !m_switch->isSeed())
        return;
    seed().saved(portrait);
    emit toast(tr("Saved to History."), [this, portrait] {
        m_results->actions().trash({portrait});
        seed().takenBack();
    });
}

void CreateScreen::updateDetails()
{
    const auto &catalog = m_studio.catalog();
    const auto chosen = m_results->view()->selectionModel()->selectedIndexes();
    if (chosen.size() == 1) {
        const auto &tile = m_results->model().tile(chosen.first());
        if (tile.state == ResultTile::State::Failed)
            return m_details->showFailure(tile.error);
        if (tile.state == ResultTile::State::Done) {
            const auto made = PortraitActions::requestOf(tile.portrait);
            return m_details->showPortrait(tile.portrait,
                m_studio.prompt(made, made.input.isValid()),
                styleName(catalog, tile.portrait.style), tile.portrait.path);
        }
    }
    const auto wanted = m_photo->request();
    m_details->showRequest(m_studio.prompt(wanted, true), styleName(catalog, wanted.style),
        tr("%1 × %2 px").arg(wanted.size.width()).arg(wanted.size.height()),
        tr("This computer works with filters and sends nothing. An AI model would get these "
           "words:"));
}

} // namespace ui
