// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace ankerpunt {

/// One of the program's languages, usable beside the one the window is in: a report in English from
/// a Dutch window, an import that knows the labels of all. English is the language of the sources.
class Language final
{
public:
    /// @p code is nl, nl_BE or en; anything else is taken for nl.
    explicit Language(const QString &code);
    Language(Language &&) noexcept;
    Language &operator=(Language &&) noexcept;
    ~Language();

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QLocale locale() const;
    /// The text that lupdate found under @p context; the source text itself where there is none.
    [[nodiscard]] QString text(const char *context, const char *source, int count = -1) const;
    /// A day in few signs: "24 nov", of another year than @p today's "24 nov 2025"; with the day of
    /// the week "di 24 nov".
    [[nodiscard]] QString shortDay(QDate day, QDate today) const;
    [[nodiscard]] QString shortWeekday(QDate day, QDate today) const;
    /// The translators, most special last, for installing into an application.
    [[nodiscard]] const std::vector<std::unique_ptr<QTranslator>> &translators() const
    {
        return m_translators;
    }
    [[nodiscard]] static QStringList codes();

private:
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace ankerpunt
