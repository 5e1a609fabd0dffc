// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "cli/context.h"
#include "cli/output.h"
#include "settings/settings.h"
#include "studio/avatardefaults.h"
#include "studio/avatarfile.h"
#include "studio/chainjob.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// What every avatar of one call shares.
struct Order
{
    avatars::Wish wish{};
    studio::AvatarFormat format = studio::AvatarFormat::Svg;
    QString title{};
};

core::Error wrong(const QString &message)
{
    return {.code = core::Error::Code::BadRequest, .message = message};
}

core::Result<int> numberOf(const QCommandLineParser &parser, const QString &option)
{
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (!isNumber)
        return wrong(Words::tr("--%1 needs a whole number, not \"%2\".").arg(option, parser.value(option)));
    return number;
}

/// The format said, else that of the file's suffix, else SVG.
core::Result<studio::AvatarFormat> formatOf(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("format")))
        return studio::avatarFormat(parser.value(QStringLiteral("format")));
    const QString suffix = parser.value(QStringLiteral("o")).section(u'.', -1).toLower();
    const auto known = studio::avatarFormat(suffix);
    return known ? known : studio::AvatarFormat::Svg;
}

core::Result<Order> orderFrom(const QCommandLineParser &parser)
{
    Order order;
    const QString kindOption = parser.isSet(QStringLiteral("kind")) ? QStringLiteral("kind") : QStringLiteral("style");
    const auto kind = avatars::kindFromKey(parser.value(kindOption));
    const auto shape = avatars::shapeFromKey(parser.value(QStringLiteral("shape")));
    const auto format = formatOf(parser);
    const auto size = numberOf(parser, QStringLiteral("size"));
    const auto contract = numberOf(parser, QStringLiteral("contract"));
    const auto counter = numberOf(parser, QStringLiteral("counter"));
    for (const core::Error *error : {kind ? nullptr : &kind.error(), shape ? nullptr : &shape.error(),
             format ? nullptr : &format.error(), size ? nullptr : &size.error(),
             contract ? nullptr : &contract.error(), counter ? nullptr : &counter.error()}) {
        if (error)
            return *error;
    }
    order.wish.kind = *kind;
    order.wish.shape = *shape;
    order.wish.size = *size;
    order.wish.contract = *contract;
    order.wish.counter = *counter;
    order.wish.name = parser.value(QStringLiteral("name"));
    order.format = *format;
    order.title = parser.value(QStringLiteral("title"));
    if (const QString brand = parser.value(QStringLiteral("brand")); !brand.isEmpty()) {
        order.wish.brand = avatars::rgbFromHex(brand);
        if (!order.wish.brand)
            return wrong(Words::tr("\"%1\" is no colour. Write it as #rrggbb.").arg(brand));
    }
    for (const QString &lock : parser.values(QStringLiteral("trait"))) {
        if (const auto locked = avatars::lockTrait(order.wish.allowed, lock); !locked)
            return locked.error();
    }
    if (const auto checked = order.wish.check(); !checked)
        return checked.error();
    return order;
}

core::Result<studio::AvatarFile> draw(avatars::Artist &artist, const QString &seedText, const Order &order)
{
    const auto seed = core::Seed::make(seedText);
    if (!seed)
        return seed.error();
    if (const auto drawn = artist.draw(*seed, order.wish); !drawn)
        return drawn.error();
    return studio::avatarFile(artist, order.format, order.wish.size, order.title);
}

int one(const QCommandLineParser &parser, const Order &order, const QString &path)
{
    avatars::Artist artist;
    const auto file = draw(artist, parser.positionalArguments().first(), order);
    if (!file)
        return fail(file.error());
    if (!path.isEmpty()) {
        if (const auto written = writeFile(path, file->bytes); !written)
            return fail(written.error());
    }
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonObject facts = artist.facts();
        if (!path.isEmpty())
            facts.insert(QStringLiteral("path"), path);
        facts.insert(QStringLiteral("answered_by"), QStringLiteral("drawn"));
        printJson(facts);
    }
    return Done;
}

QJsonArray toJson(const QList<studio::ChainReason> &reasons)
{
    QJsonArray steps;
    for (const studio::ChainReason &reason : reasons) {
        steps.append(QJsonObject{{QStringLiteral("step"), studio::chainStepKey(reason.step)},
            {QStringLiteral("answered"), reason.reason.isEmpty()},
            {QStringLiteral("reason"), reason.reason}});
    }
    return steps;
}

/// Photo, kept picture, AI, drawing, initials, built-in: whichever answers first, and why the others did not.
int chain(const QCommandLineParser &parser, const Order &order, const QString &path)
{
    const auto context = Context::open(parser.value(QStringLiteral("library")));
    studio::ChainWish wish{.seed = parser.positionalArguments().first(),
        .avatar = order.wish,
        .format = order.format,
        .title = order.title,
        .photo = parser.value(QStringLiteral("photo")),
        .model = parser.value(QStringLiteral("model"))};
    if (context)
        wish.order = studio::chainOrderOf(settings::Settings((*context)->paths.settings));
    auto *job = new studio::ChainJob(wish, context ? (*context)->studio.get() : nullptr,
        context ? QString() : context.error().message, nullptr);
    const auto answer = wait(job);
    if (!answer)
        return fail(answer.error());
    if (!path.isEmpty()) {
        if (const auto written = writeFile(path, answer->file.bytes); !written)
            return fail(written.error());
    }
    const QString answeredBy = studio::chainStepKey(answer->answeredBy);
    if (!parser.isSet(QStringLiteral("json"))) {
        for (const studio::ChainReason &reason : answer->reasons) {
            if (!reason.reason.isEmpty())
                printError(QStringLiteral("%1: %2").arg(studio::chainStepKey(reason.step), reason.reason));
        }
        return Done;
    }
    QJsonObject json{{QStringLiteral("answered_by"), answeredBy},
        {QStringLiteral("steps"), toJson(answer->reasons)},
        {QStringLiteral("media_type"), answer->file.mediaType},
        {QStringLiteral("etag"), QString::fromLatin1(answer->etag)},
        {QStringLiteral("fallback"), answer->isFallback}};
    if (!path.isEmpty())
        json.insert(QStringLiteral("path"), path);
    avatars::Artist artist;
    if (const auto seed = core::Seed::make(wish.seed); seed && artist.draw(*seed, wish.avatar)) {
        const QJsonObject facts = artist.facts();
        for (auto it = facts.begin(); it != facts.end(); ++it)
            json.insert(it.key(), it.value());
    }
    printJson(json);
    return Done;
}

/// Lines of seed, tab, name from stdin: a file each, named by the seed's hash, and index.json. A bad line is told and left
/// out.
int many(const QString &folder, Order order)
{
    if (!QDir().mkpath(folder))
        return fail(core::fileError(Words::tr("The folder \"%1\" cannot be made. Choose another place.").arg(folder)));
    QFile input;
    (void)input.open(stdin, QIODevice::ReadOnly);
    avatars::Artist artist;
    QJsonArray made;
    QJsonArray failed;
    for (int number = 1; !input.atEnd(); ++number) {
        QByteArray line = input.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        const QString text = QString::fromUtf8(line);
        const QString seed = text.section(u'\t', 0, 0);
        order.wish.name = text.section(u'\t', 1, 1);
        auto file = draw(artist, seed, order);
        core::Result<> written;
        const QString hash = file ? core::Seed::make(seed)->hash() : QString();
        const QString name = file ? hash + u'.' + file->suffix : QString();
        if (file)
            written = writeFile(QDir(folder).filePath(name), file->bytes);
        if (file && written) {
            made.append(QJsonObject{{QStringLiteral("seed_hash"), hash}, {QStringLiteral("path"), name}});
            continue;
        }
        const core::Error error = file ? written.error() : file.error();
        printError(Words::tr("Line %1: %2").arg(number).arg(error.message));
        failed.append(QJsonObject{{QStringLiteral("line"), number},
            {QStringLiteral("code"), core::codeName(error.code)},
            {QStringLiteral("message"), error.message}});
    }
    const QJsonObject index{{QStringLiteral("avatars"), made}, {QStringLiteral("failed"), failed}};
    const auto written = writeFile(QDir(folder).filePath(QStringLiteral("index.json")), QJsonDocument(index).toJson());
    if (!written)
        return fail(written.error());
    printLine(Words::tr("%n avatar(s) drawn, index.json tells whose.", nullptr, int(made.size())));
    return failed.isEmpty() ? Done : Failed;
}

} // namespace

int avatar(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Draws the avatar of a seed: the same picture on every machine, without a library."));
    parser.addPositionalArgument(
        QStringLiteral("SEED"), Words::tr("An id, a mail address or a name."), QStringLiteral("[SEED]"));
    parser.addOptions({
        {QStringLiteral("kind"), Words::tr("One of %1.").arg(avatars::kindKeys().join(QStringLiteral(", "))),
            QStringLiteral("KIND"), QStringLiteral("flat")},
        {QStringLiteral("style"), Words::tr("The same as --kind."), QStringLiteral("KIND"), QStringLiteral("flat")},
        {QStringLiteral("name"), Words::tr("Whose initials; changes no colour and no face."), QStringLiteral("NAME")},
        {QStringLiteral("size"), Words::tr("Pixels, 1 to %1.").arg(avatars::Wish::kLargest), QStringLiteral("N"),
            QStringLiteral("256")},
        {QStringLiteral("shape"), Words::tr("square, rounded or circle."), QStringLiteral("SHAPE"),
            QStringLiteral("square")},
        {QStringLiteral("format"), Words::tr("svg, png, webp or json."), QStringLiteral("FORMAT")},
        {QStringLiteral("brand"), Words::tr("Makes all colours from one."), QStringLiteral("#rrggbb")},
        {QStringLiteral("title"), Words::tr("Read out by screen readers."), QStringLiteral("TEXT")},
        {QStringLiteral("trait"), Words::tr("Fixes one trait, such as glasses=round; can be said again."),
            QStringLiteral("TRAIT=VALUE")},
        {QStringLiteral("counter"), Words::tr("Another picture of the same seed."), QStringLiteral("N"),
            QStringLiteral("0")},
        {QStringLiteral("contract"), Words::tr("The version that the picture is pinned to."), QStringLiteral("N"),
            QString::number(avatars::kContract)},
        {QStringLiteral("chain"), Words::tr("Photo, kept picture, AI, drawing, initials, built-in: the first that answers.")},
        {QStringLiteral("photo"), Words::tr("With --chain: the person's own photo; it always wins."), QStringLiteral("FILE")},
        {QStringLiteral("model"), Words::tr("With --chain: the AI model that may be asked."), QStringLiteral("KEY")},
        {QStringLiteral("stdin"), Words::tr("Draws for each line of stdin: seed, tab, name.")},
        {QStringLiteral("o"), Words::tr("Where to write; - is stdout. With --stdin a folder."), QStringLiteral("FILE")},
    });
    int exit = Done;
    if (!parse(parser, QStringLiteral("avatar"), arguments, exit))
        return exit;
    const auto order = orderFrom(parser);
    if (!order)
        return wrongUsage(order.error().message);
    if (parser.isSet(QStringLiteral("stdin"))) {
        if (!parser.isSet(QStringLiteral("o")) || !parser.positionalArguments().isEmpty())
            return wrongUsage(Words::tr("--stdin needs -o FOLDER and takes no seed of its own."));
        return many(parser.value(QStringLiteral("o")), *order);
    }
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(Words::tr("Say one seed: an id, a mail address or a name."));
    const bool json = parser.isSet(QStringLiteral("json"));
    const QString path = parser.isSet(QStringLiteral("o")) ? parser.value(QStringLiteral("o"))
                                                            : json ? QString() : QStringLiteral("-");
    if (json && path == u"-")
        return wrongUsage(Words::tr("--json and -o - would both go to stdout. Leave one of them out."));
    return parser.isSet(QStringLiteral("chain")) ? chain(parser, *order, path) : one(parser, *order, path);
}

} // namespace cli
