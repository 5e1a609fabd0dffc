// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include <QApplication>
#include <QComboBox>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <cstdio>

/// The measure for start-up: a stock window with as many widgets as Create and a list of 39 icons.
/// Says "painted" after its first paint, then ends.
class PaintReporter : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }
};

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    for (int i = 0; i < 8; ++i) {
        auto *row = new QHBoxLayout;
        row->addWidget(new QLabel(QStringLiteral("Label %1").arg(i)));
        row->addWidget(new QLineEdit);
        row->addWidget(new QComboBox);
        row->addWidget(new QSpinBox);
        row->addWidget(new QSlider(Qt::Horizontal));
        row->addWidget(new QToolButton);
        row->addWidget(new QPushButton(QStringLiteral("Button %1").arg(i)));
        column->addLayout(row);
    }
    auto *list = new QListWidget;
    list->setViewMode(QListView::IconMode);
    list->setIconSize(QSize(96, 96));
    for (int i = 0; i < 39; ++i) {
        QPixmap pixmap(96, 96);
        pixmap.fill(QColor::fromHsv(i * 9, 120, 200));
        list->addItem(new QListWidgetItem(QIcon(pixmap), QStringLiteral("Item %1").arg(i)));
    }
    column->addWidget(list);
    window.setCentralWidget(centre);
    window.resize(1280, 800);
    PaintReporter reporter;
    list->viewport()->installEventFilter(&reporter);
    window.show();
    return QApplication::exec();
}
