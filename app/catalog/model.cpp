// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "catalog/model.h"

#include "catalog/reader.h"

#include <QDate>

namespace catalog {

namespace {

void readPrice(Reader &entry, Model &model)
{
    const QString key = QStringLiteral("price");
    Reader reader(entry.object(key), key);
    model.price.micros = reader.integer(QStringLiteral("micros"), 0);
    model.price.currency = reader.text(QStringLiteral("currency"));
    model.priceSource = reader.text(QStringLiteral("source"));
    model.priceDate = reader.text(QStringLiteral("date"));
    if (!QDate::fromString(model.priceDate, Qt::ISODate).isValid()) {
        reader.refuse(Reader::tr("\"%1\" is not a day. Write the price's date like 2026-11-20.")
                          .arg(model.priceDate));
    }
    entry.take(reader.done());
}

} // namespace

core::Result<Provider> providerFrom(const QJsonObject &json)
{
    Reader reader(json);
    Provider provider;
    provider.key = reader.entryKey(QStringLiteral("key"));
    provider.name = reader.text(QStringLiteral("name"));
    provider.makes = reader.word(
        QStringLiteral("makes"), {QStringLiteral("generate"), QStringLiteral("search")});
    provider.baseUrl = reader.text(QStringLiteral("base_url"), Reader::Need::Optional);
    if (const auto good = reader.done(); !good)
        return good.error();
    return provider;
}

core::Result<Model> modelFrom(const QJsonObject &json)
{
    static const QStringList kinds{
        QStringLiteral("photo"), QStringLiteral("seed"), QStringLiteral("text")};
    Reader reader(json);
    Model model;
    model.key = reader.entryKey(QStringLiteral("key"));
    model.provider = reader.entryKey(QStringLiteral("provider"));
    model.name = reader.text(QStringLiteral("name"));
    readPrice(reader, model);
    model.seconds = reader.positive(QStringLiteral("seconds"));
    model.accepts = reader.texts(QStringLiteral("accepts"));
    for (const QString &kind : model.accepts) {
        if (!kinds.contains(kind)) {
            reader.refuse(Reader::tr("\"%1\" is not allowed in \"accepts\". Write one of: %2.")
                              .arg(kind, kinds.join(QStringLiteral(", "))));
        }
    }
    model.looksOnly = reader.flag(QStringLiteral("looks_only"));
    if (const auto good = reader.done(); !good)
        return good.error();
    return model;
}

} // namespace catalog
