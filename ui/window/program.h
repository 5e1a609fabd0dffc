// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalog.h"
#include "core/clock.h"
#include "core/result.h"
#include "settings/paths.h"
#include "settings/settings.h"

#include <QLockFile>
#include <QObject>

#include <memory>

class QLocalServer;

namespace history {
class Store;
}
namespace studio {
class Studio;
}

namespace ui {

class MainWindow;

/// Everything the window stands on, in the order it is put up and taken down.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const settings::Paths &paths, const QString &photo);
    ~Program() override;

    /// False when another window of this library is open: that one was raised, and there is nothing
    /// to do here.
    bool start();
    MainWindow *window() { return m_window.get(); }

private:
    bool raiseOther();
    void listen();
    void open();
    void show();
    void offerRepair(const core::Error &error);
    void repair();
    void stop(const QString &title, const QString &text);
    QString serverName() const;

    settings::Paths m_paths;
    QString m_photo;
    core::SystemClock m_clock;
    settings::Settings m_settings;
    catalog::Catalog m_catalog;
    std::unique_ptr<history::Store> m_store;
    std::unique_ptr<studio::Studio> m_studio;
    std::unique_ptr<MainWindow> m_window;
    QLockFile m_only; ///< held by the one window of a library; the system frees it after a kill
    QLocalServer *m_server = nullptr;
};

} // namespace ui
