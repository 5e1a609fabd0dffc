// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "settings/paths.h"

#include <QDir>
#include <QTest>

using settings::paths;
using settings::Paths;

class PathsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void followsTheXdgFolders();
    void fallsBackToHome();
    void relativeXdgFoldersAreIgnored();
    void namedLibraryMovesTheLibraryOnly();
    void relativeLibraryIsMadeAbsolute();
    void emptyEnvironmentIsOneSentence();
    void emptyEnvironmentWithALibraryIsEnough();
};

void PathsTest::init()
{
    qputenv("HOME", "/home/nobody");
    qunsetenv("XDG_DATA_HOME");
    qunsetenv("XDG_CONFIG_HOME");
}

void PathsTest::followsTheXdgFolders()
{
    qputenv("XDG_DATA_HOME", "/data");
    qputenv("XDG_CONFIG_HOME", "/config");
    const auto p = paths();
    QVERIFY(p);
    QCOMPARE(*p,
        (Paths{.library = QStringLiteral("/data/likeness"),
            .catalog = QStringLiteral("/config/likeness/catalog"),
            .settings = QStringLiteral("/config/likeness/likeness.ini"),
            .models = QStringLiteral("/data/likeness/models")}));
}

void PathsTest::fallsBackToHome()
{
    const auto p = paths();
    QVERIFY(p);
    QCOMPARE(p->library, QStringLiteral("/home/nobody/.local/share/likeness"));
    QCOMPARE(p->settings, QStringLiteral("/home/nobody/.config/likeness/likeness.ini"));
}

void PathsTest::relativeXdgFoldersAreIgnored()
{
    qputenv("XDG_DATA_HOME", "data");
    qputenv("XDG_CONFIG_HOME", "");
    const auto p = paths();
    QVERIFY(p);
    QCOMPARE(p->library, QStringLiteral("/home/nobody/.local/share/likeness"));
    QCOMPARE(p->catalog, QStringLiteral("/home/nobody/.config/likeness/catalog"));
}

void PathsTest::namedLibraryMovesTheLibraryOnly()
{
    const auto p = paths(QStringLiteral("/srv/library/"));
    QVERIFY(p);
    QCOMPARE(p->library, QStringLiteral("/srv/library"));
    QCOMPARE(p->models, QStringLiteral("/home/nobody/.local/share/likeness/models"));
}

void PathsTest::relativeLibraryIsMadeAbsolute()
{
    const auto p = paths(QStringLiteral("a/../b"));
    QVERIFY(p);
    QCOMPARE(p->library, QDir::current().absoluteFilePath(QStringLiteral("b")));
}

void PathsTest::emptyEnvironmentIsOneSentence()
{
    qunsetenv("HOME");
    const auto p = paths();
    QVERIFY(!p);
    QCOMPARE(p.error().code, core::Error::Code::File);
    QVERIFY(p.error().message.contains(QStringLiteral("--library")));
}

void PathsTest::emptyEnvironmentWithALibraryIsEnough()
{
    qunsetenv("HOME");
    const auto p = paths(QStringLiteral("/srv/library"));
    QVERIFY(p);
    QCOMPARE(*p, Paths{.library = QStringLiteral("/srv/library")});
}

QTEST_GUILESS_MAIN(PathsTest)
#include "tst_paths.moc"
