// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace ankerpunt::exchange {

namespace {

constexpr int mostRows = 1048576;
constexpr int longestCell = 32767;
constexpr int longestName = 31;

/// UTF-16 units, as a spreadsheet counts; no half of a pair is left behind.
QString cut(const QString &text, int length)
{
    const int end =
        length < text.size() && text.at(length - 1).isHighSurrogate() ? length - 1 : length;
    return text.left(end);
}

lxw_datetime dateTime(const QDate &day, QTime time)
{
    lxw_datetime value{};
    value.year = day.year(); // 0 for a time alone
    value.month = day.month();
    value.day = day.day();
    value.hour = time.hour();
    value.min = time.minute();
    return value;
}

} // namespace

struct Workbook::Writer
{
    Writer()
        : path(QFile::encodeName(folder.filePath(u"workbook.xlsx"_s))),
          book(workbook_new(path.constData()))
    {
        header = workbook_add_format(book);
        format_set_bold(header);
        day = workbook_add_format(book);
        format_set_num_format(day, "dd-mm-yyyy");
        time = workbook_add_format(book);
        format_set_num_format(time, "hh:mm");
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    ~Writer() { close(); }

    lxw_error close()
    {
        lxw_workbook *const open = std::exchange(book, nullptr);
        return open ? workbook_close(open) : LXW_NO_ERROR;
    }

    void put(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const ExportCell &cell) const
    {
        switch (cell.value.metaType().id()) {
        case QMetaType::QDate: {
            constexpr int firstYear = 1900; // of a spreadsheet's calendar
            if (cell.value.toDate().year() >= firstYear) {
                auto value = dateTime(cell.value.toDate(), QTime(0, 0));
                worksheet_write_datetime(sheet, row, column, &value, day);
                return;
            }
            break;
        }
        case QMetaType::QTime: {
            constexpr double minutesOfDay = 24 * 60;
            const QTime at = cell.value.toTime();
            worksheet_write_number(sheet, row, column,
                                   (at.hour() * 60 + at.minute()) / minutesOfDay, time);
            return;
        }
        case QMetaType::LongLong:
        case QMetaType::Double:
            worksheet_write_number(sheet, row, column, cell.value.toDouble(), nullptr);
            return;
        default:
            break;
        }
        // Written as words, so that nothing in them is taken for a formula or a link.
        worksheet_write_string(sheet, row, column, cell.text.toUtf8().constData(), nullptr);
    }

    QTemporaryDir folder;
    QByteArray path;
    lxw_workbook *book;
    lxw_format *header = nullptr;
    lxw_format *day = nullptr;
    lxw_format *time = nullptr;
};

Workbook::Workbook() : m_writer(std::make_unique<Writer>()) {}

Workbook::~Workbook() = default;

void Workbook::add(const QString &title, ExportRows &rows)
{
    const QString name = sheetName(title);
    lxw_worksheet *sheet = workbook_add_worksheet(m_writer->book, name.toUtf8().constData());
    const QStringList headers = rows.headers();
    QList<qsizetype> widths;
    for (int i = 0; i < int(headers.size()); ++i) {
        worksheet_write_string(sheet, 0, lxw_col_t(i), headers.at(i).toUtf8().constData(),
                               m_writer->header);
        widths.append(headers.at(i).size() + 3); // and the arrow of the filter
    }
    lxw_row_t row = 0;
    rows.each([&](QList<ExportCell> cells) {
        if (++row >= mostRows) {
            throw Error(Error::Kind::Invalid,
                        QCoreApplication::translate("export", "%1: these are more rows than a "
                                                              "spreadsheet holds. Choose .csv.")
                            .arg(title));
        }
        for (int i = 0; i < int(cells.size()); ++i) {
            ExportCell &cell = cells[i];
            if (cell.text.size() > longestCell) {
                cell.text = cut(cell.text, longestCell);
                m_shortened.append(
                    QCoreApplication::translate("export", "%1, row %2, %3: the text is longer than "
                                                          "a cell of a spreadsheet holds. Its end "
                                                          "was left out; .csv keeps all of it.")
                        .arg(name)
                        .arg(row + 1)
                        .arg(headers.at(i)));
            }
            if (!cell.text.isEmpty()) {
                m_writer->put(sheet, row, lxw_col_t(i), cell);
            }
            const qsizetype line = std::max<qsizetype>(0, cell.text.indexOf(u'\n'));
            widths[i] = std::max(widths.at(i), line > 0 ? line : cell.text.size());
        }
    });
    constexpr qsizetype widest = 60;
    for (int i = 0; i < int(widths.size()); ++i) {
        worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i),
                             double(std::min(widths.at(i) + 1, widest)), nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, row, lxw_col_t(headers.size() - 1));
}

QByteArray Workbook::bytes()
{
    const lxw_error wrong = m_writer->close();
    QFile file(QFile::decodeName(m_writer->path));
    if (wrong != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::Io,
                    QCoreApplication::translate("export",
                                                "The spreadsheet could not be made. Check "
                                                "that there is room on the disk."),
                    QString::fromUtf8(lxw_strerror(wrong)));
    }
    return file.readAll();
}

/// A name as a spreadsheet allows it, and none twice.
QString Workbook::sheetName(const QString &title)
{
    QString allowed = title;
    for (const QChar forbidden : u"[]:*?/\\"_s) {
        allowed.replace(forbidden, u' ');
    }
    while (allowed.startsWith(u'\'') || allowed.endsWith(u'\'')) {
        allowed.replace(allowed.startsWith(u'\'') ? 0 : allowed.size() - 1, 1, u" "_s);
    }
    const QString whole = tidied(allowed);
    QString name = cut(whole, longestName);
    for (int i = 2; m_names.contains(name, Qt::CaseInsensitive); ++i) {
        const QString number = u" %1"_s.arg(i);
        name = cut(whole, longestName - int(number.size())) + number;
    }
    m_names.append(name);
    return name;
}

} // namespace ankerpunt::exchange
