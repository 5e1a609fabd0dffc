// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "history/query.h"

#include <algorithm>
#include <array>

namespace history {

namespace {

using Field = Token::Field;

struct Word
{
    const char *name;
    Field field;
};

/// The first name of a field is the one that is written.
constexpr std::array kWords{
    Word{"person", Field::Person},
    Word{"style", Field::Style},
    Word{"preset", Field::Style},
    Word{"look", Field::Style},
    Word{"model", Field::Model},
    Word{"seed", Field::Seed},
    Word{"size", Field::Size},
    Word{"cost", Field::Cost},
    Word{"date", Field::Date},
    Word{"before", Field::Before},
    Word{"after", Field::After},
    Word{"kind", Field::Kind},
    Word{"tag", Field::Tag},
    Word{"id", Field::Id},
};

bool isQuote(QChar c)
{
    return c == u'"' || c == QChar(0x201c) || c == QChar(0x201d);
}

bool isColon(QChar c)
{
    return c == u':' || c == QChar(0xff1a);
}

const Word *wordNamed(const QString &name)
{
    const auto found = std::find_if(kWords.begin(), kWords.end(), [&](const Word &word) {
        return name.compare(QLatin1String(word.name), Qt::CaseInsensitive) == 0;
    });
    return found == kWords.end() ? nullptr : &*found;
}

/// Reads one text from left to right.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) { }

    QList<Token> read()
    {
        for (skipSpace(); !atEnd(); skipSpace()) {
            if (now() == u'|') {
                ++m_at;
                if (!m_tokens.isEmpty())
                    m_tokens.last().orNext = true;
                continue;
            }
            readToken();
        }
        if (!m_tokens.isEmpty())
            m_tokens.last().orNext = false;
        return m_tokens;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar now() const { return m_text.at(m_at); }
    void skipSpace()
    {
        while (!atEnd() && now().isSpace())
            ++m_at;
    }

    QString quoted()
    {
        const qsizetype start = ++m_at;
        while (!atEnd() && !isQuote(now()))
            ++m_at;
        const QString inside = m_text.mid(start, m_at - start);
        if (!atEnd())
            ++m_at;
        return inside.simplified();
    }

    QString bare(bool stopAtColon)
    {
        const qsizetype start = m_at;
        while (!atEnd() && !now().isSpace() && !isQuote(now()) && now() != u'|'
            && !(stopAtColon && isColon(now())))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    void add(Token token)
    {
        if (!token.value.isEmpty() || token.field == Field::Starred
            || token.field == Field::Fallback)
            m_tokens.append(token);
    }

    void readToken()
    {
        Token token;
        if (now() == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
            token.excluded = true;
            ++m_at;
        }
        if (isQuote(now())) {
            token.field = Field::Phrase;
            token.value = quoted();
            add(token);
            return;
        }
        const qsizetype start = m_at;
        const Word *word = wordNamed(bare(true));
        if (word && !atEnd() && isColon(now())) {
            ++m_at;
            token.field = word->field;
            token.value = !atEnd() && isQuote(now()) ? quoted() : bare(false);
            add(token);
            return;
        }
        m_at = start;
        token.value = bare(false);
        if (token.value == QLatin1String("starred") || token.value == QLatin1String("fallback")) {
            token.field
                = token.value == QLatin1String("starred") ? Field::Starred : Field::Fallback;
            token.value.clear();
        }
        if (m_at == start)
            ++m_at; // a character that begins nothing, such as the bar after a minus
        add(token);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QList<Token> m_tokens{};
};

QString inQuotes(const QString &value)
{
    return u'"' + value + u'"';
}

QString tokenText(const Token &token)
{
    switch (token.field) {
    case Field::Text:
        return token.value;
    case Field::Phrase:
        return inQuotes(token.value);
    case Field::Starred:
        return QStringLiteral("starred");
    case Field::Fallback:
        return QStringLiteral("fallback");
    default:
        break;
    }
    const auto word = std::find_if(kWords.begin(), kWords.end(),
        [&](const Word &entry) { return entry.field == token.field; });
    const bool needsQuotes = std::any_of(
        token.value.begin(), token.value.end(), [](QChar c) { return c.isSpace() || c == u'|'; });
    return QLatin1String(word->name) + u':' + (needsQuotes ? inQuotes(token.value) : token.value);
}

} // namespace

Query parseQuery(const QString &text)
{
    return {.tokens = Reader(text).read()};
}

QString queryText(const Query &query)
{
    QStringList parts;
    for (const Token &token : query.tokens) {
        parts << (token.excluded ? u'-' + tokenText(token) : tokenText(token));
        if (token.orNext && &token != &query.tokens.constLast())
            parts << QStringLiteral("|");
    }
    return parts.join(u' ');
}

} // namespace history
