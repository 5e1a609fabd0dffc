// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Starts the real program.
class TestStart : public QObject
{
    Q_OBJECT

private:
    static QString program() { return QCoreApplication::applicationDirPath() + QStringLiteral("/likeness"); }
    static QProcessEnvironment bare()
    {
        QProcessEnvironment e;
        e.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
        return e;
    }

private slots:
    void withoutADisplayItSaysSoAndEnds()
    {
        QProcess process;
        process.setProcessEnvironment(bare());
        process.start(program());
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(said.count('\n'), 1);
        QVERIFY2(said.contains("display") && said.contains("likenessctl"), said.constData());
    }

    void withoutAHomeItAsksForALibrary()
    {
        QProcess process;
        QProcessEnvironment e = bare();
        e.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(e);
        process.start(program());
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("--library"), said.constData());
    }

    void secondStartRaisesTheFirstAndEnds()
    {
        const QTemporaryDir home;
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        e.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        e.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        const QStringList arguments{QStringLiteral("--library"), home.filePath(QStringLiteral("library"))};
        QProcess first;
        first.setProcessEnvironment(e);
        first.start(program(), arguments);
        QVERIFY(first.waitForStarted());
        // Only one of two can be first; the other one ends by itself with 0.
        QProcess second;
        second.setProcessEnvironment(e);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                second.start(program(), arguments);
                return second.waitForFinished(2'000) || (second.kill(), second.waitForFinished(), false);
            }(),
            60'000);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(30'000));
    }
};

QTEST_GUILESS_MAIN(TestStart)
#include "tst_start.moc"
