// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "imaging/xmp.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace imaging {

namespace {

const QString kRdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString kMeta = QStringLiteral("adobe:ns:meta/");
const QString kIptc = QStringLiteral("http://iptc.org/std/Iptc4xmpExt/2008-02-29/");
const QString kXmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString kOurs = QStringLiteral("urn:likeness:xmp:1:");
constexpr qsizetype kMaxPacket = 4 << 20;

/// XML 1.0 has no way to write most control characters.
QString writable(QString text)
{
    text.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF;
    });
    return QString::fromUtf8(text.toUtf8());
}

void writeFact(QXmlStreamWriter &xml, const QString &space, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        xml.writeTextElement(space, name, writable(text));
}

} // namespace

QByteArray xmpPacket(const XmpFacts &facts)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeNamespace(kMeta, QStringLiteral("x"));
    xml.writeStartElement(kMeta, QStringLiteral("xmpmeta"));
    xml.writeNamespace(kRdf, QStringLiteral("rdf"));
    xml.writeStartElement(kRdf, QStringLiteral("RDF"));
    xml.writeNamespace(kXmp, QStringLiteral("xmp"));
    xml.writeNamespace(kIptc, QStringLiteral("Iptc4xmpExt"));
    if (!facts.settings.isEmpty() || !facts.parameters.isEmpty())
        xml.writeNamespace(kOurs, QStringLiteral("likeness"));
    xml.writeStartElement(kRdf, QStringLiteral("Description"));
    xml.writeAttribute(kRdf, QStringLiteral("about"), {});
    writeFact(xml, kXmp, QStringLiteral("CreatorTool"), facts.software);
    writeFact(xml, kIptc, QStringLiteral("DigitalSourceType"), facts.sourceType);
    writeFact(xml, kOurs, QStringLiteral("settings"), facts.settings);
    writeFact(xml, kOurs, QStringLiteral("parameters"), facts.parameters);
    xml.writeEndDocument();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + packet + "\n<?xpacket end=\"w\"?>";
}

QString settingsInXmp(const QByteArray &packet)
{
    if (packet.size() > kMaxPacket)
        return {};
    QXmlStreamReader xml(packet);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.namespaceUri() == kOurs
            && xml.name() == QLatin1String("settings"))
            return xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return {};
}

} // namespace imaging
