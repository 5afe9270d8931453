// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "core/queries/lists.h"
#include "ui/parts/choice_name.h"
#include "ui/parts/text_label.h"
#include "ui/settings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ankerpunt::ui {

SettingsDialog::SettingsDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"settingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSizeConstraint(QLayout::SetFixedSize);
}

void SettingsDialog::fill(const State &state)
{
    const QWidget *focus = focusWidget();
    const QString focused = focus != nullptr ? focus->objectName() : QString();
    delete m_content;
    m_content = new QWidget(this);
    setWindowTitle(tr("Settings"));
    const Theme &theme = state.icons.theme();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    addLanguage(form, state);
    auto *look = addChoice(form, u"appearance"_s, tr("Look"),
                           {{tr("Light"), int(Appearance::Light)},
                            {tr("Dark"), int(Appearance::Dark)},
                            {tr("As the system"), int(Appearance::System)}},
                           int(state.appearance));
    connect(look, &QComboBox::activated, this,
            [this, look] { Q_EMIT appearanceWanted(Appearance(look->currentData().toInt())); });
    QList<QPair<QString, QVariant>> sizes;
    for (const int percent : {90, 100, 110, 125, 150}) {
        sizes.append({tr("%1%").arg(percent), percent});
    }
    auto *size = addChoice(form, u"textSize"_s, tr("Size of the texts"), sizes, state.textSize);
    connect(size, &QComboBox::activated, this,
            [this, size] { Q_EMIT textSizeWanted(size->currentData().toInt()); });
    addWorker(form, state);
    auto *note =
        textLabel(tr("Kept on this computer only, and in use at once."), fontOf(12), theme.text2);
    auto *close = new QPushButton(tr("Close settings"));
    close->setObjectName(u"closeSettings"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(note, 1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    column->addWidget(textLabel(tr("Settings"), fontOf(17, QFont::DemiBold), theme.text));
    column->addLayout(form);
    column->addLayout(buttons);
    layout()->addWidget(m_content);
    if (auto *again = m_content->findChild<QWidget *>(focused)) {
        again->setFocus();
    }
}

QComboBox *SettingsDialog::addChoice(QFormLayout *form, const QString &name, const QString &label,
                                     const QList<QPair<QString, QVariant>> &choices,
                                     const QVariant &now)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setMinimumWidth(px(240));
    for (const auto &[text, value] : choices) {
        box->addItem(text, value);
    }
    box->setCurrentIndex(box->findData(now));
    form->addRow(labelFor(box, label), box);
    return box;
}

void SettingsDialog::addLanguage(QFormLayout *form, const State &state)
{
    const bool dutch = state.language != u"en"_s;
    auto *language =
        addChoice(form, u"language"_s, tr("Language"),
                  {{u"Nederlands"_s, u"nl"_s}, {u"English"_s, u"en"_s}}, dutch ? u"nl"_s : u"en"_s);
    auto *words = addChoice(form, u"wordSet"_s, tr("Words as in"),
                            {{tr("the Netherlands"), u"nl"_s}, {tr("Flanders"), u"nl_BE"_s}},
                            dutch ? state.language : settings::wordSet());
    words->setEnabled(dutch);
    connect(language, &QComboBox::activated, this, [this, language, words] {
        const bool now = language->currentData().toString() == u"nl"_s;
        Q_EMIT languageWanted(now ? words->currentData().toString() : u"en"_s);
    });
    connect(words, &QComboBox::activated, this,
            [this, words] { Q_EMIT languageWanted(words->currentData().toString()); });
}

/// Who works here is kept per file and computer: two colleagues may share the file.
void SettingsDialog::addWorker(QFormLayout *form, const State &state)
{
    if (state.workspace == nullptr) {
        return;
    }
    const auto *person = state.workspace->registry().find(u"person"_s);
    QList<QPair<QString, QVariant>> people{{tr("Nobody in particular"), qint64(0)}};
    for (const queries::ListRow &row : queries::list(*state.workspace, *state.display, *person)) {
        if (!row.archived) {
            people.append({row.title, row.id});
        }
    }
    const auto kept = settings::forFile(state.workspace->path());
    auto *worker = addChoice(form, u"worker"_s, tr("Who works here"), people, kept.worker());
    if (!kept.knowsWorker()) {
        worker->setPlaceholderText(tr("Not chosen yet"));
        worker->setAccessibleDescription(worker->placeholderText()); // which Qt does not tell
        worker->setCurrentIndex(-1);
    } else if (worker->currentIndex() < 0) {
        worker->setCurrentIndex(0); // the person is gone, or archived
    }
    worker->setToolTip(tr("New talks and actions have this name at once. May be left out."));
    connect(worker, &QComboBox::activated, this, [worker, path = state.workspace->path()] {
        settings::forFile(path).setWorker(worker->currentData().toLongLong());
        worker->setAccessibleDescription({});
    });
}

} // namespace ankerpunt::ui
