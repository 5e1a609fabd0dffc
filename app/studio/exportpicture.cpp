// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "studio/exportpicture.h"

#include "imaging/decode.h"
#include "imaging/encode.h"
#include "studio/facts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

#include <unistd.h>

namespace studio {

namespace {

constexpr int kQuality = 92;
constexpr int kMostNumbers = 10'000;

imaging::FileFacts factsFor(const core::Portrait &portrait, bool withSettings)
{
    imaging::FileFacts facts = factsOf(portrait);
    if (!withSettings) {
        facts.settings = {};
        facts.parameters.clear();
    }
    return facts;
}

bool isLabelled(const QByteArray &bytes)
{
    return bytes.contains("/digitalsourcetype/") || bytes.contains("c2pa");
}

/// Our stored files are labelled already and leave as they are; a provider's may still need the label, which
/// SVG and GIF have no place for.
core::Result<QByteArray> originalBytes(
    const core::Portrait &portrait, const QByteArray &bytes, bool withSettings)
{
    if (withSettings && isLabelled(bytes))
        return bytes;
    core::Result<QByteArray> labelled = imaging::withFacts(bytes, factsFor(portrait, withSettings));
    return labelled || !withSettings ? labelled : core::Result<QByteArray>(bytes);
}

/// The largest part of \p picture with the shape of \p size, scaled to it but at most doubled. Under a face there is
/// more to spare than above it.
QImage cropped(const QImage &picture, const QSize &size)
{
    const QSize part = size.scaled(picture.size(), Qt::KeepAspectRatio).expandedTo({1, 1});
    const QRect frame(QPoint((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 4), part);
    const QSize target = imaging::enlargedAtMostTwice(size, frame);
    return picture.copy(frame).scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage inCircle(const QImage &square)
{
    QImage result(square.size(), QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath circle;
    circle.addEllipse(result.rect());
    painter.fillPath(circle, QBrush(square));
    painter.end();
    return result.convertToFormat(QImage::Format_ARGB32);
}

imaging::Format formatNamed(const QString &name)
{
    if (name == QLatin1String("jpeg"))
        return imaging::Format::Jpeg;
    return name == QLatin1String("webp") ? imaging::Format::Webp : imaging::Format::Png;
}

core::Result<QImage> shaped(QImage picture, const ExportPreset &preset, const Reference &reference,
    imaging::VisionModule &vision)
{
    if (preset.cut == ExportPreset::Cut::Person) {
        core::Result<QImage> person = personAlone(picture, reference, vision);
        if (!person)
            return person;
        picture = *person;
    }
    const int side = std::min(picture.width(), picture.height());
    const bool round = preset.cut == ExportPreset::Cut::Circle;
    const QSize wanted = round && preset.size.isEmpty() ? QSize(side, side) : preset.size;
    if (!wanted.isEmpty())
        picture = cropped(picture, wanted);
    return round ? inCircle(picture) : picture;
}

core::Error notWritten(const QString &folder, const QString &detail)
{
    return core::storageError(
        QCoreApplication::translate("Exporter",
            "The file could not be written to \"%1\". Free some space there or choose another folder.")
            .arg(QDir::toNativeSeparators(folder)),
        detail);
}

/// Durable, because the caller says "exported" afterwards.
bool written(QFile &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
}

} // namespace

core::Result<QByteArray> exportedBytes(const core::Portrait &portrait, const QByteArray &bytes,
    const ExportPreset &preset, bool withSettings, imaging::VisionModule &vision,
    const Reference &reference)
{
    if (preset.format == QLatin1String("original"))
        return originalBytes(portrait, bytes, withSettings);
    const core::Result<imaging::Photo> photo = imaging::decodeBytes(bytes, vision, {.maxSide = 0});
    if (!photo)
        return photo.error();
    const core::Result<QImage> picture = shaped(photo->image, preset, reference, vision);
    if (!picture)
        return picture.error();
    const core::Result<QByteArray> encoded
        = imaging::encode(*picture, formatNamed(preset.format), kQuality, preset.dpi);
    if (!encoded)
        return encoded.error();
    return imaging::withFacts(*encoded, factsFor(portrait, withSettings));
}

core::Result<QString> writeNumbered(
    const QString &folder, const QString &name, const QString &extension, const QByteArray &bytes)
{
    for (int number = 1; number < kMostNumbers; ++number) {
        const QString suffix = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
        QFile file(QDir(folder).filePath(name + suffix + QLatin1Char('.') + extension));
        // NewOnly is O_EXCL: another program that takes the name at this moment is not overwritten.
        if (!file.open(QIODevice::NewOnly | QIODevice::Unbuffered)) {
            if (QFileInfo(file).exists() || QFileInfo(file).isSymLink())
                continue;
            return notWritten(folder, file.errorString());
        }
        if (written(file, bytes))
            return file.fileName();
        const QString detail = file.errorString();
        file.remove();
        return notWritten(folder, detail);
    }
    return notWritten(folder, QStringLiteral("too many files of this name"));
}

} // namespace studio
