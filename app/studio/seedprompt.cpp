// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "studio/seedprompt.h"

#include "avatars/artist.h"

namespace studio {

core::Result<SeedPrompt> seedPrompt(const catalog::Style &style, const core::Seed &seed, prompts::Wish wish,
    const avatars::Wish &avatar)
{
    avatars::Artist artist;
    if (const auto drawn = artist.draw(seed, avatar); !drawn)
        return drawn.error();
    const avatars::IdentityBlock block = artist.prompt();
    wish.identity = block.sentence;
    wish.withPhoto = false;
    return SeedPrompt{prompts::compose(style, wish), block.modelSeed};
}

} // namespace studio
