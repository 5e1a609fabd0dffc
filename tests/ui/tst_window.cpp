// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "catalog/catalog.h"
#include "history/store.h"
#include "imaging/encode.h"
#include "settings/settings.h"
#include "studio/studio.h"
#include "support/library.h"
#include "ui/common/messagebar.h"
#include "ui/common/screen.h"
#include "ui/common/theme.h"
#include "ui/common/toast.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void thePaintComesBeforeTheWork();
    void everyControlHasAName();
    void noButtonIsClippedAtTwiceTheFont();
    void theBannerPicksTheNextStep_data();
    void theBannerPicksTheNextStep();
    void cancelledIsSilent();
    void theToastUndoesOnce();
    void screensAreReachedByKeys();
    void theSizeIsRemembered();

private:
    MainWindow &window();

    support::FixedClock m_clock;
    catalog::Catalog m_catalog = catalog::Catalog::load();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<history::Store> m_store;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<studio::Studio> m_studio;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::init()
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

void TestWindow::cleanup()
{
    m_window.reset();
    m_studio.reset();
    m_settings.reset();
    m_store.reset();
}

MainWindow &TestWindow::window()
{
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(*m_studio, *m_settings);
        m_window->show();
        m_window->activateWindow();
    }
    return *m_window;
}

void TestWindow::thePaintComesBeforeTheWork()
{
    MainWindow own(*m_studio, *m_settings);
    QSignalSpy painted(&own, &MainWindow::firstPainted);
    own.show();
    QCOMPARE(painted.size(), 0);
    QTRY_COMPARE(painted.size(), 1);
}

void TestWindow::everyControlHasAName()
{
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    const auto controls = window().findChildren<QWidget *>();
    int seen = 0;
    for (auto *control : controls) {
        if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus)
            continue;
        if (control->objectName().startsWith(QLatin1String("qt_")))
            continue;
        auto *face = QAccessible::queryAccessibleInterface(control);
        QVERIFY(face);
        ++seen;
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
            qPrintable(QStringLiteral("%1 %2").arg(
                QString::fromLatin1(control->metaObject()->className()), control->objectName())));
    }
    QVERIFY(seen > 15);
}

void TestWindow::noButtonIsClippedAtTwiceTheFont()
{
    const QFont usual = qApp->font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    qApp->setFont(large);
    {
        MainWindow own(*m_studio, *m_settings);
        own.resize(1024, 640);
        own.show();
        QVERIFY(QTest::qWaitForWindowExposed(&own));
        const auto buttons = own.findChildren<QAbstractButton *>();
        for (const auto *button : buttons) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            const int words
                = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
            QVERIFY2(button->width() >= words, qPrintable(button->text()));
            QVERIFY2(
                button->height() >= button->fontMetrics().height(), qPrintable(button->text()));
            QVERIFY2(button->mapTo(&own, QPoint(button->width(), 0)).x() <= own.width(),
                qPrintable(button->text()));
        }
    }
    qApp->setFont(usual);
}

void TestWindow::theBannerPicksTheNextStep_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("again");
    QTest::newRow("disk full") << int(core::Error::Code::Storage) << true;
    QTest::newRow("offline") << int(core::Error::Code::Offline) << true;
    QTest::newRow("refused") << int(core::Error::Code::Refused) << false;
    QTest::newRow("bad file") << int(core::Error::Code::File) << false;
}

void TestWindow::theBannerPicksTheNextStep()
{
    QFETCH(int, code);
    QFETCH(bool, again);
    MessageBar bar;
    int runs = 0;
    bar.show(
        core::Error{.code = core::Error::Code(code), .message = QStringLiteral("What happened.")},
        [&] { ++runs; });
    QCOMPARE(bar.text(), QStringLiteral("What happened."));
    auto *action = bar.findChild<QPushButton *>(QStringLiteral("messageAction"));
    QCOMPARE(!action->isHidden(), again);
    if (again)
        QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(runs, again ? 1 : 0);
}

void TestWindow::cancelledIsSilent()
{
    MessageBar bar;
    bar.show(core::cancelled());
    QVERIFY(bar.isHidden());
}

void TestWindow::theToastUndoesOnce()
{
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    int undone = 0;
    auto *create = window().screen(QStringLiteral("create"));
    emit create->toast(QStringLiteral("Moved."), [&] { ++undone; });
    QCOMPARE(window().toast().text(), QStringLiteral("Moved."));
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(undone, 1);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
    QVERIFY(window().toast().text().isEmpty());
}

void TestWindow::screensAreReachedByKeys()
{
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(window().screen(QStringLiteral("history"))->isVisible());
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(window().screen(QStringLiteral("create"))->isVisible());
}

void TestWindow::theSizeIsRemembered()
{
    window().resize(1100, 700);
    window().close();
    m_window.reset();
    QCOMPARE(window().size(), QSize(1100, 700));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
