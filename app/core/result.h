// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace core {

/// What went wrong: the code decides what the program does, the message is what the user reads.
struct Error
{
    enum class Code {
        Cancelled,
        Offline,
        Timeout,
        Unauthorized,
        Billing,
        OverBudget,
        RateLimited,
        Busy,
        Refused,
        MaybeCharged,
        BadRequest,
        BadReply,
        Storage,
        File
    };
    enum class Charge { None, Charged, Unknown };

    Charge charge = Charge::None;
    Code code = Code::BadReply;
    QString message{}; ///< translated sentence: what happened, what to do
    QString detail{}; ///< untranslated, for the log and "Show details"; never a secret or a prompt
    std::chrono::seconds retryAfter{0};

    bool operator==(const Error &) const = default;
};

/// The stable word for \p code that rows and JSON carry, e.g. "file".
QString codeName(Error::Code code);
/// The code named \p name; BadReply for an unknown word.
Error::Code codeFromName(const QString &name);

inline Error cancelled()
{
    return {.code = Error::Code::Cancelled};
}

inline Error fileError(QString message, QString detail = {})
{
    return {.code = Error::Code::File, .message = std::move(message), .detail = std::move(detail)};
}

inline Error storageError(QString message, QString detail = {})
{
    return {.code = Error::Code::Storage, .message = std::move(message), .detail = std::move(detail)};
}

inline Error refused(QString message, QString detail = {})
{
    return {.code = Error::Code::Refused, .message = std::move(message), .detail = std::move(detail)};
}

/// A T or an Error; a subset of std::expected, to be replaced by it in C++23.
template <class T = void> class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    explicit operator bool() const { return m_state.index() == 0; }
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void>
{
public:
    using Value = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    explicit operator bool() const { return !m_error; }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace core
