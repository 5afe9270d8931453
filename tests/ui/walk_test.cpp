// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks around in everything that the program shows. With ANKERPUNT_WALK=all from every outlook
// that is promised; else from two that lie far apart, each kind of record from one of them, so that
// the suite stays quick.
#include "tests/support/part_sheet.h"
#include "tests/support/sight.h"
#include "tests/support/tour.h"

#include <QMap>

using namespace ankerpunt;
using test::Outlook;

namespace {

QList<Outlook> outlooks()
{
    using ui::Appearance;
    if (qEnvironmentVariable("ANKERPUNT_WALK") != u"all"_s) {
        return {{u"nl"_s, Appearance::Light, {1366, 768}, 100, 2, 0},
                {u"en"_s, Appearance::Dark, {1440, 900}, 150, 2, 1}};
    }
    QList<Outlook> all;
    for (const QString &language : {u"nl"_s, u"en"_s}) {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            all.append({{language, appearance, {1366, 768}, 100},
                        {language, appearance, {1440, 900}, 100},
                        {language, appearance, {1440, 900}, 150}}); // promised at that size only
        }
    }
    return all;
}

/// What is wrong, with where it was met first.
class Notes
{
public:
    void add(const QString &place, const QStringList &wrong)
    {
        ++places;
        for (const QString &one : wrong) {
            if (!m_first.contains(one)) {
                m_first.insert(one, place);
            }
        }
    }
    [[nodiscard]] QStringList all() const
    {
        QStringList all;
        for (auto it = m_first.cbegin(); it != m_first.cend(); ++it) {
            all.append(u"%1 (%2)"_s.arg(it.key(), it.value()));
        }
        return all;
    }
    int places = 0;

private:
    QMap<QString, QString> m_first;
};

} // namespace

TEST_CASE("everything shown can be read, fits, stands free and is large enough to hit")
{
    for (const Outlook &outlook : outlooks()) {
        CAPTURE(outlook.name());
        Notes notes;
        const auto look = [&](const QString &place, QWidget &shown) {
            QStringList wrong = test::seenWrong(shown);
            if (shown.width() > outlook.size.width() || shown.height() > outlook.size.height()) {
                wrong.append(
                    u"%1 is larger than the screen: %2 x %3"_s.arg(test::calledInCode(shown))
                        .arg(shown.width())
                        .arg(shown.height()));
            }
            notes.add(place, wrong);
        };
        test::Tour::start(outlook, look);
        test::Tour(outlook).walk(look);
        CHECK(notes.places > 200);
        for (const QString &one : notes.all()) {
            FAIL_CHECK(qPrintable(one));
        }
    }
    ui::setUserScale(1);
}
