// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "catalog/catalog.h"
#include "catalog/names.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using catalog::Catalog;

namespace {

QString qs(const char *text)
{
    return QString::fromUtf8(text);
}

/// A good entry to spoil.
QJsonObject goodStyle(const QString &key = QStringLiteral("mine"))
{
    QJsonObject parts;
    for (const QString &role : catalog::promptRoles())
        parts.insert(role, QStringLiteral("my ") + role);
    return {{qs("key"), key}, {qs("group"), qs("D")}, {qs("name"), qs("Mine")},
        {qs("best_for"), qs("Me")}, {qs("tags"), QJsonObject{{qs("en"), QJsonArray{qs("own")}}}},
        {qs("parts"), parts}, {qs("keeps_likeness"), true},
        {qs("negative"), QJsonArray{qs("text")}}, {qs("version"), 1}};
}

QJsonObject goodModel()
{
    return {{qs("key"), qs("fast")}, {qs("provider"), qs("local")}, {qs("name"), qs("Fast")},
        {qs("price"),
            QJsonObject{{qs("micros"), 40000}, {qs("currency"), qs("EUR")},
                {qs("source"), qs("list")}, {qs("date"), qs("2026-11-20")}}},
        {qs("seconds"), 2.5}, {qs("accepts"), QJsonArray{qs("text")}}, {qs("looks_only"), false}};
}

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(qs(key), value);
    return object;
}

QJsonObject without(QJsonObject object, const char *key)
{
    object.remove(qs(key));
    return object;
}

QJsonObject withPart(QJsonObject style, const char *role, const QJsonValue &value)
{
    QJsonObject parts = style.value(qs("parts")).toObject();
    if (value.isUndefined())
        parts.remove(qs(role));
    else
        parts.insert(qs(role), value);
    return with(style, "parts", parts);
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class CatalogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void builtInFilesAreGood();
    void listsThe39PresetsInOrder();
    void presetsAreComplete();
    void onlyTheThreeAvatarsGiveUpLikeness();
    void looksCarryTheirPresetsKey();
    void negativesBeginWithWords();
    void thisComputerIsTheOneModel();
    void namesListIsCompleteForLupdate();
    void groupsHaveNames();
    void absentOverlayIsFine();
    void overlayReplacesAndAdds();
    void overlayAcceptsAnArray();
    void badFileIsNamedAndSkipped_data();
    void badFileIsNamedAndSkipped();
    void badModelIsNamedAndSkipped_data();
    void badModelIsNamedAndSkipped();
    void sameKeyInTwoFilesSkipsTheSecond();

private:
    void write(const QString &name, const QByteArray &content);
    QScopedPointer<QTemporaryDir> m_overlay;
};

void CatalogTest::init()
{
    m_overlay.reset(new QTemporaryDir);
    QVERIFY(m_overlay->isValid());
}

void CatalogTest::write(const QString &name, const QByteArray &content)
{
    const QString path = m_overlay->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void CatalogTest::builtInFilesAreGood()
{
    QCOMPARE(Catalog::load().problems(), QStringList());
}

void CatalogTest::listsThe39PresetsInOrder()
{
    const QStringList wanted = qs(
        "professional artistic anime cyberpunk oil_painting watercolor vintage casual dating_cafe "
        "dating_beach dating_city dating_restaurant travel_europe travel_japan travel_tropical "
        "sports_gym sports_running social_media linkedin personal_brand christmas halloween "
        "graduation wedding business_speech musician chef outdoor_adventure pet_together reading "
        "night_city hanfu avatar_3d avatar_gaming avatar_vtuber child_portrait family_photo "
        "id_photo_white id_photo_blue")
                                   .split(QLatin1Char(' '));
    const Catalog catalog = Catalog::load();
    QStringList keys;
    for (const catalog::Style &style : catalog.styles()) {
        keys.append(style.key);
        QCOMPARE(catalog.style(style.key), &style);
    }
    QCOMPARE(keys, wanted);
    QCOMPARE(catalog.style(qs("nobody")), nullptr);
}

void CatalogTest::presetsAreComplete()
{
    QSet<QString> seen;
    const Catalog catalog = Catalog::load();
    for (const catalog::Style &style : catalog.styles()) {
        QCOMPARE(style.parts.size(), 7);
        for (qsizetype i = 0; i < 7; ++i) {
            QCOMPARE(style.parts[i].role, catalog::promptRoles().at(i));
            QVERIFY2(style.parts[i].text.size() > 12, qPrintable(style.key));
        }
        for (const QString &language : {qs("en"), qs("zh")}) {
            const auto count = style.tags.value(language).size();
            QVERIFY2(count >= 5 && count <= 8, qPrintable(style.key));
        }
        QVERIFY(!seen.contains(style.name));
        seen.insert(style.name);
    }
}

void CatalogTest::onlyTheThreeAvatarsGiveUpLikeness()
{
    const Catalog catalog = Catalog::load();
    for (const catalog::Style &style : catalog.styles())
        QCOMPARE(style.keepsLikeness, !style.key.startsWith(qs("avatar_")));
}

void CatalogTest::looksCarryTheirPresetsKey()
{
    QStringList looks;
    const Catalog catalog = Catalog::load();
    for (const catalog::Style &style : catalog.styles()) {
        if (style.look.isEmpty())
            continue;
        QCOMPARE(style.look, style.key);
        looks.append(style.look);
    }
    QCOMPARE(looks.size(), 19);
}

void CatalogTest::negativesBeginWithWords()
{
    const QStringList always{qs("text"), qs("watermark"), qs("letters"), qs("logos")};
    const Catalog catalog = Catalog::load();
    for (const catalog::Style &style : catalog.styles()) {
        QCOMPARE(style.negative.mid(0, 4), always);
        QVERIFY2(style.negative.size() > 5, qPrintable(style.key));
    }
}

void CatalogTest::thisComputerIsTheOneModel()
{
    const Catalog catalog = Catalog::load();
    QCOMPARE(catalog.models().size(), 1);
    QCOMPARE(catalog.providers().size(), 1);
    const catalog::Model *model = catalog.model(qs("local"));
    QVERIFY(model);
    QCOMPARE(model->name, qs("This computer"));
    QCOMPARE(model->price, core::Money{});
    QCOMPARE(model->priceDate, qs("2026-11-20"));
    QCOMPARE(model->accepts, QStringList{qs("photo")});
    QVERIFY(model->looksOnly);
    QVERIFY(catalog.provider(model->provider));
}

void CatalogTest::namesListIsCompleteForLupdate()
{
    QSet<QString> wanted;
    const Catalog catalog = Catalog::load();
    for (const catalog::Style &style : catalog.styles())
        wanted << style.name << style.bestFor;
    for (const catalog::Model &model : catalog.models())
        wanted << model.name;
    for (const catalog::Provider &provider : catalog.providers())
        wanted << provider.name;
    QSet<QString> listed;
    for (const char *name : catalog::kNames)
        listed << qs(name);
    QCOMPARE(QStringList((wanted - listed).values()), QStringList());
    QCOMPARE(QStringList((listed - wanted).values()), QStringList());
}

void CatalogTest::groupsHaveNames()
{
    QCOMPARE(catalog::groups().join(QString()), qs("ABDOTU"));
    QCOMPARE(catalog::groupName(qs("A")), qs("Portraits"));
    QCOMPARE(catalog::groupName(qs("U")), qs("ID photos"));
    QCOMPARE(catalog::groupName(qs("X")), QString());
}

void CatalogTest::absentOverlayIsFine()
{
    const Catalog catalog = Catalog::load(m_overlay->filePath(qs("nowhere")));
    QCOMPARE(catalog.styles().size(), 39);
    QCOMPARE(catalog.problems(), QStringList());
}

void CatalogTest::overlayReplacesAndAdds()
{
    write(qs("styles/a.json"), bytes(with(goodStyle(qs("casual")), "group", qs("A"))));
    write(qs("styles/b.json"), bytes(goodStyle()));
    write(qs("models/fast.json"), bytes(with(goodModel(), "provider", qs("elsewhere"))));
    write(qs("providers/elsewhere.json"),
        "{\"key\":\"elsewhere\",\"name\":\"E\",\"makes\":\"search\"}");
    const Catalog catalog = Catalog::load(m_overlay->path());
    QCOMPARE(catalog.problems(), QStringList());
    QCOMPARE(catalog.styles().size(), 40);
    QCOMPARE(catalog.style(qs("casual"))->name, qs("Mine"));
    QCOMPARE(catalog.styles().at(7).key, qs("casual"));
    // A new one stands at the end of its group.
    QCOMPARE(catalog.styles().at(32).key, qs("mine"));
    QCOMPARE(catalog.model(qs("fast"))->price.micros, 40000);
    QCOMPARE(catalog.provider(qs("elsewhere"))->makes, qs("search"));
}

void CatalogTest::overlayAcceptsAnArray()
{
    const QJsonArray two{goodStyle(qs("one")), goodStyle(qs("two"))};
    write(qs("styles/two.json"), QJsonDocument(two).toJson());
    QCOMPARE(Catalog::load(m_overlay->path()).styles().size(), 41);
}

void CatalogTest::badFileIsNamedAndSkipped_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("named");
    const QJsonObject good = goodStyle();
    QTest::newRow("not JSON") << QByteArray("{\n\"key\": oops}") << qs("line 2");
    QTest::newRow("empty file") << QByteArray() << qs("well-formed");
    QTest::newRow("a list of numbers") << QByteArray("[1]") << qs("braces");
    QTest::newRow("unknown key") << bytes(with(good, "colour", qs("red"))) << qs("\"colour\"");
    QTest::newRow("missing key") << bytes(without(good, "best_for")) << qs("\"best_for\"");
    QTest::newRow("missing part") << bytes(withPart(good, "pose", QJsonValue::Undefined))
                                  << qs("\"parts.pose\"");
    QTest::newRow("empty part") << bytes(withPart(good, "pose", qs("  "))) << qs("\"parts.pose\"");
    QTest::newRow("unknown part") << bytes(withPart(good, "mood", qs("dark")))
                                  << qs("\"parts.mood\"");
    QTest::newRow("parts as text") << bytes(with(good, "parts", qs("all"))) << qs("\"parts\"");
    QTest::newRow("number as name") << bytes(with(good, "name", 3)) << qs("\"name\"");
    QTest::newRow("flag as text") << bytes(with(good, "keeps_likeness", qs("yes")))
                                  << qs("\"keeps_likeness\"");
    QTest::newRow("group of nobody") << bytes(with(good, "group", qs("Z"))) << qs("\"Z\"");
    QTest::newRow("key with spaces")
        << bytes(with(good, "key", qs("my style"))) << qs("\"my style\"");
    QTest::newRow("tag twice") << bytes(
        with(good, "tags", QJsonObject{{qs("en"), QJsonArray{qs("a"), qs("a")}}}))
                               << qs("\"tags.en\"");
    QTest::newRow("tags of another language")
        << bytes(with(good, "tags", QJsonObject{{qs("xx"), QJsonArray{qs("a")}}}))
        << qs("\"tags.xx\"");
    QTest::newRow("half a version") << bytes(with(good, "version", 1.5)) << qs("\"version\"");
    QTest::newRow("version 0") << bytes(with(good, "version", 0)) << qs("\"version\"");
    QTest::newRow("look of nobody") << bytes(with(good, "look", qs("mosaic"))) << qs("\"mosaic\"");
    QTest::newRow("entry twice") << QJsonDocument(QJsonArray{good, good}).toJson()
                                 << qs("\"mine\"");
    QByteArray twice = bytes(good);
    twice.insert(twice.indexOf('{') + 1, "\"name\": \"Other\",");
    QTest::newRow("key twice") << twice << qs("\"name\"");
    QTest::newRow("good, then bad")
        << QJsonDocument(QJsonArray{goodStyle(qs("fine")), with(good, "name", 3)}).toJson()
        << qs("\"name\"");
}

void CatalogTest::badFileIsNamedAndSkipped()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, named);
    write(qs("styles/broken.json"), content);
    write(qs("styles/whole.json"), bytes(goodStyle(qs("whole"))));
    const Catalog catalog = Catalog::load(m_overlay->path());
    QCOMPARE(catalog.problems().size(), 1);
    const QString problem = catalog.problems().constFirst();
    QVERIFY2(problem.contains(qs("broken.json")), qPrintable(problem));
    QVERIFY2(problem.contains(named), qPrintable(problem));
    QCOMPARE(catalog.styles().size(), 40);
    QVERIFY(catalog.style(qs("whole")));
}

void CatalogTest::badModelIsNamedAndSkipped_data()
{
    QTest::addColumn<QJsonObject>("model");
    QTest::addColumn<QString>("named");
    const QJsonObject good = goodModel();
    const QJsonObject price = good.value(qs("price")).toObject();
    QTest::newRow("provider of nobody") << with(good, "provider", qs("ghost")) << qs("\"ghost\"");
    QTest::newRow("accepts smells")
        << with(good, "accepts", QJsonArray{qs("smell")}) << qs("\"smell\"");
    QTest::newRow("no time") << with(good, "seconds", 0) << qs("\"seconds\"");
    QTest::newRow("negative price")
        << with(good, "price", with(price, "micros", -1)) << qs("\"price.micros\"");
    QTest::newRow("price in fractions")
        << with(good, "price", with(price, "micros", 0.5)) << qs("\"price.micros\"");
    QTest::newRow("price of no day")
        << with(good, "price", with(price, "date", qs("yesterday"))) << qs("\"yesterday\"");
    QTest::newRow("price without source")
        << with(good, "price", without(price, "source")) << qs("\"price.source\"");
}

void CatalogTest::badModelIsNamedAndSkipped()
{
    QFETCH(QJsonObject, model);
    QFETCH(QString, named);
    write(qs("models/broken.json"), bytes(model));
    const Catalog catalog = Catalog::load(m_overlay->path());
    QCOMPARE(catalog.models().size(), 1);
    QCOMPARE(catalog.problems().size(), 1);
    const QString problem = catalog.problems().constFirst();
    QVERIFY2(problem.contains(qs("broken.json")) && problem.contains(named), qPrintable(problem));
}

void CatalogTest::sameKeyInTwoFilesSkipsTheSecond()
{
    write(qs("styles/a.json"), bytes(with(goodStyle(), "name", qs("First"))));
    write(qs("styles/b.json"), bytes(with(goodStyle(), "name", qs("Second"))));
    const Catalog catalog = Catalog::load(m_overlay->path());
    QCOMPARE(catalog.style(qs("mine"))->name, qs("First"));
    QCOMPARE(catalog.problems().size(), 1);
    QVERIFY(catalog.problems().constFirst().contains(qs("a.json")));
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
