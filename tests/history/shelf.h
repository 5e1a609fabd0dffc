// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/record.h"
#include "history/store.h"
#include "support/library.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonDocument>

/// A library in a folder of its own, for the tests of this folder. Its "pictures" are their
/// settings records.
class Shelf
{
public:
    explicit Shelf(const QString &folder = {})
        : m_folder(folder.isEmpty() ? m_place.path() : folder)
    {
    }

    static QJsonObject settingsIn(const QByteArray &bytes)
    {
        return QJsonDocument::fromJson(bytes).object();
    }

    core::Result<std::unique_ptr<history::Store>> open()
    {
        return history::Store::open(m_folder, clock, settingsIn);
    }

    /// A portrait as the studio would hand it over, filled from \p begun.
    static core::Portrait draft(
        const core::PortraitRequest &request, const history::Begun &begun, int index)
    {
        core::Portrait p;
        p.id = begun.portraits.at(index);
        p.request = begun.request;
        p.job = begun.job;
        p.input = request.input;
        p.person = begun.person;
        p.style = request.style;
        p.model = request.model;
        p.provider = QStringLiteral("local");
        p.prompt = request.prompt;
        p.seed = request.seed;
        p.mediaType = QStringLiteral("image/png");
        p.size = request.size;
        p.settings = request.toJson();
        return p;
    }

    static QByteArray bytesOf(const core::Portrait &portrait)
    {
        return QJsonDocument(history::recordOf(portrait)).toJson();
    }

    /// Begins, saves and ends one request; the portraits, in the order they were made.
    static QList<core::Portrait> make(history::Store &store, const core::PortraitRequest &request)
    {
        const auto begun
            = support::answerOf(store.begin(request, QStringLiteral("local"), nullptr));
        if (!begun)
            return {};
        QList<core::Portrait> made;
        for (int i = 0; i < request.count; ++i) {
            const auto p = draft(request, *begun, i);
            const auto saved = support::answerOf(store.save(p, bytesOf(p), "thumb", nullptr));
            if (saved)
                made << *saved;
        }
        const auto ended
            = support::answerOf(store.end(begun->job, QStringLiteral("done"), {}, nullptr));
        return ended ? made : QList<core::Portrait>();
    }

    QString folder() const { return m_folder; }
    QString path(const QString &relative) const { return m_folder + u'/' + relative; }

    QStringList files() const
    {
        QStringList found;
        QDirIterator all(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            found << all.next();
        return found;
    }

    support::FixedClock clock{};

private:
    QTemporaryDir m_place{};
    QString m_folder;
};
