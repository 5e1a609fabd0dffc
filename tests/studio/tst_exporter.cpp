// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/encode.h"
#include "studio/exporter.h"
#include "studio/exportpicture.h"
#include "studio/facts.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>

#include <sys/resource.h>

using core::Error;
using core::Portrait;
using studio::exportName;
using studio::ExportPreset;

namespace {

Portrait portrait()
{
    return {.id = {12}, .created = 1'760'000'000'000, .style = QStringLiteral("oil_painting"),
        .model = QStringLiteral("local"), .person = QStringLiteral("Ada"), .variant = 2, .size = {500, 600}};
}

QByteArray storedFile()
{
    QImage image(500, 600, QImage::Format_RGB32);
    image.fill(QColor(200, 30, 60));
    return *imaging::withFacts(*imaging::encode(image, imaging::Format::Png), studio::factsOf(portrait()));
}

ExportPreset presetNamed(const QString &key)
{
    for (const ExportPreset &preset : studio::exportPresets()) {
        if (preset.key == key)
            return preset;
    }
    return {};
}

/// While it lives, files of this process end at \p bytes, as on a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT

private slots:
    void namesAreSafe_data();
    void namesAreSafe();
    void presetsHaveTheirShape_data();
    void presetsHaveTheirShape();
    void originalIsUntouchedOrStripped();
    void takenNamesAreNumbered();
    void fullDiskLeavesNothingBehind();
    void missingFolderIsSaid();

private:
    imaging::VisionModule m_vision;
};

void TestExporter::namesAreSafe_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("name");
    const QString usual = studio::ExportWish{}.pattern;
    QTest::newRow("usual") << usual << QStringLiteral("Ada") << QStringLiteral("Ada_oil_painting_12");
    QTest::newRow("nobody") << usual << QString() << QStringLiteral("oil_painting_12");
    QTest::newRow("empty at the end") << QStringLiteral("{style} - {person}") << QString()
                                      << QStringLiteral("oil_painting");
    QTest::newRow("path") << usual << QStringLiteral("../../etc/x") << QStringLiteral("etc-x_oil_painting_12");
    QTest::newRow("piece in a piece") << QStringLiteral("{person}") << QStringLiteral("{id}") << QStringLiteral("{id}");
    QTest::newRow("everything") << QStringLiteral("{date} {variant} {model}{seed}") << QString()
                                << QStringLiteral("2025-10-09 2 local");
    QTest::newRow("nothing") << QStringLiteral("{person}") << QString() << QStringLiteral("portrait");
    QTest::newRow("long") << QStringLiteral("{person}") << QString(100, QChar(0x6C34)) << QString(40, QChar(0x6C34));
}

void TestExporter::namesAreSafe()
{
    QFETCH(QString, pattern);
    QFETCH(QString, person);
    QFETCH(QString, name);
    Portrait p = portrait();
    p.person = person;
    QCOMPARE(exportName(pattern, p), name);
}

void TestExporter::presetsHaveTheirShape_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("round");
    QTest::newRow("linkedin") << QStringLiteral("linkedin") << QSize(800, 800) << false;
    QTest::newRow("web") << QStringLiteral("web") << QSize(256, 256) << true;
    QTest::newRow("profile") << QStringLiteral("profile") << QSize(600, 600) << false;
    QTest::newRow("print") << QStringLiteral("print") << QSize(500, 600) << false;
    QTest::newRow("circle") << QStringLiteral("circle") << QSize(500, 500) << true;
}

void TestExporter::presetsHaveTheirShape()
{
    QFETCH(QString, key);
    QFETCH(QSize, size);
    QFETCH(bool, round);
    for (const bool withSettings : {true, false}) {
        const auto bytes
            = studio::exportedBytes(portrait(), storedFile(), presetNamed(key), withSettings, m_vision);
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().message));
        const QImage image = QImage::fromData(*bytes);
        QCOMPARE(image.size(), size);
        QCOMPARE(image.pixelColor(1, 1).alpha(), round ? 0 : 255);
        QCOMPARE(image.pixelColor(image.rect().center()).alpha(), 255);
        QVERIFY(bytes->contains("digitalsourcetype/algorithmicallyEnhanced"));
        QCOMPARE(imaging::settingsIn(*bytes).isEmpty(), !withSettings);
    }
}

void TestExporter::originalIsUntouchedOrStripped()
{
    const ExportPreset original = presetNamed(QStringLiteral("original"));
    const QByteArray stored = storedFile();
    QCOMPARE(*studio::exportedBytes(portrait(), stored, original, true, m_vision), stored);
    const QByteArray stripped = *studio::exportedBytes(portrait(), stored, original, false, m_vision);
    QVERIFY(imaging::settingsIn(stripped).isEmpty());
    QVERIFY(stripped.contains("digitalsourcetype/algorithmicallyEnhanced"));
    QCOMPARE(QImage::fromData(stripped), QImage::fromData(stored));
}

void TestExporter::takenNamesAreNumbered()
{
    const QTemporaryDir folder;
    QStringList names;
    for (const char *text : {"one", "two", "three"}) {
        const auto path = studio::writeNumbered(
            folder.path(), QStringLiteral("Ada"), QStringLiteral("png"), QByteArray(text));
        QVERIFY(path);
        names += QFileInfo(*path).fileName();
        QFile file(*path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(text));
    }
    QCOMPARE(names, QStringList({QStringLiteral("Ada.png"), QStringLiteral("Ada (2).png"), QStringLiteral("Ada (3).png")}));
}

void TestExporter::fullDiskLeavesNothingBehind()
{
    const QTemporaryDir folder;
    std::optional<core::Result<QString>> path;
    {
        const SmallDisk disk(1000);
        path = studio::writeNumbered(
            folder.path(), QStringLiteral("Ada"), QStringLiteral("png"), QByteArray(5000, 'x'));
    }
    QVERIFY(!*path);
    QCOMPARE(path->error().code, Error::Code::Storage);
    QVERIFY(path->error().message.contains(QStringLiteral("could not be written")));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestExporter::missingFolderIsSaid()
{
    const QTemporaryDir folder;
    const auto path = studio::writeNumbered(folder.filePath(QStringLiteral("none")), QStringLiteral("Ada"),
        QStringLiteral("png"), QByteArray("x"));
    QVERIFY(!path);
    QCOMPARE(path.error().code, Error::Code::Storage);
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
