// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/artist.h"

#include <QGuiApplication>
#include <QXmlStreamReader>

#include <cstdio>
#include <cstdlib>
#include <cstring>

// Name → initials → SVG path, with an XML parser as judge: any bytes give a well-formed picture with letters or our symbol.

namespace {

using namespace avatars;

/// Stops the program, which is how libFuzzer learns of a find.
void demand(bool isSo, const char *what)
{
    if (isSo)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

/// The first byte chooses the customs, so that every rule is reached.
InitialsRules rulesFrom(std::uint8_t bits)
{
    InitialsRules rules;
    rules.skipParticles = (bits & 1) == 0;
    rules.cjk = (bits & 2) != 0 ? InitialsRules::Cjk::GivenTwo : InitialsRules::Cjk::One;
    rules.arabicTwo = (bits & 4) != 0;
    rules.dutchIj = (bits & 8) != 0;
    if ((bits & 16) != 0)
        rules.locale = QStringLiteral("tr");
    return rules;
}

void judge(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    int shapes = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"path")
            ++shapes;
        else
            demand(xml.name() == u"svg" || xml.name() == u"title", "a foreign element");
    }
    demand(!xml.hasError(), "not well-formed");
    demand(shapes > 0, "an empty picture");
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication app(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    static Artist artist;
    // Even: UTF-8; odd: UTF-16 units as they come, lone surrogates among them.
    const QByteArray bytes(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size - 2));
    QString name = QString::fromUtf8(bytes);
    if ((data[1] & 1) != 0) {
        name.resize(bytes.size() / 2);
        std::memcpy(name.data(), bytes.constData(), std::size_t(name.size()) * sizeof(QChar));
    }
    Wish wish;
    wish.kind = Kind::Initials;
    wish.name = name.isEmpty() ? QStringLiteral(" ") : name;
    wish.rules = rulesFrom(data[0]);
    wish.size = 96;
    wish.shape = (data[1] & 2) != 0 ? TileShape::Circle : TileShape::Rounded;
    demand(bool(artist.draw(*core::Seed::make(QStringLiteral("fuzz")), wish)), "no picture");
    const Initials initials = artist.initials();
    demand(initials.text.isValidUtf16(), "half a character");
    demand(initials.text.size() <= 64, "endless initials");
    demand(initials.script == Initials::Script::Symbol || !initials.text.isEmpty(), "empty initials");
    judge(artist.svg(96, wish.name));
    return 0;
}
