// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/text_label.h"

#include "core/base/literals.h"

#include <QTextDocumentFragment>

namespace ankerpunt::ui {

QLabel *textLabel(const QString &text, const QFont &font, const QColor &colour, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    return label;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QString asToolTip(const QString &text)
{
    return Qt::mightBeRichText(text)
               ? u"<div style=\"white-space: pre-wrap\">"_s + text.toHtmlEscaped() + u"</div>"_s
               : text;
}

QString wordsOfToolTip(const QString &toolTip)
{
    return Qt::mightBeRichText(toolTip) ? QTextDocumentFragment::fromHtml(toolTip).toPlainText()
                                        : toolTip;
}

} // namespace ankerpunt::ui
