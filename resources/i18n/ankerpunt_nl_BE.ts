<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE">
<context>
    <name>domain</name>
    <message>
        <source>City</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>Neighbourhood anchor</source>
        <translation>Buurtanker of brugfiguur</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Ondernemingsnummer</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>lesgever</translation>
    </message>
</context>
</TS>
