// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/context.h"

#include <QWidget>

class QVBoxLayout;

namespace ankerpunt::ui {

/// Every part in every state on one sheet, see the README beside this file.
class Gallery final : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(const Context &context, QWidget *parent = nullptr);

private:
    QVBoxLayout *addColumn(int width);
    void addTitle(QVBoxLayout *column, const QString &title);
    void addSearch(QVBoxLayout *column);
    void addMenu(QVBoxLayout *column);
    void addCard(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void addChips(QVBoxLayout *column);
    void addTags(QVBoxLayout *column);
    void addChoices(QVBoxLayout *column);
    void addRows(QVBoxLayout *column);
    void addBars(QVBoxLayout *column);
    void addFields(QVBoxLayout *column);
    void addMessages(QVBoxLayout *column);
    void addPlan(QVBoxLayout *column);
    void addPartnership(QVBoxLayout *column);

    Context m_context;
};

} // namespace ankerpunt::ui
