// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/literals.h"
#include "tests/support/catch.h"
#include "ui/patience.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <semaphore>
#include <stdexcept>
#include <thread>

using namespace ankerpunt;

namespace {

QDialog *dialogOf(const QWidget &owner)
{
    return owner.findChild<QDialog *>(u"waiting"_s);
}

/// Looks again and again, while work is waited for, until @p look says that it saw it all.
void whileWaiting(QTimer &timer, const std::function<bool()> &look)
{
    QObject::connect(&timer, &QTimer::timeout, &timer, [&timer, look] {
        if (look()) {
            timer.stop();
        }
    });
    timer.start(1);
}

} // namespace

TEST_CASE("the window lives while long work is done, and says what it waits for")
{
    QWidget owner;
    owner.show();
    std::binary_semaphore seen(0);
    std::thread::id worker;
    QTimer timer;
    whileWaiting(timer, [&] {
        auto *dialog = dialogOf(owner);
        if (dialog == nullptr || !dialog->isVisible()) {
            return false;
        }
        CHECK(dialog->windowModality() == Qt::ApplicationModal);
        CHECK_FALSE(dialog->findChild<QPushButton *>()->isVisible()); // it tells nothing
        dialog->close();
        CHECK(dialog->isVisible()); // closing waits for the backup
        QTest::keyClick(dialog, Qt::Key_Escape);
        CHECK(dialog->isVisible());
        seen.release();
        return true;
    });
    ui::patiently(&owner, u"A backup is made."_s, [&](auto &) {
        worker = std::this_thread::get_id();
        seen.acquire();
    });
    CHECK(worker != std::thread::id());
    CHECK(worker != std::this_thread::get_id());
    CHECK(dialogOf(owner) == nullptr);
}

TEST_CASE("short work shows nothing, and what it throws is told as ever")
{
    QWidget owner;
    bool shown = false;
    const auto look = [&] { shown = shown || dialogOf(owner)->isVisible(); };
    ui::patiently(&owner, u"Quick."_s, [](auto &) {});
    QTimer timer;
    whileWaiting(timer, [&] {
        look();
        return false;
    });
    CHECK_THROWS_AS(ui::patiently(&owner, u"Quick."_s,
                                  [](auto &) { throw Error(Error::Kind::Io, u"Full."_s); }),
                    Error);
    CHECK_FALSE(shown);
}

TEST_CASE("for work of a moment no dialog flashes by")
{
    QWidget owner;
    owner.show();
    std::binary_semaphore seen(0);
    QElapsedTimer waited;
    QTimer timer;
    whileWaiting(timer, [&] {
        const bool isMoment = waited.elapsed() < 200; // not on a machine that is too busy
        CHECK_FALSE((isMoment && dialogOf(owner)->isVisible()));
        seen.release();
        return true;
    });
    waited.start();
    ui::patiently(&owner, u"Quick."_s, [&](auto &) { seen.acquire(); });
}

TEST_CASE("work that tells how far it is can be stopped")
{
    QWidget owner;
    owner.show();
    QTimer timer;
    whileWaiting(timer, [&] {
        auto *dialog = dialogOf(owner);
        auto *stop = dialog == nullptr ? nullptr : dialog->findChild<QPushButton *>();
        if (stop == nullptr || !stop->isVisible()) {
            return false;
        }
        CHECK(dialog->findChild<QProgressBar *>()->maximum() == 1000);
        CHECK(dialog->findChild<QProgressBar *>()->value() == 7);
        stop->click();
        return true;
    });
    const auto work = [](const exchange::Progress &progress) {
        for (;;) {
            exchange::tell(progress, 7, 1000);
            std::this_thread::yield();
        }
    };
    try {
        ui::patiently(&owner, u"An export is written."_s, work);
        FAIL("it was not stopped");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Cancelled);
    }
}
