// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "studio/marks.h"

#include <QJsonObject>

namespace studio {

namespace {

using imaging::FaceMarks;

struct Point
{
    const char *name;
    QPointF FaceMarks::*point;
};

constexpr Point kPoints[] = {
    {"left_eye", &FaceMarks::leftEye},
    {"right_eye", &FaceMarks::rightEye},
    {"chin", &FaceMarks::chin},
    {"crown_skull", &FaceMarks::crownSkull},
    {"crown_hair", &FaceMarks::crownHair},
};

QJsonObject toJson(const FaceMarks &face)
{
    QJsonObject json{
        {QStringLiteral("box"),
            QJsonArray{face.box.x(), face.box.y(), face.box.width(), face.box.height()}},
        {QStringLiteral("roll_deg"), face.rollDeg},
        {QStringLiteral("tolerance"), face.tolerance},
        {QStringLiteral("eyes_found"), face.eyes == FaceMarks::Eyes::Found},
    };
    for (const Point &p : kPoints) {
        const QPointF at = face.*p.point;
        json.insert(QLatin1String(p.name),
            QJsonObject{{QStringLiteral("x"), at.x()}, {QStringLiteral("y"), at.y()}});
    }
    return json;
}

FaceMarks fromJson(const QJsonObject &json)
{
    FaceMarks face;
    const QJsonArray box = json.value(QLatin1String("box")).toArray();
    face.box = {box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble()};
    face.rollDeg = json.value(QLatin1String("roll_deg")).toDouble();
    face.tolerance = json.value(QLatin1String("tolerance")).toDouble();
    face.eyes = json.value(QLatin1String("eyes_found")).toBool() ? FaceMarks::Eyes::Found
                                                                 : FaceMarks::Eyes::Estimated;
    for (const Point &p : kPoints) {
        const QJsonObject at = json.value(QLatin1String(p.name)).toObject();
        face.*p.point
            = {at.value(QLatin1String("x")).toDouble(), at.value(QLatin1String("y")).toDouble()};
    }
    return face;
}

} // namespace

QJsonArray facesToJson(const QList<FaceMarks> &faces)
{
    QJsonArray json;
    for (const FaceMarks &face : faces)
        json.append(toJson(face));
    return json;
}

QList<FaceMarks> facesFromJson(const QJsonArray &json)
{
    QList<FaceMarks> faces;
    for (const QJsonValue &face : json)
        faces.append(fromJson(face.toObject()));
    return faces;
}

} // namespace studio
