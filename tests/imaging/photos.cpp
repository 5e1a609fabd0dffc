// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/decode.h"
#include "imaging/subject.h"
#include "imaging/vision.h"

#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <cmath>
#include <cstdio>

using imaging::FaceMarks;
using imaging::Subject;
using imaging::Vision;

// Writes sheets that put photos side by side with what the picture code makes of them, for people
// to look at.
namespace {

constexpr int kLabel = 24;
constexpr int kGap = 8;

struct Options
{
    QStringList looks{};
    QString cache{};
    QString output{};
    int side = 512;
    int variants = 1;
    bool marks = false;
    bool mattes = false;
    bool single = false;
    Vision::Quality quality = Vision::Quality::Preview;
};

struct Entry
{
    QString name;
    Subject subject{};
    double faceSeconds = 0;
    double matteSeconds = 0; ///< 0: taken from the cache
};

struct Cell
{
    QImage picture;
    QString label;
};

using Row = QList<Cell>;

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qPrintable(line));
}

QJsonObject toJson(QPointF p)
{
    return {{QStringLiteral("x"), p.x()}, {QStringLiteral("y"), p.y()}};
}

QString cacheStem(const Options &options, const QImage &photo)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayView(photo.constBits(), photo.sizeInBytes()));
    const QLatin1String quality(options.quality == Vision::Quality::Final ? "-final" : "-preview");
    return options.cache + QLatin1Char('/') + QString::fromLatin1(hash.result().toHex().left(16))
        + quality;
}

/// Only the matte is worth caching: finding the face is fast and the marks may have become better.
bool matteFromCache(const QString &stem, Entry &entry)
{
    QFile file(stem + QStringLiteral(".json"));
    const QImage alpha(stem + QStringLiteral("-alpha.png"));
    const QImage foreground(stem + QStringLiteral("-foreground.png"));
    if (alpha.isNull() || foreground.isNull() || !file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    entry.subject.matte = {.alpha = alpha.convertToFormat(QImage::Format_Grayscale8),
        .foreground = foreground.convertToFormat(QImage::Format_RGB32),
        .wallSpread = json[QLatin1String("wall_spread")].toDouble(),
        .hairContrast = json[QLatin1String("hair_contrast")].toDouble(),
        .trusted = json[QLatin1String("trusted")].toBool()};
    return true;
}

void matteToCache(const QString &stem, const Entry &entry)
{
    const imaging::Matte &matte = entry.subject.matte;
    matte.alpha.save(stem + QStringLiteral("-alpha.png"), nullptr, 80);
    matte.foreground.save(stem + QStringLiteral("-foreground.png"), nullptr, 80);
    const QJsonObject json{{QStringLiteral("wall_spread"), matte.wallSpread},
        {QStringLiteral("hair_contrast"), matte.hairContrast},
        {QStringLiteral("trusted"), matte.trusted},
        {QStringLiteral("chin"), toJson(entry.subject.marks.chin)}};
    QFile file(stem + QStringLiteral(".json"));
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(json).toJson());
}

bool cutOut(const Vision &vision, const Options &options, Entry &entry)
{
    const QString stem = cacheStem(options, entry.subject.photo);
    if (!options.cache.isEmpty() && matteFromCache(stem, entry))
        return true;
    QElapsedTimer timer;
    timer.start();
    const auto matte = vision.matte(entry.subject.photo, entry.subject.marks, options.quality);
    entry.matteSeconds = seconds(timer);
    if (!matte) {
        say(entry.name + QStringLiteral(": ") + matte.error().detail);
        return false;
    }
    entry.subject.matte = *matte;
    if (!options.cache.isEmpty())
        matteToCache(stem, entry);
    return true;
}

bool prepare(const Vision &vision, const Options &options, Entry &entry)
{
    QElapsedTimer timer;
    timer.start();
    const auto faces = vision.faces(entry.subject.photo);
    entry.faceSeconds = seconds(timer);
    if (!faces) {
        say(entry.name + QStringLiteral(": ") + faces.error().detail);
        return false;
    }
    say(QStringLiteral("%1: %2 faces in %3 ms")
            .arg(entry.name)
            .arg(faces->size())
            .arg(entry.faceSeconds * 1000, 0, 'f', 0));
    if (!faces->isEmpty()) {
        entry.subject.marks = faces->first();
        entry.subject.others = faces->mid(1);
    }
    if (!options.mattes && options.looks.isEmpty())
        return true;
    const bool good = cutOut(vision, options, entry);
    say(QStringLiteral("%1: matte in %2 ms, wall %3, hair %4, %5")
            .arg(entry.name)
            .arg(entry.matteSeconds * 1000, 0, 'f', 0)
            .arg(entry.subject.matte.wallSpread, 0, 'f', 1)
            .arg(entry.subject.matte.hairContrast, 0, 'f', 1)
            .arg(QLatin1String(entry.subject.matte.trusted ? "trusted" : "not trusted")));
    return good;
}

QImage sheet(const QList<Row> &rows)
{
    QSize cell;
    qsizetype columns = 0;
    for (const Row &row : rows) {
        columns = std::max(columns, row.size());
        for (const Cell &c : row)
            cell = cell.expandedTo(c.picture.size());
    }
    QImage page(int(columns) * (cell.width() + kGap) + kGap,
        int(rows.size()) * (cell.height() + kLabel + kGap) + kGap, QImage::Format_RGB32);
    page.fill(QColor(0x2b, 0x2d, 0x30));
    QPainter painter(&page);
    painter.setPen(Qt::white);
    for (int y = 0; y < rows.size(); ++y) {
        for (int x = 0; x < rows[y].size(); ++x) {
            const QPoint at(
                kGap + x * (cell.width() + kGap), kGap + y * (cell.height() + kLabel + kGap));
            painter.drawImage(at, rows[y][x].picture);
            painter.drawText(QRect(at + QPoint(0, cell.height()), QSize(cell.width(), kLabel)),
                Qt::AlignVCenter | Qt::TextSingleLine, rows[y][x].label);
        }
    }
    return page;
}

bool save(const QImage &image, const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    const bool good = image.save(path);
    say(good ? path : QStringLiteral("cannot write ") + path);
    return good;
}

void drawMarks(QPainter &painter, const FaceMarks &m, double pen)
{
    const bool found = m.eyes == FaceMarks::Eyes::Found;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(found ? Qt::green : Qt::red, pen));
    painter.drawRect(m.box);
    for (const QPointF &eye : {m.leftEye, m.rightEye})
        painter.drawEllipse(eye, 0.06 * m.eyeDistance(), 0.06 * m.eyeDistance());
    const QPointF half = (m.rightEye - m.leftEye) * 0.6;
    const QPointF down
        = QPointF(-half.y(), half.x()) / std::hypot(half.x(), half.y()) * m.tolerance;
    const QList<std::pair<QPointF, QColor>> lines{
        {m.chin, Qt::yellow}, {m.crownSkull, Qt::cyan}, {m.crownHair, Qt::magenta}};
    for (const auto &[at, colour] : lines) {
        painter.setPen(QPen(colour, pen));
        painter.drawLine(at - half, at + half);
        painter.drawLine(at - down, at + down);
    }
}

Cell marksCell(const Entry &entry, int side)
{
    const Subject &s = entry.subject;
    const double scale = double(side) / std::max(s.photo.width(), s.photo.height());
    QImage picture = s.photo.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    for (const FaceMarks &m : QList<FaceMarks>{s.marks} + s.others) {
        if (m.eyeDistance() > 0)
            drawMarks(painter, m, 1.5 / scale);
    }
    return {picture,
        QStringLiteral("%1, roll %2, e %3")
            .arg(entry.name)
            .arg(s.marks.rollDeg, 0, 'f', 1)
            .arg(s.marks.eyeDistance(), 0, 'f', 0)};
}

Cell eyesCell(const Entry &entry, int side)
{
    const Subject &s = entry.subject;
    const double e = s.marks.eyeDistance();
    if (e <= 0)
        return {};
    const QPointF centre = s.marks.eyeCentre();
    const QRectF frame(centre.x() - e, centre.y() - e, 2 * e, 2 * e);
    const Subject face = framed(s, frame, {side, side});
    QImage picture = face.photo;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawMarks(painter, face.marks, 1);
    return {picture, QStringLiteral("eyes")};
}

QImage composite(const imaging::Matte &matte, const QColor &wall)
{
    QImage out(matte.alpha.size(), QImage::Format_RGB32);
    for (int y = 0; y < out.height(); ++y) {
        const uchar *alpha = matte.alpha.constScanLine(y);
        const auto *from = reinterpret_cast<const QRgb *>(matte.foreground.constScanLine(y));
        auto *to = reinterpret_cast<QRgb *>(out.scanLine(y));
        for (int x = 0; x < out.width(); ++x) {
            const auto mix
                = [a = alpha[x]](int f, int b) { return (f * a + b * (255 - a) + 127) / 255; };
            to[x] = qRgb(mix(qRed(from[x]), wall.red()), mix(qGreen(from[x]), wall.green()),
                mix(qBlue(from[x]), wall.blue()));
        }
    }
    return out;
}

Row matteRow(const Entry &entry, int side)
{
    const auto fit = [side](const QImage &image) {
        return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    };
    const imaging::Matte &m = entry.subject.matte;
    return {{fit(entry.subject.photo), entry.name},
        {fit(m.alpha).convertToFormat(QImage::Format_RGB32),
            QStringLiteral("%1 s, wall %2, hair %3, %4")
                .arg(entry.matteSeconds, 0, 'f', 2)
                .arg(m.wallSpread, 0, 'f', 1)
                .arg(m.hairContrast, 0, 'f', 1)
                .arg(QLatin1String(m.trusted ? "trusted" : "not trusted"))},
        {fit(composite(m, Qt::magenta)), QStringLiteral("on magenta")},
        {fit(composite(m, QColor(0xc8, 0xcc, 0xd0))), QStringLiteral("on grey")}};
}

Row lookRow(const Vision &vision, const Options &options, const QString &look, const Entry &entry)
{
    const QSize size(options.side, options.side);
    const Subject &s = entry.subject;
    const QRectF frame = portraitFrame(s.photo.size(), s.marks, size);
    Row row{{framed(s, frame, size).photo, entry.name}};
    for (int variant = 0; variant < options.variants; ++variant) {
        QElapsedTimer timer;
        timer.start();
        const auto picture = vision.look(look, s, {.size = size, .variant = variant});
        const double time = seconds(timer);
        if (!picture) {
            say(entry.name + QStringLiteral(": ") + picture.error().detail);
            continue;
        }
        row.append(
            {*picture, QStringLiteral("%1 %2, %3 s").arg(look).arg(variant).arg(time, 0, 'f', 2)});
        if (options.single) {
            save(*picture,
                QStringLiteral("%1/%2/%3-%4.png")
                    .arg(options.output, look, entry.name)
                    .arg(variant));
        }
    }
    return row;
}

bool writeSheets(const Vision &vision, const Options &options, const QList<Entry> &entries)
{
    bool good = true;
    QList<Row> marks;
    QList<Row> mattes;
    for (const Entry &entry : entries) {
        marks.append({marksCell(entry, options.side), eyesCell(entry, options.side)});
        if (options.mattes)
            mattes.append(matteRow(entry, options.side));
    }
    if (options.marks)
        good = save(sheet(marks), options.output + QStringLiteral("/marks.png")) && good;
    if (options.mattes)
        good = save(sheet(mattes), options.output + QStringLiteral("/mattes.png")) && good;
    for (const QString &look : options.looks) {
        QList<Row> rows;
        for (const Entry &entry : entries)
            rows.append(lookRow(vision, options, look, entry));
        good = save(sheet(rows), options.output + QLatin1Char('/') + look + QStringLiteral(".png"))
            && good;
    }
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption photos(
        QStringLiteral("photos"), QStringLiteral("Folder of photos"), QStringLiteral("dir"));
    const QCommandLineOption only(QStringLiteral("only"),
        QStringLiteral("Photos whose name has this part"), QStringLiteral("text"));
    const QCommandLineOption looks(QStringLiteral("looks"),
        QStringLiteral("Comma-separated names, or all"), QStringLiteral("names"));
    const QCommandLineOption side(QStringLiteral("size"), QStringLiteral("Pixels of a cell"),
        QStringLiteral("n"), QStringLiteral("512"));
    const QCommandLineOption variants(QStringLiteral("variants"),
        QStringLiteral("Variants per look"), QStringLiteral("k"), QStringLiteral("1"));
    const QCommandLineOption cache(QStringLiteral("cache"),
        QStringLiteral("Folder that keeps mattes between runs"), QStringLiteral("dir"));
    const QCommandLineOption quality(QStringLiteral("quality"), QStringLiteral("preview or final"),
        QStringLiteral("word"), QStringLiteral("preview"));
    const QCommandLineOption marks(QStringLiteral("marks"), QStringLiteral("Draw faces"));
    const QCommandLineOption mattes(QStringLiteral("mattes"), QStringLiteral("Draw mattes"));
    const QCommandLineOption single(
        QStringLiteral("single"), QStringLiteral("Also write every picture by itself"));
    const QCommandLineOption output(
        QStringLiteral("o"), QStringLiteral("Folder for the sheets"), QStringLiteral("dir"));
    parser.addOptions(
        {photos, only, looks, side, variants, cache, quality, marks, mattes, single, output});
    parser.addHelpOption();
    parser.process(app);
    if (!parser.isSet(photos) || !parser.isSet(output))
        parser.showHelp(2);

    imaging::VisionModule module;
    const auto vision = module.load();
    if (!vision) {
        say(vision.error().detail);
        return 1;
    }
    Options options{.cache = parser.value(cache),
        .output = parser.value(output),
        .side = parser.value(side).toInt(),
        .variants = parser.value(variants).toInt(),
        .marks = parser.isSet(marks),
        .mattes = parser.isSet(mattes),
        .single = parser.isSet(single),
        .quality = parser.value(quality) == QLatin1String("final") ? Vision::Quality::Final
                                                                   : Vision::Quality::Preview};
    if (parser.isSet(looks)) {
        options.looks = parser.value(looks) == QLatin1String("all")
            ? (*vision)->looks()
            : parser.value(looks).split(QLatin1Char(','));
    }
    QDir().mkpath(options.output);
    if (!options.cache.isEmpty())
        QDir().mkpath(options.cache);
    QList<Entry> entries;
    const QDir folder(parser.value(photos));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        Entry entry{.name = file.completeBaseName()};
        if (!entry.name.contains(parser.value(only)))
            continue;
        const auto photo = imaging::decodeFile(file.filePath(), module);
        if (!photo) {
            say(photo.error().message);
            continue;
        }
        entry.subject.photo = photo->image;
        if (prepare(**vision, options, entry))
            entries.append(entry);
    }
    return !entries.isEmpty() && writeSheets(**vision, options, entries) ? 0 : 1;
}
