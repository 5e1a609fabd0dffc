// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/avatar.h"
#include "history/store.h"
#include "imaging/encode.h"
#include "screenshots/walls.h"
#include "settings/language.h"
#include "settings/settings.h"
#include "studio/avatardefaults.h"
#include "studio/studio.h"
#include "support/library.h"
#include "ui/common/theme.h"
#include "ui/create/seedtiles.h"
#include "ui/create/traitcombo.h"
#include "ui/history/compareview.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyscreen.h"
#include "ui/preferences/avatarspage.h"
#include "ui/preferences/brandrow.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>

#include <cstdio>

using support::answerOf;

namespace {

constexpr int kWait = 60'000;

[[noreturn]] void stop(const char *what)
{
    std::fprintf(stderr, "screenshots: %s\n", what);
    std::exit(1);
}

void waitFor(const char *what, const std::function<bool()> &fact)
{
    if (!QTest::qWaitFor(fact, kWait))
        stop(what);
}

/// A library of portraits of the drawn head, in every look.
void fillSampleLibrary(studio::Studio &studio, support::FixedClock &clock)
{
    const auto photo = answerOf(studio.openSample(nullptr));
    if (!photo)
        stop("the sample face did not open");
    const QStringList people{QString(), QStringLiteral("Ada Lovelace"), QStringLiteral("Li Wei"), QString()};
    int made = 0;
    for (const catalog::Style &style : studio.catalog().styles()) {
        if (style.look.isEmpty())
            continue;
        core::PortraitRequest request;
        request.style = style.key;
        request.count = 2;
        request.person = people.at(made++ % people.size());
        request.size = QSize(512, made % 3 == 0 ? 640 : 512);
        const auto portraits = answerOf(studio.make(request, *photo, nullptr));
        if (!portraits)
            stop("a sample portrait was not made");
        if (made % 4 == 0)
            (void)answerOf(studio.store().setStarred({portraits->first().id}, true, nullptr));
        if (made % 5 == 0)
            (void)answerOf(studio.store().setTag({portraits->last().id}, QStringLiteral("website"), true, nullptr));
        clock.advance(9LL * 3600 * 1000);
    }
}

/// Drives one window through its states and saves each as DIR/<theme>-<size>-<state>.png.
class Camera
{
public:
    Camera(ui::MainWindow &window, const QDir &folder, const QString &prefix)
        : m_window(window), m_folder(folder), m_prefix(prefix)
    {
    }

    void shoot(const QString &state, QWidget *widget = nullptr)
    {
        QWidget *target = widget ? widget : &m_window;
        const QString path = m_folder.filePath(m_prefix + state + QStringLiteral(".png"));
        if (!target->grab().save(path))
            stop("a picture could not be written");
        std::printf("%s\n", qPrintable(path));
    }

    template <class T> T &child(const char *name)
    {
        T *found = m_window.findChild<T *>(QLatin1String(name));
        if (!found)
            stop(name);
        return *found;
    }

    void create()
    {
        m_window.showScreen(QStringLiteral("create"));
        auto &looks = child<QListView>("lookView");
        waitFor("the look tiles", [&] { return looks.model()->rowCount() == 39; });
        settleTiles();
        shoot(QStringLiteral("create-first"));
        child<QAbstractButton>("sampleButton").click();
        auto &generate = child<QPushButton>("generate");
        waitFor("the sample face", [&] { return generate.isEnabled(); });
        choose(looks, QStringLiteral("Oil painting"));
        settleTiles();
        shoot(QStringLiteral("create-photo"));
        generate.click();
        auto &results = child<QListView>("results");
        waitFor("the results", [&] { return !child<QPushButton>("cancelButton").isVisible(); });
        results.setCurrentIndex(results.model()->index(0, 0));
        shoot(QStringLiteral("create-results"));
        choose(looks, QStringLiteral("Hanfu"));
        settleTiles();
        shoot(QStringLiteral("create-needs-ai"));
    }

    void seed()
    {
        m_window.showScreen(QStringLiteral("create"));
        child<QAbstractButton>("seedMode").click();
        settleTiles();
        shoot(QStringLiteral("seed-empty"));
        auto &seed = child<QLineEdit>("seed");
        seed.setText(QStringLiteral("mira.okafor@example.com"));
        settleTiles();
        shoot(QStringLiteral("seed"));
        auto &kinds = child<ui::SeedGrid>("kinds");
        for (const auto *kind : {"illustrated", "clay", "pixel", "initials", "motif"}) {
            const auto row = avatars::kindKeys().indexOf(QString::fromLatin1(kind));
            kinds.setCurrentIndex(kinds.model()->index(int(row), 0));
            settleTiles();
            shoot(QStringLiteral("seed-") + QString::fromLatin1(kind));
        }
        kinds.setCurrentIndex(kinds.model()->index(0, 0));
        child<QAbstractButton>("circle").click();
        child<QAbstractButton>("lock-hair").click();
        child<QAbstractButton>("lock-glasses").click();
        auto &brand = child<QLineEdit>("brand");
        brand.clear();
        QTest::keyClicks(&brand, QStringLiteral("#0f766e"));
        child<QSpinBox>("counter").setValue(5);
        settleTiles();
        shoot(QStringLiteral("seed-brand-locked"));
        auto &hair = child<ui::TraitCombo>("trait-hair");
        hair.showPopup();
        shoot(QStringLiteral("seed-hair-list"), hair.view()->window());
        hair.hidePopup();
        child<QPushButton>("saveAvatar").click();
        waitFor("the saved avatar",
            [&] { return child<QLabel>("saveReason").text().contains(QStringLiteral("href")); });
        shoot(QStringLiteral("seed-saved"));
        seed.setText(QString(1025, u'x'));
        settleTiles();
        shoot(QStringLiteral("seed-too-long"));
        child<QAbstractButton>("photoMode").click();
    }

    void history()
    {
        m_window.showScreen(QStringLiteral("history"));
        auto *screen = m_window.findChild<ui::HistoryScreen *>();
        auto &grid = screen->grid();
        screen->showQuery({});
        waitFor("history", [&] { return screen->model().rowCount() > 30; });
        settleTiles();
        grid.setCurrentIndex(grid.model()->index(2, 0));
        settleTiles();
        shoot(QStringLiteral("history"));
        screen->showQuery(history::parseQuery(QStringLiteral("kind:avatar")));
        waitFor("the avatars", [&] { return screen->model().rowCount() < 10; });
        grid.setCurrentIndex(grid.model()->index(0, 0));
        settleTiles();
        shoot(QStringLiteral("history-avatars"));
        screen->showQuery(history::parseQuery(QStringLiteral("style:cyberpunk")));
        waitFor("the search", [&] { return screen->model().rowCount() < 10; });
        settleTiles();
        shoot(QStringLiteral("history-search"));
        grid.selectAll();
        shoot(QStringLiteral("history-selection"));
        compare(*screen);
        screen->showQuery(history::parseQuery(QStringLiteral("nothing has this word")));
        waitFor("the empty state", [&] { return screen->model().rowCount() == 0; });
        shoot(QStringLiteral("history-nothing-found"));
        screen->showQuery({.trash = true});
        waitFor("the trash", [&] { return screen->model().query().trash; });
        settleTiles();
        shoot(QStringLiteral("history-trash"));
        screen->showQuery({});
    }

    /// The dialog, and its long page at full length.
    void preferences(settings::Settings &settings)
    {
        studio::setBrands(settings, {{{0x0b, 0x6b, 0x63}, QStringLiteral("House green")},
            {{0xff, 0xd5, 0x4f}, QStringLiteral("Signal yellow")}, {{0x8e, 0x24, 0xaa}, QString()}});
        studio::setDefaultBrand(settings, avatars::Rgb{0x0b, 0x6b, 0x63});
        child<QAction>("preferencesAction").trigger();
        auto *dialog = m_window.findChild<ui::PreferencesDialog *>();
        waitFor("the preferences", [&] { return dialog->isVisible(); });
        shoot(QStringLiteral("preferences"), dialog);
        dialog->showPage(QStringLiteral("avatars"));
        settleTiles(dialog);
        shoot(QStringLiteral("preferences-avatars"), dialog);
        auto *page = dialog->findChild<ui::AvatarsPage *>();
        dialog->resize(dialog->width(), dialog->height() + page->height() - page->parentWidget()->height());
        settleTiles(dialog);
        shoot(QStringLiteral("preferences-avatars-whole"), dialog);
        dialog->findChild<QWidget *>(QStringLiteral("step-ai"))
            ->findChild<QAbstractButton *>(QStringLiteral("down"))->click();
        dialog->findChild<ui::BrandRow *>()->findChild<QAbstractButton *>(QStringLiteral("remove"))->click();
        settleTiles(dialog);
        shoot(QStringLiteral("preferences-avatars-changed"), dialog);
        dialog->close();
        studio::setDefaultBrand(settings, {});
    }

private:
    void compare(ui::HistoryScreen &screen)
    {
        QTest::keyClick(&screen.grid(), Qt::Key_C);
        auto &stage = screen.findChild<ui::CompareView *>()->stage();
        waitFor("the comparison", [&] { return stage.isVisible(); });
        shoot(QStringLiteral("history-compare"));
        stage.setMode(ui::CompareStage::Mode::Slider);
        shoot(QStringLiteral("history-slider"));
        QTest::keyClick(&stage, Qt::Key_Escape);
    }

    /// Until a picture of the list has stayed the same for a while, nothing more is on its way.
    void settleTiles(QWidget *widget = nullptr)
    {
        QImage last;
        int same = 0;
        waitFor("the tiles", [&] {
            const QImage now = (widget ? widget : &m_window)->grab().toImage();
            same = now == last ? same + 1 : 0;
            last = now;
            return same >= 25;
        });
    }

    void choose(QListView &view, const QString &name)
    {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QModelIndex index = view.model()->index(row, 0);
            if (index.data().toString().startsWith(name)) {
                view.setCurrentIndex(index);
                return;
            }
        }
        stop("a look is missing in the gallery");
    }

    ui::MainWindow &m_window;
    QDir m_folder;
    QString m_prefix;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    settings::installTranslations(app);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        stop("name the folder for the pictures");
    if (!writeWalls(QString::fromLocal8Bit(argv[1])))
        stop("the walls of avatars could not be written");
    const QTemporaryDir home;
    support::FixedClock clock;
    const catalog::Catalog catalog = catalog::Catalog::load();
    auto store = history::Store::open(home.filePath(QStringLiteral("library")), clock, &imaging::settingsIn);
    if (!store)
        stop("the sample library could not be made");
    studio::Studio studio(catalog, **store);
    fillSampleLibrary(studio, clock);
    const struct
    {
        settings::Theme theme;
        QSize size;
        double font;
        QString name;
    } shots[] = {
        {settings::Theme::Light, {1280, 800}, 1, QStringLiteral("light-1280-")},
        {settings::Theme::Light, {1024, 640}, 1, QStringLiteral("light-1024-")},
        {settings::Theme::Dark, {1280, 800}, 1, QStringLiteral("dark-1280-")},
        {settings::Theme::Dark, {1024, 640}, 1, QStringLiteral("dark-1024-")},
        {settings::Theme::Light, {1280, 800}, 2, QStringLiteral("large-font-1280-")},
    };
    const QFont font = QApplication::font();
    for (const auto &shot : shots) {
        settings::Settings settings(home.filePath(shot.name + QStringLiteral("settings.ini")));
        settings.setValue(settings::kTheme, int(shot.theme));
        QFont larger = font;
        larger.setPointSizeF(font.pointSizeF() * shot.font);
        QApplication::setFont(larger);
        ui::applyTheme(app, shot.theme);
        ui::MainWindow window(studio, settings);
        window.resize(shot.size);
        window.show();
        Camera camera(window, QDir(QString::fromLocal8Bit(argv[1])), shot.name);
        camera.create();
        camera.seed();
        camera.history();
        camera.preferences(settings);
    }
    return 0;
}
