// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/identity.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace avatars {

namespace {

void appendNumber(QByteArray &out, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void appendField(QByteArray &out, QByteArrayView field)
{
    appendNumber(out, static_cast<quint32>(field.size()));
    out.append(field.data(), field.size());
}

} // namespace

Identity identify(const core::Seed &seed, QByteArrayView family, int counter,
                  QByteArrayView tenant, int contract)
{
    QByteArray fields;
    fields.reserve(20 + family.size() + tenant.size() + seed.utf8().size());
    appendNumber(fields, static_cast<quint32>(contract));
    appendField(fields, family);
    appendField(fields, tenant);
    appendField(fields, seed.utf8());
    appendNumber(fields, static_cast<quint32>(counter));
    const QByteArray digest = QCryptographicHash::hash(fields, QCryptographicHash::Sha256);
    Identity identity;
    for (std::size_t i = 0; i < identity.words.size(); ++i)
        identity.words[i] = qFromBigEndian<quint64>(digest.constData() + 8 * i);
    return identity;
}

} // namespace avatars
