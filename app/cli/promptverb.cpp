// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "cli/context.h"
#include "cli/output.h"
#include "studio/seedprompt.h"

#include <QJsonArray>

namespace cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonObject toJson(const prompts::Prompt &prompt)
{
    QJsonArray parts;
    for (const prompts::Part &part : prompt.parts) {
        parts.append(QJsonObject{{QStringLiteral("role"), part.role},
            {QStringLiteral("text"), part.text},
            {QStringLiteral("from"), part.from}});
    }
    return {{QStringLiteral("prompt"), prompt.text},
        {QStringLiteral("negative"), prompt.negative},
        {QStringLiteral("parts"), parts},
        {QStringLiteral("template_version"), prompts::kTemplateVersion}};
}

core::Result<studio::SeedPrompt> promptFor(
    const catalog::Style &style, const prompts::Wish &wish, const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("seed")))
        return studio::SeedPrompt{prompts::compose(style, wish)};
    const auto seed = core::Seed::make(parser.value(QStringLiteral("seed")));
    if (!seed)
        return seed.error();
    return studio::seedPrompt(style, *seed, wish);
}

} // namespace

int prompt(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Prints the prompt of a style preset, part by part."));
    parser.addOptions({
        {QStringLiteral("style"), Words::tr("Key of the style preset."), QStringLiteral("KEY"),
            QStringLiteral("professional")},
        {QStringLiteral("scene"), Words::tr("Replaces the preset's background."), QStringLiteral("TEXT")},
        {QStringLiteral("prompt"), Words::tr("Replaces preset and scene."), QStringLiteral("TEXT")},
        {QStringLiteral("seed"), Words::tr("For the person that is drawn for this seed."), QStringLiteral("SEED")},
        {QStringLiteral("photo"), Words::tr("As it is sent with a reference photo.")},
    });
    int exit = Done;
    if (!parse(parser, QStringLiteral("prompt"), arguments, exit))
        return exit;
    const catalog::Catalog catalog = loadCatalog();
    const QString key = parser.value(QStringLiteral("style"));
    const catalog::Style *style = catalog.style(key);
    if (!style) {
        return wrongUsage(
            Words::tr("There is no look called \"%1\". `likenessctl styles` lists them.").arg(key));
    }
    const prompts::Wish wish{.scene = parser.value(QStringLiteral("scene")),
        .prompt = parser.value(QStringLiteral("prompt")),
        .withPhoto = parser.isSet(QStringLiteral("photo"))};
    const auto seeded = promptFor(*style, wish, parser);
    if (!seeded)
        return fail(seeded.error());
    const prompts::Prompt &composed = seeded->prompt;
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonObject json = toJson(composed);
        if (parser.isSet(QStringLiteral("seed")))
            json.insert(QStringLiteral("model_seed"), qint64(seeded->modelSeed));
        printJson(json);
    } else {
        printLine(composed.text);
        printLine(Words::tr("Negative: %1").arg(composed.negative));
    }
    return Done;
}

} // namespace cli
