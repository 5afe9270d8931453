<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ankerpunt::ui::AgendaPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::DoneStep</name>
    <message numerus="yes">
        <source>%n row(s) came in, but not all that was in them:</source>
        <translation>
            <numerusform>%n row came in, but not all that was in it:</numerusform>
            <numerusform>%n rows came in, but not all that was in them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And the same or the like of %n more.</source>
        <translation>
            <numerusform>And the same or the like of %n more.</numerusform>
            <numerusform>And the same or the like of %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::ImportWindow</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n action late</numerusform>
            <numerusform>%n actions late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::ReadingStep</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::SelectionBar</name>
    <message numerus="yes">
        <source>Copied as a table, with a line of headings: %n row(s)</source>
        <translation>
            <numerusform>Copied as a table, with a line of headings: %n row</numerusform>
            <numerusform>Copied as a table, with a line of headings: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::UnsolvedList</name>
    <message numerus="yes">
        <source>%n row(s) of %1</source>
        <translation>
            <numerusform>%n row of %1</numerusform>
            <numerusform>%n rows of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message numerus="yes">
        <source>%n question(s) without a day of submission</source>
        <translation>
            <numerusform>%n question without a day of submission</numerusform>
            <numerusform>%n questions without a day of submission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without a neighbourhood</source>
        <translation>
            <numerusform>%n question without a neighbourhood</numerusform>
            <numerusform>%n questions without a neighbourhood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without a theme</source>
        <translation>
            <numerusform>%n question without a theme</numerusform>
            <numerusform>%n questions without a theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without how they came in</source>
        <translation>
            <numerusform>%n question without how it came in</numerusform>
            <numerusform>%n questions without how they came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) finished without a reason</source>
        <translation>
            <numerusform>%n question finished without a reason</numerusform>
            <numerusform>%n questions finished without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) without a day</source>
        <translation>
            <numerusform>%n match without a day</numerusform>
            <numerusform>%n matches without a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without a start</source>
        <translation>
            <numerusform>%n project without a start</numerusform>
            <numerusform>%n projects without a start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without an end</source>
        <translation>
            <numerusform>%n project without an end</numerusform>
            <numerusform>%n projects without an end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without a neighbourhood</source>
        <translation>
            <numerusform>%n project without a neighbourhood</numerusform>
            <numerusform>%n projects without a neighbourhood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without residents</source>
        <translation>
            <numerusform>%n project without residents</numerusform>
            <numerusform>%n projects without residents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed project(s) without a result</source>
        <translation>
            <numerusform>%n completed project without a result</numerusform>
            <numerusform>%n completed projects without a result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed project(s) without a change</source>
        <translation>
            <numerusform>%n completed project without a change</numerusform>
            <numerusform>%n completed projects without a change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed project(s) without who goes on</source>
        <translation>
            <numerusform>%n completed project without who goes on</numerusform>
            <numerusform>%n completed projects without who goes on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without all three talks</source>
        <translation>
            <numerusform>%n project without all three talks</numerusform>
            <numerusform>%n projects without all three talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) without a head count</source>
        <translation>
            <numerusform>%n activity without a head count</numerusform>
            <numerusform>%n activities without a head count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head count(s) without who was counted</source>
        <translation>
            <numerusform>%n head count without who was counted</numerusform>
            <numerusform>%n head counts without who was counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) without a role</source>
        <translation>
            <numerusform>%n participant without a role</numerusform>
            <numerusform>%n participants without a role</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) without a level</source>
        <translation>
            <numerusform>%n student without a level</numerusform>
            <numerusform>%n students without a level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) without credits</source>
        <translation>
            <numerusform>%n student without credits</numerusform>
            <numerusform>%n students without credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) without a start</source>
        <translation>
            <numerusform>%n partnership without a start</numerusform>
            <numerusform>%n partnerships without a start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) without a stage</source>
        <translation>
            <numerusform>%n partnership without a stage</numerusform>
            <numerusform>%n partnerships without a stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) without a contact person</source>
        <translation>
            <numerusform>%n partnership without a contact person</numerusform>
            <numerusform>%n partnerships without a contact person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) without an end</source>
        <translation>
            <numerusform>%n agreement without an end</numerusform>
            <numerusform>%n agreements without an end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) without people</source>
        <translation>
            <numerusform>%n talk without people</numerusform>
            <numerusform>%n talks without people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) without consent</source>
        <translation>
            <numerusform>%n quotation without consent</numerusform>
            <numerusform>%n quotations without consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without a number to reach</source>
        <translation>
            <numerusform>%n goal without a number to reach</numerusform>
            <numerusform>%n goals without a number to reach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without recorded consent</source>
        <translation>
            <numerusform>%n person without recorded consent</numerusform>
            <numerusform>%n people without recorded consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) kept too long</source>
        <translation>
            <numerusform>%n person kept too long</numerusform>
            <numerusform>%n people kept too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coaching talk(s).</source>
        <translation>
            <numerusform>%n coaching talk.</numerusform>
            <numerusform>%n coaching talks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential partner(s)</source>
        <translation>
            <numerusform>%n confidential partner</numerusform>
            <numerusform>%n confidential partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>units</name>
    <message numerus="yes">
        <source>activities</source>
        <translation>
            <numerusform>activity</numerusform>
            <numerusform>activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contacts</source>
        <translation>
            <numerusform>contact</numerusform>
            <numerusform>contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>requests</source>
        <translation>
            <numerusform>request</numerusform>
            <numerusform>requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ventures</source>
        <translation>
            <numerusform>venture</numerusform>
            <numerusform>ventures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talks</source>
        <translation>
            <numerusform>talk</numerusform>
            <numerusform>talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions</source>
        <translation>
            <numerusform>action</numerusform>
            <numerusform>actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partnerships</source>
        <translation>
            <numerusform>partnership</numerusform>
            <numerusform>partnerships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>projects</source>
        <translation>
            <numerusform>project</numerusform>
            <numerusform>projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>questions</source>
        <translation>
            <numerusform>question</numerusform>
            <numerusform>questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours</source>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>credits</source>
        <translation>
            <numerusform>credit</numerusform>
            <numerusform>credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>participations</source>
        <translation>
            <numerusform>participation</numerusform>
            <numerusform>participations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>teams</source>
        <translation>
            <numerusform>team</numerusform>
            <numerusform>teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>courses</source>
        <translation>
            <numerusform>course</numerusform>
            <numerusform>courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partners</source>
        <translation>
            <numerusform>partner</numerusform>
            <numerusform>partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreements</source>
        <translation>
            <numerusform>agreement</numerusform>
            <numerusform>agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plans</source>
        <translation>
            <numerusform>plan</numerusform>
            <numerusform>plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>values</source>
        <translation>
            <numerusform>value</numerusform>
            <numerusform>values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>matches</source>
        <translation>
            <numerusform>match</numerusform>
            <numerusform>matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sessions</source>
        <translation>
            <numerusform>session</numerusform>
            <numerusform>sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>testimonials</source>
        <translation>
            <numerusform>testimonial</numerusform>
            <numerusform>testimonials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assumptions</source>
        <translation>
            <numerusform>assumption</numerusform>
            <numerusform>assumptions</numerusform>
        </translation>
    </message>
</context>
</TS>
