// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "settings/language.h"

#include <QCoreApplication>
#include <QTest>

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void englishPluralsAreRightWhateverTheLocale_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << 1 << QStringLiteral("1 picture restored.");
        QTest::newRow("none") << 0 << QStringLiteral("0 pictures restored.");
        QTest::newRow("many") << 12 << QStringLiteral("12 pictures restored.");
    }
    void englishPluralsAreRightWhateverTheLocale()
    {
        QFETCH(const int, count);
        QFETCH(const QString, text);
        settings::installTranslations(*QCoreApplication::instance());
        QCOMPARE(QCoreApplication::translate(
                     "ui::HistoryScreen", "%n picture(s) restored.", nullptr, count),
            text);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
