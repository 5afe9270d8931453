// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "tests/support/window.h"
#include "ui/import/import_window.h"
#include "ui/parts/chip_row.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace ankerpunt::test {

/// An import window on an empty file, or on one with the people and organisations of the example.
class OpenedImport
{
public:
    explicit OpenedImport(bool withPeople = false)
    {
        m_file.close();
        m_window = std::make_unique<Window>(m_file.path());
        if (withPeople) {
            exchange::Import first(workspace(), {});
            for (const QString &name : {u"wijken"_s, u"organisaties"_s, u"personen"_s}) {
                first.add(u":/example/%1.csv"_s.arg(name));
            }
            (void)first.commit();
        }
        before = test::contentOf(workspace().store());
        open();
    }

    void open()
    {
        window().activate();
        window().trigger(ui::CommandId::Import);
        import = window()->findChild<ui::ImportWindow *>(u"importWindow"_s);
        REQUIRE(import != nullptr);
    }

    [[nodiscard]] Window &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return *(*m_window)->workspace(); }
    [[nodiscard]] bool isAsBefore() { return test::contentOf(workspace().store()) == before; }
    [[nodiscard]] QString path(const QString &name) { return m_file.path(name); }
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    template <typename W = QWidget>
    W *find(const QString &name)
    {
        const auto found = import->findChildren<W *>(name);
        if (found.isEmpty()) {
            throw std::runtime_error("not in the import window: " + name.toStdString());
        }
        const auto visible = std::find_if(found.begin(), found.end(),
                                          [](const W *widget) { return widget->isVisible(); });
        return visible == found.end() ? found.constFirst() : *visible;
    }
    void next() { window().click(find(u"importNext"_s)); }
    void choose(const QString &box, const QString &text)
    {
        auto *combo = find<QComboBox>(box);
        const int index = combo->findText(text);
        INFO(box.toStdString() << ": " << text.toStdString());
        REQUIRE(index >= 0);
        combo->setFocus();
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
        Window::settle();
    }
    [[nodiscard]] QString cell(const QString &table, int row, int column)
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
    /// The row of a table with this text; fails the test when there is none.
    [[nodiscard]] int rowOf(const QString &table, int column, const QString &text)
    {
        const auto *model = find<QTableView>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, column).data().toString() == text) {
                return row;
            }
        }
        throw std::runtime_error("no row in " + table.toStdString() + ": " + text.toStdString());
    }
    void select(const QString &table, int row)
    {
        auto *view = find<QTableView>(table);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
        Window::settle();
    }
    /// Clicks the filter that begins with this word.
    void filter(const QString &word)
    {
        for (ui::Chip *chip : find<ui::ChipRow>(u"rowFilters"_s)->chips()) {
            if (chip->word().startsWith(word)) {
                m_window->click(chip);
                return;
            }
        }
        throw std::runtime_error("no filter " + word.toStdString());
    }
    [[nodiscard]] QString outcomeOfLine(int line)
    {
        filter(u"All"_s);
        return cell(u"importRows"_s, rowOf(u"importRows"_s, 0, QString::number(line)), 1);
    }
    /// Writes over a cell of the chosen row as a person does: F2, the text, Enter.
    void mend(const QString &column, const QString &text)
    {
        auto *cells = find<QTableView>(u"rowCells"_s);
        cells->setFocus();
        cells->setCurrentIndex(cells->model()->index(rowOf(u"rowCells"_s, 0, column), 1));
        QTest::keyClick(cells, Qt::Key_F2);
        auto *editor = cells->findChild<QLineEdit *>();
        REQUIRE(editor != nullptr);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        Window::settle();
    }

    ui::ImportWindow *import = nullptr;
    QStringList before;

private:
    TemporaryFile m_file;
    std::unique_ptr<Window> m_window;
};

} // namespace ankerpunt::test
