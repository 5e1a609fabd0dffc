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

    void ofTwoStartsOneEnds()
    {
        const QTemporaryDir home;
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        e.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        e.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        const QStringList arguments{QStringLiteral("--library"), home.filePath(QStringLiteral("library"))};
        QProcess processes[2];
        for (QProcess &process : processes) {
            process.setProcessEnvironment(e);
            process.start(program(), arguments);
        }
        // Only one of two can be first; the other one hands over and ends by itself.
        QTRY_VERIFY_WITH_TIMEOUT(processes[0].state() == QProcess::NotRunning
                || processes[1].state() == QProcess::NotRunning,
            60'000);
        const bool firstEnded = processes[0].state() == QProcess::NotRunning;
        QCOMPARE(processes[firstEnded ? 0 : 1].exitCode(), 0);
        QProcess &other = processes[firstEnded ? 1 : 0];
        QCOMPARE(other.state(), QProcess::Running);
        other.terminate();
        QVERIFY(other.waitForFinished(30'000));
    }
};

QTEST_GUILESS_MAIN(TestStart)
#include "tst_start.moc"
