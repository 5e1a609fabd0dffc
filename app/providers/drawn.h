// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/provider.h"

namespace providers {

/// Avatars drawn from a seed on this computer: free, at once, the same everywhere. The request's `avatar` says how, its
/// variants are the seed's alternatives.
class Drawn : public Provider
{
public:
    QString key() const override;
    core::Result<> accepts(const Task &task) const override;
    PicturesJob *pictures(const Task &task, QObject *parent) override;
};

} // namespace providers
