// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/decode.h"
#include "imaging/encode.h"
#include "imaging/modelhead.h"
#include "studio/exporter.h"
#include "studio/facts.h"
#include "studio/marks.h"
#include "support/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <cmath>
#include <csignal>

#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using core::Error;
using core::Portrait;
using studio::exportName;
using studio::ExportPreset;
using studio::ExportWish;

namespace {

constexpr QSize kSize(420, 500);
const char *const kLabel = "digitalsourcetype/algorithmicallyEnhanced";

/// A library with portraits of our drawn head.
class Room
{
public:
    explicit Room(const QString &folder = {})
    {
        auto opened = history::Store::open(
            folder.isEmpty() ? m_place.path() : folder, m_clock, &imaging::settingsIn);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_store = *std::move(opened);
    }

    history::Store &store() { return *m_store; }

    Portrait saved()
    {
        const QImage head = imaging::modelHead(kSize.height()).photo;
        return saved(head.copy(40, 0, kSize.width(), kSize.height()), {});
    }

    /// One without a photo when \p input is not valid.
    Portrait saved(const QImage &picture, core::Id<core::Input> input)
    {
        core::PortraitRequest request;
        request.input = input;
        request.style = QStringLiteral("vintage");
        request.person = QStringLiteral("Ada");
        const auto begun
            = support::answerOf(m_store->begin(request, QStringLiteral("local"), nullptr));
        if (!begun)
            qFatal("%s", qPrintable(begun.error().message));
        const Portrait p{.id = begun->portraits.first(),
            .request = begun->request,
            .job = begun->job,
            .input = input,
            .created = begun->created,
            .style = request.style,
            .model = request.model,
            .person = begun->person,
            .prompt = QStringLiteral("an old photograph"),
            .negative = QStringLiteral("letters"),
            .size = kSize,
            .mediaType = QStringLiteral("image/png")};
        const QByteArray bytes
            = *imaging::withFacts(*imaging::encode(picture, imaging::Format::Png), studio::factsOf(p));
        const auto kept = support::answerOf(m_store->save(p, bytes, "thumb", nullptr));
        if (!kept)
            qFatal("%s", qPrintable(kept.error().message));
        return *kept;
    }

    /// Our drawn head, as a photo that was kept.
    core::Id<core::Input> keptPhoto()
    {
        const imaging::Subject head = imaging::modelHead(kSize.height());
        const history::InputPhoto photo{.sha256 = QByteArray(64, 'a'),
            .size = head.photo.size(),
            .faces = studio::facesToJson({head.marks})};
        const auto kept = support::answerOf(
            m_store->addInput(photo, imaging::cleanedCopy(head.photo), nullptr));
        if (!kept)
            qFatal("%s", qPrintable(kept.error().message));
        return kept->id;
    }

    core::Result<QStringList> exported(const QList<Portrait> &portraits, const ExportWish &wish)
    {
        return support::answerOf(
            studio::exportPortraits(portraits, wish, *m_store, m_vision, nullptr));
    }

private:
    QTemporaryDir m_place{};
    support::FixedClock m_clock{};
    imaging::VisionModule m_vision{};
    std::unique_ptr<history::Store> m_store{};
};

ExportPreset presetNamed(const QString &key)
{
    for (const ExportPreset &preset : studio::exportPresets()) {
        if (preset.key == key)
            return preset;
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isFolderProblem(const core::Result<QStringList> &paths, const QString &folder)
{
    return !paths && paths.error().code == Error::Code::Storage && paths.error().message.contains(folder)
        && paths.error().message.endsWith(u'.');
}

/// As a user who may not write into the folder: the exit code says what was wrong, 0 for nothing.
int unwritable(const QString &folder, const QString &library)
{
    if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0))
        return 10;
    QFile forbidden(folder + QStringLiteral("/forbidden"));
    if (forbidden.open(QIODevice::WriteOnly))
        return 11;
    Room room(library);
    const Portrait portrait = room.saved();
    if (!isFolderProblem(room.exported({portrait}, {.folder = folder}), folder))
        return 12;
    const QString below = folder + QStringLiteral("/below");
    return isFolderProblem(room.exported({portrait}, {.folder = below}), below) ? 0 : 13;
}

/// With files that may not grow over some size, which is how a full disk looks to one process.
int fullDisk(const QString &folder, const QString &library)
{
    Room room(library);
    const Portrait portrait = room.saved();
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit old = {};
    ::getrlimit(RLIMIT_FSIZE, &old);
    const struct rlimit small = {.rlim_cur = 1000, .rlim_max = old.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    if (portrait.bytes <= 1000 || !isFolderProblem(room.exported({portrait}, {.folder = folder}), folder))
        return 20;
    if (!QDir(folder).isEmpty())
        return 21;
    ::setrlimit(RLIMIT_FSIZE, &old);
    return room.exported({portrait}, {.folder = folder}) ? 0 : 22;
}

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT

private slots:
    void namesAreSafe_data();
    void namesAreSafe();
    void presetsHaveTheirShape_data();
    void presetsHaveTheirShape();
    void personIsCutOutByTheOutlineInThePhoto();
    void originalIsCopiedByteForByte();
    void namesAndPromptsStayAtHome_data();
    void namesAndPromptsStayAtHome();
    void takenNamesAreNumbered();
    void folderIsMade();
    void lostFileIsSaidAndTheOnesBeforeStay();
    void foldersThatCannotBeWritten_data();
    void foldersThatCannotBeWritten();
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
    const Portrait p{.id = {12}, .created = 1'760'000'000'000, .style = QStringLiteral("oil_painting"),
        .model = QStringLiteral("local"), .person = person, .variant = 2};
    QCOMPARE(exportName(pattern, p), name);
}

void TestExporter::presetsHaveTheirShape_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("clear");
    const auto row = [](const char *key, const char *extension, const QSize &size, bool clear) {
        QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(extension) << size << clear;
    };
    row("original", "png", kSize, false);
    row("linkedin", "jpg", QSize(800, 800), false);
    row("web", "webp", QSize(256, 256), true);
    row("profile", "png", QSize(600, 600), false);
    row("print", "png", kSize, false);
    row("circle", "png", QSize(420, 420), true);
    row("cutout", "png", kSize, true);
    QCOMPARE(studio::exportPresets().size(), 7);
}

void TestExporter::presetsHaveTheirShape()
{
    QFETCH(QString, key);
    QFETCH(QString, extension);
    QFETCH(QSize, size);
    QFETCH(bool, clear);
    Room room;
    const QTemporaryDir folder;
    const Portrait portrait = room.saved();

    const auto paths = room.exported({portrait}, {.preset = presetNamed(key), .folder = folder.path()});

    QVERIFY2(paths, paths ? "" : qPrintable(paths.error().message));
    QCOMPARE(QFileInfo(paths->first()).fileName(),
        QStringLiteral("Ada_vintage_%1.%2").arg(portrait.id.value).arg(extension));
    const QByteArray bytes = contentOf(paths->first());
    QVERIFY(bytes.contains(kLabel));
    QCOMPARE(imaging::settingsIn(bytes).value(QLatin1String("id")).toInteger(), portrait.id.value);
    const QImage image = QImage::fromData(bytes);
    QCOMPARE(image.size(), size);
    QCOMPARE(image.pixelColor(1, 1).alpha(), clear ? 0 : 255);
    QCOMPARE(image.pixelColor(size.width() - 2, 1).alpha(), clear ? 0 : 255);
    QCOMPARE(image.pixelColor(image.rect().center()).alpha(), 255);
    const bool print = key == QLatin1String("print");
    QVERIFY(!print || std::abs(image.dotsPerMeterX() * 0.0254 - 300) < 1);
}

void TestExporter::personIsCutOutByTheOutlineInThePhoto()
{
    Room room;
    const QTemporaryDir folder;
    // Nothing can be seen in this one.
    QImage painted(kSize, QImage::Format_RGB32);
    painted.fill(QColor(40, 120, 120));
    const ExportWish wish{.preset = presetNamed(QStringLiteral("cutout")), .folder = folder.path()};

    const auto refused = room.exported({room.saved(painted, {})}, wish);
    const auto paths = room.exported({room.saved(painted, room.keptPhoto())}, wish);

    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("No face was found")));
    QVERIFY2(paths, paths ? "" : qPrintable(paths.error().message));
    const QImage person(paths->first());
    QCOMPARE(person.size(), kSize);
    QCOMPARE(person.pixelColor(3, 3).alpha(), 0);
    QCOMPARE(person.pixelColor(kSize.width() - 4, 3).alpha(), 0);
    QCOMPARE(person.pixelColor(kSize.width() / 2, kSize.height() / 2), QColor(40, 120, 120));
}

void TestExporter::originalIsCopiedByteForByte()
{
    Room room;
    const QTemporaryDir folder;
    const Portrait portrait = room.saved();
    const auto paths = room.exported({portrait}, {.folder = folder.path()});
    QVERIFY(paths);
    QCOMPARE(contentOf(paths->first()), contentOf(room.store().absolutePath(portrait.path)));
}

void TestExporter::namesAndPromptsStayAtHome_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"original", "linkedin", "web", "profile"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestExporter::namesAndPromptsStayAtHome()
{
    QFETCH(QString, key);
    Room room;
    const QTemporaryDir folder;
    const Portrait portrait = room.saved();
    const QByteArray stored = contentOf(room.store().absolutePath(portrait.path));
    QVERIFY(stored.contains("old photograph") && stored.contains("likeness") && stored.contains("parameters"));

    const auto paths = room.exported(
        {portrait}, {.preset = presetNamed(key), .folder = folder.path(), .withSettings = false});

    QVERIFY(paths);
    const QByteArray bytes = contentOf(paths->first());
    QVERIFY(bytes.contains(kLabel));
    for (const char *trace : {"likeness", "parameters", "Negative prompt", "old photograph", "Ada"})
        QVERIFY2(!bytes.contains(trace), trace);
    QVERIFY(imaging::settingsIn(bytes).isEmpty());
    QVERIFY(!QImage::fromData(bytes).isNull());
}

void TestExporter::takenNamesAreNumbered()
{
    Room room;
    const QTemporaryDir folder;
    const Portrait portrait = room.saved();
    const ExportWish wish{.folder = folder.path(), .pattern = QStringLiteral("{person}")};
    QFile taken(folder.filePath(QStringLiteral("Ada.png")));
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
    taken.close();
    QVERIFY(QFile::link(QStringLiteral("nowhere"), folder.filePath(QStringLiteral("Ada (2).png"))));

    const auto paths = room.exported({portrait, portrait}, wish);

    QVERIFY(paths);
    QCOMPARE(*paths, QStringList({folder.filePath(QStringLiteral("Ada (3).png")),
                         folder.filePath(QStringLiteral("Ada (4).png"))}));
    QCOMPARE(contentOf(taken.fileName()), QByteArray("mine"));
}

void TestExporter::folderIsMade()
{
    Room room;
    const QTemporaryDir folder;
    const QString deep = folder.filePath(QStringLiteral("new/pictures"));
    QVERIFY(room.exported({room.saved()}, {.folder = deep}));
    QCOMPARE(QDir(deep).entryList(QDir::Files).size(), 1);
}

void TestExporter::lostFileIsSaidAndTheOnesBeforeStay()
{
    Room room;
    const QTemporaryDir folder;
    const Portrait good = room.saved();
    const Portrait lost = room.saved();
    QVERIFY(QFile::remove(room.store().absolutePath(lost.path)));
    const auto paths = room.exported({good, lost}, {.folder = folder.path()});
    QVERIFY(!paths);
    QCOMPARE(paths.error().code, Error::Code::Storage);
    QVERIFY(paths.error().message.contains(QStringLiteral("cannot be read")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestExporter::foldersThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("another user's") << QStringLiteral("--unwritable");
    QTest::newRow("full disk") << QStringLiteral("--full-disk");
}

void TestExporter::foldersThatCannotBeWritten()
{
    QFETCH(QString, how);
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("exports"));
    const QString library = place.filePath(QStringLiteral("library"));
    QVERIFY(QDir().mkpath(folder) && QDir().mkpath(library));
    QCOMPARE(::chmod(QFile::encodeName(place.path()).constData(), 0755), 0);
    if (how == QLatin1String("--unwritable")) {
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0555), 0);
        QVERIFY(::geteuid() != 0 || ::chown(QFile::encodeName(library).constData(), 65534, 65534) == 0);
    }
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {how, folder, library});
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("--unwritable"))
        return unwritable(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == QLatin1String("--full-disk"))
        return fullDisk(arguments.value(2), arguments.value(3));
    TestExporter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exporter.moc"
