// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "core/portraitrequest.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core {

namespace {

Error badRequest(const QString &message)
{
    return {.code = Error::Code::BadRequest, .message = message};
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PortraitRequest)
};

constexpr int kMaxSide = 8192;

} // namespace

QJsonObject PortraitRequest::toJson() const
{
    return {
        {QStringLiteral("style"), style},
        {QStringLiteral("model"), model},
        {QStringLiteral("scene"), scene},
        {QStringLiteral("prompt"), prompt},
        {QStringLiteral("seed"), seed},
        {QStringLiteral("avatar"), avatar},
        {QStringLiteral("person"), person},
        {QStringLiteral("input"), input.value},
        {QStringLiteral("face"), face},
        {QStringLiteral("count"), count},
        {QStringLiteral("first_variant"), firstVariant},
        {QStringLiteral("strength"), strength},
        {QStringLiteral("width"), size.width()},
        {QStringLiteral("height"), size.height()},
        {QStringLiteral("parent"), parent.value},
    };
}

Result<PortraitRequest> PortraitRequest::fromJson(const QJsonObject &json)
{
    PortraitRequest r;
    QString wrong;
    const auto string = [&](QLatin1String key, QString &into) {
        if (!json.contains(key))
            return;
        if (!json.value(key).isString())
            wrong = key;
        into = json.value(key).toString();
    };
    const auto number = [&](QLatin1String key, int &into) {
        if (json.contains(key))
            into = json.value(key).toInt(-1);
    };
    string(QLatin1String("style"), r.style);
    string(QLatin1String("model"), r.model);
    string(QLatin1String("scene"), r.scene);
    string(QLatin1String("prompt"), r.prompt);
    string(QLatin1String("seed"), r.seed);
    string(QLatin1String("person"), r.person);
    number(QLatin1String("face"), r.face);
    number(QLatin1String("count"), r.count);
    number(QLatin1String("first_variant"), r.firstVariant);
    number(QLatin1String("strength"), r.strength);
    number(QLatin1String("width"), r.size.rwidth());
    number(QLatin1String("height"), r.size.rheight());
    r.avatar = json.value(QLatin1String("avatar")).toObject();
    r.input.value = json.value(QLatin1String("input")).toInteger();
    r.parent.value = json.value(QLatin1String("parent")).toInteger();
    if (!wrong.isEmpty())
        return badRequest(Words::tr("The value of \"%1\" must be a text.").arg(wrong));
    if (const auto good = r.check(); !good)
        return good.error();
    return r;
}

Result<> PortraitRequest::check() const
{
    if (count < 1 || count > 8)
        return badRequest(Words::tr("The number of pictures must be between 1 and 8."));
    if (strength < 0 || strength > 100)
        return badRequest(Words::tr("The strength must be between 0 and 100."));
    if (firstVariant < 0 || firstVariant > 999)
        return badRequest(Words::tr("The variant must be between 0 and 999."));
    if (face < 0)
        return badRequest(Words::tr("The face's number must not be negative."));
    if (size.width() < 64 || size.height() < 64 || size.width() > kMaxSide || size.height() > kMaxSide)
        return badRequest(Words::tr("Each side of the picture must be between 64 and 8192 pixels."));
    return {};
}

Result<QSize> sizeForAspect(const QString &aspect, int longSide)
{
    static const QRegularExpression form(QStringLiteral("^([1-9][0-9]?):([1-9][0-9]?)\\z"));
    const auto match = form.match(aspect);
    const double ratio = match.hasMatch()
        ? match.captured(1).toDouble() / match.captured(2).toDouble()
        : 0;
    if (ratio < 0.25 || ratio > 4) {
        return badRequest(
            Words::tr("The shape \"%1\" is not known. Use two numbers such as 1:1, 4:5 or 16:9.").arg(aspect));
    }
    return ratio >= 1 ? QSize(longSide, qRound(longSide / ratio))
                      : QSize(qRound(longSide * ratio), longSide);
}

} // namespace core
