// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patience.h"

#include "core/base/literals.h"
#include "ui/parts/text_label.h"
#include "ui/parts/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <atomic>
#include <future>

namespace ankerpunt::ui {

namespace {

/// What the thread that works and the one that paints tell each other.
struct Told
{
    std::atomic<int> done = 0;
    std::atomic<int> total = 0; ///< 0 as long as nothing was told
    std::atomic<bool> isStopped = false;
};

/// Stays until the work is done, whatever is pressed.
class WaitDialog final : public QDialog
{
public:
    WaitDialog(QWidget *owner, const QString &doing, Told &told)
        : QDialog(owner),
          m_told(told),
          m_bar(new QProgressBar),
          m_stop(new QPushButton(QCoreApplication::translate("patience", "Stop")))
    {
        setObjectName(u"waiting"_s);
        setWindowTitle(u"Ankerpunt"_s);
        setModal(true);
        m_bar->setRange(0, 0);
        m_bar->setAccessibleName(doing);
        m_stop->setObjectName(u"stopWaiting"_s);
        m_stop->hide();
        connect(m_stop, &QPushButton::clicked, this, &WaitDialog::reject);
        QLabel *label = plainLabel(doing);
        label->setWordWrap(true);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(20, 16, 20, 16);
        column->setSpacing(12);
        column->addWidget(label);
        column->addWidget(m_bar);
        column->addWidget(m_stop, 0, Qt::AlignRight);
        setMinimumWidth(px(380));
    }

    void follow()
    {
        if (const int total = m_told.total; total > 0) {
            m_bar->setRange(0, total);
            m_bar->setValue(m_told.done);
            m_stop->show();
        }
    }

    /// Pressing Escape and closing come here as well.
    void reject() override
    {
        m_told.isStopped = true;
        m_stop->setEnabled(false);
    }

private:
    Told &m_told;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace

void patiently(QWidget *owner, const QString &doing, const LongWork &work)
{
    using namespace std::chrono_literals;
    constexpr int moment = 300; // milliseconds; shorter work shows nothing
    Told told;
    auto working = std::async(std::launch::async, [&work, &told] {
        work([&told](int done, int total) {
            told.done = done;
            told.total = total;
            return !told.isStopped;
        });
    });
    WaitDialog dialog(owner, doing, told);
    QElapsedTimer waited;
    waited.start();
    while (working.wait_for(20ms) != std::future_status::ready) {
        if (!dialog.isVisible() && waited.elapsed() > moment) {
            dialog.show(); // open() would block one window only
        }
        dialog.follow();
        QCoreApplication::processEvents(dialog.isVisible() ? QEventLoop::AllEvents
                                                           : QEventLoop::ExcludeUserInputEvents);
    }
    working.get();
}

} // namespace ankerpunt::ui
