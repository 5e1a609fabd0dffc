// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace catalog {

/// A group of style presets; the name is an English source in context `catalog`.
struct Group
{
    char letter;
    const char *name;
};

inline constexpr Group kGroups[] = {
    {'A', QT_TRANSLATE_NOOP("catalog", "Portraits")},
    {'B', QT_TRANSLATE_NOOP("catalog", "Social")},
    {'D', QT_TRANSLATE_NOOP("catalog", "Themes")},
    {'O', QT_TRANSLATE_NOOP("catalog", "Avatars")},
    {'T', QT_TRANSLATE_NOOP("catalog", "Family")},
    {'U', QT_TRANSLATE_NOOP("catalog", "ID photos")},
};

/// Every name and best-for text of the built-in JSON files, for lupdate, which reads no JSON. The
/// catalog's test fails when one is missing or left over.
inline constexpr const char *kNames[] = {
    QT_TRANSLATE_NOOP("catalog", "Professional headshot"),
    QT_TRANSLATE_NOOP("catalog", "Résumés, company pages and staff lists"),
    QT_TRANSLATE_NOOP("catalog", "Artistic portrait"),
    QT_TRANSLATE_NOOP("catalog", "Creative portfolios, exhibitions and book covers"),
    QT_TRANSLATE_NOOP("catalog", "Anime"),
    QT_TRANSLATE_NOOP("catalog", "Fun profile pictures and fan pages"),
    QT_TRANSLATE_NOOP("catalog", "Cyberpunk"),
    QT_TRANSLATE_NOOP("catalog", "Gaming profiles and science-fiction fans"),
    QT_TRANSLATE_NOOP("catalog", "Oil painting"),
    QT_TRANSLATE_NOOP("catalog", "Gifts, prints and a classical look"),
    QT_TRANSLATE_NOOP("catalog", "Watercolour"),
    QT_TRANSLATE_NOOP("catalog", "Soft portraits for cards and keepsakes"),
    QT_TRANSLATE_NOOP("catalog", "Vintage photo"),
    QT_TRANSLATE_NOOP("catalog", "Retro style and a sense of nostalgia"),
    QT_TRANSLATE_NOOP("catalog", "Casual lifestyle"),
    QT_TRANSLATE_NOOP("catalog", "Blogs and everyday profile pictures"),
    QT_TRANSLATE_NOOP("catalog", "Dating: café"),
    QT_TRANSLATE_NOOP("catalog", "Dating profiles with a warm mood"),
    QT_TRANSLATE_NOOP("catalog", "Dating: beach"),
    QT_TRANSLATE_NOOP("catalog", "Dating profiles with a summer mood"),
    QT_TRANSLATE_NOOP("catalog", "Dating: city"),
    QT_TRANSLATE_NOOP("catalog", "Dating profiles with an urban mood"),
    QT_TRANSLATE_NOOP("catalog", "Dating: restaurant"),
    QT_TRANSLATE_NOOP("catalog", "Dating profiles with an elegant mood"),
    QT_TRANSLATE_NOOP("catalog", "Travel: Europe"),
    QT_TRANSLATE_NOOP("catalog", "Travel blogs and holiday posts"),
    QT_TRANSLATE_NOOP("catalog", "Travel: Japan"),
    QT_TRANSLATE_NOOP("catalog", "Travel blogs and cultural trips"),
    QT_TRANSLATE_NOOP("catalog", "Travel: tropics"),
    QT_TRANSLATE_NOOP("catalog", "Holidays, resorts and island trips"),
    QT_TRANSLATE_NOOP("catalog", "Sport: gym"),
    QT_TRANSLATE_NOOP("catalog", "Fitness profiles and trainer pages"),
    QT_TRANSLATE_NOOP("catalog", "Sport: running"),
    QT_TRANSLATE_NOOP("catalog", "Athletic profiles and running clubs"),
    QT_TRANSLATE_NOOP("catalog", "Social media"),
    QT_TRANSLATE_NOOP("catalog", "Posts and profile pictures on social networks"),
    QT_TRANSLATE_NOOP("catalog", "LinkedIn"),
    QT_TRANSLATE_NOOP("catalog", "Professional networks and job applications"),
    QT_TRANSLATE_NOOP("catalog", "Personal brand"),
    QT_TRANSLATE_NOOP("catalog", "Founders, coaches and creators"),
    QT_TRANSLATE_NOOP("catalog", "Christmas"),
    QT_TRANSLATE_NOOP("catalog", "Holiday greetings and cards"),
    QT_TRANSLATE_NOOP("catalog", "Halloween"),
    QT_TRANSLATE_NOOP("catalog", "Seasonal fun and party invitations"),
    QT_TRANSLATE_NOOP("catalog", "Graduation"),
    QT_TRANSLATE_NOOP("catalog", "Milestones, announcements and yearbooks"),
    QT_TRANSLATE_NOOP("catalog", "Wedding"),
    QT_TRANSLATE_NOOP("catalog", "Save-the-date cards and wedding plans"),
    QT_TRANSLATE_NOOP("catalog", "Business speech"),
    QT_TRANSLATE_NOOP("catalog", "Speaker profiles and event programmes"),
    QT_TRANSLATE_NOOP("catalog", "Musician"),
    QT_TRANSLATE_NOOP("catalog", "Artist pages and concert posters"),
    QT_TRANSLATE_NOOP("catalog", "Chef"),
    QT_TRANSLATE_NOOP("catalog", "Restaurants, food blogs and menus"),
    QT_TRANSLATE_NOOP("catalog", "Outdoor adventure"),
    QT_TRANSLATE_NOOP("catalog", "Hiking, climbing and adventure blogs"),
    QT_TRANSLATE_NOOP("catalog", "With a pet"),
    QT_TRANSLATE_NOOP("catalog", "Pet lovers and their companions"),
    QT_TRANSLATE_NOOP("catalog", "Reading"),
    QT_TRANSLATE_NOOP("catalog", "Book clubs, authors and literary pages"),
    QT_TRANSLATE_NOOP("catalog", "City at night"),
    QT_TRANSLATE_NOOP("catalog", "Urban profiles and night-life posts"),
    QT_TRANSLATE_NOOP("catalog", "Hanfu"),
    QT_TRANSLATE_NOOP("catalog", "Chinese tradition, culture and costume"),
    QT_TRANSLATE_NOOP("catalog", "3D cartoon"),
    QT_TRANSLATE_NOOP("catalog", "Friendly avatars for social profiles"),
    QT_TRANSLATE_NOOP("catalog", "Gaming avatar"),
    QT_TRANSLATE_NOOP("catalog", "Player profiles and role-playing games"),
    QT_TRANSLATE_NOOP("catalog", "VTuber"),
    QT_TRANSLATE_NOOP("catalog", "Streaming and virtual hosts"),
    QT_TRANSLATE_NOOP("catalog", "Child portrait"),
    QT_TRANSLATE_NOOP("catalog", "Family keepsakes and grandparents' walls"),
    QT_TRANSLATE_NOOP("catalog", "Family photo"),
    QT_TRANSLATE_NOOP("catalog", "Portraits of the family together"),
    QT_TRANSLATE_NOOP("catalog", "ID photo, white"),
    QT_TRANSLATE_NOOP("catalog", "Passports, driving licences and membership cards"),
    QT_TRANSLATE_NOOP("catalog", "ID photo, blue"),
    QT_TRANSLATE_NOOP("catalog", "Visas, work permits and staff cards"),
    QT_TRANSLATE_NOOP("catalog", "This computer"),
};

} // namespace catalog
