// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "support/pictures.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Drives the real program, as a script would.
class TestLikenessctl : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int exit = -1;
        QByteArray out{};
        QByteArray err{};
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        qsizetype sentences() const { return err.count('\n'); }
    };

    Answer run(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/likenessctl"), arguments);
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Answer run(const QStringList &arguments)
    {
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        e.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
        e.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        e.remove(QStringLiteral("QT_QPA_PLATFORM"));
        return run(arguments, e);
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile f(m_folder.filePath(name));
        if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size())
            qFatal("cannot write");
        return f.fileName();
    }

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { QVERIFY2(QFile::exists(support::astronautPath()), "run packaging/test"); }

    void stylesListsThe39Keys()
    {
        const Answer a = run({QStringLiteral("styles"), QStringLiteral("--json")});
        QCOMPARE(a.exit, 0);
        const QJsonArray styles = a.json().value(QLatin1String("styles")).toArray();
        QCOMPARE(styles.size(), 39);
        QSet<QString> keys;
        qsizetype looks = 0;
        for (const QJsonValue &style : styles) {
            keys.insert(style.toObject().value(QLatin1String("key")).toString());
            looks += style.toObject().value(QLatin1String("look")).isNull() ? 0 : 1;
        }
        QCOMPARE(keys.size(), 39);
        QCOMPARE(looks, 19);
        QVERIFY(keys.contains(QStringLiteral("hanfu")));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("data/likeness"))));
    }

    void modelsTellsPriceAndWhatIsAccepted()
    {
        const Answer a = run({QStringLiteral("models"), QStringLiteral("--json")});
        QCOMPARE(a.exit, 0);
        const QJsonObject local
            = a.json().value(QLatin1String("models")).toArray().first().toObject();
        QCOMPARE(local.value(QLatin1String("key")).toString(), QStringLiteral("local"));
        QCOMPARE(local.value(QLatin1String("price")).toObject().value(QLatin1String("micros")).toInt(-1), 0);
        QVERIFY(local.value(QLatin1String("accepts")).toArray().contains(QStringLiteral("photo")));
    }

    void promptTellsWhereEachPartCameFrom()
    {
        const Answer a = run({QStringLiteral("prompt"), QStringLiteral("--style"),
            QStringLiteral("chef"), QStringLiteral("--scene"), QStringLiteral("a tiny bakery"),
            QStringLiteral("--photo"), QStringLiteral("--json")});
        QCOMPARE(a.exit, 0);
        const QJsonArray parts = a.json().value(QLatin1String("parts")).toArray();
        QCOMPARE(parts.size(), 8);
        QCOMPARE(parts.first().toObject().value(QLatin1String("role")).toString(),
            QStringLiteral("likeness"));
        QVERIFY(a.json().value(QLatin1String("prompt")).toString().contains(
            QStringLiteral("a tiny bakery")));
        QVERIFY(a.json().value(QLatin1String("negative")).toString().contains(
            QStringLiteral("watermark")));
    }

    void portraitIsMadeAndFoundInHistory()
    {
        const QString out = m_folder.filePath(QStringLiteral("out"));
        const Answer a = run({QStringLiteral("portrait"), support::astronautPath(),
            QStringLiteral("--style"), QStringLiteral("watercolor"), QStringLiteral("--size"),
            QStringLiteral("256x320"), QStringLiteral("-o"), out, QStringLiteral("--json")});
        QVERIFY2(a.exit == 0, a.err.constData());
        const QJsonObject p
            = a.json().value(QLatin1String("portraits")).toArray().first().toObject();
        QCOMPARE(p.value(QLatin1String("look")).toString(), QStringLiteral("watercolor"));
        QVERIFY(p.value(QLatin1String("seconds")).toDouble() > 0);
        QVERIFY(p.value(QLatin1String("path")).toString().startsWith(out));
        const QImage image(p.value(QLatin1String("path")).toString());
        QCOMPARE(image.size(), QSize(256, 320));

        const Answer found = run({QStringLiteral("history"), QStringLiteral("--search"),
            QStringLiteral("watercolor"), QStringLiteral("--json")});
        QCOMPARE(found.exit, 0);
        QCOMPARE(found.json().value(QLatin1String("total")).toInt(), 1);
        const QJsonObject item
            = found.json().value(QLatin1String("items")).toArray().first().toObject();
        QCOMPARE(item.value(QLatin1String("id")), p.value(QLatin1String("id")));
        QVERIFY(QFile::exists(item.value(QLatin1String("path")).toString()));

        const Answer check = run({QStringLiteral("history"), QStringLiteral("check"),
            QStringLiteral("--json")});
        QCOMPARE(check.exit, 0);
        QVERIFY(check.json().value(QLatin1String("clean")).toBool());
    }

    void seriesMakesEachAndGoesOnAfterABadOne()
    {
        const QString list = file(QStringLiteral("series.json"),
            R"([{"style":"vintage","width":128,"height":128},{"style":"hanfu"},{"style":"casual","width":128,"height":128}])");
        const Answer a = run({QStringLiteral("series"), support::astronautPath(), list,
            QStringLiteral("--json")});
        QCOMPARE(a.exit, 3);
        QCOMPARE(a.json().value(QLatin1String("portraits")).toArray().size(), 2);
        QCOMPARE(a.json().value(QLatin1String("failed")).toArray().size(), 1);
        QCOMPARE(a.sentences(), 1);
    }

    void badInputGetsOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        const QString portrait = QStringLiteral("portrait");
        const QString good = support::astronautPath();
        QTest::newRow("no verb") << QStringList{} << 2;
        QTest::newRow("unknown verb") << QStringList{QStringLiteral("paint")} << 2;
        QTest::newRow("unknown option") << QStringList{portrait, good, QStringLiteral("--colour")} << 2;
        QTest::newRow("missing file") << QStringList{portrait, QStringLiteral("nowhere.jpg")} << 1;
        QTest::newRow("folder") << QStringList{portrait, QDir::tempPath()} << 1;
        QTest::newRow("no photo") << QStringList{portrait} << 3;
        QTest::newRow("needs AI") << QStringList{portrait, good, QStringLiteral("--style"),
                                      QStringLiteral("chef")}
                                  << 3;
        QTest::newRow("unknown style")
            << QStringList{portrait, good, QStringLiteral("--style"), QStringLiteral("cubism")} << 2;
        QTest::newRow("unknown model")
            << QStringList{portrait, good, QStringLiteral("--model"), QStringLiteral("x")} << 2;
        QTest::newRow("count") << QStringList{portrait, good, QStringLiteral("--count"),
                                   QStringLiteral("99")}
                               << 2;
        QTest::newRow("count is a word")
            << QStringList{portrait, good, QStringLiteral("--count"), QStringLiteral("many")} << 2;
        QTest::newRow("aspect") << QStringList{portrait, good, QStringLiteral("--aspect"),
                                    QStringLiteral("0:1")}
                                << 2;
        QTest::newRow("size") << QStringList{portrait, good, QStringLiteral("--size"),
                                  QStringLiteral("big")}
                              << 2;
        QTest::newRow("history of an unknown id")
            << QStringList{QStringLiteral("history"), QStringLiteral("show"), QStringLiteral("77777")}
            << 2;
    }
    void badInputGetsOneSentence()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exit);
        const Answer a = run(arguments);
        QCOMPARE(a.exit, exit);
        if (!arguments.isEmpty())
            QVERIFY2(a.sentences() == 1 && a.err.size() > 20, a.err.constData());
    }

    void photoWithoutAFaceIsRefused()
    {
        QImage plain(400, 400, QImage::Format_RGB32);
        plain.fill(Qt::darkGreen);
        const QString path = m_folder.filePath(QStringLiteral("plain.png"));
        QVERIFY(plain.save(path));
        const Answer a = run({QStringLiteral("portrait"), path});
        QCOMPARE(a.exit, 3);
        QVERIFY2(a.err.contains("No face"), a.err.constData());
    }

    void damagedHistoryIsNamedAndRepaired()
    {
        const QString library = m_folder.filePath(QStringLiteral("damaged"));
        const QStringList named{QStringLiteral("--library"), library};
        const Answer made = run(QStringList{QStringLiteral("portrait"), support::astronautPath(),
                                    QStringLiteral("--size"), QStringLiteral("96x96")}
            + named);
        QVERIFY2(made.exit == 0, made.err.constData());
        for (const char *beside : {"-wal", "-shm"})
            QFile::remove(library + QStringLiteral("/history.db") + QLatin1String(beside));
        QFile database(library + QStringLiteral("/history.db"));
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write(QByteArray(64 * 1024, 'x'));
        database.close();

        const Answer refused = run(QStringList{QStringLiteral("history")} + named);
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.sentences(), 1);
        QVERIFY2(refused.err.contains("repair"), refused.err.constData());
        const Answer repaired
            = run(QStringList{QStringLiteral("history"), QStringLiteral("repair")} + named);
        QVERIFY2(repaired.exit == 0, repaired.err.constData());
        const Answer found
            = run(QStringList{QStringLiteral("history"), QStringLiteral("--json")} + named);
        QCOMPARE(found.json().value(QLatin1String("total")).toInt(), 1);
        QVERIFY(!QDir(library).entryList({QStringLiteral("history-damaged-*")}).isEmpty());
    }

    void emptyEnvironmentSaysWhereToKeepThings()
    {
        QProcessEnvironment none;
        none.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
        const Answer nowhere = run({QStringLiteral("history")}, none);
        QCOMPARE(nowhere.exit, 1);
        QVERIFY2(nowhere.err.contains("--library"), nowhere.err.constData());
        const Answer named = run({QStringLiteral("history"), QStringLiteral("--library"),
                                     m_folder.filePath(QStringLiteral("named"))},
            none);
        QVERIFY2(named.exit == 0, named.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestLikenessctl)
#include "tst_likenessctl.moc"
