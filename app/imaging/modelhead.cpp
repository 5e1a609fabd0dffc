// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/modelhead.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace imaging {

namespace {

constexpr double kDegreesPerRadian = 57.29577951308232;
/// The marks are where the drawing's script put them; what is left is rounding and taste.
constexpr double kTolerance = 0.002;

QPointF point(const QJsonValue &json)
{
    const QJsonArray pair = json.toArray();
    Q_ASSERT(pair.size() == 2);
    return {pair.at(0).toDouble(), pair.at(1).toDouble()};
}

FaceMarks marksInUnits()
{
    QFile file(QStringLiteral(":/model/head.json"));
    const bool open = file.open(QFile::ReadOnly);
    Q_ASSERT(open);
    Q_UNUSED(open);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject box = json.value(QLatin1String("box")).toObject();
    FaceMarks marks{
        .box = QRectF(point(box.value(QLatin1String("top_left"))),
            point(box.value(QLatin1String("bottom_right")))),
        .leftEye = point(json.value(QLatin1String("left_eye"))),
        .rightEye = point(json.value(QLatin1String("right_eye"))),
        .chin = point(json.value(QLatin1String("chin"))),
        .crownSkull = point(json.value(QLatin1String("crown_skull"))),
        .crownHair = point(json.value(QLatin1String("crown_hair"))),
        .tolerance = kTolerance,
        .eyes = FaceMarks::Eyes::Found,
    };
    const QPointF eyeLine = marks.rightEye - marks.leftEye;
    marks.rollDeg = std::atan2(eyeLine.y(), eyeLine.x()) * kDegreesPerRadian;
    return marks;
}

} // namespace

Subject modelHead(int side)
{
    QImage photo(side, side, QImage::Format_RGB32);
    photo.fill(Qt::white);
    QSvgRenderer drawing(QStringLiteral(":/model/head.svg"));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    return {.photo = photo, .marks = marksInUnits().transformed(side, {})};
}

} // namespace imaging
