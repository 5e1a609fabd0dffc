// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"
#include "catalog/style.h"
#include "core/seed.h"
#include "prompts/compose.h"

namespace studio {

struct SeedPrompt
{
    prompts::Prompt prompt{};
    quint32 modelSeed = 0;

    bool operator==(const SeedPrompt &) const = default;
};

/// The prompt of \p style for the person that \p seed is drawn as; names and addresses never come into it.
core::Result<SeedPrompt> seedPrompt(const catalog::Style &style, const core::Seed &seed, prompts::Wish wish = {},
    const avatars::Wish &avatar = {});

} // namespace studio
