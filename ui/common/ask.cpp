// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/common/ask.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {

// The one place where a test reaches in; nothing else is kept here.
ScriptedAnswers *&script()
{
    static ScriptedAnswers *current = nullptr;
    return current;
}

void open(QFileDialog *dialog, const std::function<void(const QString &)> &then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parentWidget(), then);
    dialog->open();
}

bool answeredByScript(const QString &title, const std::function<void(const QString &)> &then)
{
    if (!script())
        return false;
    script()->asked.append(title);
    if (!script()->path.isEmpty())
        then(script()->path);
    return true;
}

} // namespace

void ask(QWidget *parent, const Question &question, const std::function<void()> &then)
{
    if (script()) {
        script()->asked.append(question.title);
        if (script()->yes)
            then();
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, question.title, question.title, QMessageBox::NoButton, parent);
    box->setInformativeText(question.text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    auto *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(question.destructive ? qobject_cast<QPushButton *>(no) : yes);
    QObject::connect(yes, &QPushButton::clicked, parent, then);
    box->open();
}

void chooseFile(QWidget *parent, const QString &title, const QStringList &extensions,
    const std::function<void(const QString &path)> &then)
{
    if (answeredByScript(title, then))
        return;
    QStringList patterns;
    for (const auto &extension : extensions)
        patterns << QStringLiteral("*.%1").arg(extension)
                 << QStringLiteral("*.%1").arg(extension.toUpper());
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {QCoreApplication::translate("ask", "Pictures (%1)").arg(patterns.join(u' ')),
            QCoreApplication::translate("ask", "All files (*)")});
    open(dialog, then);
}

void chooseFolder(QWidget *parent, const QString &title, const QString &start,
    const std::function<void(const QString &path)> &then)
{
    if (answeredByScript(title, then))
        return;
    auto *dialog = new QFileDialog(parent, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog, then);
}

void chooseNewFile(QWidget *parent, const QString &title, const QString &start,
    const QStringList &filters, const std::function<void(const QString &path)> &then)
{
    if (answeredByScript(title, then))
        return;
    auto *dialog = new QFileDialog(parent, title, start);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(filters);
    dialog->selectFile(start);
    open(dialog, then);
}

void chooseColour(QWidget *parent, const QString &title, const QColor &start,
    const std::function<void(const QColor &colour)> &then)
{
    if (script()) {
        script()->asked.append(title);
        return then(script()->colour);
    }
    auto *dialog = new QColorDialog(start, parent);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QColorDialog::currentColorChanged, parent, then);
    QObject::connect(dialog, &QColorDialog::colorSelected, parent, then);
    QObject::connect(dialog, &QColorDialog::rejected, parent, [then] { then(QColor()); });
    dialog->open();
}

ScriptedAnswers::ScriptedAnswers()
{
    script() = this;
}

ScriptedAnswers::~ScriptedAnswers()
{
    script() = nullptr;
}

} // namespace ui
