// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/window/program.h"

#include "history/store.h"
#include "studio/library.h"
#include "studio/studio.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {
constexpr int kTries = 10; ///< how often another window is asked
constexpr int kAnswerTime = 300; ///< milliseconds another window has to say that it is there
}

Program::Program(const settings::Paths &paths, const QString &photo)
    : m_paths(paths), m_photo(photo.isEmpty() ? photo : QDir().absoluteFilePath(photo)),
      m_settings(paths.settings), m_only(QDir::temp().filePath(serverName() + QStringLiteral(".lock")))
{
    m_only.setStaleLockTime(0);
}

Program::~Program() = default;

QString Program::serverName() const
{
    // One window per library and user; the name must be short, sockets allow about 100 characters.
    const QByteArray key = QDir(m_paths.library).absolutePath().toUtf8() + '\n' + qgetenv("USER");
    return QStringLiteral("likeness-%1")
        .arg(QString::fromLatin1(
            QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16)));
}

bool Program::start()
{
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()),
        settings::Theme(m_settings.value(settings::kTheme)));
    // Who holds the lock may not listen yet. A window that never answers does not keep this one away.
    for (int tries = 0; !m_only.tryLock(tries == 0 ? 0 : kAnswerTime) && tries < kTries; ++tries) {
        if (raiseOther())
            return false;
    }
    if (m_only.isLocked())
        listen();
    m_catalog = catalog::Catalog::load(m_paths.catalog);
    open();
    return true;
}

bool Program::raiseOther()
{
    QLocalSocket socket;
    socket.connectToServer(serverName());
    if (!socket.waitForConnected(kAnswerTime))
        return false;
    socket.write(m_photo.toUtf8() + '\n');
    // This process ends next, and the words must be out before.
    return socket.waitForBytesWritten(kAnswerTime);
}

void Program::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // What a killed window left behind; nobody else holds the lock.
    QLocalServer::removeServer(serverName());
    m_server->listen(serverName());
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        auto *socket = m_server->nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            const QString photo = QString::fromUtf8(socket->readAll()).trimmed();
            socket->deleteLater();
            if (!m_window)
                return;
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->raise();
            m_window->activateWindow();
            if (!photo.isEmpty())
                m_window->openPhoto(photo);
        });
    });
}

void Program::open()
{
    auto store = studio::openLibrary(m_paths.library, m_clock);
    if (!store)
        return offerRepair(store.error());
    m_store = *std::move(store);
    show();
}

void Program::show()
{
    m_studio = std::make_unique<studio::Studio>(m_catalog, *m_store);
    m_window = std::make_unique<MainWindow>(*m_studio, m_settings);
    if (!m_catalog.problems().isEmpty())
        m_window->banner().show(MessageBar::Kind::Warning, m_catalog.problems().join(u'\n'));
    if (!m_photo.isEmpty())
        connect(m_window.get(), &MainWindow::firstPainted, this,
            [this] { m_window->openPhoto(m_photo); });
    m_window->show();
}

void Program::offerRepair(const core::Error &error)
{
    if (!error.detail.startsWith(QLatin1String("damaged")))
        return stop(error.message, {});
    auto *box
        = new QMessageBox(QMessageBox::Warning, tr("Likeness"), error.message, QMessageBox::Close);
    box->setInformativeText(tr(
        "Repair keeps the damaged file beside the library, and brings back the newest backup and "
        "every picture that is still there."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = box->addButton(tr("Repair"), QMessageBox::AcceptRole);
    box->setDefaultButton(yes);
    connect(box, &QMessageBox::finished, this, [this, box, yes] {
        if (box->clickedButton() == yes)
            repair();
        else
            QCoreApplication::exit(1);
    });
    box->open();
}

void Program::repair()
{
    const auto report = studio::repairLibrary(m_paths.library, m_clock);
    if (!report)
        return stop(report.error().message, report.error().detail);
    open();
    if (m_window)
        m_window->banner().show(MessageBar::Kind::Info, *report);
}

void Program::stop(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Likeness"), title, QMessageBox::Close);
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [] { QCoreApplication::exit(1); });
    box->open();
}

} // namespace ui
