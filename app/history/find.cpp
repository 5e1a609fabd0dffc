// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/find.h"

#include "history/condition.h"
#include "history/rows.h"
#include "history/words.h"

#include <algorithm>

namespace history {

namespace {

bool isText(const Token &token)
{
    return token.field == Token::Field::Text || token.field == Token::Field::Phrase;
}

/// The parts of a query: what the full-text index answers alone, and the rest.
struct Parts
{
    QStringList wanted{}; ///< full-text expressions that must all match
    QStringList unwanted{}; ///< full-text expressions none of which may match
    Condition first{}; ///< a plain condition that an index answers in the order of ids
    QList<Condition> rows{}; ///< further conditions on the id, all of which must hold
};

const QString &textSelect()
{
    static const QString sql
        = QStringLiteral("SELECT rowid FROM portrait_fts WHERE portrait_fts MATCH ?");
    return sql;
}

core::Result<Condition> conditionFor(Connection &database, const Token &token, qint64 now)
{
    Condition condition;
    if (isText(token)) {
        const QString match = matchOf(token.value, token.field == Token::Field::Text);
        if (match.isEmpty())
            return condition;
        condition = {textSelect(), {match}};
    } else {
        auto made = conditionOf(database, token, now);
        if (!made)
            return made;
        condition = {QStringLiteral("SELECT id FROM portrait WHERE ") + made->sql, made->values};
    }
    // Asked once for all rows; the plus keeps SQLite from asking again for each row of the other
    // side.
    condition.sql
        = QStringLiteral("+id %1 (%2)")
              .arg(token.excluded ? QStringLiteral("NOT IN") : QStringLiteral("IN"), condition.sql);
    return condition;
}

/// One group of alternatives, the tokens between two places without a bar.
core::Result<> addGroup(Connection &database, const QList<Token> &group, qint64 now, Parts &parts)
{
    if (std::all_of(
            group.begin(), group.end(), [](const Token &t) { return isText(t) && !t.excluded; })) {
        QStringList matches;
        for (const Token &token : group)
            matches << matchOf(token.value, token.field == Token::Field::Text);
        matches.removeAll(QString());
        if (!matches.isEmpty())
            parts.wanted << u'(' + matches.join(QStringLiteral(" OR ")) + u')';
        return {};
    }
    if (group.size() == 1 && isText(group.first())) {
        const QString match
            = matchOf(group.first().value, group.first().field == Token::Field::Text);
        if (!match.isEmpty())
            parts.unwanted << match;
        return {};
    }
    const Token::Field field = group.first().field;
    if (group.size() == 1 && !group.first().excluded && parts.first.sql.isEmpty()
        && (field == Token::Field::Kind || field == Token::Field::Style
            || field == Token::Field::Model)) {
        auto plain = conditionOf(database, group.first(), now);
        if (!plain)
            return plain.error();
        parts.first = *plain;
        return {};
    }
    QStringList any;
    QVariantList values;
    for (const Token &token : group) {
        const auto condition = conditionFor(database, token, now);
        if (!condition)
            return condition.error();
        if (condition->sql.isEmpty())
            continue;
        any << condition->sql;
        values << condition->values;
    }
    if (!any.isEmpty())
        parts.rows.append({u'(' + any.join(QStringLiteral(" OR ")) + u')', values});
    return {};
}

core::Result<Parts> partsOf(Connection &database, const Query &query, qint64 now)
{
    Parts parts;
    QList<Token> group;
    for (const Token &token : query.tokens) {
        group << token;
        if (token.orNext && &token != &query.tokens.constLast())
            continue;
        if (const auto done = addGroup(database, group, now, parts); !done)
            return done.error();
        group.clear();
    }
    return parts;
}

} // namespace

core::Result<Statement> selectIds(Connection &database, const Query &query, qint64 now)
{
    auto parts = partsOf(database, query, now);
    if (!parts)
        return parts.error();
    QString rows = query.trash ? QStringLiteral("SELECT id FROM portrait WHERE trashed IS NOT NULL")
                               : QStringLiteral("SELECT id FROM portrait WHERE trashed IS NULL");
    QVariantList values = parts->first.values;
    if (!parts->first.sql.isEmpty())
        rows += QStringLiteral(" AND ") + parts->first.sql;
    for (const Condition &condition : std::as_const(parts->rows)) {
        rows += QStringLiteral(" AND ") + condition.sql;
        values << condition.values;
    }
    const QString unwanted = parts->unwanted.join(QStringLiteral(" OR "));
    if (parts->wanted.isEmpty()) {
        if (!unwanted.isEmpty()) {
            rows += QStringLiteral(" AND +id NOT IN (%1)").arg(textSelect());
            values << unwanted;
        }
        return Statement{rows + QStringLiteral(" ORDER BY id DESC"), values};
    }
    QString match = parts->wanted.join(QStringLiteral(" AND "));
    if (!unwanted.isEmpty())
        match = QStringLiteral("(%1) NOT (%2)").arg(match, unwanted);
    // The index gives its ids in order by itself. Alone it needs only to leave out what is in the
    // trash, and that list is short; any other condition is asked once for all rows.
    const bool alone = parts->rows.isEmpty() && parts->first.sql.isEmpty() && !query.trash;
    const QString rest = alone
        ? QStringLiteral("+rowid NOT IN (SELECT id FROM portrait WHERE trashed IS NOT NULL)")
        : QStringLiteral("+rowid IN (%1)").arg(rows);
    return Statement{
        textSelect() + QStringLiteral(" AND ") + rest + QStringLiteral(" ORDER BY rowid DESC"),
        alone ? QVariantList{match} : QVariantList{match} + values};
}

core::Result<Ids> find(Session &session, const Query &query)
{
    const auto statement = selectIds(*session.database, query, session.library.clock->now());
    if (!statement)
        return statement.error();
    const auto found = readIds(*session.database, statement->sql, statement->values);
    return found ? core::Result<Ids>(idsOf(*found)) : found.error();
}

} // namespace history
