// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "cli/context.h"
#include "cli/output.h"
#include "studio/exporter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Collected
{
    QJsonArray portraits{};
    QStringList paths{};
    QJsonArray failed{};
    std::optional<core::Error> error{}; ///< the first
};

QJsonObject toJson(const core::Portrait &p, const QString &path)
{
    return {
        {QStringLiteral("id"), p.id.value},
        {QStringLiteral("path"), path},
        {QStringLiteral("width"), p.size.width()},
        {QStringLiteral("height"), p.size.height()},
        {QStringLiteral("style"), p.style},
        {QStringLiteral("look"), p.settings.value(QLatin1String("look"))},
        {QStringLiteral("model"), p.model},
        {QStringLiteral("provider"), p.provider},
        {QStringLiteral("variant"), p.variant},
        {QStringLiteral("seconds"), p.seconds},
        {QStringLiteral("answered_by"), p.answeredBy},
        {QStringLiteral("billed"),
            QJsonObject{{QStringLiteral("micros"), p.billed.micros},
                {QStringLiteral("currency"), p.billed.currency}}},
    };
}

void addFailure(Collected &collected, const core::Error &error)
{
    collected.failed.append(QJsonObject{{QStringLiteral("code"), core::codeName(error.code)},
        {QStringLiteral("message"), error.message}});
    if (!collected.error)
        collected.error = error;
}

/// Makes one request; each portrait is noted as soon as it is durable.
void makeOne(Context &context, const core::PortraitRequest &request, studio::Photo &photo,
    const QString &folder, Collected &collected)
{
    QList<core::Portrait> made;
    auto *job = context.studio->make(request, photo, context.studio.get());
    QObject::connect(job, &studio::PortraitsJob::portraitReady, context.studio.get(),
        [&](const core::Portrait &portrait) { made.append(portrait); });
    if (const auto done = wait(job); !done)
        addFailure(collected, done.error());
    for (const core::Portrait &portrait : std::as_const(made)) {
        photo.input = portrait.input;
        QString path = context.store->absolutePath(portrait.path);
        if (!folder.isEmpty()) {
            const auto copied = wait(context.studio->exportPortraits({portrait},
                {.preset = studio::exportPresets().first(),
                    .folder = folder,
                    .pattern = QStringLiteral("{style}_{id}")},
                nullptr));
            if (copied)
                path = copied->first();
            else
                addFailure(collected, copied.error());
        }
        collected.portraits.append(toJson(portrait, path));
        collected.paths.append(path);
    }
}

int report(const Collected &collected, bool json)
{
    if (json) {
        printJson({{QStringLiteral("portraits"), collected.portraits},
            {QStringLiteral("failed"), collected.failed}});
    } else {
        for (const QString &path : collected.paths)
            printLine(path);
    }
    return collected.error ? fail(*collected.error) : int(Done);
}

bool readNumber(const QCommandLineParser &parser, const QString &option, int &into)
{
    if (!parser.isSet(option))
        return true;
    bool good = false;
    into = parser.value(option).toInt(&good);
    return good;
}

core::Result<QSize> sizeFrom(const QCommandLineParser &parser)
{
    constexpr int kLongSide = 1024;
    const QString size = parser.value(QStringLiteral("size"));
    if (size.isEmpty())
        return core::sizeForAspect(parser.value(QStringLiteral("aspect")), kLongSide);
    const QStringList sides = size.split(QLatin1Char('x'));
    bool goodWidth = false;
    bool goodHeight = false;
    const QSize result(
        sides.value(0).toInt(&goodWidth), sides.value(1).toInt(&goodHeight));
    if (sides.size() != 2 || !goodWidth || !goodHeight) {
        return core::Error{.code = core::Error::Code::BadRequest,
            .message = Words::tr("The size \"%1\" is not two numbers such as 1024x1280.").arg(size)};
    }
    return result;
}

core::Result<core::PortraitRequest> requestFrom(const QCommandLineParser &parser)
{
    core::PortraitRequest r;
    r.style = parser.value(QStringLiteral("style"));
    r.model = parser.value(QStringLiteral("model"));
    r.scene = parser.value(QStringLiteral("scene"));
    r.prompt = parser.value(QStringLiteral("prompt"));
    for (const auto &[name, into] : {std::pair{"count", &r.count}, {"variant", &r.firstVariant},
             {"strength", &r.strength}}) {
        if (!readNumber(parser, QString::fromLatin1(name), *into)) {
            return core::Error{.code = core::Error::Code::BadRequest,
                .message = Words::tr("--%1 takes a whole number.").arg(QString::fromLatin1(name))};
        }
    }
    const auto size = sizeFrom(parser);
    if (!size)
        return size.error();
    r.size = *size;
    if (const auto good = r.check(); !good)
        return good.error();
    return r;
}

void addOutputOption(QCommandLineParser &parser)
{
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
        Words::tr("Also put copies into this folder."), QStringLiteral("DIR")});
}

void addPortraitOptions(QCommandLineParser &parser)
{
    const QString key = QStringLiteral("KEY");
    const QString words = QStringLiteral("TEXT");
    const QString number = QStringLiteral("N");
    parser.addOptions({
        {QStringLiteral("style"), Words::tr("Key of the style preset."), key, QStringLiteral("professional")},
        {QStringLiteral("model"), Words::tr("Key of the model."), key, QStringLiteral("local")},
        {QStringLiteral("scene"), Words::tr("Replaces the preset's background (AI models)."), words},
        {QStringLiteral("prompt"), Words::tr("Replaces preset and scene (AI models)."), words},
        {QStringLiteral("count"), Words::tr("How many variants, 1 to 8."), number},
        {QStringLiteral("variant"), Words::tr("The first variant, from 0."), number},
        {QStringLiteral("strength"), Words::tr("How far the look goes, 0 to 100."), number},
        {QStringLiteral("aspect"), Words::tr("The shape, such as 4:5."), QStringLiteral("W:H"),
            QStringLiteral("1:1")},
        {QStringLiteral("size"), Words::tr("The size in pixels, such as 1024x1280."), QStringLiteral("WxH")},
    });
    addOutputOption(parser);
}

core::Result<QJsonArray> readSeries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fileError(
            Words::tr("The list \"%1\" cannot be read. Check the name.").arg(path), file.errorString());
    }
    QJsonParseError problem{};
    const auto json = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!json.isArray() || json.array().isEmpty()) {
        return core::Error{.code = core::Error::Code::BadRequest,
            .message = Words::tr("\"%1\" is not a JSON list of {style, scene, prompt}.").arg(path),
            .detail = problem.errorString()};
    }
    return json.array();
}

} // namespace

int portrait(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Makes portraits and keeps them in history."));
    parser.addPositionalArgument(QStringLiteral("PHOTO"), Words::tr("The photo."), QStringLiteral("[PHOTO]"));
    addPortraitOptions(parser);
    int exit = Done;
    if (!parse(parser, QStringLiteral("portrait"), arguments, exit))
        return exit;
    const QStringList photos = parser.positionalArguments();
    if (photos.size() > 1)
        return wrongUsage(Words::tr("Give one photo. For several, call portrait once for each."));
    const auto request = requestFrom(parser);
    if (!request)
        return fail(request.error());
    const auto context = Context::open(parser.value(QStringLiteral("library")));
    if (!context)
        return fail(context.error());
    studio::Photo photo;
    Collected collected;
    if (!photos.isEmpty()) {
        auto opened = wait((*context)->studio->openFile(photos.first(), nullptr));
        if (!opened)
            return fail(opened.error());
        photo = *std::move(opened);
        if (photo.faces.size() > 1) {
            printError(Words::tr("%1 faces were found. The largest one is used.").arg(photo.faces.size()));
        }
    }
    makeOne(**context, *request, photo, parser.value(QStringLiteral("output")), collected);
    return report(collected, parser.isSet(QStringLiteral("json")));
}

int series(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Makes a list of portraits of one photo."));
    parser.addPositionalArgument(QStringLiteral("PHOTO"), Words::tr("The photo."));
    parser.addPositionalArgument(
        QStringLiteral("FILE.json"), Words::tr("A list of {style, scene, prompt}."));
    addOutputOption(parser);
    int exit = Done;
    if (!parse(parser, QStringLiteral("series"), arguments, exit))
        return exit;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return wrongUsage(Words::tr("Give a photo and a list: likenessctl series PHOTO FILE.json."));
    const auto list = readSeries(files.at(1));
    if (!list)
        return fail(list.error());
    const auto context = Context::open(parser.value(QStringLiteral("library")));
    if (!context)
        return fail(context.error());
    auto photo = wait((*context)->studio->openFile(files.first(), nullptr));
    if (!photo)
        return fail(photo.error());
    Collected collected;
    for (const QJsonValue &item : *list) {
        const auto request = core::PortraitRequest::fromJson(item.toObject());
        if (request)
            makeOne(**context, *request, *photo, parser.value(QStringLiteral("output")), collected);
        else
            addFailure(collected, request.error());
    }
    return report(collected, parser.isSet(QStringLiteral("json")));
}

} // namespace cli
