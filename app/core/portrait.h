// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/id.h"
#include "core/money.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSize>
#include <QString>
#include <QStringList>

namespace core {

struct Input;
struct Request;
struct Job;

/// Who made the picture's pixels; decides the DigitalSourceType written into files.
enum class Origin {
    Filtered, ///< a photo changed by filters of this computer
    Drawn, ///< drawn from data by rules
    Generated, ///< made by a trained model
    Composite ///< a real photo partly made by a trained model
};

/// One finished picture as a provider hands it over: bytes as received, never re-encoded.
struct Picture
{
    QByteArray bytes{};
    QString mediaType{}; ///< e.g. image/png
    QSize size{};
    int variant = 0;
    double seconds = 0; ///< time it took to make
    Money billed{};
    Origin origin = Origin::Filtered;
    QString answeredBy{}; ///< which step of the chain answered: look, ai, drawn, …
    QJsonObject settings{}; ///< what the provider wants to be able to say about it later

    bool operator==(const Picture &) const = default;
};

/// One row of history: a finished portrait and where its file lies.
struct Portrait
{
    enum class Kind { Portrait, Avatar, IdPhoto, Fallback };

    Id<Portrait> id{};
    Id<Request> request{};
    Id<Job> job{};
    Id<Input> input{};
    Id<Portrait> parent{};
    qint64 created = 0; ///< milliseconds since 1970, UTC
    qint64 trashed = 0; ///< the same, 0 while not in the trash
    bool starred = false;
    Kind kind = Kind::Portrait;
    QString style{};
    int styleVersion = 0;
    QString model{};
    QString provider{};
    QString seed{};
    QString person{};
    QString prompt{}; ///< as sent
    QString negative{};
    QString answeredBy{};
    Origin origin = Origin::Filtered;
    int variant = 0;
    QSize size{};
    QString path{}; ///< relative to the library
    QString mediaType{};
    qint64 bytes = 0;
    QByteArray sha256{}; ///< of the file, hex
    double seconds = 0;
    Money billed{};
    QJsonObject settings{}; ///< the request's JSON and what the provider added
    QString cacheKey{}; ///< equal keys mean the same order; empty: never answered from history
    int contract = 0; ///< of a drawn avatar; 0: none
    QStringList tags{};

    bool operator==(const Portrait &) const = default;
};

QString kindName(Portrait::Kind kind); ///< portrait, avatar, idphoto, fallback
Portrait::Kind kindFromName(const QString &name);
QString originName(Origin origin); ///< filtered, drawn, generated, composite
Origin originFromName(const QString &name);

} // namespace core
