// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// Drives `likenessctl avatar` as a script would: without a HOME and without a library.
class TestAvatarVerb : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int exit = -1;
        QByteArray out{};
        QByteArray err{};
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    Answer run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        QProcessEnvironment nothing; // no HOME, no PATH, no XDG folders
        nothing.insert(QStringLiteral("LSAN_OPTIONS"), qEnvironmentVariable("LSAN_OPTIONS"));
        process.setProcessEnvironment(nothing);
        process.setWorkingDirectory(m_folder.path());
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/likenessctl"),
            QStringList{QStringLiteral("avatar")} + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;

private slots:
    void svgGoesToStdout();
    void filesHaveTheSizeAndFormatAskedFor_data();
    void filesHaveTheSizeAndFormatAskedFor();
    void jsonTellsWhatWasChosen();
    void initialsAreAlwaysThere();
    void aFixedTraitIsFixed();
    void manyLinesGiveManyFiles();
    void wrongWishesGetOneSentence_data();
    void wrongWishesGetOneSentence();
    void unwritableOutputIsNamed();
    void theChainTellsItsReasons();
};

void TestAvatarVerb::svgGoesToStdout()
{
    const Answer a = run({QStringLiteral("<script>&\"ada"), QStringLiteral("--title"), QStringLiteral("<b>&\"")});
    QCOMPARE(a.exit, 0);
    QCOMPARE(a.err, QByteArray());
    QXmlStreamReader xml(a.out);
    QString title;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"title")
            title = xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(title, QStringLiteral("<b>&\""));
    QCOMPARE(run({QStringLiteral("<script>&\"ada"), QStringLiteral("--title"), QStringLiteral("<b>&\"")}).out, a.out);
}

void TestAvatarVerb::filesHaveTheSizeAndFormatAskedFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("starts");
    QTest::newRow("png by suffix") << QStringLiteral("a.png") << QStringList{} << QByteArray("\x89PNG");
    QTest::newRow("webp by suffix") << QStringLiteral("a.webp") << QStringList{} << QByteArray("RIFF");
    QTest::newRow("png by option") << QStringLiteral("a.bin")
                                   << QStringList{QStringLiteral("--format"), QStringLiteral("png")} << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("a.svg") << QStringList{} << QByteArray("<svg");
}

void TestAvatarVerb::filesHaveTheSizeAndFormatAskedFor()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, starts);
    const QString file = m_folder.filePath(name);
    const Answer a = run(QStringList{QStringLiteral("ada"), QStringLiteral("--size"), QStringLiteral("77"),
                             QStringLiteral("--shape"), QStringLiteral("circle"), QStringLiteral("-o"), file}
        + options);
    QCOMPARE(a.exit, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith(starts));
    if (starts == "<svg") {
        QVERIFY(bytes.contains("width=\"77\""));
        return;
    }
    const QImage image = QImage::fromData(bytes);
    QCOMPARE(image.size(), QSize(77, 77));
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    QCOMPARE(qAlpha(image.pixel(38, 38)), 255);
}

void TestAvatarVerb::jsonTellsWhatWasChosen()
{
    const Answer a = run({QStringLiteral("ada@example.com"), QStringLiteral("--kind"), QStringLiteral("clay"),
        QStringLiteral("--json")});
    QCOMPARE(a.exit, 0);
    const QJsonObject json = a.json();
    for (const char *key : {"seed_hash", "kind", "contract", "traits", "palette", "letters", "prompt", "negative",
             "model_seed", "answered_by"})
        QVERIFY2(json.contains(QLatin1String(key)), key);
    QCOMPARE(json.value(QLatin1String("kind")).toString(), QStringLiteral("clay"));
    QCOMPARE(json.value(QLatin1String("answered_by")).toString(), QStringLiteral("drawn"));
    QVERIFY(!a.out.contains("ada@") && !a.out.contains("example.com"));
    const QJsonObject swatch = json.value(QLatin1String("palette")).toArray().first().toObject();
    QVERIFY(swatch.value(QLatin1String("hex")).toString().startsWith(u'#'));
    QVERIFY(swatch.value(QLatin1String("contrast")).toDouble() >= 1);
    QCOMPARE(run({QStringLiteral("ada@example.com"), QStringLiteral("--style"), QStringLiteral("clay"),
                     QStringLiteral("--json")})
                 .out,
        a.out);
}

void TestAvatarVerb::initialsAreAlwaysThere()
{
    const Answer a = run({QStringLiteral("u_482c91"), QStringLiteral("--name"), QStringLiteral("Tim Berners-Lee"),
        QStringLiteral("--json")});
    QCOMPARE(a.json().value(QLatin1String("traits")).toObject().value(QLatin1String("initials")).toString(),
        QStringLiteral("TB"));
}

void TestAvatarVerb::aFixedTraitIsFixed()
{
    const Answer a = run({QStringLiteral("ada"), QStringLiteral("--trait"), QStringLiteral("glasses=round"),
        QStringLiteral("--trait"), QStringLiteral("hair=bob"), QStringLiteral("--json")});
    const QJsonObject traits = a.json().value(QLatin1String("traits")).toObject();
    QCOMPARE(traits.value(QLatin1String("glasses")).toString(), QStringLiteral("round"));
    QCOMPARE(traits.value(QLatin1String("hair")).toString(), QStringLiteral("bob"));
}

void TestAvatarVerb::manyLinesGiveManyFiles()
{
    const Answer a = run({QStringLiteral("--stdin"), QStringLiteral("-o"), path("many")},
        QByteArray("ada@example.com\tAda Lovelace\nbob\n\n   \tnobody\n") + QByteArray(2000, 'x') + "\ncem\tCem\n");
    QCOMPARE(a.exit, 1);
    QCOMPARE(a.err.count('\n'), 2);
    QVERIFY(a.err.contains("Line 4") && a.err.contains("Line 5"));
    QFile index(path("many/index.json"));
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(index.readAll()).object();
    const QJsonArray made = json.value(QLatin1String("avatars")).toArray();
    QCOMPARE(made.size(), 3);
    for (const QJsonValue &avatar : made)
        QVERIFY(QFile::exists(path("many/") + avatar.toObject().value(QLatin1String("path")).toString()));
    QCOMPARE(json.value(QLatin1String("failed")).toArray().size(), 2);
    QCOMPARE(QDir(path("many")).entryList(QDir::Files).size(), 4);
}

void TestAvatarVerb::wrongWishesGetOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QStringList &arguments, const char *says) {
        QTest::newRow(name) << arguments << QByteArray(says);
    };
    row("no seed", {}, "one seed");
    row("empty seed", {QString()}, "empty");
    row("1 kB and more", {QString(1025, u'x')}, "too long");
    row("size 0", {QStringLiteral("a"), QStringLiteral("--size"), QStringLiteral("0")}, "out of range");
    row("size 100000", {QStringLiteral("a"), QStringLiteral("--size"), QStringLiteral("100000")}, "out of range");
    row("size in words", {QStringLiteral("a"), QStringLiteral("--size"), QStringLiteral("big")}, "whole number");
    row("kind", {QStringLiteral("a"), QStringLiteral("--kind"), QStringLiteral("photoreal")}, "The kinds are");
    row("trait", {QStringLiteral("a"), QStringLiteral("--trait"), QStringLiteral("tail=long")}, "The traits are");
    row("trait without value", {QStringLiteral("a"), QStringLiteral("--trait"), QStringLiteral("hair")}, "trait=value");
    row("colour", {QStringLiteral("a"), QStringLiteral("--brand"), QStringLiteral("red")}, "#rrggbb");
    row("format", {QStringLiteral("a"), QStringLiteral("--format"), QStringLiteral("gif")}, "The formats are");
    row("contract", {QStringLiteral("a"), QStringLiteral("--contract"), QStringLiteral("7")}, "Contract 7");
    row("stdin without folder", {QStringLiteral("--stdin")}, "-o FOLDER");
    row("two things to stdout", {QStringLiteral("a"), QStringLiteral("--json"), QStringLiteral("-o"), QStringLiteral("-")},
        "stdout");
}

void TestAvatarVerb::wrongWishesGetOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Answer a = run(arguments);
    QCOMPARE(a.exit, 2);
    QCOMPARE(a.out, QByteArray());
    QCOMPARE(a.err.count('\n'), 1);
    QVERIFY2(a.err.contains(says), a.err.constData());
}

void TestAvatarVerb::unwritableOutputIsNamed()
{
    const Answer a = run({QStringLiteral("ada"), QStringLiteral("-o"), path("missing/folder/a.svg")});
    QCOMPARE(a.exit, 1);
    QCOMPARE(a.err.count('\n'), 1);
    QVERIFY(a.err.contains("cannot be written"));
}

void TestAvatarVerb::theChainTellsItsReasons()
{
    const Answer a = run({QStringLiteral("ada"), QStringLiteral("--chain"), QStringLiteral("--library"), path("library"),
        QStringLiteral("--json"), QStringLiteral("-o"), path("chain.png")});
    QCOMPARE(a.exit, 0);
    QCOMPARE(a.json().value(QLatin1String("answered_by")).toString(), QStringLiteral("drawn"));
    const QJsonArray steps = a.json().value(QLatin1String("steps")).toArray();
    QCOMPARE(steps.size(), 4);
    for (qsizetype i = 0; i < 3; ++i)
        QVERIFY(!steps.at(i).toObject().value(QLatin1String("reason")).toString().isEmpty());
    QVERIFY(QFile::exists(path("chain.png")));
    // No HOME and no --library: no library, and still a picture.
    const Answer homeless = run({QStringLiteral("ada"), QStringLiteral("--chain"), QStringLiteral("--json"),
        QStringLiteral("-o"), path("homeless.png")});
    QCOMPARE(homeless.exit, 0);
    QVERIFY(QFile::exists(path("homeless.png")));
}

QTEST_GUILESS_MAIN(TestAvatarVerb)
#include "tst_avatar.moc"
