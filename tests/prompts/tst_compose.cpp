// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "catalog/catalog.h"
#include "prompts/compose.h"

#include <QSet>
#include <QTest>

using prompts::compose;
using prompts::Part;
using prompts::Prompt;

namespace {

QString qs(const char *text)
{
    return QString::fromUtf8(text);
}

const Part *partOf(const Prompt &prompt, const char *role)
{
    for (const Part &part : prompt.parts) {
        if (part.role == qs(role))
            return &part;
    }
    return nullptr;
}

} // namespace

class ComposeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPresetComposes_data();
    void everyPresetComposes();
    void sceneReplacesTheBackground_data();
    void sceneReplacesTheBackground();
    void blankSceneChangesNothing();
    void ownPromptBeatsSceneAndPreset();
    void ownPromptKeepsTheLikenessSentence();
    void avatarStylesLeaveTheLikenessSentenceOut();
    void identityFollowsTheSubject();
    void onlySeedsExcludeKnownFaces();
    void negativeNamesEachWordOnce();
    void unknownPresetGivesAnEmptyPrompt();

private:
    const catalog::Catalog m_catalog = catalog::Catalog::load();
};

void ComposeTest::everyPresetComposes_data()
{
    QTest::addColumn<catalog::Style>("style");
    for (const catalog::Style &style : m_catalog.styles())
        QTest::newRow(qPrintable(style.key)) << style;
}

void ComposeTest::everyPresetComposes()
{
    QFETCH(catalog::Style, style);
    const Prompt prompt = compose(style, {.withPhoto = true});
    QCOMPARE(prompt.parts.size(), style.keepsLikeness ? 8 : 7);
    QStringList roles;
    QSet<QString> texts;
    for (const Part &part : prompt.parts) {
        roles.append(part.role);
        texts.insert(part.text);
        QVERIFY(prompt.text.contains(part.text));
    }
    QCOMPARE(texts.size(), prompt.parts.size());
    QCOMPARE(roles.mid(roles.size() - 7), catalog::promptRoles());
    QCOMPARE(prompt.text, prompt.text.simplified());
    QVERIFY(!prompt.text.contains(qs(",,")) && !prompt.text.contains(qs(", ,")));
    QVERIFY(!prompt.text.endsWith(QLatin1Char(',')));
    QVERIFY(prompt.negative.startsWith(qs("text, watermark, letters, logos, ")));
}

void ComposeTest::sceneReplacesTheBackground_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << qs("on a rooftop at dusk") << qs("on a rooftop at dusk");
    QTest::newRow("loose commas") << qs(" , on a rooftop,, ") << qs("on a rooftop");
    QTest::newRow("lines and tabs") << qs("on a\n\trooftop") << qs("on a rooftop");
    QTest::newRow("control characters") << qs("on\x01 a\x7frooftop") << qs("on a rooftop");
    QTest::newRow("placeholder signs")
        << qs("100 %1 {scene} \"quoted\" \\n") << qs("100 %1 {scene} \"quoted\" \\n");
    QTest::newRow("Chinese") << qs("身处海边，日落") << qs("身处海边，日落");
    QTest::newRow("emoji") << qs("🌅 beach") << qs("🌅 beach");
}

void ComposeTest::sceneReplacesTheBackground()
{
    QFETCH(QString, scene);
    QFETCH(QString, kept);
    const catalog::Style &style = *m_catalog.style(qs("professional"));
    const Prompt prompt = compose(style, {.scene = scene});
    const Part *background = partOf(prompt, "background");
    QVERIFY(background);
    QCOMPARE(background->text, kept);
    QCOMPARE(background->from, qs("scene"));
    QCOMPARE(prompt.parts.size(), 7);
    QVERIFY(prompt.text.contains(qs(", ") + kept + qs(", ")));
    QVERIFY(!prompt.text.contains(style.parts.at(4).text));
    QCOMPARE(partOf(prompt, "lighting")->from, qs("preset"));
}

void ComposeTest::blankSceneChangesNothing()
{
    const catalog::Style &style = *m_catalog.style(qs("chef"));
    QCOMPARE(compose(style, {.scene = qs(" , \n")}), compose(style, {}));
}

void ComposeTest::ownPromptBeatsSceneAndPreset()
{
    const catalog::Style &style = *m_catalog.style(qs("chef"));
    const Prompt prompt
        = compose(style, {.scene = qs("a beach"), .prompt = qs("a knight, oil sketch.")});
    QCOMPARE(prompt.text, qs("a knight, oil sketch."));
    QCOMPARE(prompt.parts,
        (QList<Part>{
            {.role = qs("prompt"), .text = qs("a knight, oil sketch."), .from = qs("you")}}));
}

void ComposeTest::ownPromptKeepsTheLikenessSentence()
{
    const Prompt prompt
        = compose(*m_catalog.style(qs("chef")), {.prompt = qs("a knight"), .withPhoto = true});
    const Part *likeness = partOf(prompt, "likeness");
    QVERIFY(likeness);
    QCOMPARE(prompt.parts.constFirst(), *likeness);
    QVERIFY(likeness->text.endsWith(QLatin1Char('.')));
    QCOMPARE(prompt.text, likeness->text + qs(" a knight"));
}

void ComposeTest::avatarStylesLeaveTheLikenessSentenceOut()
{
    for (const char *key : {"avatar_3d", "avatar_gaming", "avatar_vtuber"}) {
        const catalog::Style &style = *m_catalog.style(qs(key));
        QVERIFY(!partOf(compose(style, {.withPhoto = true}), "likeness"));
        QCOMPARE(compose(style, {.prompt = qs("a cat"), .withPhoto = true}).text, qs("a cat"));
    }
}

void ComposeTest::identityFollowsTheSubject()
{
    const catalog::Style &style = *m_catalog.style(qs("watercolor"));
    const Prompt preset = compose(style, {.identity = qs("short curly hair, freckles")});
    QCOMPARE(preset.parts.size(), 8);
    QCOMPARE(preset.parts.at(1),
        (Part{
            .role = qs("identity"), .text = qs("short curly hair, freckles"), .from = qs("seed")}));
    const Prompt own = compose(style, {.prompt = qs("a knight"), .identity = qs("freckles")});
    QCOMPARE(own.text, qs("a knight, freckles"));
}

void ComposeTest::onlySeedsExcludeKnownFaces()
{
    const catalog::Style &style = *m_catalog.style(qs("watercolor"));
    QVERIFY(!compose(style, {.withPhoto = true}).negative.contains(qs("celebrity")));
    QVERIFY(compose(style, {.identity = qs("freckles")})
                .negative.endsWith(qs("realistic face of a specific person, celebrity")));
}

void ComposeTest::negativeNamesEachWordOnce()
{
    catalog::Style style;
    style.negative = {qs("logos"), qs("blur"), qs("blur"), qs("celebrity")};
    QCOMPARE(compose(style, {.identity = qs("x")}).negative,
        qs("text, watermark, letters, logos, blur, celebrity, realistic face of a specific "
           "person"));
}

void ComposeTest::unknownPresetGivesAnEmptyPrompt()
{
    QCOMPARE(compose({}, {}).text, QString());
    QCOMPARE(compose({}, {.identity = qs("freckles")}).text, qs("freckles"));
    QVERIFY(compose({}, {.withPhoto = true}).text.endsWith(QLatin1Char('.')));
}

QTEST_GUILESS_MAIN(ComposeTest)
#include "tst_compose.moc"
