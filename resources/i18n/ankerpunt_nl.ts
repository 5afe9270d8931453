<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>PartialDate</name>
    <message>
        <source>week %1 of %2</source>
        <translation>week %1 van %2</translation>
    </message>
</context>
</TS>
