// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace ui;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastFollowsTheFormula();
    void wordsAreReadable_data();
    void wordsAreReadable();
    void controlsStandOut_data();
    void controlsStandOut();
    void framesAreDrawn_data();
    void framesAreDrawn();
    void everyIconHasInk();
    void iconsFollowTheTheme();
    void systemGivesBackTheDesktopsScheme();
};

namespace {

void schemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

Colors colors()
{
    QFETCH(bool, dark);
    return dark ? darkColors() : lightColors();
}

void apply(bool dark)
{
    applyTheme(*qApp, dark ? settings::Theme::Dark : settings::Theme::Light);
}

QImage shot(QWidget &widget)
{
    widget.resize(widget.sizeHint().expandedTo(QSize(120, 32)));
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int inkOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

void TestTheme::contrastFollowsTheFormula()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // #767676 on white is the usual example of just enough.
    QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestTheme::wordsAreReadable_data()
{
    schemes();
}

void TestTheme::wordsAreReadable()
{
    const Colors c = colors();
    for (const auto &ground : {c.window, c.surface, c.sunken, c.hover, c.accentSoft}) {
        QVERIFY2(contrast(c.text, ground) >= 4.5, qPrintable(ground.name()));
        QVERIFY2(contrast(c.dim, ground) >= 4.5, qPrintable(ground.name()));
    }
    for (const auto &ink : {c.accent, c.good, c.warn, c.error}) {
        QVERIFY2(contrast(ink, c.surface) >= 4.5, qPrintable(ink.name()));
        QVERIFY2(contrast(ink, c.window) >= 4.5, qPrintable(ink.name()));
    }
    QVERIFY(contrast(c.accent, c.accentSoft) >= 4.5);
    QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
    QVERIFY(contrast(c.onAccent, c.accentHover) >= 4.5);
    QVERIFY(contrast(c.text, c.warnSoft) >= 4.5);
    QVERIFY(contrast(c.text, c.errorSoft) >= 4.5);
    QVERIFY(contrast(c.warn, c.warnSoft) >= 4.5);
    QVERIFY(contrast(c.error, c.errorSoft) >= 4.5);
    QVERIFY(contrast(c.onToast, c.toast) >= 4.5);
    QVERIFY(contrast(colorsOf(QPalette(c.toast)).accent, c.toast) >= 4.5);
}

void TestTheme::controlsStandOut_data()
{
    schemes();
}

void TestTheme::controlsStandOut()
{
    const Colors c = colors();
    for (const auto &ground : {c.window, c.surface}) {
        QVERIFY(contrast(c.outline, ground) >= 3.0);
        QVERIFY(contrast(c.accent, ground) >= 3.0);
    }
}

void TestTheme::framesAreDrawn_data()
{
    schemes();
}

void TestTheme::framesAreDrawn()
{
    QFETCH(bool, dark);
    apply(dark);
    const Colors c = colors();
    QLineEdit line;
    QSpinBox spin;
    QComboBox combo;
    // Long straight edges have the exact colour, round corners blend.
    QVERIFY(inkOf(shot(line), c.outline) > 150);
    QVERIFY(inkOf(shot(spin), c.outline) > 150);
    QVERIFY(inkOf(shot(combo), c.outline) > 150);
    QCheckBox check;
    QRadioButton radio;
    for (auto *box : {static_cast<QWidget *>(&check), static_cast<QWidget *>(&radio)}) {
        const QImage image = shot(*box);
        double best = 1;
        for (int x = 0; x < 20; ++x)
            best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), c.window));
        QVERIFY2(best >= 3.0, qPrintable(QString::number(best)));
    }
}

void TestTheme::everyIconHasInk()
{
    const auto files = QDir(QStringLiteral(":/icons")).entryList();
    QVERIFY(files.size() >= 40);
    for (const auto &file : files) {
        const QString name = file.chopped(4);
        QVERIFY(hasIcon(name));
        const QImage image = icon(name, Qt::black).pixmap(48, 48).toImage();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
        }
        QVERIFY2(ink > 30, qPrintable(name));
        for (int i = 0; i < 48; ++i)
            QVERIFY2(image.pixelColor(i, 0).alpha() < 128 && image.pixelColor(0, i).alpha() < 128,
                qPrintable(name));
    }
    QVERIFY(!hasIcon(QStringLiteral("no-such-icon")));
}

void TestTheme::iconsFollowTheTheme()
{
    const QIcon check = icon(QStringLiteral("check"));
    const auto darkest = [&] {
        const QImage image = check.pixmap(48, 48).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255)
                    return image.pixelColor(x, y);
            }
        }
        return QColor();
    };
    apply(false);
    QCOMPARE(darkest(), lightColors().text);
    apply(true);
    QCOMPARE(darkest(), darkColors().text);
}

void TestTheme::systemGivesBackTheDesktopsScheme()
{
    apply(!systemIsDark());
    applyTheme(*qApp, settings::Theme::System);
    QCOMPARE(colorsOf(qApp->palette()), systemIsDark() ? darkColors() : lightColors());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    // Before our own palette hides the desktop's.
    systemIsDark();
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"
