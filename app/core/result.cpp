// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "core/result.h"

#include <array>

namespace core {

namespace {

struct Name
{
    Error::Code code;
    const char *name;
};

constexpr std::array kNames{
    Name{Error::Code::Cancelled, "cancelled"},
    Name{Error::Code::Offline, "offline"},
    Name{Error::Code::Timeout, "timeout"},
    Name{Error::Code::Unauthorized, "unauthorized"},
    Name{Error::Code::Billing, "billing"},
    Name{Error::Code::OverBudget, "over_budget"},
    Name{Error::Code::RateLimited, "rate_limited"},
    Name{Error::Code::Busy, "busy"},
    Name{Error::Code::Refused, "refused"},
    Name{Error::Code::MaybeCharged, "maybe_charged"},
    Name{Error::Code::BadRequest, "bad_request"},
    Name{Error::Code::BadReply, "bad_reply"},
    Name{Error::Code::Storage, "storage"},
    Name{Error::Code::File, "file"},
};

} // namespace

QString codeName(Error::Code code)
{
    for (const Name &entry : kNames) {
        if (entry.code == code)
            return QString::fromLatin1(entry.name);
    }
    Q_UNREACHABLE();
}

Error::Code codeFromName(const QString &name)
{
    for (const Name &entry : kNames) {
        if (name == QLatin1String(entry.name))
            return entry.code;
    }
    return Error::Code::BadReply;
}

} // namespace core
