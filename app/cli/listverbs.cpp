// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "cli/context.h"
#include "cli/output.h"

#include <QJsonArray>

namespace cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonObject toJson(const catalog::Style &style)
{
    return {
        {QStringLiteral("key"), style.key},
        {QStringLiteral("group"), style.group},
        {QStringLiteral("name"), style.name},
        {QStringLiteral("best_for"), style.bestFor},
        {QStringLiteral("keeps_likeness"), style.keepsLikeness},
        {QStringLiteral("look"), style.look.isEmpty() ? QJsonValue() : QJsonValue(style.look)},
    };
}

QJsonObject toJson(const catalog::Model &model)
{
    return {
        {QStringLiteral("key"), model.key},
        {QStringLiteral("provider"), model.provider},
        {QStringLiteral("name"), model.name},
        {QStringLiteral("price"),
            QJsonObject{{QStringLiteral("micros"), model.price.micros},
                {QStringLiteral("currency"), model.price.currency},
                {QStringLiteral("source"), model.priceSource},
                {QStringLiteral("date"), model.priceDate}}},
        {QStringLiteral("seconds"), model.seconds},
        {QStringLiteral("accepts"), QJsonArray::fromStringList(model.accepts)},
        {QStringLiteral("available"), true},
        {QStringLiteral("reason"), QString()},
    };
}

} // namespace

int styles(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Lists the style presets."));
    int exit = Done;
    if (!parse(parser, QStringLiteral("styles"), arguments, exit))
        return exit;
    const catalog::Catalog catalog = loadCatalog();
    QJsonArray json;
    for (const catalog::Style &style : catalog.styles()) {
        json.append(toJson(style));
        if (!parser.isSet(QStringLiteral("json"))) {
            printLine(QStringLiteral("%1  %2  %3")
                          .arg(style.key, -18)
                          .arg(style.look.isEmpty() ? Words::tr("AI") : Words::tr("free"), -4)
                          .arg(style.name));
        }
    }
    if (parser.isSet(QStringLiteral("json")))
        printJson({{QStringLiteral("styles"), json}});
    return Done;
}

int models(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Lists the models, with price and speed."));
    int exit = Done;
    if (!parse(parser, QStringLiteral("models"), arguments, exit))
        return exit;
    const catalog::Catalog catalog = loadCatalog();
    QJsonArray json;
    for (const catalog::Model &model : catalog.models()) {
        json.append(toJson(model));
        if (!parser.isSet(QStringLiteral("json")))
            printLine(QStringLiteral("%1  %2").arg(model.key, -18).arg(model.name));
    }
    if (parser.isSet(QStringLiteral("json")))
        printJson({{QStringLiteral("models"), json}});
    return Done;
}

} // namespace cli
