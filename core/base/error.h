// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

namespace ankerpunt {

/// Something that went wrong and that no caller could have prevented: a full disk, a damaged file.
/// Expected mistakes of a person are Problems, a normal absence is std::optional.
class Error final : public std::exception
{
public:
    enum class Kind {
        Io,        ///< the disk, the path or the rights do not allow it
        Damaged,   ///< the file is not what it should be
        Newer,     ///< the file was made by a newer version
        Locked,    ///< someone else is writing
        ReadOnly,  ///< the file was opened for reading
        Invalid,   ///< a record that breaks a rule was about to be stored
        NotFound,  ///< a record that should be there is not
        Usage,     ///< the command line was not understood
        Cancelled, ///< a person stopped it; nothing was changed
        Internal   ///< a mistake in the program
    };

    /// @p sentence is for people and says what to do next; @p detail is for the log.
    Error(Kind kind, QString sentence, QString detail = {})
        : m_kind(kind),
          m_sentence(std::move(sentence)),
          m_detail(std::move(detail)),
          m_what(m_sentence.toUtf8() + (m_detail.isEmpty() ? "" : " | ") + m_detail.toUtf8())
    {}

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    [[nodiscard]] const QString &detail() const { return m_detail; }
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }

private:
    Kind m_kind;
    QString m_sentence;
    QString m_detail;
    QByteArray m_what;
};

} // namespace ankerpunt
