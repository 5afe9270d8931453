// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/in_place.h"

#include "core/base/text.h"
#include "core/domain/names/name_parsing.h"
#include "core/domain/people.h"
#include "ui/guard.h"
#include "ui/parts/text_label.h"
#include "ui/records/part_dialog.h"
#include "ui/records/places.h"
#include "ui/records/words.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ankerpunt::ui {

using record::Description;
using record::Field;
using record::FieldKind;
using record::Record;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("records", text);
}

const Field *namingText(const Description &kind)
{
    const auto found = std::ranges::find_if(kind.fields, [](const Field &field) {
        return field.naming && field.kind == FieldKind::Text;
    });
    return found == kind.fields.end() ? nullptr : &*found;
}

/// The value of a list with this label, if there is one; else a new one at the end of the list.
Choice choiceNamed(const QString &list, const QString &label, const Context &context)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    const QString plain = folded(label).replace(others, u"_"_s);
    QStringList codes;
    Choice made;
    made.list = list;
    made.labelNl = label;
    made.labelEn = label;
    const auto &kind = record::table<Choice>();
    context.store().rows().each(kind.description(), [&](const Record &record) {
        const Choice known = kind.fromValues(record.id, record.values);
        if (known.list != list) {
            return;
        }
        codes.append(known.code);
        made.position = std::max(made.position.value_or(0), known.position.value_or(0) + 1);
        const bool same = folded(labelOf(known, context.language().code())) == folded(label);
        if (same && !record.archivedOn.isValid()) {
            made.id = known.id;
        }
    });
    made.code = plain;
    for (int i = 2; codes.contains(made.code); ++i) {
        made.code = u"%1_%2"_s.arg(plain).arg(i);
    }
    return made;
}

/// The editor's form stores its field within the same step.
void choose(FieldEditor &editor, qint64 id)
{
    editor.accept(id);
    Q_EMIT editor.left();
}

void addAndChoose(FieldEditor &editor, const Record &fresh, const Context &context)
{
    attempt(&editor, [&] {
        context.store().change(addText(fresh, context),
                               [&](record::Change &change) { choose(editor, change.save(fresh)); });
    });
}

void addChoice(FieldEditor &editor, const Field &field, const QString &label,
               const Context &context)
{
    const Choice choice = choiceNamed(field.choiceList, label, context);
    if (choice.id) {
        choose(editor, choice.id.value());
        return;
    }
    const auto &kind = record::table<Choice>();
    Record fresh = blankRecord(kind.description());
    fresh.values = kind.toValues(choice);
    addAndChoose(editor, fresh, context);
}

/// Asks how a new value of a list is called.
void askChoice(FieldEditor &editor, const Field &field, const Context &context)
{
    auto *dialog = new QDialog(editor.window());
    dialog->setObjectName(u"choiceDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString title =
        say(QT_TRANSLATE_NOOP("records", "Add to this list: %1")).arg(field.labelText());
    dialog->setWindowTitle(title);
    auto *line = new QLineEdit;
    line->setObjectName(u"newChoice"_s);
    line->setAccessibleName(title);
    auto *label = textLabel(title, fontOf(13, QFont::Medium), context.theme().text);
    label->setBuddy(line);
    auto *keep = new QPushButton(say(QT_TRANSLATE_NOOP("records", "Add value")));
    keep->setObjectName(u"saveChoice"_s);
    keep->setProperty("main", true);
    keep->setDefault(true);
    keep->setEnabled(false);
    auto *cancel = new QPushButton(say(QT_TRANSLATE_NOOP("records", "Cancel")));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(px({20, 16, 20, 16}));
    column->setSpacing(px(10));
    column->addWidget(label);
    column->addWidget(line);
    column->addLayout(buttons);
    QObject::connect(line, &QLineEdit::textChanged, keep,
                     [keep](const QString &text) { keep->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(keep, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, &editor, [&editor, &field, line, context] {
        addChoice(editor, field, line->text().simplified(), context);
        editor.setFocus();
    });
    dialog->setMinimumWidth(px(360));
    dialog->open();
    line->setFocus();
}

} // namespace

Record namedRecord(const Description &kind, const QString &name, const Context &context)
{
    Record fresh = freshRecord(kind, context);
    if (kind.kind != u"person"_s) {
        fresh.set(namingText(kind)->name, name);
        return fresh;
    }
    const PersonName parts = parseName(name, NameConvention::Dutch).name;
    fresh.set(u"given_name"_s, parts.givenName);
    fresh.set(u"initials"_s, parts.initials);
    fresh.set(u"name_prefix"_s, parts.prefix);
    fresh.set(u"family_name"_s, parts.familyName);
    fresh.set(u"name_suffix"_s, parts.suffix);
    return fresh;
}

bool mayCreateInPlace(const Field &field, const Context &context)
{
    if (context.workspace.isReadOnly()) {
        return false;
    }
    if (!field.choiceList.isEmpty()) {
        return true;
    }
    const Description *kind = field.isReference() && field.target ? field.target() : nullptr;
    return kind != nullptr && !hasOwner(*kind) &&
           (kind->kind == u"person"_s || namingText(*kind) != nullptr);
}

void createInPlace(FieldEditor &editor, const Field &field, const QString &name,
                   const Context &context)
{
    if (!field.choiceList.isEmpty()) {
        if (name.isEmpty()) {
            askChoice(editor, field, context);
        } else {
            addChoice(editor, field, name, context);
        }
        return;
    }
    const Record fresh = namedRecord(*field.target(), name, context);
    if (context.store().problemsOf(fresh).isEmpty()) {
        addAndChoose(editor, fresh, context);
        return;
    }
    auto *dialog = new PartDialog(fresh, nullptr, context, editor.window());
    QObject::connect(dialog, &PartDialog::kept, &editor,
                     [&editor](qint64 id) { choose(editor, id); });
    dialog->open();
}

} // namespace ankerpunt::ui
