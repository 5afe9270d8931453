// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choice_editor.h"

#include "core/domain/shared.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace ankerpunt::ui {

/// A box whose last line is no value but asks for one more.
class ExtendableBox final : public QComboBox
{
public:
    ExtendableBox()
    {
        connect(this, &QComboBox::currentIndexChanged, this, [this](int index) { keep(index); });
    }

    void showAdd(bool add)
    {
        const int last = count() - 1;
        if (m_hasAdd && !add) {
            removeItem(last);
        } else if (!m_hasAdd && add) {
            addItem(QCoreApplication::translate("field", "Add to this list…"), QVariant());
        }
        m_hasAdd = add;
    }
    [[nodiscard]] bool isAdd(int index) const { return m_hasAdd && index == count() - 1; }

    std::function<void()> addWanted;

    void showPopup() override
    {
        m_isOpened = true;
        QComboBox::showPopup();
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        m_isOpened = false;
        QComboBox::keyPressEvent(event);
    }
    void wheelEvent(QWheelEvent *event) override
    {
        m_isOpened = false;
        QComboBox::wheelEvent(event);
    }

private:
    /// The offer is never the value: what was chosen before comes back.
    void keep(int index)
    {
        if (!isAdd(index)) {
            m_before = index;
            return;
        }
        const QSignalBlocker silent(this);
        setCurrentIndex(m_before);
        if (m_isOpened && addWanted) {
            addWanted();
        }
    }

    bool m_hasAdd = false;
    bool m_isOpened = false; ///< the list was open when the last choice was made
    int m_before = 0;
};

ChoiceEditor::ChoiceEditor(const record::Field &field, const Context &context, QWidget *parent)
    : ChoiceEditor(field, context, new ExtendableBox, parent)
{}

ChoiceEditor::ChoiceEditor(const record::Field &field, const Context &context, ExtendableBox *box,
                           QWidget *parent)
    : ComboEditor(choiceOptions(field, context), box, parent), m_field(field), m_context(context)
{
    box->addWanted = [this] {
        // Not within the choice: the box still closes its list.
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT createWanted({}); }, Qt::QueuedConnection);
    };
}

void ChoiceEditor::setCreates(bool creates)
{
    m_creates = creates;
    static_cast<ExtendableBox *>(box())->showAdd(creates);
}

void ChoiceEditor::setValue(const QVariant &value)
{
    if (box()->findData(value.toString()) < 0) {
        readAgain(); // the list may have grown since
    }
    auto *extendable = static_cast<ExtendableBox *>(box());
    extendable->showAdd(false); // what is not in the list comes before the offer
    ComboEditor::setValue(value);
    extendable->showAdd(m_creates);
}

void ChoiceEditor::accept(qint64 id)
{
    setValue(m_context.store().load(Id<Choice>(id)).code);
}

void ChoiceEditor::readAgain()
{
    auto *extendable = static_cast<ExtendableBox *>(box());
    const QSignalBlocker silent(extendable);
    extendable->showAdd(false);
    extendable->clear();
    for (const Option &option : choiceOptions(m_field, m_context)) {
        extendable->addItem(option.label, option.value);
    }
    extendable->showAdd(m_creates);
}

} // namespace ankerpunt::ui
