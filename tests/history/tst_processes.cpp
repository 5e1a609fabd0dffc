// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/shelf.h"

#include <QProcess>
#include <QSet>

#include <csignal>
#include <cstdio>
#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

/// Saves \p count portraits, or for ever when 0, and prints each id once it was reported done.
int write(const QString &folder, int count)
{
    Shelf shelf(folder);
    const auto store = shelf.open();
    if (!store)
        return 1;
    for (int n = 0; count == 0 || n < count; ++n) {
        const history::InputPhoto photo{
            .sha256 = QByteArray::number(n % 7).rightJustified(64, 'c'), .size = {9, 9}};
        const auto input = support::answerOf((*store)->addInput(photo, "photo", nullptr));
        if (!input)
            return 2;
        const auto made = Shelf::make(**store, {.prompt = QString(3000, u'w'), .input = input->id});
        if (made.size() != 1)
            return 3;
        std::printf("%lld\n", static_cast<long long>(made.first().id.value));
        std::fflush(stdout);
    }
    return 0;
}

/// As a user who may only read: opens, finds, and is refused to write.
int readOnly(const QString &folder)
{
    if (::geteuid() == 0
        && (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0))
        return 10;
    QFile forbidden(folder + QStringLiteral("/forbidden"));
    if (forbidden.open(QIODevice::WriteOnly))
        return 11;
    Shelf shelf(folder);
    const auto store = shelf.open();
    if (!store || !(*store)->isReadOnly())
        return 12;
    const auto found = support::answerOf((*store)->find({}, nullptr));
    if (!found || found->size() != 2 || (*store)->portraits(*found).size() != 2)
        return 13;
    const auto begun = support::answerOf((*store)->begin({}, QStringLiteral("local"), nullptr));
    if (begun || begun.error().code != core::Error::Code::Storage
        || begun.error().message.isEmpty())
        return 14;
    const auto report = support::answerOf((*store)->check(nullptr));
    if (!report || !report->isClean())
        return 15;
    const auto thumbs = support::answerOf((*store)->thumbnails(*found, nullptr));
    return thumbs && thumbs->first() == "thumb" ? 0 : 16;
}

/// With no file allowed to grow over some size, which is how a full disk looks to one process.
int fullDisk(const QString &folder)
{
    Shelf shelf(folder);
    const auto store = shelf.open();
    const auto begun = store
        ? support::answerOf((*store)->begin({}, QStringLiteral("local"), nullptr))
        : store.error();
    if (!begun)
        return 20;
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit old = {};
    ::getrlimit(RLIMIT_FSIZE, &old);
    const struct rlimit small = {.rlim_cur = 100'000, .rlim_max = old.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto p = Shelf::draft({}, *begun, 0);
    const auto saved
        = support::answerOf((*store)->save(p, QByteArray(300'000, 'x'), "thumb", nullptr));
    if (saved || saved.error().code != core::Error::Code::Storage
        || !saved.error().message.contains(QStringLiteral("full")))
        return 21;
    for (const QString &path : shelf.files()) {
        if (path.contains(QStringLiteral("/originals/")))
            return 22;
    }
    ::setrlimit(RLIMIT_FSIZE, &old);
    // With room again the same portrait can be saved.
    return support::answerOf((*store)->save(p, Shelf::bytesOf(p), "thumb", nullptr)) ? 0 : 23;
}

} // namespace

class TestProcesses : public QObject
{
    Q_OBJECT

private slots:
    void fourProcessesWriteToOneLibrary();
    void fourProcessesCreateOneLibrary();
    void nothingReportedDoneIsLostByAKill();
    void aLibraryThatCannotBeWrittenIsRead_data();
    void aLibraryThatCannotBeWrittenIsRead();
    void aFullDiskLeavesNothingBehind();

private:
    static std::unique_ptr<QProcess> child(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(), arguments);
        return process;
    }
    static QList<qint64> numbers(const QByteArray &lines)
    {
        QList<qint64> found;
        // A line that was cut by the kill was not reported.
        for (const QByteArray &line : lines.left(lines.lastIndexOf('\n') + 1).split('\n')) {
            if (!line.isEmpty())
                found << line.toLongLong();
        }
        return found;
    }
};

void TestProcesses::fourProcessesWriteToOneLibrary()
{
    Shelf shelf;
    QVERIFY(shelf.open());
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < 4; ++i)
        writers.push_back(child({QStringLiteral("--write"), shelf.folder(), QStringLiteral("25")}));
    QSet<qint64> reported;
    for (const auto &writer : writers) {
        QVERIFY(writer->waitForFinished(300'000));
        QCOMPARE(writer->exitCode(), 0);
        for (const qint64 id : numbers(writer->readAllStandardOutput()))
            reported.insert(id);
    }
    QCOMPARE(reported.size(), 100);
    const auto store = shelf.open();
    QVERIFY(store);
    QCOMPARE(support::answerOf((*store)->find({}, nullptr))->size(), 100);
    const auto report = support::answerOf((*store)->check(nullptr));
    QVERIFY(report);
    QVERIFY(report->isClean());
    QCOMPARE(report->adopted + report->cleaned, 0);
}

void TestProcesses::fourProcessesCreateOneLibrary()
{
    Shelf shelf;
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < 4; ++i)
        writers.push_back(child({QStringLiteral("--write"), shelf.folder(), QStringLiteral("2")}));
    for (const auto &writer : writers) {
        QVERIFY(writer->waitForFinished(300'000));
        QCOMPARE(writer->exitCode(), 0);
    }
    const auto store = shelf.open();
    QVERIFY(store);
    QCOMPARE(support::answerOf((*store)->find({}, nullptr))->size(), 8);
}

void TestProcesses::nothingReportedDoneIsLostByAKill()
{
    constexpr int kKills = 25;
    Shelf shelf;
    QSet<qint64> reported;
    quint64 dice = 7;
    for (int kill = 0; kill < kKills; ++kill) {
        const auto writer = child({QStringLiteral("--write"), shelf.folder(), QStringLiteral("0")});
        QByteArray lines;
        dice = dice * 6364136223846793005ULL + 1442695040888963407ULL;
        const int after = static_cast<int>((dice >> 33) % 4);
        while (lines.count('\n') < after && writer->waitForReadyRead(60'000))
            lines += writer->readAllStandardOutput();
        // Somewhere inside the next save, at a moment that differs each time.
        writer->waitForFinished(static_cast<int>((dice >> 40) % 23));
        QVERIFY(::kill(static_cast<pid_t>(writer->processId()), SIGKILL) == 0);
        QVERIFY(writer->waitForFinished());
        lines += writer->readAllStandardOutput();
        for (const qint64 id : numbers(lines))
            reported.insert(id);
        if (kill % 5 != 4)
            continue;
        const auto store = shelf.open();
        QVERIFY(store);
        const auto report = support::answerOf((*store)->check(nullptr));
        QVERIFY(report);
        QVERIFY(report->isClean());
        for (const qint64 id : std::as_const(reported)) {
            const auto portrait = (*store)->portrait({id});
            QVERIFY(portrait);
            QVERIFY(QFile::exists((*store)->absolutePath(portrait->path)));
        }
        const auto second = support::answerOf((*store)->check(nullptr));
        QVERIFY(second);
        QCOMPARE(second->adopted + second->cleaned, 0);
    }
    QVERIFY(reported.size() > kKills / 2);
}

void TestProcesses::aLibraryThatCannotBeWrittenIsRead_data()
{
    QTest::addColumn<bool>("inUse");
    QTest::newRow("closed") << false;
    QTest::newRow("open in another process") << true;
}

void TestProcesses::aLibraryThatCannotBeWrittenIsRead()
{
    QFETCH(bool, inUse);
    // Root may write anywhere, so its child becomes another user; anybody else gives up the right.
    const bool isRoot = ::geteuid() == 0;
    const mode_t fileMode = isRoot ? 0644 : 0444;
    const mode_t folderMode = isRoot ? 0755 : 0555;
    Shelf shelf;
    auto store = shelf.open();
    QVERIFY(store);
    QCOMPARE(Shelf::make(**store, {.count = 2}).size(), 2);
    if (!inUse)
        store->reset();
    for (const QString &path : shelf.files())
        ::chmod(QFile::encodeName(path).constData(), fileMode);
    QStringList folderPaths{shelf.folder()};
    QDirIterator folders(
        shelf.folder(), QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (folders.hasNext())
        folderPaths.append(folders.next());
    const auto setFolders = [&](mode_t mode) {
        for (const QString &path : std::as_const(folderPaths))
            ::chmod(QFile::encodeName(path).constData(), mode);
    };
    setFolders(folderMode);
    const auto reader = child({QStringLiteral("--read-only"), shelf.folder()});
    const bool hasEnded = reader->waitForFinished(60'000);
    setFolders(0755);
    QVERIFY(hasEnded);
    QCOMPARE(reader->exitCode(), 0);
}

void TestProcesses::aFullDiskLeavesNothingBehind()
{
    Shelf shelf;
    const auto writer = child({QStringLiteral("--full-disk"), shelf.folder()});
    QVERIFY(writer->waitForFinished(60'000));
    QCOMPARE(writer->exitCode(), 0);
    const auto store = shelf.open();
    QVERIFY(store);
    QCOMPARE(support::answerOf((*store)->find({}, nullptr))->size(), 1);
    QVERIFY(support::answerOf((*store)->check(nullptr))->isClean());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("--write"))
        return write(arguments.value(2), arguments.value(3).toInt());
    if (arguments.value(1) == QLatin1String("--read-only"))
        return readOnly(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--full-disk"))
        return fullDisk(arguments.value(2));
    TestProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_processes.moc"
