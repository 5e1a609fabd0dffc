// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT

#include "ui/create/photoform.h"

#include "catalog/catalog.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/create/describebox.h"
#include "ui/create/lookgallery.h"
#include "ui/create/modelpicker.h"
#include "ui/create/subjectbox.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

PhotoForm::PhotoForm(LookModel &looks, const catalog::Catalog &catalog, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_subject(new SubjectBox),
      m_looks(new LookGallery(looks)), m_model(new ModelPicker(catalog)),
      m_describe(new DescribeBox), m_count(new QSpinBox), m_button(new QPushButton),
      m_reason(new QLabel)
{
    auto *fields = makeFields();
    auto *scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    auto *foot = makeFoot();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(foot);
    // With a large font the words need more than the usual width.
    setMinimumWidth(std::max(
        fields->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent),
        foot->minimumSizeHint().width()));
    connect(m_looks, &LookGallery::chosen, this, &PhotoForm::lookChosen);
    connect(m_describe, &DescribeBox::changed, this, &PhotoForm::changed);
    connect(m_model, &QComboBox::currentIndexChanged, this, &PhotoForm::changed);
    connect(m_count, &QSpinBox::valueChanged, this, &PhotoForm::countChanged);
    connect(m_button, &QPushButton::clicked, this, &PhotoForm::generateWanted);
}

QWidget *PhotoForm::makeFields()
{
    auto *fields = new QWidget;
    fields->setBackgroundRole(QPalette::Base);
    auto *heading = new QLabel(tr("Model"));
    heading->setFont(headingFont(font()));
    auto *model = new QHBoxLayout;
    model->setSpacing(2 * kGrid);
    model->addWidget(heading);
    model->addWidget(m_model, 1);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_subject);
    column->addSpacing(kGrid);
    column->addWidget(m_looks, 1);
    column->addWidget(m_describe);
    column->addLayout(model);
    return fields;
}

QWidget *PhotoForm::makeFoot()
{
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setRange(1, 8);
    m_count->setValue(4);
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setAccessibleName(tr("How many portraits"));
    m_count->setToolTip(tr("How many portraits"));
    m_button->setObjectName(QStringLiteral("generate"));
    m_button->setProperty(kPrimary, true);
    m_button->setDefault(true);
    m_button->setText(tr("Create %1 portraits  ·  %2").arg(8).arg(tr("free")));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    auto *press = new QHBoxLayout;
    press->setSpacing(kGrid);
    press->addWidget(m_count);
    press->addWidget(m_button, 1);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addLayout(press);
    column->addWidget(m_reason);
    return foot;
}

void PhotoForm::fill(core::PortraitRequest &request) const
{
    request.style = m_looks->current();
    request.model = m_model->model();
    request.scene = m_describe->scene();
    request.prompt = m_describe->prompt();
    request.person = m_subject->person();
    request.count = m_count->value();
}

void PhotoForm::setRequest(const core::PortraitRequest &request)
{
    const bool known = m_catalog.style(request.style);
    const auto &styles = m_catalog.styles();
    m_looks->setCurrent(known || styles.isEmpty() ? request.style : styles.first().key);
    m_model->setModel(request.model);
    m_describe->setWords(request.scene, request.prompt);
    m_subject->setPerson(request.person);
    m_count->setValue(request.count);
}

void PhotoForm::setRefusal(const QString &refusal)
{
    const int count = m_count->value();
    const auto *model = m_catalog.model(m_model->model());
    const QString price = model ? ModelPicker::priceText(*model, count) : QString();
    //: the main button; %1 how many, %2 the price
    m_button->setText(count == 1 ? tr("Create 1 portrait  ·  %1").arg(price)
                                 : tr("Create %1 portraits  ·  %2").arg(count).arg(price));
    m_button->setEnabled(refusal.isEmpty());
    m_button->setToolTip(refusal.isEmpty() ? tr("Ctrl+Return") : refusal);
    m_button->setAccessibleDescription(refusal);
    m_reason->setText(!refusal.isEmpty() ? refusal
            : model ? tr("Takes %1.").arg(ModelPicker::timeText(model->seconds * count))
                    : QString());
}

} // namespace ui
