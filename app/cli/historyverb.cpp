// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "cli/context.h"
#include "cli/output.h"
#include "studio/exporter.h"
#include "studio/library.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString isoTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const core::Portrait &p, const history::Store &store)
{
    return {
        {QStringLiteral("id"), p.id.value},
        {QStringLiteral("created"), isoTime(p.created)},
        {QStringLiteral("kind"), core::kindName(p.kind)},
        {QStringLiteral("style"), p.style},
        {QStringLiteral("model"), p.model},
        {QStringLiteral("path"), store.absolutePath(p.path)},
        {QStringLiteral("width"), p.size.width()},
        {QStringLiteral("height"), p.size.height()},
        {QStringLiteral("seed"), p.seed},
        {QStringLiteral("prompt"), p.prompt},
        {QStringLiteral("variant"), p.variant},
        {QStringLiteral("starred"), p.starred},
        {QStringLiteral("trashed"), p.trashed > 0},
        {QStringLiteral("tags"), QJsonArray::fromStringList(p.tags)},
    };
}

int list(Context &context, const QCommandLineParser &parser)
{
    bool good = false;
    const int limit = parser.value(QStringLiteral("limit")).toInt(&good);
    if (!good || limit < 0)
        return wrongUsage(Words::tr("--limit takes a whole number."));
    const auto query = history::parseQuery(parser.value(QStringLiteral("search")));
    const auto ids = wait(context.store->find(query, nullptr));
    if (!ids)
        return fail(ids.error());
    QJsonArray items;
    const auto portraits = context.store->portraits(ids->mid(0, limit));
    for (const core::Portrait &p : portraits) {
        items.append(toJson(p, *context.store));
        if (!parser.isSet(QStringLiteral("json"))) {
            printLine(QStringLiteral("%1  %2  %3  %4")
                          .arg(p.id.value)
                          .arg(isoTime(p.created), p.style, context.store->absolutePath(p.path)));
        }
    }
    if (parser.isSet(QStringLiteral("json")))
        printJson({{QStringLiteral("total"), ids->size()}, {QStringLiteral("items"), items}});
    return Done;
}

core::Result<QList<core::Portrait>> named(const Context &context, const QStringList &ids)
{
    QList<core::Portrait> portraits;
    for (const QString &id : ids) {
        const auto found = context.store->portrait({id.toLongLong()});
        if (!found) {
            return core::Error{.code = core::Error::Code::BadRequest,
                .message
                = Words::tr("There is no portrait \"%1\". `likenessctl history` lists them.").arg(id)};
        }
        portraits.append(*found);
    }
    return portraits;
}

int show(const Context &context, const QStringList &ids, bool json)
{
    const auto portraits = named(context, ids);
    if (!portraits)
        return fail(portraits.error());
    if (portraits->size() != 1)
        return wrongUsage(Words::tr("Give one id: likenessctl history show ID."));
    const core::Portrait &p = portraits->first();
    QJsonObject object = toJson(p, *context.store);
    object.insert(QStringLiteral("settings"), p.settings);
    object.insert(QStringLiteral("negative"), p.negative);
    if (json) {
        printJson(object);
        return Done;
    }
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!it.value().isObject() && !it.value().isArray())
            printLine(QStringLiteral("%1: %2").arg(it.key(), it.value().toVariant().toString()));
    }
    return Done;
}

int exportThem(Context &context, const QStringList &ids, const QString &folder, bool json)
{
    if (ids.isEmpty() || folder.isEmpty())
        return wrongUsage(Words::tr("Give ids and a folder: likenessctl history export ID… -o DIR."));
    const auto portraits = named(context, ids);
    if (!portraits)
        return fail(portraits.error());
    const auto paths = wait(context.studio->exportPortraits(
        *portraits, {.preset = studio::exportPresets().first(), .folder = folder}, nullptr));
    if (!paths)
        return fail(paths.error());
    if (json) {
        printJson({{QStringLiteral("paths"), QJsonArray::fromStringList(*paths)}});
    } else {
        for (const QString &path : *paths)
            printLine(path);
    }
    return Done;
}

int check(Context &context, bool json)
{
    const auto report = wait(context.store->check(nullptr));
    if (!report)
        return fail(report.error());
    QJsonArray problems;
    for (const history::Problem &problem : report->problems) {
        problems.append(QJsonObject{{QStringLiteral("what"), problem.what},
            {QStringLiteral("path"), problem.path},
            {QStringLiteral("message"), problem.message}});
        if (!json)
            printLine(problem.message);
    }
    if (json) {
        printJson({{QStringLiteral("clean"), report->isClean()},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("portraits"), report->portraits},
            {QStringLiteral("adopted"), report->adopted},
            {QStringLiteral("cleaned"), report->cleaned}});
    } else if (report->isClean()) {
        printLine(Words::tr("The library is clean: %1 portraits.").arg(report->portraits));
    }
    return report->isClean() ? Done : Failed;
}

int repair(const QString &library)
{
    const auto paths = settings::paths(library);
    if (!paths)
        return fail(paths.error());
    const core::SystemClock clock;
    const auto repaired = studio::repairLibrary(paths->library, clock);
    if (!repaired)
        return fail(repaired.error());
    printLine(*repaired);
    return Done;
}

} // namespace

int history(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Browses and verifies the library."));
    parser.addPositionalArgument(
        QStringLiteral("ACTION"), Words::tr("show ID, export ID…, check or repair."), QStringLiteral("[ACTION]"));
    parser.addOptions({
        {QStringLiteral("search"), Words::tr("Words and tokens such as style:anime or starred."),
            QStringLiteral("TEXT")},
        {QStringLiteral("limit"), Words::tr("How many to list."), QStringLiteral("N"), QStringLiteral("50")},
        {{QStringLiteral("o"), QStringLiteral("output")}, Words::tr("Where copies go."), QStringLiteral("DIR")},
    });
    int exit = Done;
    if (!parse(parser, QStringLiteral("history"), arguments, exit))
        return exit;
    const QString action = parser.positionalArguments().value(0);
    const QStringList ids = parser.positionalArguments().mid(1);
    const bool json = parser.isSet(QStringLiteral("json"));
    static const QStringList known{QString(), QStringLiteral("show"), QStringLiteral("export"),
        QStringLiteral("check"), QStringLiteral("repair")};
    if (!known.contains(action))
        return wrongUsage(Words::tr("history knows show, export, check and repair, not \"%1\".").arg(action));
    if (action == known.at(4))
        return repair(parser.value(QStringLiteral("library")));
    const auto context = Context::open(parser.value(QStringLiteral("library")));
    if (!context)
        return fail(context.error());
    if (action == known.at(1))
        return show(**context, ids, json);
    if (action == known.at(2))
        return exportThem(**context, ids, parser.value(QStringLiteral("output")), json);
    if (action == known.at(3))
        return check(**context, json);
    return list(**context, parser);
}

} // namespace cli
