// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/cv/looks/prints.h"

namespace imaging::looks {

namespace {

Print warmPrint()
{
    return {.blue = {{0, 0.155F}, {0.25F, 0.25F}, {0.5F, 0.42F}, {0.75F, 0.585F}, {1, 0.74F}},
        .green = {{0, 0.12F}, {0.25F, 0.27F}, {0.5F, 0.52F}, {0.75F, 0.745F}, {1, 0.90F}},
        .red = {{0, 0.165F}, {0.25F, 0.345F}, {0.5F, 0.625F}, {0.75F, 0.845F}, {1, 0.97F}},
        .colour = 0.72F,
        .leak = {0.08F, 0.26F, 0.62F},
        .frame = Print::Frame::Margin,
        .grain = 0.042F,
        .vignette = 0.42F};
}

Print cabinetCard()
{
    return {.blue = {{0, 0.135F}, {0.25F, 0.25F}, {0.5F, 0.42F}, {0.75F, 0.60F}, {1, 0.775F}},
        .green = {{0, 0.165F}, {0.25F, 0.32F}, {0.5F, 0.53F}, {0.75F, 0.73F}, {1, 0.885F}},
        .red = {{0, 0.225F}, {0.25F, 0.415F}, {0.5F, 0.64F}, {0.75F, 0.83F}, {1, 0.955F}},
        .colour = 0,
        .frame = Print::Frame::Oval,
        .grain = 0.04F,
        .vignette = 0.1F};
}

Print crossProcessed()
{
    return {.blue = {{0, 0.26F}, {0.25F, 0.33F}, {0.5F, 0.45F}, {0.75F, 0.575F}, {1, 0.69F}},
        .green = {{0, 0.115F}, {0.25F, 0.265F}, {0.5F, 0.56F}, {0.75F, 0.81F}, {1, 0.955F}},
        .red = {{0, 0.06F}, {0.25F, 0.215F}, {0.5F, 0.55F}, {0.75F, 0.845F}, {1, 0.98F}},
        .colour = 0.86F,
        .leak = {0.18F, 0.20F, 0.85F},
        .grain = 0.05F,
        .vignette = 0.6F};
}

Print instantPicture()
{
    return {.blue = {{0, 0.26F}, {0.25F, 0.37F}, {0.5F, 0.53F}, {0.75F, 0.69F}, {1, 0.83F}},
        .green = {{0, 0.20F}, {0.25F, 0.335F}, {0.5F, 0.56F}, {0.75F, 0.76F}, {1, 0.915F}},
        .red = {{0, 0.20F}, {0.25F, 0.34F}, {0.5F, 0.60F}, {0.75F, 0.83F}, {1, 0.965F}},
        .colour = 0.66F,
        .frame = Print::Frame::Instant,
        .grain = 0.03F,
        .vignette = 0.35F};
}

Print silverPrint()
{
    return {.blue = {{0, 0.125F}, {0.25F, 0.25F}, {0.5F, 0.485F}, {0.75F, 0.72F}, {1, 0.885F}},
        .green = {{0, 0.13F}, {0.25F, 0.265F}, {0.5F, 0.505F}, {0.75F, 0.745F}, {1, 0.92F}},
        .red = {{0, 0.15F}, {0.25F, 0.285F}, {0.5F, 0.53F}, {0.75F, 0.77F}, {1, 0.945F}},
        .colour = 0,
        .frame = Print::Frame::Margin,
        .grain = 0.06F,
        .vignette = 0.5F};
}

} // namespace

Print printFor(int variant)
{
    switch (variant % 5) {
    case 1:
        return cabinetCard();
    case 2:
        return crossProcessed();
    case 3:
        return instantPicture();
    case 4:
        return silverPrint();
    default:
        return warmPrint();
    }
}

} // namespace imaging::looks
