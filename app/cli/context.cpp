// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "cli/context.h"

#include "cli/output.h"
#include "studio/library.h"

namespace cli {

catalog::Catalog loadCatalog()
{
    const auto paths = settings::paths(QStringLiteral("."));
    catalog::Catalog catalog = catalog::Catalog::load(paths ? paths->catalog : QString());
    for (const QString &problem : catalog.problems())
        printError(problem);
    return catalog;
}

core::Result<std::unique_ptr<Context>> Context::open(const QString &library)
{
    auto paths = settings::paths(library);
    if (!paths)
        return paths.error();
    auto context = std::make_unique<Context>();
    context->paths = *paths;
    context->catalog = loadCatalog();
    auto store = studio::openLibrary(paths->library, context->clock);
    if (!store)
        return store.error();
    context->store = *std::move(store);
    context->studio
        = std::make_unique<studio::Studio>(context->catalog, *context->store);
    return context;
}

} // namespace cli
