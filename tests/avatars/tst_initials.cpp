// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/initials.h"

#include <QTest>
#include <QTextBoundaryFinder>

using avatars::Initials;
using avatars::initialsOf;
using avatars::InitialsRules;
using avatars::NameFields;
using Script = Initials::Script;
using Order = NameFields::Order;

namespace {

QString qs(const char *text)
{
    return QString::fromUtf8(text);
}

const InitialsRules kUsual;

InitialsRules givenTwo()
{
    return {.cjk = InitialsRules::Cjk::GivenTwo};
}

InitialsRules particlesCount()
{
    return {.skipParticles = false};
}

InitialsRules arabicTwo()
{
    return {.arabicTwo = true};
}

InitialsRules inLocale(const char *locale)
{
    return {.locale = qs(locale)};
}

void nameColumns()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<InitialsRules>("rules");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("why");
}

/// A row named after the name itself; the last column is the reason for what is expected.
void name(const char *name, const char *expected, Script script, const char *why,
    const InitialsRules &rules = kUsual)
{
    QTest::addRow("%s: %s", name, why) << qs(name) << rules << qs(expected) << script << qs(why);
}

void latin(
    const char *text, const char *expected, const char *why, const InitialsRules &rules = kUsual)
{
    name(text, expected, Script::Letters, why, rules);
}

int clusters(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

/// What every answer keeps, whatever was asked.
bool isWellFormed(const Initials &initials)
{
    if (initials.text.isEmpty() != (initials.script == Script::Symbol)
        || !initials.text.isValidUtf16())
        return false;
    for (const char32_t c : initials.text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isJoiner = c == 0x200c || c == 0x200d || (c >= 0xe0020 && c <= 0xe007f);
        if (c == '<' || c == '>' || c == '&' || c == '"' || QChar::isSpace(c)
            || category == QChar::Other_Control || (category == QChar::Other_Format && !isJoiner))
            return false;
    }
    return initials.text.size() <= 40 && clusters(initials.text) <= 3;
}

} // namespace

class TestInitials : public QObject
{
    Q_OBJECT

private slots:
    void hardNames_data();
    void hardNames();
    void settings_data();
    void settings();
    void partsOfNames_data();
    void partsOfNames();
    void eastAsianNames_data();
    void eastAsianNames();
    void badInput_data();
    void badInput();
    void cldrVectors_data();
    void cldrVectors();
    void fieldsMayBeEmpty();
    void aMegabyteIsCutFirst();
    void decomposedIsTheSameAsComposed();
    void anyTextGivesWellFormedInitials();
    void endlessCombiningLettersStillHaveInitials();

private:
    void check();
};

void TestInitials::check()
{
    QFETCH(QString, name);
    QFETCH(InitialsRules, rules);
    QFETCH(QString, expected);
    QFETCH(Script, script);
    QFETCH(QString, why);
    const Initials initials = initialsOf(name, rules);
    QVERIFY2(initials.text == expected,
        qPrintable(qs("%1 gave \"%2\", not \"%3\": %4").arg(name, initials.text, expected, why)));
    QCOMPARE(initials.script, script);
    QVERIFY(isWellFormed(initials));
}

void TestInitials::hardNames_data()
{
    nameColumns();
    latin("Ada Lovelace", "AL", "first and last word");
    latin("Ada", "A", "a single given name gives one letter");
    latin("ada lovelace", "AL", "upper-cased after choosing");
    latin("Jean-Luc Picard", "JP", "a hyphen joins: its first part counts");
    latin("Tim Berners-Lee", "TB", "a hyphen joins: its first part counts");
    latin("Ludwig van Beethoven", "LB", "a lower-case particle is skipped");
    latin("María José García Márquez", "MM", "first and last word");
    latin("Dr. Martin Luther King Jr.", "MK", "title and generation are no names");
    latin("Conan O'Brien", "CO", "an apostrophe does not part words");
    latin("ada.lovelace@example.com", "AL", "an address: its local part, at dots");
    latin("ada@example.com", "A", "one word");
    latin("info+test@example.com", "I", "what follows + is dropped");
    latin("@handle", "H", "a handle keeps its name");
    latin("user_1042", "U", "no address: an underscore parts nothing");
    name("1042", "10", Script::Digits, "no letter: two digits");
    name("7 of 9", "79", Script::Digits,
        "the particle goes, no letter is left: first digit of each word");
    name("", "", Script::Symbol, "nothing there");
    name("   ", "", Script::Symbol, "blanks are nothing");
    name("😀 Ada", "😀", Script::Emoji, "a leading emoji stands alone");
    name("👩🏽‍🚀", "👩🏽‍🚀", Script::Emoji,
        "skin tone and profession are one character");
    name("🇬🇧 Ada", "🇬🇧", Script::Emoji, "a flag is one character");
    latin("e\u0301lise dupont", "ÉD", "letter and accent are composed");
    latin("Åse Hylle", "ÅH", "the ring stays");
    latin("straße", "S", "one word; its first letter");
    latin("ﬁona ﬂynn", "FF", "a ligature becomes two letters, the first one counts");
    latin("ijsbrand", "I", "the Dutch ij only by setting");
    name("王小明", "王", Script::Han, "one character: the family name");
    name("欧阳娜娜", "欧", Script::Han, "one character: the family name");
    name("山田 太郎", "太", Script::Han, "with a blank the given name is known, as in CLDR");
    name("山田太郎", "山", Script::Han, "without a blank the first character");
    name("김민준", "민", Script::Hangul, "one syllable of the given name");
    name("남궁 민수", "민", Script::Hangul, "one syllable of the given name");
    name("𠮷野家", "𠮷", Script::Han, "a rare character is not cut in half");
    name("محمد علي", "م", Script::Arabic, "joining letters: one by default");
    name("דוד לוי", "דל", Script::Hebrew, "two letters, the first one is drawn on the right");
    name("अनिल कपूर", "अक", Script::Indic, "two clusters");
    name("क्षितिज", "क्षि", Script::Indic, "a whole cluster");
    name("สมชาย ใจดี", "สใ", Script::Thai, "a leading vowel is taken as it stands");
    latin("Нина Петрова", "НП", "Cyrillic");
    latin("Björk Guðmundsdóttir", "BG", "first and last word");
    latin("X Æ A-12", "XA", "first and last word");
    latin("ǆemal", "Ǆ", "the upper-case digraph is one character");
    name("<script>alert(1)</script>", "", Script::Symbol,
        "markup and scripts have no letters of a name");
    latin("A\u202Eevil", "A", "direction characters are dropped");
    latin("C-3PO", "C", "a hyphen joins");
    latin("Plan 9 GmbH & Co. KG", "P", "legal forms go; a letter and a digit are not mixed");
}

void TestInitials::hardNames()
{
    check();
}

void TestInitials::settings_data()
{
    nameColumns();
    latin("Ludwig van Beethoven", "LV", "particles count", particlesCount());
    latin("Johann de la Cruz", "JD", "the first of several particles", particlesCount());
    latin("van Beethoven", "V", "the whole name is a family name", particlesCount());
    latin("Jan Peter Balkenende", "JB", "no particle, nothing changes", particlesCount());
    latin("Vincent Van Gogh", "VG", "first and last word; a capital particle is a word");
    latin("ijsbrand", "IJ", "Dutch ij", {.dutchIj = true});
    latin("IJsbrand de Vries", "IJV", "Dutch ij and a second letter", {.dutchIj = true});
    latin("Ijeoma Uzo", "IJU", "the setting knows letters, not languages", {.dutchIj = true});
    latin("ilker ışık", "İI", "Turkish dotted and dotless i", inLocale("tr"));
    latin("ilker ışık", "II", "no language told");
    latin("ismayıl ışıq", "İI", "Azerbaijani follows Turkish", inLocale("az_AZ"));
    name("محمد علي", "م\u200Cع", Script::Arabic, "two letters, kept apart", arabicTwo());
    name("محمد", "م", Script::Arabic, "one word gives one letter", arabicTwo());
    name("王小明", "小明", Script::Han, "given name", givenTwo());
    name("王明", "明", Script::Han, "given name of one", givenTwo());
    name("王", "王", Script::Han, "nothing else there", givenTwo());
    name("欧阳娜娜", "娜娜", Script::Han, "a family name of two characters", givenTwo());
    name("欧阳修", "修", Script::Han, "a family name of two characters", givenTwo());
    name("歐陽脩文", "脩文", Script::Han, "the traditional spelling too", givenTwo());
    name("山田 太郎", "太郎", Script::Han, "given name after the blank", givenTwo());
    name("山田太郎", "太郎", Script::Han, "last two", givenTwo());
    name("𠮷野家", "野家", Script::Han, "a rare character is one character", givenTwo());
    name("佐々木小次郎", "次郎", Script::Han, "a repetition mark counts", givenTwo());
    name("김민준", "민준", Script::Hangul, "given name", givenTwo());
    name("남궁 민수", "민수", Script::Hangul, "given name", givenTwo());
    name("남궁민수", "민수", Script::Hangul, "a family name of two syllables", givenTwo());
    name("さくら", "さ", Script::Kana, "kana give one character in both settings", givenTwo());
    latin("Ada Lovelace", "AL", "other scripts are as ever", givenTwo());
}

void TestInitials::settings()
{
    check();
}

void TestInitials::partsOfNames_data()
{
    nameColumns();
    latin("Lovelace, Ada", "AL", "family, given: swapped");
    latin("van Beethoven, Ludwig", "LB", "swapped, and the particle is in the middle");
    latin("King, Martin Luther, Jr.", "MK", "a generation behind its own comma goes first");
    latin("King, Dr. Martin", "MK", "the title goes before the swap");
    latin("Martin Luther King, Jr.", "MK", "no given name behind the comma: no swap");
    latin("Ada Lovelace, PhD", "AL", "a degree behind a comma");
    latin("Ada, 42", "A", "letters are needed on both sides");
    latin("Acme, Inc.", "A", "a legal form behind a comma");
    latin("Mr. Bertram Wilberforce Henry Robert Wooster Jr, MP", "BW",
        "title, generation, credentials are never used");
    latin("Prof. Dr. Max Müller", "MM", "two titles");
    latin("Dipl.-Ing. Max Weber", "MW", "a title with a hyphen");
    latin("Herr Max Weber", "MW", "a German title");
    latin("Mme Marie Curie", "MC", "a French title");
    latin("Sra. Ana Ruiz", "AR", "a Spanish title");
    latin("д-р Нина Петрова", "НП", "a Russian title");
    latin("MS Dhoni", "MD", "two initials, not Ms");
    latin("MS SMITH", "S", "all in capitals: a title");
    latin("Dr. No", "N", "a title and one word");
    latin("Dr", "D", "a title alone is the name");
    latin("Mr Mrs", "M", "titles alone leave one");
    latin("Henry Ford II", "HF", "a generation in Roman numerals");
    latin("Yo-Yo Ma", "YM", "a family name, not a degree");
    latin("Ada Lovelace Ph.D. M.D.", "AL", "two degrees with dots");
    latin("Md. Rahman", "MR", "no degree at the front");
    latin("Amartya Sen", "AS", "a family name, not 'sen.'");
    latin("Atong Co", "AC", "a family name, not '& Co.'");
    latin("Tiffany & Co", "T", "the legal form after an ampersand");
    latin("Müller und Co.", "M", "its 'und' goes with it");
    latin("Acme Widgets Ltd", "AW", "a legal form");
    latin("Nowak Sp. z o.o.", "N", "a legal form of three words");
    latin("ООО Ромашка", "Р", "a leading legal form");
    latin("& Co. KG", "C", "legal forms alone leave one");
    latin("Ada (she/her) Lovelace", "AL", "brackets are dropped");
    latin("Ada Lovelace [Guest]", "AL", "square brackets too");
    latin("(Ada) Lovelace", "L", "brackets at the front");
    latin("(Ada)", "A", "nothing but brackets: their text is the name");
    latin("Ada (Lovelace", "AL", "an open bracket is a mark like others");
    latin("Ada Lovelace <ada@example.com>", "AL", "an address behind the name");
    latin("<ada.lovelace@example.com>", "AL", "an address in angle brackets, alone");
    latin("Ada Lovelace ada@example.com", "AL", "an address behind the name");
    latin("<b>Ada</b> <i>Lovelace</i>", "AL", "tags go, what they hold stays");
    name("<script", "", Script::Symbol, "a tag without an end");
    latin("Ada <3 Bob", "AB", "no tag: a digit follows");
    latin("dr.house@example.com", "H", "a title in an address");
    latin("jan-van_dijk@example.com", "JD", "hyphen, underscore and dot part an address");
    latin("ada.1815@example.com", "A", "letters win over digits");
    name("1042@example.com", "10", Script::Digits, "digits alone");
    latin("@ada@example.social", "A", "a handle with a host");
    latin("von Neumann", "N", "a leading particle, since capitals tell it apart");
    latin("al pacino", "AP", "without capitals the case tells nothing");
    latin("Harun al-Rashid", "HR", "a particle before a hyphen");
    latin("Charles d'Artagnan", "CD", "an apostrophe does not part words");
    latin("'Ada' \"Lovelace\"", "AL", "quotes are marks");
    latin("- Ada - Lovelace -", "AL", "words of marks alone do not count");
    latin("Ada ★", "A", "a decoration is no word");
    latin("★ Ada", "A", "a decoration is no emoji");
    latin("Ada 😀", "A", "an emoji at the end is no initial");
    latin("Ada 王", "A", "two scripts are not mixed");
    latin("ＡＤＡ ＬＯＶＥＬＡＣＥ", "AL", "wide letters are letters");
    latin("𝓐𝓭𝓪 𝕃𝕠𝕧𝕖𝕝𝕒𝕔𝕖", "AL", "dressed-up letters are letters");
    latin("ŉ Ada", "NA", "an apostrophe that upper-casing brings is skipped");
    latin("გიორგი მელაძე", "გმ", "Georgian is written without capitals");
    latin("ΐ", "Ϊ́", "a letter that upper-cases to three code points stays whole");
    latin("Αθηνά Παπά", "ΑΠ", "Greek");
    latin("ʻiolani", "I", "a leading mark that looks like a letter");
    latin("Susanne Schmidt", "S", "a pair nobody wants to wear");
    latin("Hans Jung", "HJ", "only in its language");
    latin("Hans Jung", "H", "only in its language", inLocale("de_DE"));
    name("24/7", "24", Script::Digits, "two digits of one word");
    name("١٠٤٢", "١٠", Script::Digits, "digits as they are written");
    name("(1042)", "10", Script::Digits, "digits in brackets");
    name("1️⃣ Ada", "1️⃣", Script::Emoji, "a keycap is an emoji");
    name("★😀", "😀", Script::Emoji, "an emoji is better than nothing");
    name("أ.د. محمد علي", "م", Script::Arabic, "an Arabic title");
    name("ד״ר דוד לוי", "דל", Script::Hebrew, "a Hebrew title");
    name("डॉ. अनिल कपूर", "अक", Script::Indic, "a Hindi title");
}

void TestInitials::partsOfNames()
{
    check();
}

void TestInitials::eastAsianNames_data()
{
    nameColumns();
    name("司马 光", "司", Script::Han, "a Chinese family name before a blank");
    name("王 小明", "王", Script::Han, "one character before a blank: a Chinese family name");
    name("王 小明", "小明", Script::Han, "the given name behind the blank", givenTwo());
    name("王小明 先生", "王", Script::Han, "a form of address is no given name");
    name("王小明先生", "小明", Script::Han, "also when it is attached", givenTwo());
    name("株式会社トヨタ", "ト", Script::Kana, "a legal form at the front");
    name("腾讯有限公司", "腾", Script::Han, "a legal form at the end");
    name("山田 はなこ", "は", Script::Kana, "given name after the blank");
    name("トム・クルーズ", "ト", Script::Kana, "a foreign name is one word");
    name("田中さん", "田", Script::Han, "a form of address");
    name("유미", "유", Script::Hangul, "two syllables that may be a given name alone");
    name("김민", "민", Script::Hangul, "a very common family name before one syllable");
    name("남궁민", "민", Script::Hangul, "a family name of two syllables before one");
    name("황보라", "보", Script::Hangul, "more often 황 and 보라");
    name("다람쥐", "다", Script::Hangul, "no family name");
    name("김민준 님", "민", Script::Hangul, "a form of address");
    name("王々", "王々", Script::Han, "no letter behind the family name", givenTwo());
    name("王 Ming", "王", Script::Han, "two scripts are not mixed");
}

void TestInitials::eastAsianNames()
{
    check();
}

void TestInitials::badInput_data()
{
    nameColumns();
    const auto row = [](const char *why, const QString &text, const char *expected, Script script) {
        QTest::newRow(why) << text << kUsual << qs(expected) << script << qs(why);
    };
    row("null", QString(), "", Script::Symbol);
    row("all kinds of blanks", qs(" \t\r\n\u00a0\u3000\u2003\u200b\u2800\u3164"), "",
        Script::Symbol);
    row("controls alone", QString(QChar(u'\x01')) + QChar(u'\x7f') + QChar(u'\x85'), "",
        Script::Symbol);
    row("a zero inside", QString(QChar(u'\0')) + qs("Ada"), "A", Script::Letters);
    row("line breaks part words", qs("Ada\r\nLovelace"), "AL", Script::Letters);
    row("direction characters alone", qs("\u202e\u2066\u200f\ufeff"), "", Script::Symbol);
    row("direction characters inside", qs("\u2067Ada\u2069 \u202eLovelace\u202c"), "AL",
        Script::Letters);
    row("high surrogate alone", QString(QChar(0xd83d)), "", Script::Symbol);
    row("low surrogate before a name", QString(QChar(0xde00)) + qs("Ada"), "A", Script::Letters);
    row("surrogates in the wrong order", QString(QChar(0xde00)) + QChar(0xd83d) + qs("Ada"), "A",
        Script::Letters);
    row("quotes and signs", qs("\"'<>&;"), "", Script::Symbol);
    row("entities", qs("&lt;Ada&gt;"), "L", Script::Letters);
    row("attribute breaker", qs("\"><svg onload=x>Ada"), "A", Script::Letters);
    row("closing angle first", qs(">Ada<b"), "A", Script::Letters);
    row("comment", qs("<!-- Bob -->Ada"), "A", Script::Letters);
    row("style", qs("<STYLE>b{}</STYLE >Ada"), "A", Script::Letters);
    row("only emoji", qs("😀😃😄"), "😀", Script::Emoji);
    row("family", qs("👨‍👩‍👧‍👦 Smith"), "👨‍👩‍👧‍👦",
        Script::Emoji);
    row("subdivision flag", qs("🏴󠁧󠁢󠁥󠁮󠁧󠁿"), "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        Script::Emoji);
    row("text heart with emoji style", qs("❤\ufe0f Ada"), "❤\ufe0f", Script::Emoji);
    row("joiners alone", qs("\u200d\u200c\u200d"), "", Script::Symbol);
    row("variation selector alone", qs("\ufe0f"), "", Script::Symbol);
    row("accent alone", qs("\u0301"), "", Script::Symbol);
    row("accent before a letter", qs("\u0301ada"), "A", Script::Letters);
    row("phone number", qs("+49 (170) 123-4567"), "41", Script::Digits);
    row("private use", qs("\ue000\U000f0000"), "", Script::Symbol);
    row("noncharacters", QString(QChar(0xffff)) + QChar(0xfdd0) + qs("Ada"), "A", Script::Letters);
    row("marks", qs("!?#%*~"), "", Script::Symbol);
    row("only @", qs("@"), "", Script::Symbol);
    row("only @@", qs("@@"), "", Script::Symbol);
    row("address without a name", qs("@example.com"), "E", Script::Letters);
    row("address of marks", qs("+@example.com"), "", Script::Symbol);
    row("commas", qs(",,,"), "", Script::Symbol);
    row("comma and name", qs(", Ada"), "A", Script::Letters);
    row("brackets", qs("()[]{}"), "", Script::Symbol);
    row("closing brackets first", qs(")Ada("), "A", Script::Letters);
    row("Hangul filler", qs("\u115f\u1160Ada"), "A", Script::Letters);
    row("stacked accents", qs("Z") + QString(1000, QChar(0x0337)) + qs(" Ada"), "Z\u0337\u0337",
        Script::Letters);
    row("sixty-five words", qs("a b c d e f g h i j k l m n o p q r s t u v w x y z ").repeated(3),
        "AF", Script::Letters);
}

void TestInitials::badInput()
{
    check();
}

void TestInitials::cldrVectors_data()
{
    QTest::addColumn<NameFields>("fields");
    QTest::addColumn<InitialsRules>("rules");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("why");
    const auto row
        = [](const char *tag, const char *given, const char *family, Order order,
              const char *expected, const char *why, const InitialsRules &rules = kUsual) {
              QTest::addRow("%s %s", tag, why)
                  << NameFields{qs(given), qs(family), order} << rules << qs(expected) << qs(why);
          };
    row("en", "Irene", "Adler", Order::Usual, "IA", "given name first");
    row("en", "Zendaya", "", Order::Usual, "Z", "a given name alone");
    row("en", "Mr. Bertram Wilberforce Henry Robert", "Wooster Jr, MP", Order::GivenFirst, "BW",
        "CLDR's informal form; its long one has three letters");
    row("nl", "Bertus Wevers Harry Robert", "de Jong", Order::GivenFirst, "BD",
        "CLDR counts the particle", particlesCount());
    row("nl", "Bertus Wevers Harry Robert", "de Jong", Order::GivenFirst, "BJ",
        "our default skips the particle");
    row("en", "Ada Cornelia", "von Brühl", Order::GivenFirst, "AV",
        "CLDR counts the particle; its N is of a nickname, which we have no field for",
        particlesCount());
    row("en", "Ada Cornelia", "von Brühl", Order::GivenFirst, "AB",
        "our default skips the particle");
    row("ja", "太郎", "山田", Order::GivenFirst, "太", "from the given name");
    row("ja", "太郎", "山田", Order::FamilyFirst, "太", "from the given name in both orders");
    row("ja", "太郎", "山田", Order::Usual, "太", "from the given name");
    row("ja", "はなこ", "林", Order::FamilyFirst, "は", "kana tell that it is Japanese");
    row("ko", "유미", "강", Order::GivenFirst, "유", "one syllable");
    row("ko", "유미", "강", Order::FamilyFirst, "강", "one syllable");
    row("ko", "유미", "강", Order::Usual, "유", "the given name, as for plain text");
    row("ko", "유미", "강", Order::FamilyFirst, "유미", "by setting", givenTwo());
    row("zh", "安怡", "张", Order::GivenFirst, "安", "CLDR's short informal form");
    row("zh", "安怡", "张", Order::FamilyFirst, "张", "CLDR's short formal form");
    row("zh", "安怡", "张", Order::Usual, "张", "the family name, as for plain text");
    row("zh", "安怡", "张", Order::FamilyFirst, "安怡", "by setting", givenTwo());
    row("ar", "سميرة", "النجار", Order::GivenFirst, "س\u200Cا",
        "CLDR keeps the letters apart by a point, we by a non-joiner", arabicTwo());
    row("ar", "سميرة", "النجار", Order::FamilyFirst, "ا\u200Cس", "the other order", arabicTwo());
    row("ar", "سميرة", "النجار", Order::GivenFirst, "س", "our default is one letter");
    row("he", "דנית", "לוי", Order::GivenFirst, "דל",
        "CLDR adds gershayim, which a small tile cannot show");
    row("he", "דנית", "לוי", Order::FamilyFirst, "לד", "the other order");
    row("hi", "कीथ", "ब्राउन", Order::GivenFirst, "कीब्रा", "whole clusters, vowel signs kept");
    row("th", "ไอริณ", "กล้าหาญ", Order::GivenFirst, "ไก", "a leading vowel is taken as it stands");
    row("th", "ไอริณ", "กล้าหาญ", Order::FamilyFirst, "กไ", "the other order");
    row("en", "Dr. Robert", "De Niro", Order::Usual, "RD",
        "a capital particle belongs to the family name");
}

void TestInitials::cldrVectors()
{
    QFETCH(NameFields, fields);
    QFETCH(InitialsRules, rules);
    QFETCH(QString, expected);
    QFETCH(QString, why);
    const Initials initials = initialsOf(fields, rules);
    QVERIFY2(initials.text == expected,
        qPrintable(qs("\"%1\", not \"%2\": %3").arg(initials.text, expected, why)));
    QVERIFY(isWellFormed(initials));
}

void TestInitials::fieldsMayBeEmpty()
{
    QCOMPARE(initialsOf(NameFields{}), Initials{});
    QCOMPARE(initialsOf(NameFields{.family = qs("Adler")}).text, qs("A"));
    QCOMPARE(initialsOf(NameFields{.given = qs(" "), .family = qs("강")}).text, qs("강"));
    QCOMPARE(initialsOf(NameFields{.given = qs("😀"), .family = qs("Adler")}).text, qs("😀"));
    QCOMPARE(initialsOf(NameFields{.given = qs("7"), .family = qs("9")}).text, qs("79"));
}

void TestInitials::aMegabyteIsCutFirst()
{
    const qsizetype size = 1 << 20;
    QCOMPARE(initialsOf(qs("Ada Lovelace ") + QString(size, u'x')).text, qs("AX"));
    QCOMPARE(initialsOf(QString(size, u' ') + qs("Ada")).text, qs("A"));
    QCOMPARE(initialsOf(QString(size, QChar(0x0301))), Initials{});
    QCOMPARE(initialsOf(QString(size, u'(')), Initials{});
    QCOMPARE(initialsOf(QString(size, u'<')), Initials{});
    QCOMPARE(initialsOf(qs("👨‍👩‍👧‍👦").repeated(size / 11)).text,
        qs("👨‍👩‍👧‍👦"));
    QVERIFY(isWellFormed(initialsOf(qs("👩\u200d").repeated(size / 3))));
}

void TestInitials::decomposedIsTheSameAsComposed()
{
    for (const char *text : {"Émile Ångström", "Ấn Đặng", "김민준", "Ёлка Йод", "Ǘ Ṩ"}) {
        const QString decomposed = qs(text).normalized(QString::NormalizationForm_D);
        QVERIFY(decomposed != qs(text));
        QCOMPARE(initialsOf(decomposed), initialsOf(qs(text)));
    }
}

void TestInitials::anyTextGivesWellFormedInitials()
{
    // Pieces that rules look for, and code units without sense, in a fixed sequence.
    const QStringList pieces{qs("Ada"), qs("van"), qs("Dr."), qs(","), qs("@"), qs("."), qs("("),
        qs(")"), qs("<"), qs(">"), qs("<b"), qs("</"), qs("script"), qs(" "), qs("+"), qs("Jr"),
        qs("& Co."), qs("王"), qs("김"), qs("😀"), qs("\u200d"), qs("🇬"), qs("\u0301"), qs("م"),
        qs("ß"), qs("ﬁ"), qs("7"), qs("क्"), qs("ไ"), qs("々"), qs("株式会社"), qs("さん"),
        qs("남궁"), qs("<!--"), qs("al-"), qs("１"), qs("𝓐"), qs("\u20e3"), qs("\ufe0f")};
    quint64 state = 1;
    const auto next = [&state](quint64 count) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return (state >> 33) % count;
    };
    const std::array<InitialsRules, 5> settings{
        kUsual, givenTwo(), particlesCount(), arabicTwo(), inLocale("tr")};
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (quint64 n = next(12); n > 0; --n)
            text += next(4) == 0 ? QString(QChar(char16_t(next(65536))))
                                 : pieces[qsizetype(next(quint64(pieces.size())))];
        const InitialsRules &rules = settings[std::size_t(i) % settings.size()];
        const Initials initials = initialsOf(text, rules);
        QVERIFY2(isWellFormed(initials), qPrintable(text + qs(" -> ") + initials.text));
        QCOMPARE(initialsOf(text, rules), initials);
    }
}

/// A run of leading consonants is one character to Unicode however long it is; found by fuzzing.
void TestInitials::endlessCombiningLettersStillHaveInitials()
{
    const QString name = QString::fromUtf8("晤暥ﾌ矿ᅨ") + QString(90, QChar(0x1111));
    for (const InitialsRules &rules : {kUsual, givenTwo()}) {
        const Initials initials = initialsOf(name, rules);
        QVERIFY(!initials.text.isEmpty());
        QVERIFY(initials.text.size() <= 64);
        QVERIFY(initials.script != Script::Symbol);
    }
}

QTEST_APPLESS_MAIN(TestInitials)
#include "tst_initials.moc"
