// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard.h"

#include "core/base/error.h"
#include "core/base/literals.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>

namespace ankerpunt::ui {

namespace {

Q_LOGGING_CATEGORY(guard, "ankerpunt.guard", QtInfoMsg)

QMessageBox *makeBox(QWidget *owner, const QString &sentence)
{
    auto *box = new QMessageBox(owner != nullptr ? owner->window() : nullptr);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(u"Ankerpunt"_s);
    box->setTextFormat(Qt::PlainText);
    box->setText(sentence);
    box->setIcon(QMessageBox::NoIcon);
    return box;
}

} // namespace

void tell(QWidget *owner, const QString &sentence)
{
    QMessageBox *box = makeBox(owner, sentence);
    box->setObjectName(u"message"_s);
    box->addButton(QCoreApplication::translate("guard", "Close message"), QMessageBox::AcceptRole);
    box->setEscapeButton(box->buttons().constFirst());
    box->open();
}

void ask(QWidget *owner, const QString &sentence, const QString &yes,
         const std::function<void()> &then)
{
    QMessageBox *box = makeBox(owner, sentence);
    box->setObjectName(u"question"_s);
    QPushButton *agree = box->addButton(yes, QMessageBox::AcceptRole);
    agree->setObjectName(u"agree"_s);
    QPushButton *cancel =
        box->addButton(QCoreApplication::translate("guard", "Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(agree);
    box->setEscapeButton(cancel);
    QObject::connect(agree, &QPushButton::clicked, box, then);
    box->open();
}

QString failureOf(const std::function<void()> &action)
{
    try {
        action();
        return {};
    } catch (const Error &error) {
        qCInfo(guard).noquote() << error.what();
        if (!error.sentence().isEmpty()) {
            return error.sentence();
        }
    } catch (const std::exception &error) {
        qCInfo(guard) << error.what();
    }
    return QCoreApplication::translate(
        "guard", "This did not work because of a mistake in the program. What was saved is still "
                 "there. Save a backup and start again.");
}

bool attempt(QWidget *owner, const std::function<void()> &action, const QString &about)
{
    const QString sentence = failureOf(action);
    if (!sentence.isEmpty()) {
        const bool named = about.isEmpty() || sentence.contains(about);
        tell(owner, named ? sentence : about + u": "_s + sentence);
    }
    return sentence.isEmpty();
}

} // namespace ankerpunt::ui
