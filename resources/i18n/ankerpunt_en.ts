<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</context>
</TS>
