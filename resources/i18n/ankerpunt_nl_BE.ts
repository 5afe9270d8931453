<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE">
<context>
    <name>domain</name>
    <message>
        <source>Arrangement afterwards</source>
        <translation>Verankering</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Opleidingsonderdeel</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Opleidingsonderdelen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Neighbourhood anchor</source>
        <translation>Buurtanker of brugfiguur</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Buurten</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Ondernemingsnummer</translation>
    </message>
    <message>
        <source>Staffed by</source>
        <translation>Bemanning</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Teaching weeks</source>
        <translation>Lesweken</translation>
    </message>
    <message>
        <source>exams</source>
        <translation>examens</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>buurtbewoner</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>lesgever</translation>
    </message>
</context>
</TS>
