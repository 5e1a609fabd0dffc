// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "catalog/catalog.h"
#include "history/store.h"
#include "imaging/encode.h"
#include "settings/settings.h"
#include "studio/avatardefaults.h"
#include "studio/studio.h"
#include "support/library.h"
#include "ui/common/ask.h"
#include "ui/common/theme.h"
#include "ui/common/toast.h"
#include "ui/create/seedmode.h"
#include "ui/preferences/avatarspage.h"
#include "ui/preferences/avatartile.h"
#include "ui/preferences/brandrow.h"
#include "ui/preferences/chainrow.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ui;
using studio::ChainStep;

namespace {

constexpr avatars::Rgb kGreen{0x0b, 0x6b, 0x63};
constexpr avatars::Rgb kYellow{0xff, 0xd5, 0x4f};

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aThemeHoldsAtOnceAndIsKept();
    void anAddedColourIsKept();
    void aCancelledColourLeavesNothing();
    void theSameColourIsNotTakenTwice();
    void aRenamedColourIsKept();
    void theDefaultColourIsThatOfNewAvatars();
    void theDefaultColourIsAlwaysInThePalette();
    void aRemovedColourComesBackByUndo();
    void theContrastIsThatOfTheLetters();
    void stepsAreReorderedByKeyboard();
    void aStepIsLeftOut();
    void aStepBehindOneThatAlwaysAnswersSaysSo();
    void photoAndDefaultStayWhereTheyAre();
    void eachRuleChangesItsNames_data();
    void eachRuleChangesItsNames();
    void aNameOfOnesOwnIsDrawn();
    void badValuesFallBack_data();
    void badValuesFallBack();
    void defaultsComeBackAndCanBeUndone();
    void everyControlHasAName();
    void tabReachesEveryControlInOrder();
    void returnInAFieldPressesNothing();
    void nothingIsClippedAtTwiceTheFont();
    void theWindowOpensItByItsKey();
    void theSeedFormTakesTheChange();

private:
    PreferencesDialog &dialog();
    void reopen();
    template <class T> T *child(const QString &name)
    {
        return dialog().findChild<T *>(name);
    }
    ChainRow *row(ChainStep step);
    QStringList shownSteps();
    QList<BrandRow *> brands();
    QList<QImage> samples();
    void press(const QString &group, const QString &button);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    QPointer<PreferencesDialog> m_dialog;
};

void TestPreferences::init()
{
    applyTheme(*qApp, settings::Theme::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings
        = std::make_unique<settings::Settings>(m_folder->filePath(QStringLiteral("likeness.ini")));
}

void TestPreferences::cleanup()
{
    delete m_dialog;
    m_settings.reset();
}

PreferencesDialog &TestPreferences::dialog()
{
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(*m_settings, nullptr);
        m_dialog->showPage(QStringLiteral("avatars"));
        m_dialog->show();
        m_dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(m_dialog))
            qFatal("The dialog did not become active.");
    }
    return *m_dialog;
}

/// A new dialog on a new reading of the file.
void TestPreferences::reopen()
{
    delete m_dialog;
    m_settings.reset();
    m_settings
        = std::make_unique<settings::Settings>(m_folder->filePath(QStringLiteral("likeness.ini")));
    dialog();
}

ChainRow *TestPreferences::row(ChainStep step)
{
    return child<ChainRow>(QStringLiteral("step-") + studio::chainStepKey(step));
}

/// From top to bottom, as they are seen; a moved row gets there from the event loop.
QStringList TestPreferences::shownSteps()
{
    auto rows = dialog().findChildren<ChainRow *>();
    const auto top = [](const QWidget *one) { return one->mapTo(one->window(), QPoint()).y(); };
    std::sort(rows.begin(), rows.end(), [&](auto *a, auto *b) { return top(a) < top(b); });
    QStringList keys;
    for (const auto *one : rows)
        keys.append(studio::chainStepKey(one->step()) + (one->isUsed() ? QString() : QStringLiteral("-")));
    return keys;
}

QList<BrandRow *> TestPreferences::brands()
{
    return dialog().findChildren<BrandRow *>();
}

QList<QImage> TestPreferences::samples()
{
    QList<QImage> images;
    const auto tiles = dialog().findChildren<AvatarTile *>(QStringLiteral("sample"));
    for (const auto *tile : tiles)
        images.append(tile->image());
    return images;
}

void TestPreferences::press(const QString &group, const QString &button)
{
    auto *found = child<QWidget>(group)->findChild<QAbstractButton *>(button);
    QVERIFY(found);
    found->click();
}

void TestPreferences::aThemeHoldsAtOnceAndIsKept()
{
    dialog().showPage(QStringLiteral("appearance"));
    child<QRadioButton>(QStringLiteral("themeDark"))->click();
    QCOMPARE(colorsOf(qApp->palette()), darkColors());
    reopen();
    QVERIFY(child<QRadioButton>(QStringLiteral("themeDark"))->isChecked());
    child<QRadioButton>(QStringLiteral("themeLight"))->click();
    QCOMPARE(colorsOf(qApp->palette()), lightColors());
}

void TestPreferences::anAddedColourIsKept()
{
    ScriptedAnswers answers;
    answers.colour = kGreen.qColor();
    press(QStringLiteral("brands"), QStringLiteral("addBrand"));
    QCOMPARE(answers.asked.size(), 1);
    reopen();
    QCOMPARE(brands().size(), 1);
    QCOMPARE(brands().first()->brand().colour, kGreen);
    QVERIFY(child<QRadioButton>(QStringLiteral("noBrand"))->isChecked());
}

void TestPreferences::aCancelledColourLeavesNothing()
{
    ScriptedAnswers answers;
    press(QStringLiteral("brands"), QStringLiteral("addBrand"));
    QCOMPARE(answers.asked.size(), 1);
    QVERIFY(studio::brandsOf(*m_settings).isEmpty());
    reopen();
    QVERIFY(brands().isEmpty());
}

void TestPreferences::theSameColourIsNotTakenTwice()
{
    studio::setBrands(*m_settings, {{kGreen, {}}, {kYellow, {}}});
    ScriptedAnswers answers;
    answers.colour = kGreen.qColor();
    brands().last()->findChild<QToolButton *>(QStringLiteral("colour"))->click();
    QCOMPARE(brands().last()->brand().colour, kYellow);
    QVERIFY(dialog().toast().text().contains(kGreen.hex()));
    answers.colour = QColor(0x30, 0x20, 0x90);
    brands().last()->findChild<QToolButton *>(QStringLiteral("colour"))->click();
    reopen();
    QCOMPARE(brands().last()->brand().colour.hex(), QStringLiteral("#302090"));
}

void TestPreferences::aRenamedColourIsKept()
{
    studio::setBrands(*m_settings, {{kGreen, {}}});
    auto *name = &brands().first()->name();
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("House, \"green\"; dark"));
    reopen();
    QCOMPARE(brands().first()->name().text(), QStringLiteral("House, \"green\"; dark"));
    QCOMPARE(brands().first()->brand().colour, kGreen);
}

void TestPreferences::theDefaultColourIsThatOfNewAvatars()
{
    studio::setBrands(*m_settings, {{kGreen, {}}, {kYellow, {}}});
    const auto plain = samples();
    QSignalSpy changed(&dialog(), &PreferencesDialog::brandChanged);
    brands().last()->radio().click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(samples() != plain);
    QCOMPARE(studio::defaultWish(*m_settings).brand, std::optional(kYellow));
    reopen();
    QVERIFY(brands().last()->radio().isChecked());
    child<QRadioButton>(QStringLiteral("noBrand"))->click();
    QCOMPARE(studio::defaultWish(*m_settings).brand, std::nullopt);
    QCOMPARE(samples(), plain);
}

void TestPreferences::theDefaultColourIsAlwaysInThePalette()
{
    studio::setBrands(*m_settings, {{kYellow, {}}});
    m_settings->setValue(settings::kAvatarBrand, QStringLiteral("#0B6B63")); // as a form may write it
    QCOMPARE(brands().size(), 2);
    QCOMPARE(brands().last()->brand().colour, kGreen);
    QVERIFY(brands().last()->radio().isChecked());
}

void TestPreferences::aRemovedColourComesBackByUndo()
{
    studio::setBrands(*m_settings, {{kGreen, QStringLiteral("House")}, {kYellow, {}}});
    studio::setDefaultBrand(*m_settings, kGreen);
    brands().first()->findChild<QToolButton *>(QStringLiteral("remove"))->click();
    QCOMPARE(studio::brandsOf(*m_settings).size(), 1);
    QCOMPARE(studio::defaultBrandOf(*m_settings), std::nullopt);
    QCOMPARE(qApp->focusWidget(), &brands().first()->name());
    QTest::keyClick(&dialog(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(studio::brandsOf(*m_settings).size(), 2);
    QCOMPARE(studio::brandsOf(*m_settings).first().name, QStringLiteral("House"));
    QCOMPARE(studio::defaultBrandOf(*m_settings), std::optional(kGreen));
}

void TestPreferences::theContrastIsThatOfTheLetters()
{
    studio::setBrands(*m_settings, {{{255, 255, 255}, {}}, {{0x76, 0x76, 0x76}, {}}});
    const auto figure = [&](int at) {
        return brands().at(at)->findChild<QLabel *>(QStringLiteral("contrast"))->text();
    };
    // #767676 is the lightest grey on which white reaches 4.5 : 1 (WCAG 2): 4.54.
    QVERIFY2(figure(1).contains(QLocale().toString(4.5, 'f', 1)), qPrintable(figure(1)));
    QVERIFY2(figure(1).startsWith(QStringLiteral("White")), qPrintable(figure(1)));
    QVERIFY2(figure(0).startsWith(QStringLiteral("Dark")), qPrintable(figure(0)));
    QVERIFY2(figure(0).contains(QLocale().toString(1.0, 'f', 1)), qPrintable(figure(0)));
}

void TestPreferences::stepsAreReorderedByKeyboard()
{
    const QStringList usual{QStringLiteral("photo"), QStringLiteral("cache"), QStringLiteral("ai"),
        QStringLiteral("drawn"), QStringLiteral("initials"), QStringLiteral("default")};
    QCOMPARE(shownSteps(), usual);
    auto *ai = row(ChainStep::Ai)->findChild<QCheckBox *>(QStringLiteral("used"));
    ai->setFocus();
    QTest::keyClick(ai, Qt::Key_Up, Qt::AltModifier);
    const QStringList wanted{usual.at(0), usual.at(2), usual.at(1), usual.at(3), usual.at(4), usual.at(5)};
    QTRY_COMPARE(shownSteps(), wanted);
    QCOMPARE(qApp->focusWidget(), ai);
    QTest::keyClick(ai, Qt::Key_Up, Qt::AltModifier); // the photo is above
    QCOMPARE(studio::chainOrderOf(*m_settings).at(1), ChainStep::Ai);
    reopen();
    QCOMPARE(shownSteps(), wanted);
    QCOMPARE(studio::chainOrderOf(*m_settings),
        (QList{ChainStep::Photo, ChainStep::Ai, ChainStep::Cache, ChainStep::Drawn, ChainStep::Initials,
            ChainStep::Default}));
    auto *up = row(ChainStep::Cache)->findChild<QToolButton *>(QStringLiteral("up"));
    up->setFocus();
    QTest::keyClick(up, Qt::Key_Space);
    QTRY_COMPARE(shownSteps(), usual);
    // Its arrow has come to its end.
    QCOMPARE(qApp->focusWidget(), row(ChainStep::Cache)->controls().first());
}

void TestPreferences::aStepIsLeftOut()
{
    auto *ai = row(ChainStep::Ai)->findChild<QCheckBox *>(QStringLiteral("used"));
    ai->setFocus();
    QTest::keyClick(ai, Qt::Key_Space);
    QVERIFY(!studio::chainOrderOf(*m_settings).contains(ChainStep::Ai));
    reopen();
    QCOMPARE(shownSteps().at(2), QStringLiteral("ai-"));
    for (const auto step : {ChainStep::Cache, ChainStep::Drawn, ChainStep::Initials})
        row(step)->findChild<QCheckBox *>(QStringLiteral("used"))->click();
    QCOMPARE(studio::chainOrderOf(*m_settings), (QList{ChainStep::Photo, ChainStep::Default}));
}

void TestPreferences::aStepBehindOneThatAlwaysAnswersSaysSo()
{
    auto *used = row(ChainStep::Ai)->findChild<QCheckBox *>(QStringLiteral("used"));
    const QString usual = used->accessibleDescription();
    press(QStringLiteral("step-ai"), QStringLiteral("down"));
    QVERIFY(used->accessibleDescription().contains(ChainRow::nameOf(ChainStep::Drawn)));
    row(ChainStep::Drawn)->findChild<QCheckBox *>(QStringLiteral("used"))->click();
    QCOMPARE(used->accessibleDescription(), usual);
}

void TestPreferences::photoAndDefaultStayWhereTheyAre()
{
    for (const auto step : {ChainStep::Photo, ChainStep::Default}) {
        QVERIFY(row(step)->controls().isEmpty());
        QVERIFY(row(step)->findChildren<QAbstractButton *>().isEmpty());
    }
    m_settings->setValue(settings::kAvatarChain,
        {QStringLiteral("default"), QStringLiteral("initials"), QStringLiteral("photo")});
    reopen();
    QCOMPARE(shownSteps().first(), QStringLiteral("photo"));
    QCOMPARE(shownSteps().last(), QStringLiteral("default"));
    QCOMPARE(shownSteps().size(), 6);
}

void TestPreferences::eachRuleChangesItsNames_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<int>("choice");
    QTest::addColumn<QList<int>>("names"); // which of the samples change
    QTest::newRow("particles") << "skipParticles" << 0 << QList<int>{0, 5};
    QTest::newRow("given name") << "cjk" << 1 << QList<int>{1, 2, 3};
    QTest::newRow("Arabic") << "arabicTwo" << 0 << QList<int>{4};
    QTest::newRow("Dutch") << "dutchIj" << 0 << QList<int>{5};
    QTest::newRow("German") << "locale" << 3 << QList<int>{8};
    QTest::newRow("Turkish") << "locale" << 5 << QList<int>{7};
}

void TestPreferences::eachRuleChangesItsNames()
{
    QFETCH(QString, control);
    QFETCH(int, choice);
    QFETCH(QList<int>, names);
    const auto words = [&] {
        QStringList list;
        const auto tiles = dialog().findChildren<AvatarTile *>(QStringLiteral("sample"));
        for (const auto *tile : tiles)
            list.append(tile->accessibleName());
        return list;
    };
    const auto before = words();
    const auto pictures = samples();
    QSignalSpy changed(&dialog(), &PreferencesDialog::rulesChanged);
    if (auto *check = child<QCheckBox>(control)) {
        check->setFocus();
        QTest::keyClick(check, Qt::Key_Space);
    } else {
        auto *combo = child<QComboBox>(control);
        combo->setFocus();
        for (int i = 0; i < choice; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
    }
    QVERIFY(changed.size() >= 1);
    const auto after = words();
    QList<int> different;
    for (int i = 0; i < before.size(); ++i) {
        if (before.at(i) != after.at(i))
            different.append(i);
    }
    QCOMPARE(different, names);
    // Letters of other scripts need a font of this machine, and Latin ones do not.
    if (names.contains(0) || names.contains(5) || names.contains(8))
        QVERIFY(samples().at(names.last()) != pictures.at(names.last()));
    reopen();
    QCOMPARE(words(), after);
    QVERIFY(studio::defaultWish(*m_settings).rules != avatars::InitialsRules());
}

void TestPreferences::aNameOfOnesOwnIsDrawn()
{
    auto *tile = child<AvatarTile>(QStringLiteral("ownTile"));
    const QImage nobody = tile->image();
    QVERIFY(!nobody.isNull());
    QTest::keyClicks(child<QLineEdit>(QStringLiteral("ownName")), QStringLiteral("Grace de Hopper"));
    QVERIFY(tile->accessibleName().endsWith(QStringLiteral("GH")));
    const QImage skipped = tile->image();
    QVERIFY(skipped != nobody);
    child<QCheckBox>(QStringLiteral("skipParticles"))->click();
    QVERIFY(tile->accessibleName().endsWith(QStringLiteral("GD")));
    QVERIFY(tile->image() != skipped);
    // It may be a person's: it is not stored.
    m_settings.reset();
    QFile file(m_folder->filePath(QStringLiteral("likeness.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Hopper"));
    delete m_dialog;
}

void TestPreferences::badValuesFallBack_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("theme") << QByteArray("[look]\ntheme=77\n");
    QTest::newRow("theme in words") << QByteArray("[look]\ntheme=mauve\n");
    QTest::newRow("chain") << QByteArray("[avatar]\nchain=initials, teapot\n");
    QTest::newRow("left out") << QByteArray("[avatar]\nchainWithout=teapot\n");
    QTest::newRow("brand") << QByteArray("[avatar]\nbrand=teal\nbrands=blue, \"#12\", \"\", 7\n");
    QTest::newRow("kind, shape, size") << QByteArray("[avatar]\nkind=teapot\nshape=star\nsize=0\n");
    QTest::newRow("rules") << QByteArray("[initials]\ncjk=three\nlocale=tlh\n");
    QTest::newRow("no settings at all") << QByteArray("\x01\xff\x00=[[;", 8);
}

void TestPreferences::badValuesFallBack()
{
    QFETCH(QByteArray, file);
    m_settings.reset();
    QFile ini(m_folder->filePath(QStringLiteral("likeness.ini")));
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write(file);
    ini.close();
    reopen();
    QCOMPARE(studio::defaultWish(*m_settings).kind, avatars::Wish().kind);
    QCOMPARE(studio::defaultWish(*m_settings).shape, avatars::Wish().shape);
    QCOMPARE(studio::defaultWish(*m_settings).brand, std::nullopt);
    QCOMPARE(studio::defaultWish(*m_settings).rules, avatars::InitialsRules());
    QVERIFY(studio::defaultWish(*m_settings).check());
    QCOMPARE(studio::chainOrderOf(*m_settings), studio::usualChainOrder());
    QVERIFY(brands().isEmpty());
    QVERIFY(child<QRadioButton>(QStringLiteral("themeSystem"))->isChecked());
    QVERIFY(child<QRadioButton>(QStringLiteral("noBrand"))->isChecked());
    QCOMPARE(child<QComboBox>(QStringLiteral("locale"))->currentIndex(), 0);
}

void TestPreferences::defaultsComeBackAndCanBeUndone()
{
    studio::setBrands(*m_settings, {{kGreen, {}}});
    studio::setDefaultBrand(*m_settings, kGreen);
    studio::setInitialsRules(*m_settings, {.arabicTwo = true, .locale = QStringLiteral("tr")});
    const QList<studio::ChainChoice> choices{{ChainStep::Initials}, {ChainStep::Drawn},
        {ChainStep::Ai, false}, {ChainStep::Cache}};
    studio::setChainChoices(*m_settings, choices);
    press(QStringLiteral("brands"), QStringLiteral("restore"));
    QVERIFY(studio::brandsOf(*m_settings).isEmpty());
    dialog().toast().findChild<QPushButton *>(QStringLiteral("toastUndo"))->click();
    QCOMPARE(studio::brandsOf(*m_settings).size(), 1);
    QCOMPARE(studio::defaultBrandOf(*m_settings), std::optional(kGreen));
    press(QStringLiteral("chain"), QStringLiteral("restore"));
    QCOMPARE(studio::chainOrderOf(*m_settings), studio::usualChainOrder());
    dialog().toast().findChild<QPushButton *>(QStringLiteral("toastUndo"))->click();
    QCOMPARE(studio::chainChoicesOf(*m_settings), choices);
    press(QStringLiteral("initials"), QStringLiteral("restore"));
    QCOMPARE(studio::initialsRulesOf(*m_settings), avatars::InitialsRules());
    dialog().toast().findChild<QPushButton *>(QStringLiteral("toastUndo"))->click();
    QCOMPARE(studio::initialsRulesOf(*m_settings).locale, QStringLiteral("tr"));
}

void TestPreferences::everyControlHasAName()
{
    studio::setBrands(*m_settings, {{kGreen, {}}});
    int seen = 0;
    for (const auto &page : {QStringLiteral("appearance"), QStringLiteral("avatars")}) {
        dialog().showPage(page);
        const auto controls = dialog().findChildren<QWidget *>();
        for (auto *control : controls) {
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
    }
    QVERIFY(seen > 25);
}

void TestPreferences::tabReachesEveryControlInOrder()
{
    ScriptedAnswers answers;
    answers.colour = kGreen.qColor();
    press(QStringLiteral("brands"), QStringLiteral("addBrand"));
    press(QStringLiteral("step-initials"), QStringLiteral("up"));
    auto *page = dialog().findChild<AvatarsPage *>();
    const auto place = [page](const QWidget *widget) {
        return widget->mapTo(page, widget->rect().center()).y();
    };
    QTRY_COMPARE(shownSteps().at(3), QStringLiteral("initials"));
    child<QRadioButton>(QStringLiteral("noBrand"))->setFocus();
    QSet<QWidget *> reached;
    int last = 0;
    while (page->isAncestorOf(qApp->focusWidget())) {
        auto *now = qApp->focusWidget();
        QVERIFY2(!reached.contains(now), qPrintable(now->objectName()));
        reached.insert(now);
        // Within a row the centres differ by a little.
        QVERIFY2(place(now) > last - 30, qPrintable(now->objectName()));
        last = place(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    const auto controls = page->findChildren<QWidget *>();
    for (auto *control : controls) {
        const bool counts = control->isVisible() && control->isEnabled()
            && (control->focusPolicy() & Qt::TabFocus)
            && control->parent()->objectName() != QLatin1String("brands") // its Restore is above
            && !control->objectName().startsWith(QLatin1String("qt_"));
        QVERIFY2(!counts || reached.contains(control), qPrintable(control->objectName()));
    }
    QVERIFY(reached.size() > 15);
}

void TestPreferences::returnInAFieldPressesNothing()
{
    studio::setBrands(*m_settings, {{kGreen, {}}});
    auto *name = &brands().first()->name();
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog().isVisible());
    QCOMPARE(studio::brandsOf(*m_settings).size(), 1);
}

void TestPreferences::nothingIsClippedAtTwiceTheFont()
{
    const QFont usual = qApp->font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    qApp->setFont(large);
    studio::setBrands(*m_settings, {{kGreen, {}}, {kYellow, {}}});
    QVERIFY2(dialog().width() <= 1024, qPrintable(QString::number(dialog().width())));
    auto *page = dialog().findChild<AvatarsPage *>();
    const auto buttons = page->findChildren<QAbstractButton *>();
    for (const auto *button : buttons) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        QVERIFY2(button->width() >= words, qPrintable(button->text()));
        QVERIFY2(button->mapTo(page, QPoint(button->width(), 0)).x() <= page->width(),
            qPrintable(button->text()));
    }
    for (auto *one : brands())
        QVERIFY(one->mapTo(page, QPoint(one->width(), 0)).x() <= page->width());
    delete m_dialog;
    qApp->setFont(usual);
}

void TestPreferences::theWindowOpensItByItsKey()
{
    support::FixedClock clock;
    const catalog::Catalog catalog = catalog::Catalog::load();
    auto store = history::Store::open(
        m_folder->filePath(QStringLiteral("library")), clock, imaging::settingsIn);
    QVERIFY(store);
    studio::Studio studio(catalog, **store);
    MainWindow window(studio, *m_settings);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(window.findChild<PreferencesDialog *>());
    auto *opened = window.findChild<PreferencesDialog *>();
    QTRY_VERIFY(opened->isVisible());
    QTest::keyClick(opened, Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<PreferencesDialog *>());
}

void TestPreferences::theSeedFormTakesTheChange()
{
    support::FixedClock clock;
    const catalog::Catalog catalog = catalog::Catalog::load();
    auto store = history::Store::open(
        m_folder->filePath(QStringLiteral("library")), clock, imaging::settingsIn);
    QVERIFY(store);
    m_settings->setValue(settings::kSeedMode, true);
    studio::setBrands(*m_settings, {{kGreen, {}}});
    studio::Studio studio(catalog, **store);
    MainWindow window(studio, *m_settings);
    window.show();
    auto *seed = window.findChild<SeedMode *>();
    QVERIFY(seed);
    window.findChild<QAction *>(QStringLiteral("preferencesAction"))->trigger();
    auto *opened = window.findChild<PreferencesDialog *>();
    QVERIFY(opened);
    opened->findChild<BrandRow *>()->radio().click();
    QCOMPARE(seed->state().wish().brand, std::optional(kGreen));
    opened->findChild<QCheckBox *>(QStringLiteral("dutchIj"))->click();
    QVERIFY(seed->state().wish().rules.dutchIj);
    // Closing writes the form; the choice is still there.
    window.close();
    QCOMPARE(studio::defaultBrandOf(*m_settings), std::optional(kGreen));
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
