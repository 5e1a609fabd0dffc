// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/artist.h"
#include "catalog/catalog.h"
#include "history/store.h"
#include "imaging/encode.h"
#include "settings/settings.h"
#include "studio/avatardefaults.h"
#include "studio/studio.h"
#include "support/library.h"
#include "ui/common/ask.h"
#include "ui/common/picturedelegate.h"
#include "ui/common/portraitactions.h"
#include "ui/common/theme.h"
#include "ui/create/createscreen.h"
#include "ui/create/seeddrag.h"
#include "ui/create/seedfiles.h"
#include "ui/create/seedpreview.h"
#include "ui/create/seedtiles.h"
#include "ui/create/seedwords.h"
#include "ui/create/traitcombo.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace ui;
using avatars::Part;

class TestSeedMode : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theSwitchBringsSeedAndPhoto();
    void aKeystrokeRedrawsPreviewAndKinds();
    void theSameSeedGivesTheSamePicture();
    void aNameChangesTheInitialsAlone();
    void aLockedTraitStaysWhileTheSeedChanges();
    void theListOfATraitShowsEachVariant();
    void theBrandColourShowsItsContrast();
    void noColourChangesNothing();
    void theColourDialogCanBeCancelled();
    void thePaletteOfThePreferencesIsOffered();
    void badSeedsSaySo_data();
    void badSeedsSaySo();
    void alternativesLeadOnAndBack();
    void aNeighbourIsAdoptedByAClick();
    void aCopyAsSvgIsAWellFormedPicture();
    void aCopyAsPngHasTheChosenSize();
    void filesAreSavedInTheFormatOfTheirName();
    void aFileThatCannotBeWrittenIsTold();
    void theDragCarriesAFile();
    void smallSizesAreForFilesOnly();
    void anAvatarLandsInHistoryAndRemixBringsItBack();
    void anOrderFromElsewhereKeepsWhatTheFormDoesNotShow();
    void theKeyboardIsEnough();
    void theFormIsRememberedWithoutSeedAndName();
    void aDroppedPhotoLeadsBackToPhotos();
    void everyControlHasAName();
    void noButtonIsClippedAtTwiceTheFont();

private:
    CreateScreen &screen();
    void openSeed(const QString &seed);
    QImage preview();
    QImage kind(avatars::Kind kind);
    static QByteArray copied(const char *mediaType);
    avatars::Traits traits();
    std::optional<avatars::Wish> wish();
    template <class T> T *child(const QString &name)
    {
        auto *found = screen().findChild<T *>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    template <class T> T *child(const char *name) { return child<T>(QString::fromLatin1(name)); }

    support::FixedClock m_clock;
    catalog::Catalog m_catalog = catalog::Catalog::load();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<history::Store> m_store;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<studio::Studio> m_studio;
    std::unique_ptr<CreateScreen> m_screen;
};

void TestSeedMode::init()
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

void TestSeedMode::cleanup()
{
    m_screen.reset();
    m_studio.reset();
    m_settings.reset();
    m_store.reset();
}

CreateScreen &TestSeedMode::screen()
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

void TestSeedMode::openSeed(const QString &seed)
{
    QTest::mouseClick(child<QToolButton>("seedMode"), Qt::LeftButton);
    child<QLineEdit>("seed")->setText(seed);
}

QImage TestSeedMode::preview()
{
    auto *pane = child<SeedPreview>("seedPreview");
    return pane->grab(pane->largeRect()).toImage();
}

QImage TestSeedMode::kind(avatars::Kind kind)
{
    return child<SeedGrid>("kinds")->model()->index(int(kind), 0).data(PictureRole).value<QImage>();
}

QByteArray TestSeedMode::copied(const char *mediaType)
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    return mime ? mime->data(QString::fromLatin1(mediaType)) : QByteArray();
}

std::optional<avatars::Wish> TestSeedMode::wish()
{
    const auto wish = avatars::Wish::fromJson(screen().request().avatar);
    return wish ? std::optional(*wish) : std::nullopt;
}

avatars::Traits TestSeedMode::traits()
{
    avatars::Artist artist;
    const auto seed = core::Seed::make(screen().request().seed);
    if (!seed || !wish() || !artist.draw(*seed, *wish()))
        qFatal("The form holds no avatar.");
    return artist.traits();
}

void TestSeedMode::theSwitchBringsSeedAndPhoto()
{
    QVERIFY(child<QPushButton>("generate")->isVisible());
    openSeed({});
    QVERIFY(child<QLineEdit>("seed")->isVisible());
    QVERIFY(!child<QPushButton>("generate")->isVisible());
    QVERIFY(child<QWidget>("seedEmpty")->isVisible());
    QVERIFY(!screen().request().avatar.isEmpty());
    QTest::mouseClick(child<QToolButton>("photoMode"), Qt::LeftButton);
    QVERIFY(child<QPushButton>("generate")->isVisible());
    QVERIFY(!child<QLineEdit>("seed")->isVisible());
    QVERIFY(screen().request().avatar.isEmpty());
}

void TestSeedMode::aKeystrokeRedrawsPreviewAndKinds()
{
    openSeed(QStringLiteral("ada"));
    const QAbstractItemModelTester tester(
        child<SeedGrid>("kinds")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(child<SeedGrid>("kinds")->model()->rowCount(), int(avatars::kindKeys().size()));
    const QImage large = preview();
    QList<QImage> before;
    for (int i = 0; i < avatars::kindKeys().size(); ++i) {
        before.append(kind(avatars::Kind(i)));
        QVERIFY(!before.last().isNull());
        for (int other = 0; other < i; ++other)
            QVERIFY(before.at(other) != before.at(i));
    }
    QTest::keyClick(child<QLineEdit>("seed"), Qt::Key_B);
    // At once: nothing has run the event loop since the key.
    QVERIFY(preview() != large);
    for (int i = 0; i < avatars::kindKeys().size(); ++i)
        QVERIFY2(kind(avatars::Kind(i)) != before.at(i), qPrintable(avatars::kindKeys().at(i)));
}

void TestSeedMode::theSameSeedGivesTheSamePicture()
{
    openSeed(QStringLiteral("ada@example.com"));
    const QImage first = preview();
    child<QLineEdit>("seed")->setText(QStringLiteral("grace"));
    QVERIFY(preview() != first);
    child<QLineEdit>("seed")->setText(QStringLiteral("  Ada@Example.COM"));
    QCOMPARE(preview(), first);
    m_screen.reset();
    openSeed(QStringLiteral("ada@example.com"));
    QCOMPARE(preview(), first);
}

void TestSeedMode::aNameChangesTheInitialsAlone()
{
    openSeed(QStringLiteral("user-1"));
    const QImage face = kind(avatars::Kind::Flat);
    const QImage letters = kind(avatars::Kind::Initials);
    QTest::keyClicks(child<QLineEdit>("seedName"), QStringLiteral("Grace Hopper"));
    QCOMPARE(kind(avatars::Kind::Flat), face);
    QVERIFY(kind(avatars::Kind::Initials) != letters);
    QCOMPARE(screen().request().person, QStringLiteral("Grace Hopper"));
    QVERIFY(!QString::fromUtf8(QJsonDocument(screen().request().avatar).toJson())
                 .contains(QStringLiteral("Grace")));
}

void TestSeedMode::aLockedTraitStaysWhileTheSeedChanges()
{
    openSeed(QStringLiteral("start"));
    const auto round = *avatars::variantFromKey(Part::Glasses, u"round");
    auto *glasses = child<TraitCombo>("trait-glasses");
    glasses->setCurrentIndex(round);
    emit glasses->activated(round);
    QVERIFY(child<QToolButton>("lock-glasses")->isChecked());
    QVERIFY(!child<QToolButton>("lock-hair")->isChecked());
    QTest::mouseClick(child<QToolButton>("lock-hair"), Qt::LeftButton);
    const auto hair = traits()[Part::Hair];
    QSet<std::uint8_t> mouths;
    for (int i = 0; i < 20; ++i) {
        child<QLineEdit>("seed")->setText(QStringLiteral("person %1").arg(i));
        QCOMPARE(traits()[Part::Glasses], round);
        QCOMPARE(traits()[Part::Hair], hair);
        QCOMPARE(glasses->currentIndex(), int(round));
        mouths.insert(traits()[Part::Mouth]);
    }
    QVERIFY(mouths.size() > 3);
    QTest::mouseClick(child<QPushButton>("unlockAll"), Qt::LeftButton);
    QCOMPARE(wish()->allowed, avatars::Allowed());
    QVERIFY(!child<QToolButton>("lock-hair")->isChecked());
    QVERIFY(!child<QPushButton>("unlockAll")->isEnabled());
    // Letters have none.
    child<SeedGrid>("kinds")->setCurrentIndex(
        child<SeedGrid>("kinds")->model()->index(int(avatars::Kind::Initials), 0));
    QVERIFY(!glasses->isVisible());
}

void TestSeedMode::theListOfATraitShowsEachVariant()
{
    openSeed(QStringLiteral("start"));
    auto *hair = child<TraitCombo>("trait-hair");
    QCOMPARE(hair->count(), int(avatars::info(Part::Hair).variants.size()));
    hair->showPopup();
    QSet<QByteArray> pictures;
    for (int row = 0; row < hair->count(); ++row) {
        const auto picture = hair->itemData(row, PictureRole).value<QImage>();
        QVERIFY(!picture.isNull());
        pictures.insert(
            QByteArray(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes()));
    }
    hair->hidePopup();
    // A hat may hide what differs between some of them.
    QVERIFY(pictures.size() > 1);
    QVERIFY(wish()->allowed == avatars::Allowed());
}

void TestSeedMode::theBrandColourShowsItsContrast()
{
    openSeed(QStringLiteral("ada"));
    const QImage before = preview();
    QTest::keyClicks(child<QLineEdit>("brand"), QStringLiteral("#0b6b63"));
    QVERIFY(wish()->brand == avatars::rgbFromHex(QStringLiteral("#0b6b63")));
    QVERIFY(preview() != before);
    // 6.39 : 1, and 3.28 : 1, cut off.
    QCOMPARE(child<QLabel>("brandContrast")->text(),
        QStringLiteral("White on it 6.3 : 1, black 3.2 : 1"));
    child<SeedGrid>("kinds")->setCurrentIndex(
        child<SeedGrid>("kinds")->model()->index(int(avatars::Kind::Initials), 0));
    QCOMPARE(child<QLabel>("brandContrast")->text(), QStringLiteral("Letters on it 6.3 : 1"));
    child<QLineEdit>("brand")->actions().constFirst()->trigger();
    QVERIFY(!wish()->brand);
}

void TestSeedMode::noColourChangesNothing()
{
    openSeed(QStringLiteral("ada"));
    child<QLineEdit>("brand")->setFocus();
    QTest::keyClicks(child<QLineEdit>("brand"), QStringLiteral("#ff8800"));
    const QImage before = preview();
    QTest::keyClicks(child<QLineEdit>("brand"), QStringLiteral("zz"));
    QCOMPARE(preview(), before);
    QVERIFY(wish()->brand == avatars::rgbFromHex(QStringLiteral("#ff8800")));
    QVERIFY(child<QLabel>("brandContrast")->text().contains(QStringLiteral("no colour")));
}

void TestSeedMode::theColourDialogCanBeCancelled()
{
    openSeed(QStringLiteral("ada"));
    ScriptedAnswers answers;
    QTest::mouseClick(child<QToolButton>("brandSwatch"), Qt::LeftButton);
    QCOMPARE(answers.asked.size(), 1);
    QVERIFY(!wish()->brand);
    answers.colour = QColor(0xc04000);
    QTest::mouseClick(child<QToolButton>("brandSwatch"), Qt::LeftButton);
    QCOMPARE(child<QLineEdit>("brand")->text(), QStringLiteral("#c04000"));
    QVERIFY(wish()->brand == avatars::rgbFromHex(QStringLiteral("#c04000")));
}

void TestSeedMode::thePaletteOfThePreferencesIsOffered()
{
    studio::setBrands(*m_settings, {{{0xff, 0x88, 0x00}, QStringLiteral("Signal")}});
    openSeed(QStringLiteral("ada"));
    auto *signal = child<QToolButton>("brand-#ff8800");
    QVERIFY(signal->accessibleName().contains(QStringLiteral("Signal")));
    QTest::mouseClick(signal, Qt::LeftButton);
    QVERIFY(wish()->brand == avatars::rgbFromHex(QStringLiteral("#ff8800")));
    QCOMPARE(child<QLineEdit>("brand")->text(), QStringLiteral("#ff8800"));
}

void TestSeedMode::badSeedsSaySo_data()
{
    QTest::addColumn<QString>("seed");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank") << QStringLiteral(" \t ") << false;
    QTest::newRow("1,024 bytes") << QString(1024, u'x') << true;
    QTest::newRow("1,025 bytes") << QString(1025, u'x') << false;
    QTest::newRow("1,026 bytes of two-byte letters") << QString(513, QChar(0xe9)) << false;
    QTest::newRow("a megabyte") << QString(1'000'000, u'x') << false;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) << false;
    QTest::newRow("control characters") << QStringLiteral("a\u0001\u001b[31m\u007fb") << true;
    QTest::newRow("right to left") << QStringLiteral("a\u202eb\u202d") << true;
    QTest::newRow("markup") << QStringLiteral("<script>alert(1)</script>&\"'") << true;
}

void TestSeedMode::badSeedsSaySo()
{
    QFETCH(QString, seed);
    QFETCH(bool, good);
    openSeed(seed);
    auto *save = child<QPushButton>("saveAvatar");
    QCOMPARE(save->isEnabled(), good);
    QCOMPARE(child<QWidget>("seedPreview")->isVisible(), good);
    QCOMPARE(child<QWidget>("seedEmpty")->isVisible(), !good);
    QCOMPARE(child<QPushButton>("copySvg")->isVisible(), good);
    const QString reason = child<QLabel>("saveReason")->text();
    QCOMPARE(save->accessibleDescription().isEmpty(), good);
    if (good) {
        QTest::mouseClick(child<QPushButton>("copySvg"), Qt::LeftButton);
        QTRY_VERIFY(copied("image/svg+xml").startsWith("<svg"));
        return;
    }
    QCOMPARE(save->accessibleDescription(), reason);
    QVERIFY(!reason.isEmpty());
    if (!seed.trimmed().isEmpty())
        QCOMPARE(
            child<QLabel>("seedHint")->text(), core::Seed::make(seed.left(40'000)).error().message);
    screen().generate();
    QVERIFY(screen().title() == QStringLiteral("Create"));
}

void TestSeedMode::alternativesLeadOnAndBack()
{
    openSeed(QStringLiteral("ada"));
    auto *counter = child<QSpinBox>("counter");
    QCOMPARE(counter->text(), QStringLiteral("Original"));
    const QImage original = preview();
    QTest::keyClick(counter, Qt::Key_Up);
    QCOMPARE(wish()->counter, 1);
    QVERIFY(preview() != original);
    QTest::keyClick(counter, Qt::Key_Down);
    QCOMPARE(preview(), original);
    QTest::keyClick(counter, Qt::Key_Down);
    QCOMPARE(wish()->counter, 0);
}

void TestSeedMode::aNeighbourIsAdoptedByAClick()
{
    openSeed(QStringLiteral("ada"));
    auto *wall = child<SeedGrid>("neighbours");
    QTRY_VERIFY(wall->isVisible());
    QTRY_COMPARE(wall->model()->rowCount(), 24);
    QCOMPARE(wall->chosenRow(), -1);
    QTest::mouseClick(wall->viewport(), Qt::LeftButton, {},
        wall->visualRect(wall->model()->index(4, 0)).center());
    QCOMPARE(wish()->counter, 5);
    QCOMPARE(child<QSpinBox>("counter")->value(), 5);
    // The tile shows what the preview now shows.
    avatars::Artist artist;
    avatars::Wish small = *wish();
    small.size = wall->side();
    QVERIFY(artist.draw(*core::Seed::make(QStringLiteral("ada")), small));
    const auto tile = wall->model()->index(4, 0).data(PictureRole).value<QImage>();
    QCOMPARE(tile.convertToFormat(QImage::Format_ARGB32_Premultiplied).size(),
        artist.image(small.size).size());
    QImage own = artist.image(small.size);
    own.setDevicePixelRatio(tile.devicePixelRatio());
    QCOMPARE(tile, own);
    QTest::mouseClick(child<QToolButton>("wallOn"), Qt::LeftButton);
    QTest::keyClick(wall, Qt::Key_Home);
    QTRY_COMPARE(wish()->counter, 25);
    QTest::mouseClick(child<QToolButton>("wallBack"), Qt::LeftButton);
    QCOMPARE(wall->chosenRow(), -1);
    // What is chosen elsewhere is on the page that is shown.
    child<QSpinBox>("counter")->setValue(50);
    QTRY_COMPARE(wall->chosenRow(), 1);
}

void TestSeedMode::aCopyAsSvgIsAWellFormedPicture()
{
    openSeed(QStringLiteral("Ada <&> Lovelace"));
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(child<QPushButton>("copySvg"), Qt::LeftButton);
    QTRY_VERIFY(!copied("image/svg+xml").isEmpty());
    const QByteArray svg = copied("image/svg+xml");
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), svg);
    QXmlStreamReader xml(svg);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), QStringLiteral("svg"));
    QCOMPARE(xml.attributes().value(QStringLiteral("width")), QStringLiteral("512"));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(!svg.contains("Ada"));
}

void TestSeedMode::aCopyAsPngHasTheChosenSize()
{
    openSeed(QStringLiteral("ada"));
    auto *size = child<QComboBox>("size");
    size->setCurrentIndex(size->findData(128));
    emit size->activated(size->currentIndex());
    QGuiApplication::clipboard()->clear();
    child<QWidget>("seedPreview")->setFocus();
    QTest::keyClick(child<QWidget>("seedPreview"), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->image().size(), QSize(128, 128));
    QCOMPARE(QImage::fromData(copied("image/png")).size(), QSize(128, 128));
}

void TestSeedMode::filesAreSavedInTheFormatOfTheirName()
{
    openSeed(QStringLiteral("ada"));
    const QSignalSpy toasts(&screen(), &Screen::toast);
    const QSignalSpy messages(&screen(), &Screen::message);
    ScriptedAnswers answers;
    const auto save = [&](const char *name) {
        answers.path = m_folder->filePath(QString::fromLatin1(name));
        QTest::mouseClick(child<QPushButton>("saveFile"), Qt::LeftButton);
    };
    save("one.png");
    QTRY_COMPARE(toasts.size(), 1);
    QCOMPARE(QImage(m_folder->filePath(QStringLiteral("one.png"))).size(), QSize(512, 512));
    save("two");
    QTRY_COMPARE(toasts.size(), 2);
    QFile svg(m_folder->filePath(QStringLiteral("two.svg")));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().startsWith("<svg"));
    save("three.bmp");
    QCOMPARE(messages.size(), 1);
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("three.bmp"))));
    QCOMPARE(answers.asked.size(), 3);
}

void TestSeedMode::aFileThatCannotBeWrittenIsTold()
{
    openSeed(QStringLiteral("ada"));
    QSignalSpy messages(&screen(), &Screen::message);
    ScriptedAnswers answers;
    answers.path = m_folder->filePath(QStringLiteral("no such folder/ada.svg"));
    QTest::keyClick(child<QLineEdit>("seed"), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(messages.size(), 1);
    const auto error = messages.first().first().value<core::Error>();
    QCOMPARE(error.code, core::Error::Code::File);
    QVERIFY(!error.message.isEmpty());
}

void TestSeedMode::theDragCarriesAFile()
{
    openSeed(QStringLiteral("ada@example.com"));
    auto *pane = child<SeedPreview>("seedPreview");
    auto *drag = pane->findChild<SeedDrag *>();
    QVERIFY(!drag->mimeData());
    QTest::mousePress(pane, Qt::LeftButton, {}, pane->largeRect().center());
    QTRY_VERIFY(drag->mimeData());
    const auto data = drag->mimeData();
    QCOMPARE(data->urls().size(), 1);
    const QString path = data->urls().first().toLocalFile();
    QVERIFY(path.endsWith(QStringLiteral(".svg")));
    QVERIFY(!path.contains(QStringLiteral("ada")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), data->data(QStringLiteral("image/svg+xml")));
    QTest::mouseRelease(pane, Qt::LeftButton, {}, pane->largeRect().center());
    // Let go over the own window it is no photo.
    QVERIFY(!CreateScreen::canOpen(data.get()));
}

void TestSeedMode::smallSizesAreForFilesOnly()
{
    openSeed(QStringLiteral("ada"));
    auto *size = child<QComboBox>("size");
    size->setCurrentIndex(size->findData(32));
    emit size->activated(size->currentIndex());
    QVERIFY(!child<QPushButton>("saveAvatar")->isEnabled());
    QVERIFY(child<QLabel>("saveReason")->text().contains(QStringLiteral("64")));
    QVERIFY(child<QPushButton>("copyPng")->isEnabled());
}

void TestSeedMode::anAvatarLandsInHistoryAndRemixBringsItBack()
{
    openSeed(QStringLiteral("ada@example.com"));
    child<QLineEdit>("seedName")->setText(QStringLiteral("Ada Lovelace"));
    auto *kinds = child<SeedGrid>("kinds");
    kinds->setCurrentIndex(kinds->model()->index(int(avatars::Kind::Clay), 0));
    QTest::mouseClick(child<QToolButton>("circle"), Qt::LeftButton);
    child<QLineEdit>("brand")->setText(QStringLiteral("#ff8800"));
    emit child<QLineEdit>("brand")->textEdited(QStringLiteral("#ff8800"));
    child<QSpinBox>("counter")->setValue(3);
    QTest::mouseClick(child<QToolButton>("lock-hair"), Qt::LeftButton);
    const auto wanted = screen().request();
    const QImage shown = preview();

    QSignalSpy toasts(&screen(), &Screen::toast);
    QTest::mouseClick(child<QPushButton>("saveAvatar"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(toasts.size(), 1, 20'000);
    QVERIFY(child<QLabel>("saveReason")->text().contains(QStringLiteral("href")));
    const auto ids = support::answerOf(m_store->find({}, m_store.get()));
    QVERIFY(ids);
    QCOMPARE(ids->size(), 1);
    const auto portrait = m_store->portrait(ids->first());
    QVERIFY(portrait);
    QCOMPARE(portrait->kind, core::Portrait::Kind::Avatar);
    QCOMPARE(portrait->origin, core::Origin::Drawn);
    QCOMPARE(portrait->seed, wanted.seed);
    QCOMPARE(portrait->person, wanted.person);
    QCOMPARE(portrait->variant, 3);
    QCOMPARE(portrait->size, QSize(512, 512));

    m_screen.reset();
    auto remix = PortraitActions::requestOf(*portrait);
    screen().setRequest(remix, false);
    QVERIFY(child<QLineEdit>("seed")->isVisible());
    auto again = screen().request();
    QCOMPARE(again.parent, portrait->id);
    again.parent = {};
    QVERIFY(again == wanted);
    QCOMPARE(preview(), shown);
    QCOMPARE(child<QLineEdit>("brand")->text(), QStringLiteral("#ff8800"));
    QVERIFY(child<QToolButton>("lock-hair")->isChecked());
    QVERIFY(child<QToolButton>("circle")->isChecked());
    QCOMPARE(child<SeedGrid>("kinds")->chosenRow(), int(avatars::Kind::Clay));
}

void TestSeedMode::anOrderFromElsewhereKeepsWhatTheFormDoesNotShow()
{
    // Two hairs allowed, initials by other rules, an odd size: the command line can ask for it.
    avatars::Wish wanted{.size = 300};
    wanted.allowed.masks[std::size_t(Part::Hair)] = 3;
    wanted.rules.skipParticles = false;
    core::PortraitRequest order{.seed = QStringLiteral("ada"), .avatar = wanted.toJson()};
    order.size = QSize(300, 300);
    screen().setRequest(order, false);
    QCOMPARE(wish()->allowed, wanted.allowed);
    QCOMPARE(wish()->rules, wanted.rules);
    QCOMPARE(child<QComboBox>("size")->currentText(), QStringLiteral("300 px"));
    QVERIFY(child<QPushButton>("unlockAll")->isEnabled());
    QSignalSpy messages(&screen(), &Screen::message);
    order.avatar = {{QStringLiteral("kind"), QStringLiteral("hologram")}};
    screen().setRequest(order, false);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(child<QLineEdit>("seed")->text(), QStringLiteral("ada"));
}

void TestSeedMode::theKeyboardIsEnough()
{
    child<QToolButton>("photoMode")->setFocus();
    QTest::keyClick(child<QToolButton>("photoMode"), Qt::Key_Right);
    QVERIFY(child<QLineEdit>("seed")->isVisible());
    QTest::keyClick(child<QToolButton>("seedMode"), Qt::Key_Tab);
    QVERIFY(child<QLineEdit>("seed")->hasFocus());
    QTest::keyClick(child<QLineEdit>("seed"), Qt::Key_D, Qt::ControlModifier);
    const QString rolled = child<QLineEdit>("seed")->text();
    QVERIFY(
        QRegularExpression(QStringLiteral("^[a-z]+-[a-z]+-[0-9]{3}$")).match(rolled).hasMatch());
    QTest::keyClick(child<QLineEdit>("seed"), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>("seed")->text() != rolled);
    auto *kinds = child<SeedGrid>("kinds");
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Right);
    QCOMPARE(wish()->kind, avatars::Kind::Illustrated);
    for (auto *pane : screen().panes())
        QVERIFY(pane->focusPolicy() & Qt::TabFocus);
    QSignalSpy toasts(&screen(), &Screen::toast);
    QTest::keyClick(kinds, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(toasts.size(), 1, 20'000);
    QTest::keyClick(kinds, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>("seed")->hasFocus());
}

void TestSeedMode::theFormIsRememberedWithoutSeedAndName()
{
    openSeed(QStringLiteral("ada"));
    child<QLineEdit>("seedName")->setText(QStringLiteral("Ada"));
    auto *kinds = child<SeedGrid>("kinds");
    kinds->setCurrentIndex(kinds->model()->index(int(avatars::Kind::Pixel), 0));
    QTest::mouseClick(child<QToolButton>("rounded"), Qt::LeftButton);
    QTest::keyClicks(child<QLineEdit>("brand"), QStringLiteral("#336699"));
    const auto before = wish();
    screen().remember();
    m_screen.reset();
    QVERIFY(child<QToolButton>("seedMode")->isChecked());
    QVERIFY(child<QLineEdit>("seed")->text().isEmpty());
    QVERIFY(child<QLineEdit>("seedName")->text().isEmpty());
    QVERIFY(wish() == before);
}

void TestSeedMode::aDroppedPhotoLeadsBackToPhotos()
{
    openSeed(QStringLiteral("ada"));
    screen().openFile(m_folder->filePath(QStringLiteral("missing.jpg")));
    QVERIFY(child<QPushButton>("generate")->isVisible());
    openSeed(QStringLiteral("ada"));
    QGuiApplication::clipboard()->setText(QStringLiteral("grace"));
    child<QWidget>("seedPreview")->setFocus();
    QTest::keyClick(child<QWidget>("seedPreview"), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(child<QLineEdit>("seed")->text(), QStringLiteral("grace"));
}

void TestSeedMode::everyControlHasAName()
{
    openSeed(QStringLiteral("ada"));
    int seen = 0;
    for (auto *control : screen().findChildren<QWidget *>()) {
        if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus
            || control->objectName().startsWith(QLatin1String("qt_")))
            continue;
        auto *face = QAccessible::queryAccessibleInterface(control);
        QVERIFY(face);
        ++seen;
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
            qPrintable(QStringLiteral("%1 %2").arg(
                QString::fromLatin1(control->metaObject()->className()), control->objectName())));
    }
    QVERIFY(seen > 60);
    QTRY_COMPARE(child<SeedGrid>("neighbours")->model()->rowCount(), 24);
    for (int row = 0; row < 24; ++row)
        QVERIFY(!child<SeedGrid>("neighbours")
                     ->model()
                     ->index(row, 0)
                     .data(Qt::AccessibleTextRole)
                     .toString()
                     .isEmpty());
    QVERIFY(!child<QWidget>("seedPreview")->accessibleDescription().isEmpty());
}

void TestSeedMode::noButtonIsClippedAtTwiceTheFont()
{
    const QFont usual = qApp->font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    qApp->setFont(large);
    const auto restore = qScopeGuard([&] { qApp->setFont(usual); });
    openSeed(QStringLiteral("ada"));
    for (const auto *button : screen().findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        QVERIFY2(button->width() >= words, qPrintable(button->text()));
        QVERIFY2(button->height() >= button->fontMetrics().height(), qPrintable(button->text()));
        QVERIFY2(button->mapTo(&screen(), QPoint(button->width(), 0)).x() <= screen().width(),
            qPrintable(button->text()));
    }
    m_screen.reset();
}

QTEST_MAIN(TestSeedMode)
#include "tst_seedmode.moc"
