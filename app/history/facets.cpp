// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/facets.h"

#include "history/condition.h"
#include "history/find.h"

#include <QDateTime>
#include <QHash>
#include <QSqlError>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace history {

namespace {

using Field = Token::Field;

void append(QList<Facet> &into, Field field, const QHash<QString, qint64> &counts)
{
    QList<Facet> sorted;
    for (auto entry = counts.begin(); entry != counts.end(); ++entry)
        sorted.append({.field = field, .value = entry.key(), .count = entry.value()});
    std::sort(sorted.begin(), sorted.end(), [](const Facet &a, const Facet &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    into << sorted;
}

/// Counts of numbers that stand for names.
QHash<QString, qint64> named(const std::vector<qint64> &counts, const QStringList &names)
{
    QHash<QString, qint64> found;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            found.insert(names.at(static_cast<qsizetype>(i)), counts[i]);
    }
    return found;
}

/// Counts by month of the local time zone; rows that lie near each other in time share one look at
/// the calendar.
class Months
{
public:
    void add(qint64 created)
    {
        if (!m_period || created < m_period->from || created >= m_period->to) {
            m_month = QDateTime::fromMSecsSinceEpoch(created).toString(QStringLiteral("yyyy-MM"));
            m_period = periodOf(m_month, 0);
        }
        ++m_counts[m_month];
    }

    void appendTo(QList<Facet> &into) const
    {
        for (auto month = m_counts.rbegin(); month != m_counts.rend(); ++month)
            into.append({.field = Field::Date, .value = month->first, .count = month->second});
    }

private:
    QString m_month{};
    std::optional<Period> m_period{};
    std::map<QString, qint64> m_counts{};
};

core::Result<QHash<QString, qint64>> personNames(
    Connection &database, const QHash<qint64, qint64> &counts)
{
    auto rows = database.run(QStringLiteral("SELECT id, name FROM person"));
    if (!rows)
        return rows.error();
    QHash<QString, qint64> found;
    while (rows->next()) {
        if (const qint64 count = counts.value(rows->value(0).toLongLong()))
            found.insert(rows->value(1).toString(), count);
    }
    return found;
}

/// What the rows themselves say.
core::Result<> countColumns(Session &session, const Ids &ids, QList<Facet> &into)
{
    const Columns &columns = session.columns;
    const auto size = static_cast<size_t>(columns.names().size());
    std::vector<qint64> kinds(size);
    std::vector<qint64> styles(size);
    std::vector<qint64> models(size);
    QHash<qint64, qint64> persons;
    Months months;
    for (const PortraitId id : ids) {
        const Columns::Row &row = columns.row(id);
        ++kinds[row.kind];
        ++styles[row.style];
        ++models[row.model];
        if (row.person > 0)
            ++persons[row.person];
        months.add(row.created);
    }
    const auto people = personNames(*session.database, persons);
    if (!people)
        return people.error();
    append(into, Field::Kind, named(kinds, columns.names()));
    append(into, Field::Style, named(styles, columns.names()));
    append(into, Field::Model, named(models, columns.names()));
    append(into, Field::Person, *people);
    months.appendTo(into);
    return {};
}

/// Marks change, so they are read each time; few rows have any.
core::Result<> countMarks(Session &session, const Ids &ids, QList<Facet> &into)
{
    std::vector<bool> hits(static_cast<size_t>(ids.isEmpty() ? 0 : ids.first().value) + 1);
    for (const PortraitId id : ids)
        hits[static_cast<size_t>(id.value)] = true;
    const auto hitsIn = [&](const QVariant &concatenated) {
        const Ids marked = idsIn(concatenated.toByteArray());
        return std::count_if(marked.begin(), marked.end(), [&](PortraitId id) {
            const auto index = static_cast<size_t>(id.value);
            return index < hits.size() && hits[index];
        });
    };
    // All ids of a tag come in one value, because QSqlQuery takes longer for a row than SQLite
    // does.
    auto tagged = session.database->run(
        QStringLiteral("SELECT t.name, CAST(group_concat(x.portrait) AS BLOB) FROM tag t JOIN "
                       "portrait_tag x ON x.tag = t.id GROUP BY t.id"));
    if (!tagged)
        return tagged.error();
    QHash<QString, qint64> tags;
    while (tagged->next()) {
        if (const qint64 count = hitsIn(tagged->value(1)))
            tags[tagged->value(0).toString()] += count;
    }
    if (tagged->lastError().isValid())
        return sqlError(tagged->lastError());
    const auto starred = session.database->value(
        QStringLiteral("SELECT CAST(group_concat(id) AS BLOB) FROM portrait WHERE starred = 1"));
    if (!starred)
        return starred.error();
    append(into, Field::Tag, tags);
    if (const qint64 count = hitsIn(*starred); count > 0)
        into.append({.field = Field::Starred, .value = {}, .count = count});
    return {};
}

} // namespace

core::Result<QList<Facet>> facets(Session &session, const Query &query)
{
    // What is found must still be there when it is counted.
    const auto snapshot = Snapshot::begin(*session.database);
    if (!snapshot)
        return snapshot.error();
    const auto ids = find(session, query);
    if (!ids)
        return ids.error();
    if (const auto ready = session.columns.update(*session.database, *ids); !ready)
        return ready.error();
    QList<Facet> found;
    for (const auto part : {countColumns, countMarks}) {
        if (const auto done = part(session, *ids, found); !done)
            return done.error();
    }
    return found;
}

} // namespace history
