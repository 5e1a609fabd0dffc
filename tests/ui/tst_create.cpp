// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "catalog/catalog.h"
#include "history/store.h"
#include "imaging/encode.h"
#include "settings/settings.h"
#include "studio/studio.h"
#include "support/library.h"
#include "ui/common/ask.h"
#include "ui/common/picturedelegate.h"
#include "ui/common/theme.h"
#include "ui/create/createscreen.h"
#include "ui/create/lookgallery.h"
#include "ui/create/lookmodel.h"
#include "ui/create/photosource.h"
#include "ui/create/photoview.h"
#include "ui/create/previewpane.h"
#include "ui/create/resultmodel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace ui;

class TestCreate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void allPresetsAreInTheGallery();
    void aPresetWithoutALookSaysThatItNeedsAnAiModel();
    void searchFindsNamesTagsAndPromptWords();
    void favouritesComeFirstAndAreRemembered();
    void withoutAPhotoTheButtonSaysWhatToDo();
    void aBadFileIsNamedAndNothingElseIsLost();
    void theChosenPresetDrivesButtonAndPreview();
    void aPhotoBecomesPortraitsThatLandInHistory();
    void aCancelledPressLeavesNoEmptyTile();
    void browsingAsksForAFile();
    void theFormIsRememberedWithoutTheName();
    void aFailedTileTellsWhyAndStays();
    void clicksChooseAmongSeveralFaces();
    void onlyPicturesAndFilesCanBeDropped();

private:
    CreateScreen &screen();
    void openSample();
    template <class T> T *child(const char *name)
    {
        return screen().findChild<T *>(QLatin1String(name));
    }

    support::FixedClock m_clock;
    catalog::Catalog m_catalog = catalog::Catalog::load();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<history::Store> m_store;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<studio::Studio> m_studio;
    std::unique_ptr<CreateScreen> m_screen;
};

void TestCreate::init()
{
    applyTheme(*qApp, settings::Theme::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = history::Store::open(
        m_folder->filePath(QStringLiteral("library")), m_clock, imaging::settingsIn);
    QVERIFY(store);
    m_store = *std::move(store);
    m_settings
        = std::make_unique<settings::Settings>(m_folder->filePath(QStringLiteral("likeness.ini")));
    m_studio = std::make_unique<studio::Studio>(m_catalog, *m_store);
}

void TestCreate::cleanup()
{
    m_screen.reset();
    m_studio.reset();
    m_settings.reset();
    m_store.reset();
}

CreateScreen &TestCreate::screen()
{
    if (!m_screen) {
        m_screen = std::make_unique<CreateScreen>(*m_studio, *m_settings, nullptr);
        m_screen->resize(1280, 760);
        m_screen->show();
        m_screen->activateWindow();
        if (!QTest::qWaitForWindowActive(m_screen.get()))
            qFatal("The screen did not become active.");
    }
    return *m_screen;
}

void TestCreate::openSample()
{
    QTest::mouseClick(child<QPushButton>("sampleButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("generate")->isEnabled(), 20'000);
}

void TestCreate::allPresetsAreInTheGallery()
{
    LookModel model(m_catalog);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    LookFilter filter(model);
    const QAbstractItemModelTester filterTester(
        &filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 39);
    QCOMPARE(child<QListView>("lookView")->model()->rowCount(), 39);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
    model.setPicture(QStringLiteral("anime"), QImage(8, 8, QImage::Format_RGB32));
    QVERIFY(!model.indexOf(QStringLiteral("anime")).data(PictureRole).value<QImage>().isNull());
    model.clearPictures();
    QVERIFY(model.indexOf(QStringLiteral("anime")).data(PictureRole).value<QImage>().isNull());
}

void TestCreate::aPresetWithoutALookSaysThatItNeedsAnAiModel()
{
    const LookModel model(m_catalog);
    int drawn = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex at = model.index(row);
        const bool local = !model.style(at).look.isEmpty();
        drawn += local ? 1 : 0;
        QCOMPARE(at.data(BadgeRole).toString().isEmpty(), local);
        QCOMPARE(at.data(Qt::AccessibleTextRole)
                     .toString()
                     .contains(QStringLiteral("needs an AI model")),
            !local);
    }
    QCOMPARE(drawn, 19);
}

void TestCreate::searchFindsNamesTagsAndPromptWords()
{
    LookModel model(m_catalog);
    LookFilter filter(model);
    filter.setWords(QStringLiteral("water"));
    QVERIFY(filter.rowCount() > 0 && filter.rowCount() < 39);
    const auto &style = m_catalog.styles().first();
    filter.setWords(style.tags.value(QStringLiteral("zh")).first());
    QVERIFY(
        filter.match(filter.index(0, 0), LookModel::KeyRole, style.key, 1, Qt::MatchExactly).size()
        == 1);
    filter.setWords(style.parts.first().text.section(u' ', 0, 1));
    QVERIFY(filter.rowCount() > 0);
    filter.setWords(QStringLiteral("no such words anywhere"));
    QCOMPARE(filter.rowCount(), 0);
}

void TestCreate::favouritesComeFirstAndAreRemembered()
{
    auto *view = child<QListView>("lookView");
    view->setCurrentIndex(view->model()->index(5, 0));
    const QString key = view->currentIndex().data(LookModel::KeyRole).toString();
    QTest::keyClick(view, Qt::Key_S);
    QVERIFY(view->currentIndex().data(StarredRole).toBool());
    m_screen.reset();
    view = child<QListView>("lookView");
    LookModel model(m_catalog);
    model.setFavourites({key});
    LookFilter filter(model);
    filter.setGroup(QStringLiteral("*"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setGroup({});
    QCOMPARE(filter.index(0, 0).data(LookModel::KeyRole).toString(), key);
    QCOMPARE(m_settings->list(QStringLiteral("looks/favourites")), QStringList{key});
}

void TestCreate::withoutAPhotoTheButtonSaysWhatToDo()
{
    auto *button = child<QPushButton>("generate");
    QVERIFY(!button->isEnabled());
    QVERIFY(!child<QLabel>("reason")->text().isEmpty());
    QCOMPARE(button->accessibleDescription(), child<QLabel>("reason")->text());
}

void TestCreate::aBadFileIsNamedAndNothingElseIsLost()
{
    openSample();
    QSignalSpy messages(&screen(), &Screen::message);
    screen().openFile(m_folder->filePath(QStringLiteral("missing.jpg")));
    QTRY_COMPARE(messages.size(), 1);
    QVERIFY(!messages.first().first().value<core::Error>().message.isEmpty());
    QVERIFY(child<QPushButton>("generate")->isEnabled());
}

void TestCreate::theChosenPresetDrivesButtonAndPreview()
{
    openSample();
    auto request = screen().request();
    request.style = QStringLiteral("christmas");
    screen().setRequest(request, false);
    QVERIFY(!child<QPushButton>("generate")->isEnabled());
    QVERIFY(!child<QLabel>("reason")->text().isEmpty());
    auto *preview = child<PreviewPane>("preview");
    QTRY_VERIFY_WITH_TIMEOUT(preview->caption().contains(QStringLiteral("AI model")), 20'000);
    request.style = QStringLiteral("vintage");
    screen().setRequest(request, false);
    QVERIFY(child<QPushButton>("generate")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(preview->caption().contains(QStringLiteral("for free")), 20'000);
    QVERIFY(!preview->picture().isNull());
}

void TestCreate::aPhotoBecomesPortraitsThatLandInHistory()
{
    openSample();
    child<QSpinBox>("count")->setValue(2);
    QVERIFY(child<QPushButton>("generate")->text().contains(QStringLiteral("2")));
    QTest::mouseClick(child<QPushButton>("generate"), Qt::LeftButton);
    auto *results = child<QListView>("results");
    const QAbstractItemModelTester tester(
        results->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    // Both tiles are there at once, in their final place.
    QCOMPARE(results->model()->rowCount(), 2);
    auto *model = qobject_cast<ResultModel *>(results->model());
    QTRY_COMPARE_WITH_TIMEOUT(model->portraits().size(), 2, 60'000);
    for (const auto &portrait : model->portraits())
        QVERIFY(QFile::exists(m_store->absolutePath(portrait.path)));
    const auto ids = support::answerOf(m_store->find({}, m_store.get()));
    QVERIFY(ids);
    QCOMPARE(ids->size(), 2);

    results->setFocus();
    results->setCurrentIndex(model->index(0));
    QTest::keyClick(results, Qt::Key_S);
    QTRY_VERIFY(m_store->portrait(model->tile(model->index(0)).portrait.id)->starred);
    QTest::keyClick(results, Qt::Key_Delete);
    QTRY_COMPARE(model->rowCount(), 1);
}

void TestCreate::aCancelledPressLeavesNoEmptyTile()
{
    openSample();
    child<QSpinBox>("count")->setValue(8);
    screen().generate();
    auto *model = qobject_cast<ResultModel *>(child<QListView>("results")->model());
    QCOMPARE(model->rowCount(), 8);
    QVERIFY(child<QPushButton>("cancelButton")->isVisible());
    QTest::mouseClick(child<QPushButton>("cancelButton"), Qt::LeftButton);
    QTRY_COMPARE(model->waiting(), 0);
    QCOMPARE(model->rowCount(), int(model->portraits().size()));
    QVERIFY(!child<QPushButton>("cancelButton")->isVisible());
}

void TestCreate::browsingAsksForAFile()
{
    ScriptedAnswers answers;
    QTest::mouseClick(child<QPushButton>("browseButton"), Qt::LeftButton);
    QCOMPARE(answers.asked.size(), 1);
}

void TestCreate::theFormIsRememberedWithoutTheName()
{
    auto request = screen().request();
    request.style = QStringLiteral("vintage");
    request.person = QStringLiteral("Ada");
    request.count = 3;
    request.strength = 40;
    request.size = *core::sizeForAspect(QStringLiteral("3:4"), 1024);
    screen().setRequest(request, false);
    screen().remember();
    m_screen.reset();
    const auto again = screen().request();
    QCOMPARE(again.style, request.style);
    QCOMPARE(again.count, 3);
    QCOMPARE(again.strength, 40);
    QCOMPARE(again.size, request.size);
    QVERIFY(again.person.isEmpty());
}

void TestCreate::aFailedTileTellsWhyAndStays()
{
    ResultModel model(*m_studio);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    core::PortraitRequest request;
    request.count = 3;
    const int run = model.begin(request, {});
    model.land(run, {.id = {1}, .variant = 1});
    model.end(run, core::storageError(QStringLiteral("The disk is full.")));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.failed(), 2);
    QVERIFY(model.index(0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("The disk is full.")));
    QCOMPARE(model.tile(model.index(2)).request.firstVariant, 2);
}

void TestCreate::clicksChooseAmongSeveralFaces()
{
    PhotoView view;
    studio::Photo photo;
    photo.source.image = QImage(200, 100, QImage::Format_RGB32);
    photo.faces = {{.box = QRectF(20, 20, 40, 40)}, {.box = QRectF(140, 30, 30, 30)}};
    view.setPhoto(photo);
    QSignalSpy chosen(&view, &PhotoView::faceChosen);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.faceRect(1).center().toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(view.face(), 1);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.face(), 0);
}

void TestCreate::onlyPicturesAndFilesCanBeDropped()
{
    QMimeData text;
    text.setText(QStringLiteral("hello"));
    QVERIFY(!PhotoSource::canOpen(&text));
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/somewhere/photo.jpg"))});
    QVERIFY(PhotoSource::canOpen(&file));
    QMimeData picture;
    picture.setImageData(QImage(4, 4, QImage::Format_RGB32));
    QVERIFY(PhotoSource::canOpen(&picture));
}

QTEST_MAIN(TestCreate)
#include "tst_create.moc"
