// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace ui {

struct Question
{
    QString title{};
    QString text{};
    QString yes{}; ///< names what happens: "Empty trash"
    bool destructive = false; ///< then Cancel is the default

    bool operator==(const Question &) const = default;
};

/// Asks in a sheet over \p parent; \p then runs only after yes.
void ask(QWidget *parent, const Question &question, const std::function<void()> &then);
/// Lets the user pick a file that exists; \p then runs unless it was cancelled.
void chooseFile(QWidget *parent, const QString &title, const QStringList &extensions,
    const std::function<void(const QString &path)> &then);
void chooseFolder(QWidget *parent, const QString &title, const QString &start,
    const std::function<void(const QString &path)> &then);
/// Lets the user name a file that is to be written, \p start being the first choice; asks before one is replaced.
/// \p filters as in QFileDialog::setNameFilters(), the first one being offered.
void chooseNewFile(QWidget *parent, const QString &title, const QString &start,
    const QStringList &filters, const std::function<void(const QString &path)> &then);
/// \p then runs for each colour that is tried, and with an invalid one after a cancel.
void chooseColour(QWidget *parent, const QString &title, const QColor &start,
    const std::function<void(const QColor &colour)> &then);

/// What a test answers in place of the dialogs. While one is alive no dialog opens.
class ScriptedAnswers
{
public:
    ScriptedAnswers();
    ~ScriptedAnswers();
    ScriptedAnswers(const ScriptedAnswers &) = delete;
    ScriptedAnswers &operator=(const ScriptedAnswers &) = delete;

    bool yes = true;
    QString path{}; ///< empty: the choice was cancelled
    QColor colour{}; ///< invalid: the choice was cancelled
    QStringList asked{}; ///< titles, in order
};

} // namespace ui
