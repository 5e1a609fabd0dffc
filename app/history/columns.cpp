// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/columns.h"

#include <QSqlError>

#include <algorithm>

namespace history {

bool Columns::knows(const Ids &ids) const
{
    return std::all_of(ids.begin(), ids.end(), [this](PortraitId id) {
        return static_cast<size_t>(id.value) < m_rows.size() && row(id).known;
    });
}

quint32 Columns::number(const QString &name)
{
    const auto found = m_numbers.constFind(name);
    if (found != m_numbers.constEnd())
        return *found;
    const auto next = static_cast<quint32>(m_names.size());
    m_names << name;
    m_numbers.insert(name, next);
    return next;
}

core::Result<> Columns::update(Connection &database, const Ids &ids)
{
    if (knows(ids))
        return {};
    if (!m_rows.empty()) {
        if (const auto done = read(database, static_cast<qint64>(m_rows.size()) - 1); !done)
            return done;
    }
    // An adopted file has an old id, so it is not among the new rows.
    return knows(ids) ? core::Result<>() : read(database, 0);
}

core::Result<> Columns::read(Connection &database, qint64 after)
{
    const QString columns
        = QStringLiteral("SELECT id, kind, style, model, person, created FROM portrait ");
    auto rows = after == 0
        ? database.run(columns + QStringLiteral("INDEXED BY portrait_facets WHERE kind >= ''"))
        : database.run(columns + QStringLiteral("WHERE id > ?"), {after});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto id = static_cast<size_t>(rows->value(0).toLongLong());
        if (id >= m_rows.size())
            m_rows.resize(id + 1);
        m_rows[id] = {.kind = number(rows->value(1).toString()),
            .style = number(rows->value(2).toString()),
            .model = number(rows->value(3).toString()),
            .known = true,
            .person = rows->value(4).toLongLong(),
            .created = rows->value(5).toLongLong()};
    }
    return rows->lastError().isValid() ? sqlError(rows->lastError()) : core::Result<>();
}

} // namespace history
