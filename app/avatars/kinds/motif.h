// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "avatars/avatar.h"
#include "avatars/identity.h"

#include <QList>
#include <QString>

#include <utility>

namespace avatars {

/// An emblem without a person, for organisations and bots: blocks, a rosette or a landscape in one family of colours. What
/// it is made of is chosen by chooseMotif(); with a brand, its colours are the brand's.
void drawMotif(const Identity &identity, const Colours &colours, Detail detail, Scene &scene);

/// The choices that make this emblem, as keys of the contract: "family", then the parts of that family.
QList<std::pair<QString, QString>> motifChoices(const Identity &identity);

/// The colour that fills its tile.
Rgb motifBackdrop(const Identity &identity, const Colours &colours);

} // namespace avatars
