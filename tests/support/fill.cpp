// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "support/fill.h"

#include "history/database.h"
#include "history/store.h"
#include "history/words.h"

#include <QBuffer>
#include <QImage>

#include <array>

namespace support {

namespace {

constexpr std::array kWords{"soft", "light", "portrait", "woman", "man", "garden", "studio",
    "linen", "window", "evening", "red", "hair", "smile", "calm", "mountain", "city", "neon",
    "rain", "forest", "paper", "gold", "green", "blue", "glass", "shadow", "morning", "river",
    "stone", "velvet", "freckles", "fox", "lantern", "harbour", "snow", "autumn", "leather",
    "silver", "copper", "violin", "atelier", "quartz", "zeppelin"};
constexpr std::array kChinese{
    "红发", "橘猫", "雨夜", "汉服", "花园", "城市", "微笑", "阳光", "水墨", "窗边"};
constexpr std::array kModels{"local", "flux-edit", "nano", "seedream", "kontext"};

/// A small generator, so that the rows are the same on every machine.
class Dice
{
public:
    int below(int n)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33) % static_cast<quint64>(n));
    }

private:
    quint64 m_state = 42;
};

template <class Words> QString pick(Dice &dice, const Words &words)
{
    return QString::fromUtf8(
        words.at(static_cast<size_t>(dice.below(static_cast<int>(words.size())))));
}

QString prompt(Dice &dice)
{
    QStringList words;
    for (int n = 12 + dice.below(31); n > 0; --n)
        words << pick(dice, kWords);
    if (dice.below(4) == 0)
        words.insert(dice.below(static_cast<int>(words.size())),
            pick(dice, kChinese) + pick(dice, kChinese));
    return words.join(u' ');
}

QString kind(int number)
{
    return number < 80 ? QStringLiteral("portrait")
        : number < 92  ? QStringLiteral("avatar")
        : number < 98  ? QStringLiteral("idphoto")
                       : QStringLiteral("fallback");
}

core::Result<> runEach(history::Connection &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto done = database.run(sql); !done)
            return done.error();
    }
    return {};
}

core::Result<> addPersonsAndTags(history::Connection &database)
{
    for (int i = 1; i <= 300; ++i) {
        const QString name = QStringLiteral("Person %1").arg(i);
        const auto done = database.run(
            QStringLiteral("INSERT INTO person (id, key, name, added) VALUES (?, ?, ?, 0)"),
            {i, name.toLower(), name});
        if (!done)
            return done.error();
    }
    for (int i = 1; i <= 20; ++i) {
        const auto done
            = database.run(QStringLiteral("INSERT INTO tag (id, key, name) VALUES (?, ?, ?)"),
                {i, QStringLiteral("tag%1").arg(i), QStringLiteral("Tag%1").arg(i)});
        if (!done)
            return done.error();
    }
    return {};
}

core::Result<> addRow(history::Connection &database, Dice &dice, int id, qint64 created)
{
    const QString text = prompt(dice);
    const QString style = QStringLiteral("style_%1").arg(dice.below(39));
    const QString model = pick(dice, kModels);
    const bool isAvatar = dice.below(10) == 0;
    const int person = dice.below(5) == 0 ? 1 + dice.below(300) : 0;
    const auto row = database.run(
        QStringLiteral("INSERT INTO portrait (id, trashed, starred, created, kind, style, model, "
                       "provider, seed, person, "
                       "width, height, billed_micros, origin, path, media_type, bytes, sha256, "
                       "prompt, settings) VALUES "
                       "(?, ?, ?, ?, ?, ?, ?, 'local', ?, ?, 1024, 1024, ?, 'filtered', ?, "
                       "'image/png', 1, '', ?, ?)"),
        {id, dice.below(100) == 0 ? QVariant(created) : QVariant(QMetaType(QMetaType::LongLong)),
            dice.below(20) == 0 ? 1 : 0, created, kind(dice.below(100)), style, model,
            isAvatar ? QString::number(dice.below(50'000)) : QString(QLatin1String("")),
            history::idValue(person), dice.below(3) == 0 ? 40'000 : 0,
            QStringLiteral("originals/filled/%1.png").arg(id), text,
            QStringLiteral("{\"style\":\"%1\",\"model\":\"%2\",\"strength\":100,\"note\":\"%3\"}")
                .arg(style, model, QString(500, u'x'))});
    if (!row)
        return row.error();
    const QString words = history::spaced(text + u' ' + style + u' ' + model
        + (person > 0 ? QStringLiteral(" Person %1").arg(person) : QString()));
    const auto added = database.run(
        QStringLiteral("INSERT INTO portrait_text (id, base, words) VALUES (?, ?, ?)"),
        {id, words, words});
    if (!added)
        return added.error();
    if (dice.below(10) != 0)
        return {};
    const auto tagged
        = database.run(QStringLiteral("INSERT INTO portrait_tag (portrait, tag) VALUES (?, ?)"),
            {id, 1 + dice.below(20)});
    return tagged ? core::Result<>() : tagged.error();
}

QByteArray thumbnail(int number)
{
    QImage image(320, 320, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(
                x, y, qRgb((x + number * 40) & 255, (y * 2) & 255, (x * y / 64 + number) & 255));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "jpg", 85);
    return bytes;
}

core::Result<> addThumbnails(const QString &folder, const Filling &filling)
{
    auto opened = history::Connection::open(
        folder + QStringLiteral("/thumbs-1.db"), history::Connection::Access::Write);
    if (!opened)
        return opened.error();
    history::Connection &database = **opened;
    QByteArrayList pictures;
    for (int i = 0; i < 16; ++i)
        pictures << thumbnail(i);
    const auto ready = runEach(database,
        {QStringLiteral("PRAGMA journal_mode = WAL"),
            QStringLiteral("CREATE TABLE IF NOT EXISTS thumb (id INTEGER PRIMARY KEY, jpeg BLOB "
                           "NOT NULL) STRICT"),
            QStringLiteral("BEGIN")});
    if (!ready)
        return ready;
    for (int id = filling.portraits; id > std::max(0, filling.portraits - filling.thumbnails);
         --id) {
        const auto done = database.run(QStringLiteral("INSERT INTO thumb (id, jpeg) VALUES (?, ?)"),
            {id, pictures.at(id % 16)});
        if (!done)
            return done.error();
    }
    return runEach(database, {QStringLiteral("COMMIT")});
}

} // namespace

core::Result<> fillLibrary(const QString &folder, const Filling &filling)
{
    if (const auto store = history::Store::open(folder, core::SystemClock(), {}); !store)
        return store.error();
    auto opened = history::Connection::open(
        folder + QStringLiteral("/history.db"), history::Connection::Access::Write);
    if (!opened)
        return opened.error();
    history::Connection &database = **opened;
    if (const auto begun = runEach(database, {QStringLiteral("BEGIN IMMEDIATE")}); !begun)
        return begun;
    if (const auto done = addPersonsAndTags(database); !done)
        return done;
    Dice dice;
    constexpr qint64 kTwoYears = 2LL * 365 * 24 * 60 * 60 * 1000;
    for (int id = 1; id <= filling.portraits; ++id) {
        const qint64 created = filling.newest - kTwoYears + kTwoYears * id / filling.portraits;
        if (const auto done = addRow(database, dice, id, created); !done)
            return done;
    }
    const auto done = runEach(database,
        {QStringLiteral("UPDATE meta SET value = '%1' WHERE key = 'next_portrait'")
                .arg(filling.portraits + 1),
            QStringLiteral("COMMIT")});
    return done && filling.thumbnails > 0 ? addThumbnails(folder, filling) : done;
}

} // namespace support
