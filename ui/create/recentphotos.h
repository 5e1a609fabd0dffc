// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"

#include <QImage>

namespace ui {

using RecentPhotos = QList<QPair<history::InputPhoto, QImage>>;

/// The photos used last, each with a small picture read on a worker.
jobs::JobOf<RecentPhotos> *recentPhotos(const history::Store &store, QObject *parent);

} // namespace ui
