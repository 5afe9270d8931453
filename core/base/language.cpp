// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include "core/base/literals.h"

#include <QTranslator>

namespace ankerpunt {

Language::Language(const QString &code) : m_code(codes().contains(code) ? code : u"nl"_s)
{
    QStringList files{m_code};
    if (m_code == u"nl_BE"_s) {
        files.prepend(u"nl"_s); // the Flemish word set lies over the Dutch one
    }
    for (const QString &file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(u":/i18n/ankerpunt_%1.qm"_s.arg(file))) {
            m_translators.push_back(std::move(translator));
        }
    }
}

Language::Language(Language &&) noexcept = default;
Language &Language::operator=(Language &&) noexcept = default;
Language::~Language() = default;

QLocale Language::locale() const
{
    if (m_code == u"en"_s) {
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    return QLocale(QLocale::Dutch, m_code == u"nl_BE"_s ? QLocale::Belgium : QLocale::Netherlands);
}

QString Language::text(const char *context, const char *source, int count) const
{
    for (auto it = m_translators.rbegin(); it != m_translators.rend(); ++it) {
        const QString text = (*it)->translate(context, source, nullptr, count);
        if (!text.isEmpty()) {
            return count < 0 ? text : QString(text).replace(u"%n"_s, locale().toString(count));
        }
    }
    const QString text = QString::fromUtf8(source);
    return count < 0 ? text : QString(text).replace(u"%n"_s, locale().toString(count));
}

QString Language::shortDay(QDate day, QDate today) const
{
    const QString form = day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s;
    return locale().toString(day, form).remove(u'.'); // Dutch shortens with a dot
}

QString Language::shortWeekday(QDate day, QDate today) const
{
    return locale().toString(day, u"ddd "_s).remove(u'.') + shortDay(day, today);
}

QStringList Language::codes()
{
    return {u"nl"_s, u"nl_BE"_s, u"en"_s};
}

} // namespace ankerpunt
