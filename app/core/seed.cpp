// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "core/seed.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::Seed)
};

Error badSeed(QString message)
{
    return {.code = Error::Code::BadRequest, .message = std::move(message)};
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// One @ with something on both sides, and no blank inside.
bool isAddress(const QString &trimmed)
{
    const qsizetype at = trimmed.indexOf(u'@');
    return at > 0 && at + 1 < trimmed.size() && trimmed.indexOf(u'@', at + 1) < 0
        && std::none_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c.isSpace(); });
}

} // namespace

Result<Seed> Seed::make(const QString &text)
{
    // Every UTF-16 unit takes at least one byte: a long text is refused before it is copied.
    if (text.size() > kLongest)
        return badSeed(Words::tr("This seed is too long. Use up to %1 characters.").arg(kLongest));
    if (!text.isValidUtf16())
        return badSeed(Words::tr("This seed contains half a character. Type or paste it again."));
    QString seed = isAscii(text) ? text : text.normalized(QString::NormalizationForm_C);
    const QString trimmed = seed.trimmed();
    if (trimmed.isEmpty())
        return badSeed(Words::tr("The seed is empty. Type a name, a mail address or an id."));
    if (isAddress(trimmed))
        seed = trimmed.toLower();
    QByteArray utf8 = seed.toUtf8();
    if (utf8.size() > kLongest)
        return badSeed(Words::tr("This seed is too long. Use up to %1 characters.").arg(kLongest));
    return Seed(std::move(utf8));
}

QString Seed::hash() const
{
    const QByteArray digest = QCryptographicHash::hash(m_utf8, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(16).toHex());
}

} // namespace core
