// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/exchange/import_work.h"

namespace ankerpunt::exchange {

Import::Import(Workspace &workspace, ImportOptions options)
    : m_work(std::make_unique<Work>(workspace, std::move(options)))
{}

Import::~Import() = default;

void Import::add(const QString &path)
{
    m_work->add(path);
}

void Import::add(const QString &path, const ImportOptions &options, const Progress &progress)
{
    m_work->add(path, options, progress);
}

void Import::add(const QString &name, TextTable table)
{
    m_work->add(name, std::move(table));
}

const TextTable &Import::table(int file) const
{
    return m_work->table(file);
}

const PlannedFile &Import::understood(int file) const
{
    return m_work->reading(file);
}

QList<ColumnTarget> Import::targets(int file) const
{
    return m_work->targets(file);
}

const ImportPlan &Import::preview(const Progress &progress)
{
    return m_work->preview(progress);
}

void Import::decide(const RowPlace &row, const Decision &decision)
{
    m_work->decide(row, decision);
}

void Import::decideAll(Decision::Kind kind)
{
    m_work->decideAll(kind);
}

void Import::mend(const RowPlace &row, const QString &column, const QString &text)
{
    m_work->mend(row, column, text);
}

QHash<QString, QString> Import::values(const RowPlace &row, const queries::Display *words)
{
    return m_work->values(row, words);
}

const ImportPlan &Import::commit(const Progress &progress)
{
    return m_work->commit(progress);
}

} // namespace ankerpunt::exchange
