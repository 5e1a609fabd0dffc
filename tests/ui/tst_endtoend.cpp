// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/query.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyscreen.h"
#include "ui/window/mainwindow.h"
#include "ui/window/program.h"

#include <QAbstractButton>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

/// The whole way of a user: photo, preset, button, tile, history, restart, search.
class TestEndToEnd : public QObject
{
    Q_OBJECT

private:
    settings::Paths paths() const
    {
        return {.library = m_home.filePath(QStringLiteral("library")),
            .settings = m_home.filePath(QStringLiteral("likeness.ini"))};
    }

    template <class T> static T *child(const ui::Program &program, const char *name)
    {
        return const_cast<ui::Program &>(program).window()->findChild<T *>(QLatin1String(name));
    }

    static bool choose(QListView &view, const QString &name)
    {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            if (view.model()->index(row, 0).data().toString() == name) {
                view.setCurrentIndex(view.model()->index(row, 0));
                return true;
            }
        }
        return false;
    }

    QTemporaryDir m_home;

private slots:
    void photoBecomesAPortraitThatHistoryKeeps()
    {
        ui::Program program(paths(), {});
        QVERIFY(program.start());
        auto *window = program.window();
        QVERIFY(window);
        QVERIFY(QTest::qWaitForWindowExposed(window));

        auto *generate = child<QPushButton>(program, "generate");
        QVERIFY(!generate->isEnabled());
        child<QAbstractButton>(program, "sampleButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(generate->isEnabled(), 60'000);
        QVERIFY(choose(*child<QListView>(program, "lookView"), QStringLiteral("Watercolour")));
        child<QSpinBox>(program, "count")->setValue(2);
        generate->click();
        auto *results = child<QListView>(program, "results");
        QTRY_COMPARE_WITH_TIMEOUT(results->model()->rowCount(), 2, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!child<QAbstractButton>(program, "cancelButton")->isVisible(), 120'000);

        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        auto *history = window->findChild<ui::HistoryScreen *>();
        QVERIFY(history && history->isVisible());
        QTRY_COMPARE(history->model().rowCount(), 2);
        const core::Portrait newest = history->model().portrait(history->model().index(0));
        QCOMPARE(newest.style, QStringLiteral("watercolor"));
        QCOMPARE(newest.variant, 1);
        window->close();
    }

    void afterARestartItIsStillThereAndFoundBySearch()
    {
        ui::Program program(paths(), {});
        QVERIFY(program.start());
        auto *window = program.window();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        auto *history = window->findChild<ui::HistoryScreen *>();
        QTRY_COMPARE(history->model().rowCount(), 2);
        QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
        auto *search = child<QLineEdit>(program, "historySearch");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("vintage"));
        QTRY_COMPARE(history->model().rowCount(), 0);
        search->clear();
        QTest::keyClicks(search, QStringLiteral("waterc"));
        QTRY_COMPARE(history->model().rowCount(), 2);
        search->clear();
        QInputMethodEvent chinese;
        chinese.setCommitString(QString::fromUtf8("水彩"));
        QCoreApplication::sendEvent(search, &chinese);
        QTRY_COMPARE(history->model().rowCount(), 2);
        const core::Portrait found = history->model().portrait(history->model().index(0));
        QVERIFY(QFile::exists(paths().library + QLatin1Char('/') + found.path));
    }

    void trashAndUndoBringThePictureBack()
    {
        ui::Program program(paths(), {});
        QVERIFY(program.start());
        auto *window = program.window();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        auto *history = window->findChild<ui::HistoryScreen *>();
        QTRY_COMPARE(history->model().rowCount(), 2);
        history->grid().setFocus();
        history->grid().setCurrentIndex(history->model().index(0));
        QTest::keyClick(&history->grid(), Qt::Key_Delete);
        QTRY_COMPARE(history->model().rowCount(), 1);
        QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(history->model().rowCount(), 2);
    }
};

QTEST_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
