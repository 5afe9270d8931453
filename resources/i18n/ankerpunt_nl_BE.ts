<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE">
<context>
    <name>ankerpunt::ui::PeriodChoice</name>
    <message>
        <source>Study year %1–%2</source>
        <translation>Academiejaar %1–%2</translation>
    </message>
</context>
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
<context>
    <name>figures</name>
    <message>
        <source>Courses with a course run, by the days from its start to its end.</source>
        <translation>Opleidingsonderdelen met een uitvoering, naar de dagen van start tot eind daarvan.</translation>
    </message>
    <message>
        <source>Named teachers and researchers in projects, teams and course runs, each counted once.</source>
        <translation>Genoemde lesgevers en onderzoekers in projecten, teams en uitvoeringen, ieder één keer geteld.</translation>
    </message>
    <message>
        <source>People whose function at an institution ends within 90 days, with the partnerships they are contact person of, the projects not yet completed in which they teach, the course runs they teach that end later, and their open actions.</source>
        <translation>Mensen van wie de functie bij een instelling binnen 90 dagen eindigt, met de partnerschappen waarvan ze het aanspreekpunt zijn, de onafgeronde projecten waarin ze lesgever zijn, de uitvoeringen die ze geven en die later eindigen, en hun open acties.</translation>
    </message>
    <message>
        <source>Projects of a programme that wants residents or organisations to take part, without one in a team, a venture or an activity; a project is of a programme at one of its institutions and in one of its neighbourhoods, as far as these are recorded.</source>
        <translation>Projecten van een programma dat wil dat bewoners of organisaties meedoen, zonder hen in een team, onderneming of activiteit; een project hoort bij een programma bij een van de instellingen en in een van de buurten ervan, voor zover die zijn vastgelegd.</translation>
    </message>
    <message>
        <source>Projects that began, by the institution of their course and those that take part.</source>
        <translation>Begonnen projecten, naar de instelling van het opleidingsonderdeel en die welke meedoen.</translation>
    </message>
    <message>
        <source>Projects that began, by the levels of who takes part, or where none is recorded of their course.</source>
        <translation>Begonnen projecten, naar de niveaus van wie meedoet, of waar er geen is vastgelegd naar dat van het opleidingsonderdeel.</translation>
    </message>
    <message>
        <source>Projects that began, by the neighbourhoods that they name.</source>
        <translation>Begonnen projecten, naar de buurten die ze noemen.</translation>
    </message>
    <message>
        <source>Projects that began, by their course.</source>
        <translation>Begonnen projecten, naar hun opleidingsonderdeel.</translation>
    </message>
    <message>
        <source>Questions by the neighbourhoods that they name, and by the day on which they were submitted.</source>
        <translation>Vraagstukken naar de buurten die ze noemen, en naar de dag waarop ze zijn ingediend.</translation>
    </message>
    <message>
        <source>Students, teachers and participants of the neighbourhood in each course run of which the students are recorded, beside its fewest and most places; in each role the larger of counted and named.</source>
        <translation>Studenten, lesgevers en deelnemers uit de buurt in elke uitvoering waarvan de studenten zijn vastgelegd, naast het kleinste en grootste aantal plaatsen; per rol het grootste van geteld en genoemd.</translation>
    </message>
    <message>
        <source>Teaching weeks of which a day from Monday to Friday falls in a school holiday of the neighbourhood&apos;s region, else of the institution&apos;s.</source>
        <translation>Lesweken waarvan een dag van maandag tot en met vrijdag in een schoolvakantie valt van de regio van de buurt, anders van die van de instelling.</translation>
    </message>
    <message>
        <source>courses given</source>
        <translation>gegeven opleidingsonderdelen</translation>
    </message>
    <message>
        <source>places in course runs</source>
        <translation>plaatsen in uitvoeringen van opleidingsonderdelen</translation>
    </message>
    <message>
        <source>projects by course</source>
        <translation>projecten per opleidingsonderdeel</translation>
    </message>
    <message>
        <source>projects by neighbourhood</source>
        <translation>projecten per buurt</translation>
    </message>
    <message>
        <source>questions by neighbourhood</source>
        <translation>vraagstukken per buurt</translation>
    </message>
    <message>
        <source>students in course runs</source>
        <translation>studenten in uitvoeringen van opleidingsonderdelen</translation>
    </message>
    <message>
        <source>teachers by name</source>
        <translation>lesgevers bij naam</translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message>
        <source>It is not recorded in which neighbourhood these projects are, so they are in the figures of none.</source>
        <translation>Van deze projecten is niet vastgelegd in welke buurt ze zijn, dus ze staan in de cijfers van geen enkele.</translation>
    </message>
    <message>
        <source>It is not recorded of which neighbourhood these questions are, so they are in the figures of none.</source>
        <translation>Van deze vraagstukken is niet vastgelegd uit welke buurt ze komen, dus ze staan in de cijfers van geen enkele.</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>“%1” looks like a national number or a bank account. Such numbers must not be kept: take it out.</source>
        <translation>‘%1’ lijkt op een rijksregisternummer of bankrekening. Zulke nummers mag je niet bewaren: haal het weg.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Courses that go on</source>
        <translation>Opleidingsonderdelen die doorgaan</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Projects by course</source>
        <translation>Projecten per opleidingsonderdeel</translation>
    </message>
    <message>
        <source>Projects by neighbourhood</source>
        <translation>Projecten per buurt</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Buurtbewoners</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message numerus="yes">
        <source>courses</source>
        <translation>
            <numerusform>opleidingsonderdeel</numerusform>
            <numerusform>opleidingsonderdelen</numerusform>
        </translation>
    </message>
</context>
</TS>
