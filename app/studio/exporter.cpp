// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "studio/exporter.h"

#include "jobs/computejob.h"
#include "studio/exportpicture.h"
#include "studio/marks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace studio {

namespace {

constexpr qsizetype kMaxNameBytes = 120;
/// Stands for an empty piece until its separator is gone; cannot be in a name, because it is replaced there.
constexpr QChar kNothing(u'\1');

struct Source
{
    core::Portrait portrait{};
    QString file{}; ///< absolute
    Reference reference{};
};

/// Characters that some file system refuses, and those that make a name read as another one.
bool isAllowed(QChar c)
{
    const char16_t code = c.unicode();
    const bool turnsText = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return c.category() != QChar::Other_Control && code != 0x2028 && code != 0x2029 && !turnsText
        && !QStringLiteral("/\\:*?\"<>|").contains(c);
}

QString allowed(QString text)
{
    for (QChar &c : text) {
        if (!isAllowed(c))
            c = u'-';
    }
    return text;
}

QString pieceNamed(const QString &name, const core::Portrait &p)
{
    if (name == QLatin1String("person"))
        return p.person;
    if (name == QLatin1String("style"))
        return p.style;
    if (name == QLatin1String("id"))
        return QString::number(p.id.value);
    if (name == QLatin1String("date"))
        return QDateTime::fromMSecsSinceEpoch(p.created).toString(QStringLiteral("yyyy-MM-dd"));
    if (name == QLatin1String("variant"))
        return QString::number(p.variant);
    if (name == QLatin1String("model"))
        return p.model;
    return p.seed;
}

QString expanded(const QString &pattern, const core::Portrait &portrait)
{
    static const QRegularExpression piece(
        QStringLiteral("\\{(person|style|id|date|variant|model|seed)\\}"));
    QString name;
    qsizetype at = 0;
    for (auto all = piece.globalMatch(pattern); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        name += allowed(pattern.sliced(at, match.capturedStart() - at));
        const QString value = allowed(pieceNamed(match.captured(1), portrait)).trimmed();
        name += value.isEmpty() ? QString(kNothing) : value;
        at = match.capturedEnd();
    }
    return name + allowed(pattern.sliced(at));
}

QString withinBytes(const QString &name)
{
    qsizetype length = name.size();
    while (name.first(length).toUtf8().size() > kMaxNameBytes)
        length -= length > 1 && name[length - 1].isLowSurrogate() ? 2 : 1;
    return name.first(length);
}

core::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return core::storageError(QCoreApplication::translate("Exporter",
                                  "The file of this portrait cannot be read. Check the library, then try again."),
        file.errorString());
}

QString extensionFor(const ExportPreset &preset, const QString &file)
{
    if (preset.format == QLatin1String("original"))
        return QFileInfo(file).suffix();
    return preset.format == QLatin1String("jpeg") ? QStringLiteral("jpg") : preset.format;
}

core::Result<QString> exportOne(
    const Source &source, const ExportWish &wish, imaging::VisionModule &vision)
{
    const core::Result<QByteArray> stored = contentOf(source.file);
    if (!stored)
        return stored.error();
    const core::Result<QByteArray> bytes
        = exportedBytes(source.portrait, *stored, wish.preset, wish.withSettings, vision, source.reference);
    if (!bytes)
        return bytes.error();
    return writeNumbered(wish.folder, exportName(wish.pattern, source.portrait),
        extensionFor(wish.preset, source.file), *bytes);
}

core::Result<QStringList> exportAll(const QList<Source> &sources, const ExportWish &wish,
    imaging::VisionModule &vision, const std::stop_token &stop)
{
    // What is wrong with the folder shows when the first file is written.
    QDir().mkpath(wish.folder);
    QStringList paths;
    for (const Source &source : sources) {
        if (stop.stop_requested())
            return core::cancelled();
        const core::Result<QString> path = exportOne(source, wish, vision);
        if (!path)
            return path.error();
        paths.append(*path);
    }
    return paths;
}

Reference referenceOf(const core::Portrait &portrait, const history::Store &store)
{
    const auto input = store.input(portrait.input);
    if (!input)
        return {};
    const int face = portrait.settings.value(QLatin1String("face")).toInt();
    return {.file = store.absolutePath(input->path), .marks = facesFromJson(input->faces).value(face)};
}

QString named(const char *name)
{
    return QString::fromUtf8(name);
}

} // namespace

QList<ExportPreset> exportPresets()
{
    using Cut = ExportPreset::Cut;
    const QString png = QStringLiteral("png");
    return {
        {.key = named("original"), .name = named(QT_TRANSLATE_NOOP("export", "Original"))},
        {.key = named("linkedin"), .name = named(QT_TRANSLATE_NOOP("export", "LinkedIn, 800 × 800 JPEG")),
            .size = {800, 800}, .format = named("jpeg")},
        {.key = named("web"), .name = named(QT_TRANSLATE_NOOP("export", "Web avatar, 256 round WebP")),
            .size = {256, 256}, .format = named("webp"), .cut = Cut::Circle},
        {.key = named("profile"), .name = named(QT_TRANSLATE_NOOP("export", "Profile, 600 × 600 PNG")),
            .size = {600, 600}, .format = png},
        {.key = named("print"), .name = named(QT_TRANSLATE_NOOP("export", "Print, 300 DPI PNG")),
            .format = png, .dpi = 300},
        {.key = named("circle"), .name = named(QT_TRANSLATE_NOOP("export", "Circle, transparent PNG")),
            .format = png, .cut = Cut::Circle},
        {.key = named("cutout"), .name = named(QT_TRANSLATE_NOOP("export", "Person alone, transparent PNG")),
            .format = png, .cut = Cut::Person},
    };
}

QString exportName(const QString &pattern, const core::Portrait &portrait)
{
    static const QRegularExpression emptyPiece(QStringLiteral("\\x01+[_\\- ]*"));
    static const QRegularExpression edges(QStringLiteral("^[_\\- .]+|[_\\- .]+$"));
    QString name = expanded(pattern, portrait);
    name.remove(emptyPiece);
    name = withinBytes(name.remove(edges)).remove(edges);
    return name.isEmpty() ? QStringLiteral("portrait") : name;
}

jobs::JobOf<QStringList> *exportPortraits(const QList<core::Portrait> &portraits, const ExportWish &wish,
    const history::Store &store, imaging::VisionModule &vision, QObject *parent,
    QThreadPool *pool)
{
    QList<Source> sources;
    for (const core::Portrait &portrait : portraits)
        sources.append({.portrait = portrait,
            .file = store.absolutePath(portrait.path),
            .reference = referenceOf(portrait, store)});
    return new jobs::ComputeJob<QStringList>(
        [sources, wish, &vision](
            const std::stop_token &stop) { return exportAll(sources, wish, vision, stop); },
        parent, pool);
}

} // namespace studio
