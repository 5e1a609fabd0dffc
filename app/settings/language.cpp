// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "settings/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace settings {

void installTranslations(QCoreApplication &app)
{
    auto *words = new QTranslator(&app);
    const QString folder = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("likeness");
    if (words->load(QLocale(), name, QStringLiteral("_"), folder)
        || words->load(QLocale(QLocale::English), name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(words);
}

} // namespace settings
