// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/database.h"
#include "history/thumbs.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace history {

/// The columns of `portrait` that side filters count, in memory, by id. They never change once a
/// row is written, so only new rows are read.
class Columns
{
public:
    struct Row
    {
        quint32 kind = 0; ///< index into names(), as are style and model
        quint32 style = 0;
        quint32 model = 0;
        bool known = false;
        qint64 person = 0;
        qint64 created = 0;
    };

    /// Reads until every one of \p ids is known.
    core::Result<> update(Connection &database, const Ids &ids);
    const Row &row(PortraitId id) const { return m_rows[static_cast<size_t>(id.value)]; }
    const QStringList &names() const { return m_names; }

private:
    core::Result<> read(Connection &database, qint64 after);
    bool knows(const Ids &ids) const;
    quint32 number(const QString &name);

    std::vector<Row> m_rows{};
    QStringList m_names{};
    QHash<QString, quint32> m_numbers{};
};

} // namespace history
