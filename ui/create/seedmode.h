// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/portrait.h"
#include "studio/avatarfile.h"
#include "ui/create/seedstate.h"

#include <QImage>

#include <functional>

class QWidget;

namespace settings {
class Settings;
}
namespace studio {
class Studio;
}

namespace ui {

class NeighbourWall;
class SeedDrag;
class SeedForm;
class SeedStage;
class TraitsPanel;

/// Create with a seed in place of a photo: its three panes, and what their buttons do. The panes
/// belong to whom they are given.
class SeedMode : public QObject
{
    Q_OBJECT

public:
    SeedMode(studio::Studio &studio, settings::Settings &settings, QObject *parent);

    QWidget *form() const;
    QWidget *centre() const;
    QWidget *traits() const;
    QList<QWidget *> panes() const; ///< what gets the focus in each
    SeedState &state() { return m_state; }

    core::PortraitRequest request() const;
    /// What its `avatar` says wrong is told by message().
    void setRequest(const core::PortraitRequest &request);
    /// Sends the avatar to History, unless there is a reason not to.
    void save();
    /// \p portrait has landed in History.
    void saved(const core::Portrait &portrait);
    void takenBack(); ///< what was saved last went to the trash
    void copy(studio::AvatarFormat format);
    void saveFile();
    void roll(); ///< a new readable seed
    void focusSeed();
    void remember();

    /// The pane of the traits is open.
    void setTraitsShown(bool on);

signals:
    void traitsWanted(); ///< open or close their pane
    void saveWanted(const core::PortraitRequest &request, const QImage &preview);
    void historyWanted();
    void toast(const QString &text, const std::function<void()> &undo = {});
    void message(const core::Error &error, const std::function<void()> &retry = {});

private:
    void connectAll();
    void recall();
    void changed();
    void withFile(
        studio::AvatarFormat format, const std::function<void(const studio::AvatarFile &)> &then);
    void writeTo(const QString &path);
    QString refusal() const; ///< why nothing can be saved; empty: it can
    QString proposedPath() const;

    studio::Studio &m_studio;
    settings::Settings &m_settings;
    SeedState m_state;
    SeedForm *m_form;
    SeedStage *m_stage;
    NeighbourWall *m_wall;
    QWidget *m_centre;
    TraitsPanel *m_traits;
    SeedDrag *m_drag;
    core::Id<core::Portrait> m_parent; ///< what is remixed
    bool m_saved = false; ///< what is shown is in History
};

} // namespace ui
