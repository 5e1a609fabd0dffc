// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/find.h"

#include "history/condition.h"
#include "history/words.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <iterator>
#include <optional>

namespace history {

namespace {

bool isText(const Token &token)
{
    return token.field == Token::Field::Text || token.field == Token::Field::Phrase;
}

/// The full-text expression of a Text or Phrase; empty when it has no letter.
QString matchOf(const Token &token)
{
    return history::matchOf(token.value, token.field == Token::Field::Text);
}

Ids both(const Ids &a, const Ids &b)
{
    Ids found;
    found.reserve(std::min(a.size(), b.size()));
    std::set_intersection(
        a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(found), std::greater<>());
    return found;
}

Ids either(const Ids &a, const Ids &b)
{
    Ids found;
    found.reserve(a.size() + b.size());
    std::set_union(
        a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(found), std::greater<>());
    return found;
}

Ids without(const Ids &a, const Ids &b)
{
    Ids found;
    found.reserve(a.size());
    std::set_difference(
        a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(found), std::greater<>());
    return found;
}

/// Alternatives: one of `wanted` must hold, or one of `unwanted` must not.
struct Group
{
    QList<Token> wanted{};
    QList<Token> unwanted{};
};

/// What a query asks for, all of which must hold.
struct Parts
{
    QStringList texts{}; ///< full-text expressions
    QList<QList<Token>> wanted{}; ///< one of each
    QList<Group> unwanted{}; ///< with at least one unwanted
};

void addGroup(const Group &group, Parts &parts)
{
    if (!group.unwanted.isEmpty()) {
        parts.unwanted << group;
    } else if (!std::all_of(group.wanted.begin(), group.wanted.end(), isText)) {
        parts.wanted << group.wanted;
    } else if (!group.wanted.isEmpty()) {
        QStringList any;
        for (const Token &token : group.wanted)
            any << matchOf(token);
        parts.texts << u'(' + any.join(QStringLiteral(" OR ")) + u')';
    }
}

Parts partsOf(const Query &query)
{
    Parts parts;
    Group group;
    for (const Token &token : query.tokens) {
        // What says nothing, such as a lone star, asks for nothing.
        if (!isText(token) || !matchOf(token).isEmpty())
            (token.excluded ? group.unwanted : group.wanted) << token;
        if (token.orNext && &token != &query.tokens.constLast())
            continue;
        addGroup(group, parts);
        group = {};
    }
    return parts;
}

/// Answers each part of a query with a list of ids, from the index made for it, and puts the lists
/// together; one statement for all would look up each id of one list in the others, which is slow.
class Search
{
public:
    Search(Connection &database, qint64 now) : m_database(database), m_now(now) { }

    core::Result<Ids> run(const Query &query);

private:
    using Combine = Ids (*)(const Ids &, const Ids &);

    core::Result<Ids> list(const QString &sql, const QVariantList &values);
    core::Result<Ids> matching(const QString &expression);
    core::Result<Ids> rows(const Condition &condition);
    core::Result<Ids> answer(const Token &token);
    core::Result<Ids> combined(const QList<Token> &tokens, Combine combine);
    core::Result<std::optional<Ids>> wanted(const Parts &parts);

    Connection &m_database;
    const qint64 m_now;
};

/// All ids come in one value, because QSqlQuery takes longer for a row than SQLite does; as bytes,
/// because text would be converted on its way.
core::Result<Ids> Search::list(const QString &sql, const QVariantList &values)
{
    const auto ids = m_database.value(sql, values);
    return ids ? core::Result<Ids>(idsIn(ids->toByteArray())) : ids.error();
}

core::Result<Ids> Search::matching(const QString &expression)
{
    return list(QStringLiteral("SELECT CAST(group_concat(rowid) AS BLOB) FROM portrait_fts WHERE "
                               "portrait_fts MATCH ?"),
        {expression});
}

core::Result<Ids> Search::rows(const Condition &condition)
{
    return list(QStringLiteral("SELECT CAST(group_concat(id) AS BLOB) FROM portrait WHERE ")
            + condition.sql,
        condition.values);
}

core::Result<Ids> Search::answer(const Token &token)
{
    if (isText(token))
        return matching(matchOf(token));
    const auto condition = conditionOf(m_database, token, m_now);
    return condition ? rows(*condition) : condition.error();
}

core::Result<Ids> Search::combined(const QList<Token> &tokens, Combine combine)
{
    std::optional<Ids> found;
    for (const Token &token : tokens) {
        const auto ids = answer(token);
        if (!ids)
            return ids;
        found = found ? combine(*found, *ids) : *ids;
    }
    return found.value_or(Ids());
}

/// What the parts without a minus find, in the trash or not; nothing when there are none.
core::Result<std::optional<Ids>> Search::wanted(const Parts &parts)
{
    std::optional<Ids> found;
    if (!parts.texts.isEmpty()) {
        const auto ids = matching(parts.texts.join(QStringLiteral(" AND ")));
        if (!ids)
            return ids.error();
        found = *ids;
    }
    for (const QList<Token> &tokens : parts.wanted) {
        const auto ids = combined(tokens, either);
        if (!ids)
            return ids.error();
        found = found ? both(*found, *ids) : *ids;
    }
    return found;
}

core::Result<Ids> Search::run(const Query &query)
{
    const Parts parts = partsOf(query);
    const auto asked = wanted(parts);
    if (!asked)
        return asked.error();
    // The trash is short: it is taken out of what was found sooner than the rest is looked up.
    const bool isAll = !*asked && !query.trash;
    const auto shelf = rows(
        {isAll ? QStringLiteral("trashed IS NULL") : QStringLiteral("trashed IS NOT NULL"), {}});
    if (!shelf)
        return shelf;
    Ids found = !*asked ? *shelf : query.trash ? both(**asked, *shelf) : without(**asked, *shelf);
    for (const Group &group : parts.unwanted) {
        // A group fails for what all its unwanted ones find and none of its wanted ones does.
        const auto bad = combined(group.unwanted, both);
        const auto good = combined(group.wanted, either);
        if (!bad || !good)
            return bad ? good : bad;
        found = without(found, without(*bad, *good));
    }
    return found;
}

} // namespace

Ids idsIn(const QByteArray &text)
{
    Ids ids;
    ids.reserve(text.isEmpty() ? 0 : text.count(',') + 1);
    for (const char *at = text.begin(); at < text.end(); ++at)
        at = std::from_chars(at, text.end(), ids.emplaceBack().value).ptr;
    // An index has ids in rising order, or nearly so: what is in the trash comes after the rest.
    const auto rest = std::is_sorted_until(ids.begin(), ids.end());
    std::sort(rest, ids.end());
    std::inplace_merge(ids.begin(), rest, ids.end());
    std::reverse(ids.begin(), ids.end());
    return ids;
}

core::Result<std::unique_ptr<Snapshot>> Snapshot::begin(Connection &database)
{
    // A savepoint begins a transaction, or lives in the one that is there.
    if (const auto begun = database.run(QStringLiteral("SAVEPOINT snapshot")); !begun)
        return begun.error();
    return std::unique_ptr<Snapshot>(new Snapshot(database));
}

Snapshot::~Snapshot()
{
    (void)m_database.run(QStringLiteral("RELEASE snapshot"));
}

core::Result<Ids> find(Session &session, const Query &query)
{
    const auto snapshot = Snapshot::begin(*session.database);
    if (!snapshot)
        return snapshot.error();
    return Search(*session.database, session.library.clock->now()).run(query);
}

} // namespace history
