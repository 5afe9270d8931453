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
<context>
    <name>figures</name>
    <message>
        <source>People whose function at an institution ends within 90 days, with the partnerships they are contact person of, the projects not yet completed in which they teach, the course runs they teach that end later, and their open actions.</source>
        <translation>Mensen van wie de functie bij een instelling binnen 90 dagen eindigt, met de partnerschappen waarvan ze het aanspreekpunt zijn, de onafgeronde projecten waarin ze lesgever zijn, de uitvoeringen die ze geven en die later eindigen, en hun open acties.</translation>
    </message>
    <message>
        <source>Projects of a programme that wants residents or organisations to take part, without one in a team, a venture or an activity; a project is of a programme when the institution of its course is a party in that.</source>
        <translation>Projecten van een programma dat wil dat bewoners of organisaties meedoen, zonder hen in een team, onderneming of activiteit; een project hoort bij een programma als de instelling van het opleidingsonderdeel daarin partij is.</translation>
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
        <source>places in course runs</source>
        <translation>plaatsen in uitvoeringen van opleidingsonderdelen</translation>
    </message>
    <message>
        <source>students in course runs</source>
        <translation>studenten in uitvoeringen van opleidingsonderdelen</translation>
    </message>
</context>
</TS>
