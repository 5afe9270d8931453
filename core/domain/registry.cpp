// SPDX-FileCopyrightText: 2026 The Ankerpunt authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registry.h"

#include "core/domain/contacts.h"
#include "core/domain/questions.h"

namespace ankerpunt {

namespace {

template <typename... T>
QList<const record::Description *> describe()
{
    return {&record::table<T>().description()...};
}

} // namespace

const record::Registry &registry()
{
    static const record::Registry all(
        describe<Person, Organisation, Neighbourhood, Affiliation, ContactPoint, Consent, Question,
                 Wording, Interaction, InteractionParticipant, Action, Choice, Setting>());
    return all;
}

} // namespace ankerpunt
