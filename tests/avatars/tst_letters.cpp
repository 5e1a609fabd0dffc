// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "avatars/letters.h"

#include <QCryptographicHash>
#include <QPainterPath>
#include <QTest>

using avatars::Disc;
using avatars::Initials;
using avatars::initialsOf;
using avatars::LetterShapes;
using avatars::placeLetters;
using avatars::Point;
using avatars::Verb;
using Source = LetterShapes::Source;

namespace {

QString qs(const char *text)
{
    return QString::fromUtf8(text);
}

LetterShapes placed(
    const QString &text, Initials::Script script = Initials::Script::Letters, const Disc &disc = {})
{
    LetterShapes shapes;
    placeLetters({text, script}, disc, shapes);
    return shapes;
}

QPainterPath pathOf(const LetterShapes &shapes)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const Point *next = shapes.points.data();
    const auto point = [&next] {
        const Point p = *next++;
        return QPointF(p.x, p.y);
    };
    for (const Verb verb : shapes.verbs) {
        if (verb == Verb::Move) {
            path.moveTo(point());
        } else if (verb == Verb::Line) {
            path.lineTo(point());
        } else if (verb == Verb::Cubic) {
            const QPointF one = point();
            const QPointF two = point();
            path.cubicTo(one, two, point());
        } else {
            path.closeSubpath();
        }
    }
    return path;
}

QRectF inkOf(const LetterShapes &shapes)
{
    return pathOf(shapes).boundingRect();
}

/// As many points as the verbs ask for, and every figure begun and closed.
bool isWellFormed(const LetterShapes &shapes)
{
    std::size_t points = 0;
    bool isOpen = false;
    for (const Verb verb : shapes.verbs) {
        if (isOpen == (verb == Verb::Move))
            return false;
        isOpen = verb != Verb::Close;
        points += verb == Verb::Cubic ? 3 : verb == Verb::Quad ? 2 : verb == Verb::Close ? 0 : 1;
    }
    return !isOpen && points == shapes.points.size() && !shapes.verbs.empty();
}

QByteArray bytesOf(const LetterShapes &shapes)
{
    QByteArray bytes;
    for (const Verb verb : shapes.verbs)
        bytes.append(static_cast<char>(verb));
    for (const Point p : shapes.points)
        bytes.append(QByteArray::number(p.x))
            .append(',')
            .append(QByteArray::number(p.y))
            .append(' ');
    return bytes;
}

/// Narrowest white between two letters, looked for in rows of the canvas.
qreal whiteBetween(const char *one, const char *other)
{
    const LetterShapes both = placed(qs(one) + qs(other));
    const LetterShapes first = placed(qs(one));
    // The first letter's verbs come first.
    LetterShapes left;
    LetterShapes right;
    left.verbs.assign(both.verbs.begin(), both.verbs.begin() + qsizetype(first.verbs.size()));
    left.points.assign(both.points.begin(), both.points.begin() + qsizetype(first.points.size()));
    right.verbs.assign(both.verbs.begin() + qsizetype(first.verbs.size()), both.verbs.end());
    right.points.assign(both.points.begin() + qsizetype(first.points.size()), both.points.end());
    qreal narrowest = 1e9;
    for (int y = 0; y < avatars::kCanvas; y += 20) {
        QPainterPath row;
        row.addRect(0, y, avatars::kCanvas, 20);
        const QRectF a = pathOf(left).intersected(row).boundingRect();
        const QRectF b = pathOf(right).intersected(row).boundingRect();
        if (!a.isEmpty() && !b.isEmpty())
            narrowest = std::min(narrowest, b.left() - a.right());
    }
    return narrowest;
}

} // namespace

class TestLetters : public QObject
{
    Q_OBJECT

private slots:
    void theTableHasTheLetter_data();
    void theTableHasTheLetter();
    void inkIsCentredInsideTheDisc_data();
    void inkIsCentredInsideTheDisc();
    void lettersOfACountAreOneSize();
    void smallDiscsHoldSmallLetters();
    void lettersStandEvenlyApart_data();
    void lettersStandEvenlyApart();
    void accentsWithoutALetterOfTheirOwnAreStacked();
    void unknownAccentsAreLeftOut();
    void theSameEveryTime();
    void theOutlinesArePinned();
    void nothingToReadGivesTheSymbol_data();
    void nothingToReadGivesTheSymbol();
    void otherScriptsNameTheirFont_data();
    void otherScriptsNameTheirFont();
};

void TestLetters::theTableHasTheLetter_data()
{
    QTest::addColumn<QString>("letters");
    QTest::newRow("Latin") << qs("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    QTest::newRow("digits") << qs("0123456789");
    QTest::newRow("Latin-1") << qs("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞẞ");
    QTest::newRow("Latin Extended-A")
        << qs("ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ");
    QTest::newRow("Latin Extended-B") << qs("ƏƠƯǄǇǊǍǏǑǓǦǪǴȘȚ");
    QTest::newRow("Vietnamese") << qs("ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ");
    QTest::newRow("Greek") << qs("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫ");
    QTest::newRow("Cyrillic") << qs("АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁЂЃЄЅІЇЈЉЊЋЌЎЏҐҒҚҢҮҰҲҺӘӨ");
}

void TestLetters::theTableHasTheLetter()
{
    QFETCH(QString, letters);
    for (const QChar letter : letters) {
        const LetterShapes shapes = placed(letter);
        QVERIFY2(shapes.source == Source::Own, qPrintable(letter));
        QVERIFY2(isWellFormed(shapes), qPrintable(letter));
    }
}

void TestLetters::inkIsCentredInsideTheDisc_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"A", "I", "J", "W", "Ǆ", "AL", "LB", "MW", "WW", "ÅH", "IJ", "TA",
             "ÇŞ", "79", "10", "НП", "IJV", "WWW", "J̌Ẍ̌"})
        QTest::newRow(text) << qs(text);
}

void TestLetters::inkIsCentredInsideTheDisc()
{
    QFETCH(QString, text);
    const Disc disc;
    const LetterShapes shapes = placed(text);
    QCOMPARE(shapes.source, Source::Own);
    QVERIFY(isWellFormed(shapes));
    const QRectF ink = inkOf(shapes);
    QVERIFY2(std::abs(ink.center().x() - disc.centre.x) <= 10,
        qPrintable(QString::number(ink.center().x())));
    QVERIFY2(std::abs(ink.center().y() - disc.centre.y) <= 10,
        qPrintable(QString::number(ink.center().y())));
    QVERIFY(std::hypot(ink.width(), ink.height()) / 2 <= disc.radius);
    QVERIFY(ink.height() > disc.radius / 3.0);
}

void TestLetters::lettersOfACountAreOneSize()
{
    const qreal one = inkOf(placed(qs("H"))).height();
    const qreal two = inkOf(placed(qs("HE"))).height();
    const qreal three = inkOf(placed(qs("HEI"))).height();
    QVERIFY(one > two && two > three);
    for (const char *text : {"IH", "LT", "EF", "TI", "KN"})
        QVERIFY(std::abs(inkOf(placed(qs(text))).height() - two) <= 1);
    QVERIFY(inkOf(placed(qs("MW"))).height() < two);
}

void TestLetters::smallDiscsHoldSmallLetters()
{
    const Disc disc{.centre = {500, 700}, .radius = 300};
    for (const char *text : {"AL", "W", "ÉD"}) {
        const QRectF ink = inkOf(placed(qs(text), Initials::Script::Letters, disc));
        QVERIFY(std::abs(ink.center().x() - 500) <= 1 && std::abs(ink.center().y() - 700) <= 1);
        QVERIFY(std::hypot(ink.width(), ink.height()) / 2 <= 300);
    }
    const QRectF symbol = inkOf(placed({}, Initials::Script::Symbol, disc));
    QVERIFY(QRectF(200, 400, 600, 600).contains(symbol));
}

void TestLetters::lettersStandEvenlyApart_data()
{
    QTest::addColumn<QString>("pair");
    for (const char *pair :
        {"HH", "AV", "VA", "LT", "TA", "OO", "AA", "WM", "II", "JJ", "LY", "ÎÏ", "ГА", "77"})
        QTest::newRow(pair) << qs(pair);
}

void TestLetters::lettersStandEvenlyApart()
{
    QFETCH(QString, pair);
    const QByteArray one = pair.left(1).toUtf8();
    const QByteArray other = pair.mid(1).toUtf8();
    const qreal white = whiteBetween(one.constData(), other.constData());
    QVERIFY2(white > 30 && white < 190, qPrintable(QString::number(white)));
}

void TestLetters::accentsWithoutALetterOfTheirOwnAreStacked()
{
    const QRectF plain = inkOf(placed(qs("J")));
    const LetterShapes shapes = placed(qs("J\u030c"));
    QCOMPARE(shapes.source, Source::Own);
    QVERIFY(inkOf(shapes).height() > plain.height() * 1.1);
    QVERIFY(inkOf(placed(qs("J\u030c\u0301"))).height() > inkOf(shapes).height());
    QVERIFY(inkOf(placed(qs("H\u0331"))).height() > inkOf(placed(qs("H"))).height());
}

void TestLetters::unknownAccentsAreLeftOut()
{
    QCOMPARE(bytesOf(placed(qs("A\u0489"))), bytesOf(placed(qs("A"))));
}

void TestLetters::theSameEveryTime()
{
    LetterShapes shapes;
    placeLetters({qs("WM"), Initials::Script::Letters}, {}, shapes);
    placeLetters({{}, Initials::Script::Symbol}, {}, shapes);
    placeLetters({qs("AL"), Initials::Script::Letters}, {}, shapes);
    QCOMPARE(bytesOf(shapes), bytesOf(placed(qs("AL"))));
    QCOMPARE(shapes.sourceName(), qs("own"));
}

void TestLetters::theOutlinesArePinned()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    int count = 0;
    for (char32_t c = 0x30; c < 0x2000; ++c) {
        const QChar::Script script = QChar::script(c);
        const bool isOurs = QChar::isDigit(c) ? c < 0x80
                                              : QChar::isUpper(c)
                && (script == QChar::Script_Latin || script == QChar::Script_Greek
                    || script == QChar::Script_Cyrillic);
        const LetterShapes shapes
            = isOurs ? placed(QString::fromUcs4(&c, 1) + qs("A")) : LetterShapes{};
        if (shapes.source != Source::Own)
            continue;
        hash.addData(bytesOf(shapes));
        ++count;
    }
    QVERIFY2(count > 600, qPrintable(QString::number(count)));
    // One bit elsewhere, and the picture of a name is no longer the same on every machine.
    QCOMPARE(hash.result().toHex().left(16), QByteArray("c2216f8471b033ae"));
}

void TestLetters::nothingToReadGivesTheSymbol_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "   ", "<script>alert(1)</script>", "!?"})
        QTest::newRow(name) << qs(name);
}

void TestLetters::nothingToReadGivesTheSymbol()
{
    QFETCH(QString, name);
    LetterShapes shapes;
    placeLetters(initialsOf(name), {}, shapes);
    QCOMPARE(shapes.sourceName(), qs("symbol"));
    QVERIFY(isWellFormed(shapes));
    const QRectF ink = inkOf(shapes);
    QVERIFY(std::abs(ink.center().x() - avatars::kCanvas / 2.0) <= 10);
    QVERIFY(ink.width() > 800 && QRectF(0, 0, avatars::kCanvas, avatars::kCanvas).contains(ink));
}

void TestLetters::otherScriptsNameTheirFont_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"王小明", "山田 はなこ", "김민준", "محمد علي", "דוד לוי", "अनिल कपूर",
             "क्षितिज", "สมชาย ใจดี", "გიორგი მელაძე", "Արամ Խաչատրյան", "😀 Ada", "👩🏽‍🚀",
             "🇬🇧 Ada", "١٠٤٢", "ފަޒާ", "\U000323b0"})
        QTest::newRow(name) << qs(name);
}

void TestLetters::otherScriptsNameTheirFont()
{
    QFETCH(QString, name);
    // Qt tells about every font in which a rare script is not found.
    const QtMessageHandler usual
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    LetterShapes shapes;
    placeLetters(initialsOf(name), {}, shapes);
    qInstallMessageHandler(usual);
    // Which fonts there are is the machine's affair: either one is named, or the symbol stands in.
    QVERIFY(shapes.source != Source::Own);
    QCOMPARE(shapes.source == Source::System, !shapes.family.isEmpty());
    QVERIFY(isWellFormed(shapes));
    const QRectF ink = inkOf(shapes);
    QVERIFY(std::abs(ink.center().x() - avatars::kCanvas / 2.0) <= 10);
    QVERIFY(QRectF(102, 102, 2356, 2356).contains(ink));
}

QTEST_MAIN(TestLetters)
#include "tst_letters.moc"
