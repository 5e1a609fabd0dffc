// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using settings::Settings;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void untouchedValuesAreTheirDefaults();
    void valuesSurviveARestart();
    void statesAndListsSurviveARestart();
    void listsOfOneAndNoneStayLists();
    void damagedFileGivesDefaults();
    void worksWithoutAFile();

private:
    QScopedPointer<QTemporaryDir> m_folder;
    QString m_file;
};

void SettingsTest::init()
{
    m_folder.reset(new QTemporaryDir);
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(QStringLiteral("likeness.ini"));
}

void SettingsTest::untouchedValuesAreTheirDefaults()
{
    const Settings settings(m_file);
    QCOMPARE(settings.value(settings::kTheme), int(settings::Theme::System));
    QCOMPARE(settings.value(settings::kTileSize), 180);
    QCOMPARE(settings.state(QStringLiteral("window")), QByteArray());
    QCOMPARE(settings.list(QStringLiteral("favourites")), QStringList());
}

void SettingsTest::valuesSurviveARestart()
{
    Settings(m_file).setValue(settings::kTileSize, 240);
    const Settings again(m_file);
    QCOMPARE(again.value(settings::kTileSize), 240);
    QCOMPARE(again.value(settings::kTheme), int(settings::Theme::System));
}

void SettingsTest::statesAndListsSurviveARestart()
{
    const QByteArray state("\x00\xff;\n@=", 6);
    const QStringList list{QStringLiteral("a, b"), QStringLiteral("海边"), QString()};
    {
        Settings settings(m_file);
        settings.setState(QStringLiteral("window"), state);
        settings.setList(QStringLiteral("favourites"), list);
    }
    const Settings again(m_file);
    QCOMPARE(again.state(QStringLiteral("window")), state);
    QCOMPARE(again.list(QStringLiteral("favourites")), list);
}

void SettingsTest::listsOfOneAndNoneStayLists()
{
    {
        Settings settings(m_file);
        settings.setList(QStringLiteral("one"), {QStringLiteral("anime")});
        settings.setList(QStringLiteral("none"), {});
    }
    const Settings again(m_file);
    QCOMPARE(again.list(QStringLiteral("one")), QStringList{QStringLiteral("anime")});
    QCOMPARE(again.list(QStringLiteral("none")), QStringList());
}

void SettingsTest::damagedFileGivesDefaults()
{
    QFile file(m_file);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[history]\ntileSize=\x01\x02nonsense\n]]]\n");
    file.close();
    const Settings settings(m_file);
    QCOMPARE(settings.value(settings::kTileSize), 180);
}

void SettingsTest::worksWithoutAFile()
{
    Settings settings{QString()};
    QCOMPARE(settings.value(settings::kTileSize), 180);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
