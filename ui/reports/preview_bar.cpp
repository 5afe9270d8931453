// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/preview_bar.h"

#include "core/report/outputs.h"
#include "ui/commands.h"
#include "ui/parts/choice_name.h"
#include "ui/parts/segmented.h"
#include "ui/parts/text_label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ankerpunt::ui {

namespace {

constexpr int barHeight = 46;
constexpr int withoutSteps = 3;
constexpr int tightest = 4;
constexpr int iconWidth = 32; ///< of a button without words

/// What people call a form in which a report is saved.
QString nameOf(const QString &extension)
{
    const QHash<QString, QString> names{
        {u"pdf"_s, PreviewBar::tr("PDF, to send or print…")},
        {u"html"_s, PreviewBar::tr("Web page, to read aloud or put on a site…")},
        {u"odt"_s, PreviewBar::tr("Text, for LibreOffice or Word…")},
        {u"csv"_s, PreviewBar::tr("Only the figures, for a spreadsheet…")},
        {u"json"_s, PreviewBar::tr("Everything, for other programs…")}};
    return names.value(extension, extension);
}

/// The Dutch of who works here: the window's, or where that is English the computer's.
QString dutchOf(const QString &window)
{
    if (window.startsWith(u"nl")) {
        return window;
    }
    return QLocale::system().territory() == QLocale::Belgium ? u"nl_BE"_s : u"nl"_s;
}

} // namespace

PreviewBar::PreviewBar(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_dutch(dutchOf(context.language().code())),
      m_back(makeStep(u"back"_s, tr("Previous page"), -1)),
      m_forward(makeStep(u"fwd"_s, tr("Next page"), 1)),
      m_page(new QSpinBox),
      m_of(textLabel({}, fontOf(13), context.theme().text2)),
      m_zoom(new QComboBox),
      m_grey(new QPushButton),
      m_language(new Segmented(tr("Language of the report"),
                               {{u"NL"_s, {}, u"Nederlands"_s}, {u"EN"_s, {}, u"English"_s}},
                               context.icons, nullptr)),
      m_save(new QPushButton),
      m_more(new QPushButton),
      m_forms(new QMenu(this)),
      m_print(nullptr)
{
    setObjectName(u"previewBar"_s);
    setFixedHeight(px(barHeight));
    makePaging();
    makeLook();
    makeLeaving();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 12, 0);
    row->setSpacing(8);
    row->setSizeConstraint(QLayout::SetNoConstraint); // it makes itself tight, see resizeEvent
    for (QWidget *part : QList<QWidget *>{m_back, m_page, m_of, m_forward, m_zoom, m_grey}) {
        row->addWidget(part);
    }
    nameChoice(m_zoom, tr("Size of the pages"));
    row->addStretch(1);
    for (QWidget *part : QList<QWidget *>{m_language, m_save, m_more}) {
        row->addWidget(part);
    }
    for (QWidget *part : QList<QWidget *>{m_save, m_more}) {
        setTabOrder(previousInFocusChain(), part);
    }
    setLanguage(context.language().code());
    setPageCount(0);
    setMainForm(m_main);
}

QPushButton *PreviewBar::makeStep(const QString &icon, const QString &words, int step)
{
    auto *button = new QPushButton;
    button->setObjectName(step < 0 ? u"pageBack"_s : u"pageForward"_s);
    button->setIcon(m_context.icons.icon(icon, 16));
    button->setAccessibleName(words);
    button->setToolTip(
        asToolTip(u"%1 (%2)"_s.arg(words, QKeySequence(step < 0 ? Qt::Key_PageUp : Qt::Key_PageDown)
                                              .toString(QKeySequence::NativeText))));
    button->setFixedWidth(px(iconWidth));
    connect(button, &QPushButton::clicked, this,
            [this, step] { Q_EMIT pageWanted(m_page->value() - 1 + step); });
    return button;
}

void PreviewBar::makePaging()
{
    m_page->setObjectName(u"pageNumber"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setFixedWidth(px(44));
    m_page->setKeyboardTracking(false); // 12 is not first 1
    connect(m_page, &QSpinBox::valueChanged, this,
            [this](int page) { Q_EMIT pageWanted(page - 1); });
}

void PreviewBar::makeLook()
{
    m_zoom->setObjectName(u"pageZoom"_s);
    m_zoom->addItems({tr("Whole page"), tr("Page width"), tr("100 %")});
    int words = 0;
    for (int i = 0; i < m_zoom->count(); ++i) {
        words = std::max(words, m_zoom->fontMetrics().horizontalAdvance(m_zoom->itemText(i)));
    }
    m_zoom->setMinimumWidth(words + px(42)); // with its frame and arrow
    connect(m_zoom, &QComboBox::currentIndexChanged, this,
            [this](int index) { Q_EMIT zoomChosen(PagePreview::Zoom(index)); });
    m_grey->setObjectName(u"pageGrey"_s);
    m_grey->setIcon(m_context.icons.icon(u"print"_s, 16));
    m_grey->setToolTip(tr("Shows the pages as a printer without colours prints them"));
    m_grey->setCheckable(true);
    m_grey->setAccessibleName(tr("Black and white"));
    connect(m_grey, &QPushButton::toggled, this, &PreviewBar::greyChosen);
    m_language->setObjectName(u"reportLanguage"_s);
    connect(m_language, &Segmented::chosen, this, &PreviewBar::languageChosen);
}

void PreviewBar::makeLeaving()
{
    m_save->setObjectName(u"saveReport"_s);
    m_save->setProperty("main", true);
    m_save->setIcon(m_context.icons.icon(u"save"_s, Qt::white, 16));
    connect(m_save, &QPushButton::clicked, this,
            [this] { Q_EMIT saveWanted(m_main, Audience::Anyone); });
    m_more->setObjectName(u"saveOtherwise"_s);
    m_more->setIcon(m_context.icons.icon(u"more"_s, 16));
    m_more->setAccessibleName(tr("Save in another form, or print"));
    m_more->setToolTip(asToolTip(m_more->accessibleName()));
    m_more->setMenu(m_forms);
    m_print = new QAction(m_context.icons.icon(u"print"_s, 16), tr("Print…"), this);
    m_print->setObjectName(u"printReport"_s);
    connect(m_print, &QAction::triggered, this, &PreviewBar::printWanted);
}

void PreviewBar::save()
{
    m_save->click(); // does nothing while it is disabled
}

void PreviewBar::fillForms()
{
    m_forms->clear();
    for (const report::Output &output : report::outputs()) {
        if (output.extension != m_main) {
            QAction *form = m_forms->addAction(nameOf(output.extension));
            form->setObjectName(u"save_"_s + output.extension);
            connect(form, &QAction::triggered, this, [this, extension = output.extension] {
                Q_EMIT saveWanted(extension, Audience::Anyone);
            });
        }
    }
    // Small counts and the records behind a number: only where figures are worked with, and only
    // for who asks for it by name.
    m_forms->addSection(tr("With small counts, for colleagues only"));
    for (const QString &extension : {u"csv"_s, u"json"_s}) {
        QAction *form = m_forms->addAction(nameOf(extension));
        form->setObjectName(u"saveInternal_"_s + extension);
        connect(form, &QAction::triggered, this,
                [this, extension] { Q_EMIT saveWanted(extension, Audience::Internal); });
    }
    m_forms->addSeparator();
    m_forms->addAction(m_print);
}

void PreviewBar::setMainForm(const QString &extension)
{
    m_main = extension;
    const QString keys = command(CommandId::SavePdf).keys.toString(QKeySequence::NativeText);
    m_save->setAccessibleName(tr("Save as %1").arg(extension.toUpper()));
    m_save->setToolTip(asToolTip(u"%1 (%2)"_s.arg(m_save->accessibleName(), keys)));
    fillForms();
    setTight(0);
    resizeEvent(nullptr);
}

void PreviewBar::setReady(bool isReady)
{
    for (QWidget *part : QList<QWidget *>{m_save, m_more}) {
        part->setEnabled(isReady);
    }
    m_print->setEnabled(isReady);
}

void PreviewBar::setPageCount(int pages)
{
    const QSignalBlocker silent(m_page);
    m_page->setRange(std::min(1, pages), pages);
    m_page->setEnabled(pages > 0);
    m_of->setText(tr("of %1").arg(m_context.language().locale().toString(pages)));
    setCurrentPage(m_page->value() - 1);
}

void PreviewBar::setCurrentPage(int page)
{
    const QSignalBlocker silent(m_page);
    m_page->setValue(page + 1);
    m_back->setEnabled(page > 0);
    m_forward->setEnabled(page + 1 < m_page->maximum());
}

QString PreviewBar::language() const
{
    return m_language->current() == 1 ? u"en"_s : m_dutch;
}

void PreviewBar::setLanguage(const QString &code)
{
    if (code.startsWith(u"nl")) {
        m_dutch = code;
    }
    m_language->setCurrent(code == u"en" ? 1 : 0);
}

/// Says less, the narrower it is; each part keeps its name for who hears it.
void PreviewBar::setTight(int level)
{
    m_grey->setText(level > 0 ? QString() : m_grey->accessibleName());
    for (QWidget *part : QList<QWidget *>{m_back, m_forward, m_of}) {
        part->setVisible(level < withoutSteps); // the number and the keys go through the pages too
    }
    m_grey->setVisible(level < tightest);
    m_save->setText(level > 1 ? m_main.toUpper() : m_save->accessibleName());
}

void PreviewBar::resizeEvent(QResizeEvent *)
{
    for (int level = 0; level <= tightest; ++level) {
        setTight(level);
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width()) {
            break;
        }
    }
}

} // namespace ankerpunt::ui
