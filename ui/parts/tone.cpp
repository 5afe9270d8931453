// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tone.h"

#include "core/base/literals.h"

namespace ankerpunt::ui {

Ink inkOf(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Neutral:
        return {theme.text2, theme.sunken};
    case Tone::Accent:
        return {theme.accent, theme.accentTint};
    case Tone::Ok:
        return {theme.ok, theme.okTint};
    case Tone::Warn:
        return {theme.warn, theme.warnTint};
    case Tone::Bad:
        return {theme.bad, theme.badTint};
    case Tone::Info:
        return {theme.info, theme.infoTint};
    }
    return {};
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return u"check"_s;
    case Tone::Warn:
        return u"warn"_s;
    case Tone::Bad:
        return u"clash"_s;
    case Tone::Info:
        return u"info"_s;
    case Tone::Neutral:
    case Tone::Accent:
        return {};
    }
    return {};
}

} // namespace ankerpunt::ui
