// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "studio/chain.h"
#include "studio/studio.h"

namespace studio {

/// Photo → cache → AI → drawn → initials → built-in default: tries the steps in turn until one answers, and tells why the
/// others did not. Answers a picture always, an error only when cancelled.
class ChainJob : public jobs::JobOf<ChainAnswer>
{
    Q_OBJECT

public:
    /// \p studio may be null, when no library can be opened: then the steps that need one say \p why.
    ChainJob(const ChainWish &wish, Studio *studio, const QString &why, QObject *parent);

protected:
    void run() override;

private:
    void next();
    void pass(ChainStep step, const QString &reason);
    void deliver(ChainStep step, core::Result<ChainAnswer> answer);
    void tryPhoto();
    jobs::JobOf<Photo> *openPhoto();
    /// Framed on the largest face, where there is one.
    core::Result<ChainAnswer> answerPhoto(const Photo &photo) const;
    void tryCache();
    void tryAi();
    /// The request of the AI step, and its key among the kept pictures; an error where there is none.
    core::Result<core::PortraitRequest> aiRequest();

    ChainWish m_wish;
    Studio *m_studio;
    QString m_why;
    QList<ChainStep> m_steps;
    QList<ChainReason> m_reasons;
    bool m_failed = false;
    QString m_cacheKey;
};

} // namespace studio
