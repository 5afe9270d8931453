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
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-bestand</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>repeats from here</source>
        <translation>herhaalt zich vanaf hier</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>loopt af</translation>
    </message>
    <message>
        <source>%1 does it</source>
        <translation>%1 doet het</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::AgendaModel</name>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Week %1, %2</translation>
    </message>
    <message>
        <source>This week · %1</source>
        <translation>Deze week · %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>t/m %1</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filter deze lijst</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Nothing has a day yet</source>
        <translation>Nog niets heeft een dag</translation>
    </message>
    <message>
        <source>Appointments, activities, agreed actions and the weeks of plans stand here by themselves.</source>
        <translation>Agenda-afspraken, activiteiten, afspraken en de weken van plannen staan hier vanzelf.</translation>
    </message>
    <message>
        <source>%1 in the agenda</source>
        <translation>%1 in de agenda</translation>
    </message>
    <message>
        <source>%1 in the agenda, %2 after filter</source>
        <translation>%1 in de agenda, %2 na filter</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Agenda-afspraak</translation>
    </message>
    <message>
        <source>Filter this list (%1)</source>
        <translation>Filter deze lijst (%1)</translation>
    </message>
    <message>
        <source>New appointment (%1)</source>
        <translation>Nieuwe agenda-afspraak (%1)</translation>
    </message>
    <message>
        <source>Goes to the first that is late, and then to the next.</source>
        <translation>Gaat naar de eerste die te laat is, en dan naar de volgende.</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>My actions</source>
        <translation>Mijn afspraken</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::BlockStrip</name>
    <message>
        <source>no lessons</source>
        <translation>lesvrij</translation>
    </message>
    <message>
        <source>exam week</source>
        <translation>toetsweek</translation>
    </message>
    <message>
        <source>teaching week %1</source>
        <translation>lesweek %1</translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <translation>week %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::BulkDialog</name>
    <message>
        <source>Edit %1 %2</source>
        <translation>Bewerk %1 %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Save in all</source>
        <translation>Bewaar bij alle</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::Chip</name>
    <message>
        <source>Del takes it away.</source>
        <translation>Del haalt dit weg.</translation>
    </message>
    <message>
        <source>Take away: %1 (%2)</source>
        <translation>Haal weg: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::ColumnList</name>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::DoneStep</name>
    <message>
        <source>Undo import</source>
        <translation>Maak inlezen ongedaan</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>geen rijen</translation>
    </message>
    <message>
        <source>The import was taken back. The file is as it was.</source>
        <translation>Het inlezen is teruggedraaid. Het bestand is zoals het was.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Ingelezen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in, but not all that was in them:</source>
        <translation>
            <numerusform>%n rij is ingelezen, maar niet alles wat erin stond:</numerusform>
            <numerusform>%n rijen zijn ingelezen, maar niet alles wat erin stond:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And the same or the like of %n more.</source>
        <translation>
            <numerusform>En hetzelfde of zoiets van nog %n rij.</numerusform>
            <numerusform>En hetzelfde of zoiets van nog %n rijen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::EmptyState</name>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>There is nothing with these filters.</source>
        <translation>Er is niets met deze filters.</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Haal filters weg</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::ExportDialog</name>
    <message>
        <source>Also what is for colleagues only</source>
        <translation>Ook wat alleen voor collega&apos;s is</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Alle lijsten</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Without this, the names of minors and of people who agreed to be kept for a time, and the texts of sensitive questions, are left out.</source>
        <translation>Zonder dit blijven weg: namen van minderjarigen en van mensen die alleen met hun toestemming bewaard worden, en teksten van gevoelige vraagstukken.</translation>
    </message>
    <message>
        <source>Save export…</source>
        <translation>Bewaar export…</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation>Spreadsheet (.xlsx)</translation>
    </message>
    <message>
        <source>Text with separators (.csv)</source>
        <translation>Tekst met scheidingstekens (.csv)</translation>
    </message>
    <message>
        <source>For other programs (.json)</source>
        <translation>Voor andere programma&apos;s (.json)</translation>
    </message>
    <message>
        <source>Save export</source>
        <translation>Bewaar export</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Geëxporteerd: %1</translation>
    </message>
    <message>
        <source>The export is written.</source>
        <translation>De export wordt geschreven.</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::FileStep</name>
    <message>
        <source>Remove file from list</source>
        <translation>Haal bestand uit de lijst</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Kies bestanden…</translation>
    </message>
    <message>
        <source>Choose lists to import</source>
        <translation>Kies lijsten om in te lezen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Kan worden gelezen</translation>
    </message>
    <message>
        <source>Not yet clear: %1</source>
        <translation>Nog niet duidelijk: %1</translation>
    </message>
    <message>
        <source>Choose spreadsheets (.xlsx), or lists that were saved as CSV. You may choose several at once: they may refer to each other.</source>
        <translation>Kies spreadsheets (.xlsx), of lijsten die als CSV zijn bewaard. Je mag er meer tegelijk kiezen: ze mogen naar elkaar verwijzen.</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>Lijsten (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::FilterChoice</name>
    <message>
        <source>programme</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>wijk</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>instelling</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>with names, for colleagues</source>
        <translation>met namen, voor collega’s</translation>
    </message>
    <message>
        <source>without names of residents</source>
        <translation>zonder namen van bewoners</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::FormRow</name>
    <message>
        <source>needed</source>
        <translation>verplicht</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::GapList</name>
    <message>
        <source>Fill in</source>
        <translation>Vul aan</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaten</translation>
    </message>
    <message>
        <source>Not right: %1</source>
        <translation>Klopt daardoor niet: %1</translation>
    </message>
    <message>
        <source>Left out of: %1</source>
        <translation>Ontbreekt daardoor in: %1</translation>
    </message>
    <message>
        <source>a figure is not right</source>
        <translation>een cijfer klopt niet</translation>
    </message>
    <message>
        <source>something is left out</source>
        <translation>er ontbreekt iets</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>goed om te weten</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter: %1</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Zoek in de help</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Your browser opens %1. The site sees that you come; nothing of your file goes along.</source>
        <translation>Je browser opent %1. De site ziet dat je komt; van je bestand gaat niets mee.</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Open browser</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::HistoryDialog</name>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Geschiedenis van %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>computer %1</source>
        <translation>computer %1</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::ImportRows</name>
    <message>
        <source>Perhaps the same as %1.</source>
        <translation>Misschien dezelfde als %1.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Let op</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::ImportWindow</name>
    <message>
        <source>Import lists</source>
        <translation>Lijsten inlezen</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Ingelezen: %1</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Stappen van het inlezen</translation>
    </message>
    <message>
        <source>1 Files</source>
        <translation>1 Bestanden</translation>
    </message>
    <message>
        <source>2 Reading</source>
        <translation>2 Lezen</translation>
    </message>
    <message>
        <source>3 Columns</source>
        <translation>3 Kolommen</translation>
    </message>
    <message>
        <source>4 Rows</source>
        <translation>4 Rijen</translation>
    </message>
    <message>
        <source>5 Done</source>
        <translation>5 Klaar</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Stop met inlezen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Ga terug</translation>
    </message>
    <message>
        <source>Stop work</source>
        <translation>Stop dit werk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Hoe ver het werk is</translation>
    </message>
    <message>
        <source>%1 (not yet clear)</source>
        <translation>%1 (nog niet duidelijk)</translation>
    </message>
    <message>
        <source>%1 (%2 to decide)</source>
        <translation>%1 (%2 te kiezen)</translation>
    </message>
    <message>
        <source>Nothing is kept until you import in step 4. Afterwards one undo takes everything back.</source>
        <translation>Er wordt niets bewaard tot je in stap 4 inleest. Daarna kun je alles in één keer terugdraaien.</translation>
    </message>
    <message>
        <source>%1 rows are not decided or cannot be kept. They stay in a list of what is still to be solved.</source>
        <translation>%1 rijen zijn nog niet gekozen of kunnen niet worden bewaard. Ze blijven in een lijst die nog op te lossen is.</translation>
    </message>
    <message>
        <source>Not every file is clear yet. Say in step 2 what is in it, or remove it in step 1.</source>
        <translation>Nog niet elk bestand is duidelijk. Zeg in stap 2 wat erin staat, of haal het weg in stap 1.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Sluit venster</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Lees %n rij in</numerusform>
            <numerusform>Lees %n rijen in</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish import</source>
        <translation>Rond inlezen af</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Press Esc again to leave. Nothing was imported, and what you chose here would be lost.</source>
        <translation>Druk nog eens op Esc om weg te gaan. Er is niets ingelezen, en wat je hier koos ben je dan kwijt.</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::KindBar</name>
    <message>
        <source>Kinds of record here</source>
        <translation>Wat hier staat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>What else stands here</source>
        <translation>Wat hier nog meer staat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::KindChoice</name>
    <message>
        <source>For one partner</source>
        <translation>Voor één partner</translation>
    </message>
    <message>
        <source>One neighbourhood</source>
        <translation>Eén wijk</translation>
    </message>
    <message>
        <source>Only figures (CSV)</source>
        <translation>Alleen cijfers (CSV)</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::ListBar</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filter deze lijst</translation>
    </message>
    <message>
        <source>Sorted by: %1, the other way round</source>
        <translation>Gesorteerd op: %1, andersom</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Gesorteerd op: %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>gearchiveerd</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersom</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groepeer op</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Geen groepen</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Bewaar deze weergave…</translation>
    </message>
    <message>
        <source>Rename view “%1”…</source>
        <translation>Hernoem weergave ‘%1’…</translation>
    </message>
    <message>
        <source>Remove view “%1”</source>
        <translation>Verwijder weergave ‘%1’</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Filter this list (%1)</source>
        <translation>Filter deze lijst (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::MainWindow</name>
    <message>
        <source>%1 is working in this file on %2, since %3. You can read everything, but not change it.</source>
        <translation>%1 werkt in dit bestand op %2, sinds %3. Je kunt alles lezen, maar niets veranderen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>This file is open for reading only. You can read everything, but not change it.</source>
        <translation>Dit bestand is alleen om te lezen open. Je kunt alles lezen, maar niets veranderen.</translation>
    </message>
    <message>
        <source>This is an example. In this file it is %1 today.</source>
        <translation>Dit is een voorbeeld. In dit bestand is het vandaag %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Save backup</source>
        <translation>Reservekopie bewaren</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nieuw bestand</translation>
    </message>
    <message>
        <source>Backup saved: %1</source>
        <translation>Reservekopie bewaard: %1</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Knoppenbalk</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>This is the version of %1.</source>
        <translation>Dit is de versie van %1.</translation>
    </message>
    <message>
        <source>This is the version of %1. The one before is kept among the earlier versions.</source>
        <translation>Dit is de versie van %1. Die van daarvoor is bewaard bij de eerdere versies.</translation>
    </message>
    <message>
        <source>This is the version of %1. The damaged file is kept as %2.</source>
        <translation>Dit is de versie van %1. Het beschadigde bestand is bewaard als %2.</translation>
    </message>
    <message>
        <source>Of which file?</source>
        <translation>Van welk bestand?</translation>
    </message>
    <message>
        <source>All was saved, but no backup was made</source>
        <translation>Alles is bewaard, maar er is geen reservekopie gemaakt</translation>
    </message>
    <message>
        <source>Choose who works here</source>
        <translation>Kies wie hier werkt</translation>
    </message>
    <message>
        <source>Who works here? Then what you write down has your name at once.</source>
        <translation>Wie werkt hier? Dan staat je naam meteen bij wat je opschrijft.</translation>
    </message>
    <message>
        <source>Take back “%1” (%2 records)?</source>
        <translation>“%1” terugnemen (%2 gegevens)?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Neem terug</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent bestand</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Maak</translation>
    </message>
    <message>
        <source>No file was open yet</source>
        <translation>Nog geen bestand geopend</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Something new: choose what</source>
        <translation>Iets nieuws: kies wat</translation>
    </message>
    <message>
        <source>Where shall the new file be kept?</source>
        <translation>Waar bewaar je het nieuwe bestand?</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Bewaar weergave</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Hernoem weergave</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Naam van deze weergave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repareer</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Eerdere versies…</translation>
    </message>
    <message>
        <source>The file is repaired; nothing of what was written is lost. The damaged one is kept as %1.</source>
        <translation>Het bestand is gerepareerd; niets van wat geschreven was, is verloren. Het beschadigde is bewaard als %1.</translation>
    </message>
    <message>
        <source>The file is looked through.</source>
        <translation>Het bestand wordt bekeken.</translation>
    </message>
    <message>
        <source>The file is repaired and checked.</source>
        <translation>Het bestand wordt hersteld en nagekeken.</translation>
    </message>
    <message>
        <source>All is saved. A backup is made and checked.</source>
        <translation>Alles is bewaard. Er wordt een reservekopie gemaakt en nagekeken.</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>De reservekopie wordt gemaakt en nagekeken.</translation>
    </message>
    <message>
        <source>The earlier version is put back and checked.</source>
        <translation>De eerdere versie wordt teruggezet en nagekeken.</translation>
    </message>
    <message>
        <source>What you typed is kept. %1 brings it back.</source>
        <translation>Wat je typte blijft staan. %1 haalt het terug.</translation>
    </message>
    <message>
        <source>The file is looked through and brought up to date.</source>
        <translation>Het bestand wordt nagekeken en bijgewerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n afspraak te laat</numerusform>
            <numerusform>%n afspraken te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <translation>%1 reservekopie %2</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Rapport bewaard: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gedaan: %1</translation>
    </message>
    <message>
        <source>Save it or drop it; then the program closes.</source>
        <translation>Bewaar het of gooi het weg; dan sluit het programma.</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::MappingStep</name>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <source>Read the columns as</source>
        <translation>Lees de kolommen als</translation>
    </message>
    <message>
        <source>Keep this reading as</source>
        <translation>Onthoud deze keuzes als</translation>
    </message>
    <message>
        <source>A name, such as Volunteers</source>
        <translation>Een naam, zoals Vrijwilligers</translation>
    </message>
    <message>
        <source>It is kept when you import, and used by itself for the next file with the same columns.</source>
        <translation>Dit wordt bewaard als je inleest. Een volgend bestand met dezelfde kolommen gebruikt het vanzelf.</translation>
    </message>
    <message>
        <source>Kept before: %1</source>
        <translation>Eerder onthouden: %1</translation>
    </message>
    <message>
        <source>Recognised by their names</source>
        <translation>Herkend aan hun namen</translation>
    </message>
    <message>
        <source>“%1” becomes</source>
        <translation>“%1” wordt</translation>
    </message>
    <message>
        <source>Leave column out</source>
        <translation>Laat kolom weg</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Voorbeeld, bladzijde %1 van %2</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::PageThumbnails</name>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Bladzijde %1</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::PartDialog</name>
    <message>
        <source>Save %1</source>
        <translation>Bewaar %1</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Autumn %1</source>
        <translation>Najaar %1</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>Voorjaar %1</translation>
    </message>
    <message>
        <source>Study year %1–%2</source>
        <translation>Studiejaar %1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>Own days…</source>
        <translation>Eigen data…</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>de periode ervoor</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>naast %1</translation>
    </message>
    <message>
        <source>Fill in the first and the last day of the period.</source>
        <translation>Vul de eerste en de laatste dag van de periode in.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Change one of the days.</source>
        <translation>De periode eindigt voor ze begint. Verander een van de dagen.</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::PreviewBar</name>
    <message>
        <source>PDF, to send or print…</source>
        <translation>Pdf, om te sturen of te printen…</translation>
    </message>
    <message>
        <source>Web page, to read aloud or put on a site…</source>
        <translation>Webpagina, om te laten voorlezen of op een site te zetten…</translation>
    </message>
    <message>
        <source>Text, for LibreOffice or Word…</source>
        <translation>Tekst, voor LibreOffice of Word…</translation>
    </message>
    <message>
        <source>Only the figures, for a spreadsheet…</source>
        <translation>Alleen de cijfers, voor een spreadsheet…</translation>
    </message>
    <message>
        <source>Everything, for other programs…</source>
        <translation>Alles, voor andere programma’s…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het rapport</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Bladzijde</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Grootte van de bladzijden</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele bladzijde</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Shows the pages as a printer without colours prints them</source>
        <translation>Toont de bladzijden zoals een printer zonder kleur ze print</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Zwart-wit</translation>
    </message>
    <message>
        <source>Save in another form, or print</source>
        <translation>Bewaar in een andere vorm, of print</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>With small counts, for colleagues only</source>
        <translation>Met kleine aantallen, alleen voor collega’s</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Bewaar als %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::QuickLog</name>
    <message>
        <source>Log contact</source>
        <translation>Contact vastleggen</translation>
    </message>
    <message>
        <source>keys 1 to %1</source>
        <translation>toets 1 tot %1</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Welke dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Bewaar contact</translation>
    </message>
    <message>
        <source>And one more</source>
        <translation>En nog een</translation>
    </message>
    <message>
        <source>Saves this one; the next has the same day and belongs to the same</source>
        <translation>Bewaart dit contact; het volgende heeft dezelfde dag en hoort bij hetzelfde</translation>
    </message>
    <message>
        <source>other day</source>
        <translation>andere dag</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Wat je typte is nog niet bewaard.</translation>
    </message>
    <message>
        <source>Whom did you speak with? Type a name; who is new is added.</source>
        <translation>Met wie sprak je? Typ een naam; wie nieuw is komt erbij.</translation>
    </message>
    <message>
        <source>What will be done by then? Write it down, or choose no day.</source>
        <translation>Wat is dan klaar? Schrijf het op, of kies geen dag.</translation>
    </message>
    <message>
        <source>Contact saved: %1</source>
        <translation>Contact bewaard: %1</translation>
    </message>
    <message>
        <source>such as 14:30</source>
        <translation>zoals 14:30</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::QuickLogPane</name>
    <message>
        <source>Log contact</source>
        <translation>Contact vastleggen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Close (%1). What you typed stays until it is saved.</source>
        <translation>Sluit (%1). Wat je typte blijft tot het bewaard is.</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::ReadingStep</name>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Windows (1252)</source>
        <translation>Windows (1252)</translation>
    </message>
    <message>
        <source>Old Macintosh</source>
        <translation>Oude Macintosh</translation>
    </message>
    <message>
        <source>UTF-16 LE</source>
        <translation>UTF-16 LE</translation>
    </message>
    <message>
        <source>UTF-16 BE</source>
        <translation>UTF-16 BE</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Puntkomma ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Streep |</translation>
    </message>
    <message>
        <source>What is in this list</source>
        <translation>Wat staat er in deze lijst</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Tussen de kolommen</translation>
    </message>
    <message>
        <source>Line with the names of the columns</source>
        <translation>Regel met de namen van de kolommen</translation>
    </message>
    <message>
        <source>First rows as they are read</source>
        <translation>Eerste rijen zoals ze gelezen worden</translation>
    </message>
    <message>
        <source>Lines passed over, and what is odd</source>
        <translation>Overgeslagen regels en wat opvalt</translation>
    </message>
    <message>
        <source>Read as: %1.</source>
        <translation>Gelezen als: %1.</translation>
    </message>
    <message>
        <source>Letters: %1.</source>
        <translation>Letters: %1.</translation>
    </message>
    <message>
        <source>Columns apart by tabs.</source>
        <translation>Kolommen gescheiden door tabs.</translation>
    </message>
    <message>
        <source>Columns apart by “%1”.</source>
        <translation>Kolommen gescheiden door “%1”.</translation>
    </message>
    <message>
        <source>Names of the columns on line %1.</source>
        <translation>Namen van de kolommen op regel %1.</translation>
    </message>
    <message>
        <source>Letters that seem encoded twice</source>
        <translation>Letters die dubbel gecodeerd lijken</translation>
    </message>
    <message>
        <source>Empty cells below a word</source>
        <translation>Lege cellen onder een woord</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters seem encoded twice in %1: “%2” becomes “%3”.</source>
        <translation>Letters lijken dubbel gecodeerd in %1: “%2” wordt “%3”.</translation>
    </message>
    <message>
        <source>“%1” is empty in %2 below a cell that may stand for them too, such as “%3”.</source>
        <translation>“%1” is leeg in %2 onder een cel die ook daarvoor kan gelden, zoals “%3”.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Zet recht</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laat zo</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Vul in</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Laat leeg</translation>
    </message>
    <message>
        <source>Line %1 stands above the names of the columns: %2</source>
        <translation>Regel %1 staat boven de namen van de kolommen: %2</translation>
    </message>
    <message>
        <source>Line %1 is empty.</source>
        <translation>Regel %1 is leeg.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Lines passed over, and what is odd: %1</source>
        <translation>Overgeslagen regels en wat opvalt: %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>Sheet: %1.</source>
        <translation>Werkblad: %1.</translation>
    </message>
    <message>
        <source>First with cells</source>
        <translation>Eerste met inhoud</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (verborgen)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::RecordFields</name>
    <message>
        <source>More fields</source>
        <translation>Meer velden</translation>
    </message>
    <message>
        <source>Looks like %1.</source>
        <translation>Lijkt op %1.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Open die</translation>
    </message>
    <message>
        <source>Shows the fields that are seldom filled in</source>
        <translation>Toont de velden die je zelden invult</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::RecordForm</name>
    <message>
        <source>This is not saved yet: something is missing or not right.</source>
        <translation>Dit is nog niet bewaard: er ontbreekt iets of er klopt iets niet.</translation>
    </message>
    <message>
        <source>Drop the change</source>
        <translation>Laat de wijziging vallen</translation>
    </message>
    <message>
        <source>Not saved yet: another field is not right.</source>
        <translation>Nog niet bewaard: een ander veld klopt niet.</translation>
    </message>
    <message>
        <source>This became “%1” in the meantime. What you typed is not saved.</source>
        <translation>Dit werd intussen ‘%1’. Wat je typte is niet bewaard.</translation>
    </message>
    <message>
        <source>This was removed in the meantime. What you typed is not saved.</source>
        <translation>Dit is intussen verwijderd. Wat je typte is niet bewaard.</translation>
    </message>
    <message>
        <source>This changed in the meantime. What you typed is not saved.</source>
        <translation>Dit is intussen gewijzigd. Wat je typte is niet bewaard.</translation>
    </message>
    <message>
        <source>Add it again with what I typed</source>
        <translation>Voeg het weer toe met wat ik typte</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Houd wat ik typte</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>Laat het verwijderd</translation>
    </message>
    <message>
        <source>Take what is there</source>
        <translation>Neem wat er staat</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::RecordHead</name>
    <message>
        <source>Facts</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Geschiedenis…</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopieer code</translation>
    </message>
    <message>
        <source>What else can be done with this</source>
        <translation>Wat je hier nog meer mee kunt doen</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>%1 at</source>
        <translation>%1 bij</translation>
    </message>
    <message>
        <source>%1, part of</source>
        <translation>%1, deel van</translation>
    </message>
    <message>
        <source>archived on %1</source>
        <translation>gearchiveerd op %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveer</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::RecordPage</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Niets gekozen</translation>
    </message>
    <message>
        <source>Choose one on the left to read or change it.</source>
        <translation>Kies er links een om te lezen of te wijzigen.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier is nog niets</translation>
    </message>
    <message>
        <source>Add the first one yourself, or import a list that you already have.</source>
        <translation>Voeg zelf de eerste toe, of lees een lijst in die je al hebt.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Voeg %1 toe</translation>
    </message>
    <message>
        <source>%1 %2, %3 after filter</source>
        <translation>%1 %2, %3 na filter</translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <translation>Nieuw: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::RecordTabs</name>
    <message>
        <source>Tabs</source>
        <translation>Tabbladen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More tabs: what is empty, or does not fit</source>
        <translation>Meer tabbladen: wat leeg is, of niet past</translation>
    </message>
    <message>
        <source>Empty so far</source>
        <translation>Nog leeg</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::RelatedList</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier is nog niets.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Show document</source>
        <translation>Toon document</translation>
    </message>
    <message>
        <source>Opens the file or page outside this program</source>
        <translation>Opent het bestand of de pagina buiten dit programma</translation>
    </message>
    <message>
        <source>Open what is chosen (%1)</source>
        <translation>Open wat gekozen is (%1)</translation>
    </message>
    <message>
        <source>Remove what is chosen (%1)</source>
        <translation>Verwijder wat gekozen is (%1)</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::ReportForm</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Soort rapport</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Kies minstens één onderdeel.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>Onderdelen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>About which one: %1</source>
        <translation>Over welke: %1</translation>
    </message>
    <message>
        <source>Choose whom or what this report is about.</source>
        <translation>Kies over wie of wat dit rapport gaat.</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::ReportPage</name>
    <message>
        <source>Save report</source>
        <translation>Bewaar rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>The printer does not take the report. See whether it is on, or save the report as PDF and print that.</source>
        <translation>De printer neemt het rapport niet aan. Kijk of hij aan staat, of bewaar het rapport als PDF en print dat.</translation>
    </message>
    <message>
        <source>Earlier reports</source>
        <translation>Eerdere rapporten</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaten</translation>
    </message>
    <message>
        <source>%1 next</source>
        <translation>%1 volgende</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Het rapport wordt gemaakt…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>De bladzijden worden opgemaakt…</translation>
    </message>
    <message>
        <source>Making the report, section %1 of %2…</source>
        <translation>Het rapport wordt gemaakt, onderdeel %1 van %2…</translation>
    </message>
    <message>
        <source>%1 of %2 projects</source>
        <translation>%1 van %2 projecten</translation>
    </message>
    <message>
        <source>The choices of reports that you save come here</source>
        <translation>Hier komen de keuzes van rapporten die je bewaart</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::RestoreDialog</name>
    <message>
        <source>Restore this version…</source>
        <translation>Zet deze versie terug…</translation>
    </message>
    <message>
        <source>Restore an earlier version</source>
        <translation>Zet een eerdere versie terug</translation>
    </message>
    <message>
        <source>Earlier versions of %1</source>
        <translation>Eerdere versies van %1</translation>
    </message>
    <message>
        <source>There is no earlier version yet</source>
        <translation>Er is nog geen eerdere versie</translation>
    </message>
    <message>
        <source>One is made by itself each time you close a file in which you changed something.</source>
        <translation>Die ontstaat vanzelf telkens als je een bestand sluit waarin je iets veranderde.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wordt nagekeken</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschadigd</translation>
    </message>
    <message>
        <source>The file becomes as it was on %1. What was changed since then leaves it; the version of now is kept too, in this same list.</source>
        <translation>Het bestand wordt zoals het was op %1. Wat sindsdien veranderde, gaat eruit; de versie van nu blijft ook bewaard, in dezelfde lijst.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Kies een reservekopie…</translation>
    </message>
    <message>
        <source>One that you saved yourself, on a stick for example</source>
        <translation>Een die je zelf bewaarde, bijvoorbeeld op een stick</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Kies een reservekopie</translation>
    </message>
    <message>
        <source>The file becomes as it is in %1. What was changed since then leaves it; the version of now is kept too, in this same list.</source>
        <translation>Het bestand wordt zoals het in %1 staat. Wat sindsdien veranderde, gaat eruit; de versie van nu blijft ook bewaard, in dezelfde lijst.</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::RowCells</name>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelezen als</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::RowDelegate</name>
    <message>
        <source>archived</source>
        <translation>gearchiveerd</translation>
    </message>
    <message>
        <source>archived, %1</source>
        <translation>gearchiveerd, %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::RowDetail</name>
    <message>
        <source>Cells of this row</source>
        <translation>Cellen van deze rij</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Voeg samen met %1</translation>
    </message>
    <message>
        <source>Split into %1</source>
        <translation>Splits in %1</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Voeg toe als nieuw</translation>
    </message>
    <message>
        <source>Leave row out</source>
        <translation>Laat rij weg</translation>
    </message>
    <message>
        <source>Take choice back</source>
        <translation>Neem keuze terug</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gekozen</translation>
    </message>
    <message>
        <source>Double-click a value, or press Enter on it, to mend it.</source>
        <translation>Dubbelklik op een waarde, of druk op Enter, om die te verbeteren.</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::RowsStep</name>
    <message>
        <source>Which rows</source>
        <translation>Welke rijen</translation>
    </message>
    <message>
        <source>Decide for all…</source>
        <translation>Kies voor alle…</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rijen van het bestand</translation>
    </message>
    <message>
        <source>Take the most likely proposal</source>
        <translation>Neem het beste voorstel</translation>
    </message>
    <message>
        <source>Add all as new</source>
        <translation>Voeg alle toe als nieuw</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Laat alle weg</translation>
    </message>
    <message>
        <source>For the same reason as this row: take the proposal</source>
        <translation>Zelfde reden als deze rij: neem het voorstel</translation>
    </message>
    <message>
        <source>For the same reason as this row: add as new</source>
        <translation>Zelfde reden als deze rij: voeg toe als nieuw</translation>
    </message>
    <message>
        <source>For the same reason as this row: leave out</source>
        <translation>Zelfde reden als deze rij: laat weg</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::SearchField</name>
    <message>
        <source>Nothing found. Try another word, or only a part of it.</source>
        <translation>Niets gevonden. Probeer een ander woord, of een deel ervan.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Zoek overal</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Search in all notes: “%1”</source>
        <translation>Zoek in alle verslagen: “%1”</translation>
    </message>
    <message>
        <source>Search people, questions, notes</source>
        <translation>Zoek mensen, vraagstukken, verslagen</translation>
    </message>
    <message>
        <source>Search everywhere (%1)</source>
        <translation>Zoek overal (%1)</translation>
    </message>
    <message>
        <source>Nothing more found, not in notes either.</source>
        <translation>Niets meer gevonden, ook niet in verslagen.</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::SearchHits</name>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::SectionList</name>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Space leaves a section out, Ctrl with an arrow moves it.</source>
        <translation>Spatie laat een onderdeel weg, Ctrl met een pijl verplaatst het.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>bladzijde %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::SelectionBar</name>
    <message>
        <source>What is chosen</source>
        <translation>Wat is gekozen</translation>
    </message>
    <message>
        <source>Change a field of all that are chosen</source>
        <translation>Wijzig een veld van alles wat is gekozen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerk…</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 gekozen</translation>
    </message>
    <message>
        <source>Archive all that are chosen, or put them back (%1)</source>
        <translation>Archiveer alles wat gekozen is, of zet het terug (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Copied as a table, with a line of headings: %n row(s)</source>
        <translation>
            <numerusform>Gekopieerd als tabel, met een regel kopjes: %n rij</numerusform>
            <numerusform>Gekopieerd als tabel, met een regel kopjes: %n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals systeem</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Kept on this computer only, and in use at once.</source>
        <translation>Alleen op deze computer bewaard, en meteen in gebruik.</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Sluit instellingen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Words as in</source>
        <translation>Woorden zoals in</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Vlaanderen</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand in het bijzonder</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wie werkt hier</translation>
    </message>
    <message>
        <source>New talks and actions have this name at once. May be left out.</source>
        <translation>Nieuwe gesprekken en afspraken krijgen meteen deze naam. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Nog niet gekozen</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Bewaarde weergaven</translation>
    </message>
    <message>
        <source>Rename view “%1”…</source>
        <translation>Hernoem weergave ‘%1’…</translation>
    </message>
    <message>
        <source>Remove view “%1”</source>
        <translation>Verwijder weergave ‘%1’</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::StartPage</name>
    <message>
        <source>Welcome to Ankerpunt</source>
        <translation>Welkom bij Ankerpunt</translation>
    </message>
    <message>
        <source>Everything that you write down stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation>Alles wat je opschrijft, blijft in één bestand op deze computer. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Begin with an empty file of your own.</source>
        <translation>Begin met een leeg bestand van jezelf.</translation>
    </message>
    <message>
        <source>A file that is on this computer.</source>
        <translation>Een bestand dat op deze computer staat.</translation>
    </message>
    <message>
        <source>An invented neighbourhood, to try everything out.</source>
        <translation>Een verzonnen wijk, om alles uit te proberen.</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Ga verder met %1</translation>
    </message>
    <message>
        <source>Lists that you have, such as spreadsheets, in a new file.</source>
        <translation>Lijsten die je al hebt, zoals spreadsheets, in een nieuw bestand.</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::StatusLine</name>
    <message>
        <source>For reading only</source>
        <translation>Alleen om te lezen</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles opgeslagen</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Alleen op deze computer</translation>
    </message>
    <message>
        <source>All saved, %1</source>
        <translation>Alles opgeslagen, %1</translation>
    </message>
    <message>
        <source>Not all saved: one field is not right yet</source>
        <translation>Niet alles opgeslagen: één veld klopt nog niet</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::UnsolvedList</name>
    <message>
        <source>Still to be solved</source>
        <translation>Nog op te lossen</translation>
    </message>
    <message>
        <source>Still to be solved. Save the rows, mend them in your spreadsheet and import that file: what is solved leaves this list.</source>
        <translation>Nog op te lossen. Bewaar de rijen, verbeter ze in je spreadsheet en lees dat bestand in. Wat is opgelost, gaat uit deze lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1</source>
        <translation>
            <numerusform>%n rij van %1</numerusform>
            <numerusform>%n rijen van %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rows…</source>
        <translation>Bewaar rijen…</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Verwijder rijen</translation>
    </message>
    <message>
        <source>Save rows still to be solved</source>
        <translation>Bewaar rijen die nog op te lossen zijn</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Lijsten (*.csv)</translation>
    </message>
    <message>
        <source>%1, to be solved.csv</source>
        <translation>%1, op te lossen.csv</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
</context>
<context>
    <name>ankerpunt::ui::WayChoice</name>
    <message>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
    <message>
        <source>call</source>
        <translation>bellen</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>mail</translation>
    </message>
    <message>
        <source>app</source>
        <translation>app</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netwerk</translation>
    </message>
    <message>
        <source>street</source>
        <translation>straat</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>The folder for backups beside the file cannot be used. Save a backup in another folder.</source>
        <translation>De map voor reservekopieën naast het bestand is niet te gebruiken. Bewaar een reservekopie in een andere map.</translation>
    </message>
    <message>
        <source>There is no backup with this name. Choose another one.</source>
        <translation>Er is geen reservekopie met deze naam. Kies een andere.</translation>
    </message>
    <message>
        <source>This backup was made with a newer version of Ankerpunt. Nothing was changed. Install the newer version to restore it.</source>
        <translation>Deze reservekopie is met een nieuwere versie van Ankerpunt gemaakt. Er is niets veranderd. Installeer de nieuwere versie om haar terug te zetten.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Choose another one.</source>
        <translation>Deze reservekopie is beschadigd. Er is niets veranderd. Kies een andere.</translation>
    </message>
    <message>
        <source>A backup takes the place of a file, not of a folder or a device. Choose the file.</source>
        <translation>Een reservekopie komt in de plaats van een bestand, niet van een map of een apparaat. Kies het bestand.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>The file itself is damaged.</source>
        <translation>Het bestand zelf is beschadigd.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>De zoekindex is beschadigd.</translation>
    </message>
    <message>
        <source>A record has lost its contents.</source>
        <translation>Een gegeven is zijn inhoud kwijt.</translation>
    </message>
    <message>
        <source>The search does not find this record by what it says now.</source>
        <translation>Het zoeken vindt dit gegeven niet op wat er nu in staat.</translation>
    </message>
    <message>
        <source>The search finds a record that is gone.</source>
        <translation>Het zoeken vindt een gegeven dat weg is.</translation>
    </message>
    <message>
        <source>This record differs from what was last saved.</source>
        <translation>Dit gegeven is anders dan wat het laatst bewaard is.</translation>
    </message>
    <message>
        <source>Compare it with the newest backup.</source>
        <translation>Vergelijk het met de nieuwste reservekopie.</translation>
    </message>
    <message>
        <source>This record was never saved by the program.</source>
        <translation>Dit gegeven is nooit door het programma bewaard.</translation>
    </message>
    <message>
        <source>The number of records of a kind is not kept rightly.</source>
        <translation>Het aantal gegevens van een soort klopt niet.</translation>
    </message>
    <message>
        <source>Repair the file, or restore an earlier version.</source>
        <translation>Repareer het bestand of zet een eerdere versie terug.</translation>
    </message>
    <message>
        <source>Repair the file; nothing is lost by that.</source>
        <translation>Repareer het bestand; daarmee gaat niets verloren.</translation>
    </message>
    <message>
        <source>The history of this record contradicts itself.</source>
        <translation>De geschiedenis van dit gegeven spreekt zichzelf tegen.</translation>
    </message>
    <message>
        <source>This record has lost what it is.</source>
        <translation>Dit gegeven is kwijt wat het is.</translation>
    </message>
    <message>
        <source>A record that came with the program is gone.</source>
        <translation>Een gegeven dat met het programma meekwam, is weg.</translation>
    </message>
</context>
<context>
    <name>command line</name>
    <message>
        <source>“%1” is no day. Write it as 2026-11-24.</source>
        <translation>“%1” is geen dag. Schrijf het als 2026-11-24.</translation>
    </message>
    <message>
        <source>Say where the result goes, with --output FILE.</source>
        <translation>Zeg waar het resultaat komt, met --output BESTAND.</translation>
    </message>
    <message>
        <source>%1 on %2 has this file open since %3. Close it there and try again.</source>
        <translation>%1 op %2 heeft dit bestand open sinds %3. Sluit het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This file was made with a newer version and can only be read here.</source>
        <translation>Dit bestand is met een nieuwere versie gemaakt en kan hier alleen gelezen worden.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. Choose from: %2.</source>
        <translation>“%1” is geen soort gegeven. Kies uit: %2.</translation>
    </message>
    <message>
        <source>Name one new file.</source>
        <translation>Noem één nieuw bestand.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 is gemaakt.</translation>
    </message>
    <message>
        <source>Name the file and at least one spreadsheet.</source>
        <translation>Noem het bestand en minstens één lijst.</translation>
    </message>
    <message>
        <source>Name the kind of report and the file.</source>
        <translation>Noem de soort rapport en het bestand.</translation>
    </message>
    <message>
        <source>Say for which period, with --from and --to.</source>
        <translation>Zeg voor welke periode, met --from en --to.</translation>
    </message>
    <message>
        <source>The language is nl, nl_BE or en.</source>
        <translation>De taal is nl, nl_BE of en.</translation>
    </message>
    <message>
        <source>Name the file, and what to export with --what KIND.</source>
        <translation>Noem het bestand, en wat je wilt uitvoeren met --what SOORT.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Noem één bestand.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Het bestand is in orde.</translation>
    </message>
    <message>
        <source>Copied and checked: %1.</source>
        <translation>Gekopieerd en nagekeken: %1.</translation>
    </message>
    <message>
        <source>All was saved, but no backup was made. %1</source>
        <translation>Alles is bewaard, maar er is geen reservekopie gemaakt. %1</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 2026-11-24T08:15:00, or a day as 2026-11-24.</source>
        <translation>“%1” is geen tijd. Schrijf die als 2026-11-24T08:15:00, of een dag als 2026-11-24.</translation>
    </message>
    <message>
        <source>This file has no backup yet.</source>
        <translation>Dit bestand heeft nog geen reservekopie.</translation>
    </message>
    <message>
        <source>There is no sound backup for that. Nothing was changed. See which there are with --list.</source>
        <translation>Daarvoor is er geen reservekopie die in orde is. Er is niets veranderd. Kijk met --list welke er zijn.</translation>
    </message>
    <message>
        <source>Choose a backup with --from or with --at, not with both.</source>
        <translation>Kies een reservekopie met --from of met --at, niet met allebei.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Teruggezet: %1.</translation>
    </message>
    <message>
        <source>The version before is kept as %1.</source>
        <translation>De versie daarvoor is bewaard als %1.</translation>
    </message>
    <message>
        <source>Name the file and at most one kind of record, figure or signal.</source>
        <translation>Noem het bestand en hoogstens één soort, cijfer of signaal.</translation>
    </message>
    <message>
        <source>Write what a column holds as --map Column=field.</source>
        <translation>Schrijf wat een kolom bevat als --map Kolom=veld.</translation>
    </message>
    <message>
        <source>A mapping is kept for one spreadsheet.</source>
        <translation>Een kolomindeling wordt voor één spreadsheet bewaard.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>onduidelijk</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>Answer --repair and --fill-down with yes or no.</source>
        <translation>Antwoord op --repair en --fill-down met yes of no.</translation>
    </message>
    <message>
        <source>The encoding is utf-8, utf-16le, utf-16be, windows-1252 or macroman.</source>
        <translation>De codering is utf-8, utf-16le, utf-16be, windows-1252 of macroman.</translation>
    </message>
    <message>
        <source>The separator is ; , | or tab.</source>
        <translation>Het scheidingsteken is ; , | of tab.</translation>
    </message>
    <message>
        <source>Name a row as LINE, or as FILE:LINE where there are several files.</source>
        <translation>Noem een rij als REGEL, of als BESTAND:REGEL bij meer bestanden.</translation>
    </message>
    <message>
        <source>Write a cell anew as --mend LINE:COLUMN=TEXT.</source>
        <translation>Schrijf een cel opnieuw als --mend REGEL:KOLOM=TEKST.</translation>
    </message>
    <message>
        <source>Decide with --merge all, none, LINE=CODE, LINE=new, LINE=skip or LINE=split.</source>
        <translation>Beslis met --merge all, none, REGEL=CODE, REGEL=new, REGEL=skip of REGEL=split.</translation>
    </message>
    <message>
        <source>Repaired, and sound; nothing of what people wrote was lost.</source>
        <translation>Gerepareerd en in orde; niets van wat mensen schreven, ging verloren.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nieuw bestand…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Open bestand…</translation>
    </message>
    <message>
        <source>Open &amp;example</source>
        <translation>Open &amp;voorbeeld</translation>
    </message>
    <message>
        <source>Save &amp;backup…</source>
        <translation>&amp;Bewaar reservekopie…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw doen</translation>
    </message>
    <message>
        <source>&amp;Archive or put back</source>
        <translation>&amp;Archiveer of zet terug</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>&amp;Zoek overal</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;Filter deze lijst</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Volgend &amp;deel</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Vo&amp;rig deel</translation>
    </message>
    <message>
        <source>Restore an earlier &amp;version…</source>
        <translation>&amp;Zet een eerdere versie terug…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteer…</translation>
    </message>
    <message>
        <source>Read the file a&amp;gain</source>
        <translation>Lees bestand opnie&amp;uw</translation>
    </message>
    <message>
        <source>&amp;New here</source>
        <translation>Nieuw &amp;hier</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;pen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Close and back to the list</source>
        <translation>Slui&amp;t en terug naar de lijst</translation>
    </message>
    <message>
        <source>&amp;Side bar wide or narrow</source>
        <translation>&amp;Zijbalk breed of smal</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Volgend &amp;tabblad</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>Vorig tab&amp;blad</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contacten</translation>
    </message>
    <message>
        <source>&amp;Partnerships</source>
        <translation>&amp;Partnerschappen</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>V&amp;raagstukken</translation>
    </message>
    <message>
        <source>C&amp;ourses</source>
        <translation>Va&amp;kken</translation>
    </message>
    <message>
        <source>Pro&amp;jects</source>
        <translation>Pro&amp;jecten</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>&amp;Ventures</source>
        <translation>&amp;Ondernemingen</translation>
    </message>
    <message>
        <source>Pro&amp;grammes</source>
        <translation>Pro&amp;gramma&apos;s</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Rapport&amp;en</translation>
    </message>
    <message>
        <source>&amp;Log contact</source>
        <translation>Contact &amp;vastleggen</translation>
    </message>
    <message>
        <source>All &amp;talks</source>
        <translation>Alle &amp;gesprekken</translation>
    </message>
    <message>
        <source>All &amp;actions</source>
        <translation>Alle &amp;afspraken</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Bewaar rapport…</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <translation>&amp;Druk rapport af…</translation>
    </message>
    <message>
        <source>&amp;Words to choose from</source>
        <translation>&amp;Keuzelijsten</translation>
    </message>
    <message>
        <source>&amp;Rows that were not taken in</source>
        <translation>&amp;Rijen die niet zijn overgenomen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>&amp;Dilemmas to talk about</source>
        <translation>&amp;Dilemma&apos;s om over te praten</translation>
    </message>
    <message>
        <source>&amp;About Ankerpunt</source>
        <translation>&amp;Over Ankerpunt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>E&amp;xtra</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>Left side &amp;wider</source>
        <translation>Linkerkant bred&amp;er</translation>
    </message>
    <message>
        <source>Left side &amp;narrower</source>
        <translation>Linkerkant &amp;smaller</translation>
    </message>
    <message>
        <source>Copy as a &amp;table</source>
        <translation>&amp;Kopieer als tabel</translation>
    </message>
    <message>
        <source>&amp;Import lists…</source>
        <translation>&amp;Lijsten inlezen…</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Zet op ge&amp;daan</translation>
    </message>
</context>
<context>
    <name>db</name>
    <message>
        <source>The copy is not sound, so it was not kept. Check the file first.</source>
        <translation>De kopie is niet in orde en is niet bewaard. Kijk eerst het bestand na.</translation>
    </message>
    <message>
        <source>A backup needs another name than the file itself.</source>
        <translation>Een reservekopie heeft een andere naam nodig dan het bestand zelf.</translation>
    </message>
    <message>
        <source>A backup is a file: choose a name in a folder.</source>
        <translation>Een reservekopie is een bestand: kies een naam in een map.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may use it.</source>
        <translation>Het bestand kan niet open. Kijk of je het mag gebruiken.</translation>
    </message>
    <message>
        <source>Another program is using the file. Try again in a moment.</source>
        <translation>Een ander programma gebruikt het bestand. Probeer het zo weer.</translation>
    </message>
    <message>
        <source>Nothing was saved: the file can only be read. Close it in the other window or copy it to a folder of your own.</source>
        <translation>Niets bewaard: het bestand kan alleen gelezen worden. Sluit het in het andere venster of zet een kopie in een eigen map.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed. Check the disk and try again.</source>
        <translation>De schijf kon niet gelezen of beschreven worden. Er is niets veranderd. Kijk de schijf na en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that the folder exists and that you may use it.</source>
        <translation>Het bestand kan niet open. Kijk of de map bestaat en of je die mag gebruiken.</translation>
    </message>
    <message>
        <source>This is not a file of Ankerpunt.</source>
        <translation>Dit is geen bestand van Ankerpunt.</translation>
    </message>
    <message>
        <source>Something went wrong while saving or reading. Nothing was changed.</source>
        <translation>Er ging iets mis bij het bewaren of lezen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The file with this name is open. Choose another name.</source>
        <translation>Het bestand met deze naam is open. Kies een andere naam.</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>een onbekende computer</translation>
    </message>
    <message>
        <source>%1 is working in this file on %2. Nothing was changed. Close it there and try again.</source>
        <translation>%1 werkt in dit bestand op %2. Er is niets veranderd. Sluit het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing can be changed in the folder of this file. Check that you may write there.</source>
        <translation>In de map van dit bestand kan niets worden veranderd. Kijk of je daar mag schrijven.</translation>
    </message>
    <message>
        <source>The file is damaged. Try to repair it, or restore an earlier version.</source>
        <translation>Het bestand is beschadigd. Probeer het te repareren of zet een eerdere versie terug.</translation>
    </message>
</context>
<context>
    <name>disk room</name>
    <message>
        <source>The disk is full, so nothing can be saved. Free at least %1 MB and try again; nothing that was saved before is lost.</source>
        <translation>De schijf is vol, dus er kan niets worden bewaard. Maak minstens %1 MB vrij en probeer het opnieuw; wat al bewaard was, is er nog.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>There is no file at “%1”. Was it moved, or does it lie on another computer?</source>
        <translation>Er staat geen bestand op ‘%1’. Is het verplaatst, of staat het op een andere computer?</translation>
    </message>
    <message>
        <source>“%1” is no document or web page, so it is not opened.</source>
        <translation>‘%1’ is geen document of webpagina en gaat daarom niet open.</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”.</source>
        <translation>Geen programma op deze computer opent ‘%1’.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The letters of the postcode are missing. That is fine if you mean the whole area.</source>
        <translation>De letters van de postcode ontbreken. Dat mag als je het hele gebied bedoelt.</translation>
    </message>
    <message>
        <source>A Dutch postcode looks like 1234 AB and does not begin with 0. Check it.</source>
        <translation>Een Nederlandse postcode ziet eruit als 1234 AB en begint niet met 0. Kijk hem na.</translation>
    </message>
    <message>
        <source>A Dutch postcode never ends in %1. Check the letters.</source>
        <translation>Een Nederlandse postcode eindigt nooit op %1. Kijk de letters na.</translation>
    </message>
    <message>
        <source>A Belgian postcode is a number from 1000 to 9999. Check it.</source>
        <translation>Een Belgische postcode is een getal van 1000 tot en met 9999. Kijk hem na.</translation>
    </message>
    <message>
        <source>This seems to be more than one phone number. Put each in its own field.</source>
        <translation>Dit lijkt meer dan één telefoonnummer. Zet elk nummer in een eigen veld.</translation>
    </message>
    <message>
        <source>There is text with this phone number. It is kept as typed; put a remark in the notes.</source>
        <translation>Er staat tekst bij dit telefoonnummer. Het blijft zoals je het typte; zet een opmerking bij de notities.</translation>
    </message>
    <message>
        <source>The 0 in front of this phone number seems lost. Did you mean 0%1?</source>
        <translation>De 0 vooraan dit telefoonnummer lijkt weg. Bedoel je 0%1?</translation>
    </message>
    <message>
        <source>This phone number is too short or too long. It is kept as typed; check it.</source>
        <translation>Dit telefoonnummer is te kort of te lang. Het blijft zoals je het typte; kijk het na.</translation>
    </message>
    <message>
        <source>A KvK number has eight digits. Did you mean 0%1?</source>
        <translation>Een KvK-nummer heeft acht cijfers. Bedoel je 0%1?</translation>
    </message>
    <message>
        <source>Twelve digits are the number of a branch. Look up the KvK number of the organisation, with eight digits.</source>
        <translation>Twaalf cijfers zijn een vestigingsnummer. Zoek het KvK-nummer van de organisatie op, met acht cijfers.</translation>
    </message>
    <message>
        <source>A KvK number has eight digits. Check it.</source>
        <translation>Een KvK-nummer heeft acht cijfers. Kijk het na.</translation>
    </message>
    <message>
        <source>A Belgian enterprise number has ten digits. Check it.</source>
        <translation>Een Belgisch ondernemingsnummer heeft tien cijfers. Kijk het na.</translation>
    </message>
    <message>
        <source>This is the number of a branch. Look up the enterprise number of the organisation; it begins with 0 or 1.</source>
        <translation>Dit is het nummer van een vestiging. Zoek het ondernemingsnummer van de organisatie op; dat begint met 0 of 1.</translation>
    </message>
    <message>
        <source>The last two digits of this enterprise number do not fit the others. Check it for a typing error.</source>
        <translation>De laatste twee cijfers van dit ondernemingsnummer passen niet bij de andere. Kijk of er een typefout in staat.</translation>
    </message>
    <message>
        <source>A mail address looks like name@example.org. Check this one.</source>
        <translation>Een mailadres ziet eruit als naam@example.org. Kijk dit adres na.</translation>
    </message>
    <message>
        <source>There is more than one mail address. %1 is used; add the others apart.</source>
        <translation>Er staat meer dan één mailadres. %1 wordt gebruikt; voeg de andere apart toe.</translation>
    </message>
    <message>
        <source>There are letters with accents in this mail address. That is allowed but rare; check it.</source>
        <translation>In dit mailadres staan letters met accenten. Dat mag, maar is zeldzaam; kijk het na.</translation>
    </message>
    <message>
        <source>This mail address was read as %1. Check it.</source>
        <translation>Dit mailadres is gelezen als %1. Kijk het na.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>bij aanvang</translation>
    </message>
    <message>
        <source>interim adjustment</source>
        <translation>tussentijdse bijsturing</translation>
    </message>
    <message>
        <source>at completion</source>
        <translation>bij afronding</translation>
    </message>
    <message>
        <source>other moment</source>
        <translation>ander moment</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>Duur in minuten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gelegd door</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Contact moment</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>A talk takes between 0 and 1440 minutes.</source>
        <translation>Een gesprek duurt tussen 0 en 1440 minuten.</translation>
    </message>
    <message>
        <source>Person spoken with</source>
        <translation>Met wie gesproken</translation>
    </message>
    <message>
        <source>People spoken with</source>
        <translation>Met wie gesproken</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>Ready on</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>The family name seems to come first. Check the order of the name.</source>
        <translation>De achternaam lijkt vooraan te staan. Kijk de volgorde van de naam na.</translation>
    </message>
    <message>
        <source>It is not clear where the family name starts. Check the parts of the name.</source>
        <translation>Het is niet duidelijk waar de achternaam begint. Kijk de delen van de naam na.</translation>
    </message>
    <message>
        <source>%1 can stand for van de, van den or van der. Choose one.</source>
        <translation>%1 kan van de, van den of van der betekenen. Kies er een.</translation>
    </message>
    <message>
        <source>This seems to be a family name only. Add a first name if you know it.</source>
        <translation>Dit lijkt alleen een achternaam. Vul een voornaam in als je die weet.</translation>
    </message>
    <message>
        <source>%1 was left in the family name. Move it to the prefix if this person writes it so.</source>
        <translation>%1 is in de achternaam blijven staan. Zet het bij het tussenvoegsel als deze persoon het zo schrijft.</translation>
    </message>
    <message>
        <source>%1 was given a small letter. Choose the Flemish way of writing if the capital belongs to the name.</source>
        <translation>%1 heeft een kleine letter gekregen. Kies de Vlaamse schrijfwijze als de hoofdletter bij de naam hoort.</translation>
    </message>
    <message>
        <source>%1 was left out of the name. Put it where it belongs.</source>
        <translation>%1 is uit de naam weggelaten. Zet het waar het hoort.</translation>
    </message>
    <message>
        <source>This does not look like a name. Check whether the line is a person.</source>
        <translation>Dit lijkt geen naam. Kijk of deze regel over een persoon gaat.</translation>
    </message>
    <message>
        <source>A letter of this name was lost in an earlier file. Type it again.</source>
        <translation>Een letter van deze naam is in een eerder bestand verloren gegaan. Typ de naam opnieuw.</translation>
    </message>
    <message>
        <source>More than one person is named here: %1. Make a line for each.</source>
        <translation>Hier staat meer dan één persoon: %1. Maak voor iedereen een eigen regel.</translation>
    </message>
    <message>
        <source>Dear %1</source>
        <extracomment>%1 is a whole name; the greeting says nothing about gender</extracomment>
        <translation>Beste %1</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Noord</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Zuid</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Vlaanderen</translation>
    </message>
    <message>
        <source>mbo</source>
        <translation>mbo</translation>
    </message>
    <message>
        <source>hbo</source>
        <translation>hbo</translation>
    </message>
    <message>
        <source>wo</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>docent</translation>
    </message>
    <message>
        <source>student</source>
        <translation>student</translation>
    </message>
    <message>
        <source>institution-wide contact person</source>
        <translation>instellingsbrede contactpersoon</translation>
    </message>
    <message>
        <source>partner made contact</source>
        <translation>partner nam zelf contact op</translation>
    </message>
    <message>
        <source>public task</source>
        <translation>taak van algemeen belang</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>overeenkomst</translation>
    </message>
    <message>
        <source>legal obligation</source>
        <translation>wettelijke plicht</translation>
    </message>
    <message>
        <source>legitimate interest</source>
        <translation>gerechtvaardigd belang</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Flemish</source>
        <translation>Vlaams</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Surname prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>Achtervoegsel</translation>
    </message>
    <message>
        <source>Name convention</source>
        <translation>Naamconventie</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Aanspreekvorm</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minderjarig</translation>
    </message>
    <message>
        <source>Expert by experience</source>
        <translation>Ervaringsdeskundig</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Fill in a name: one name is enough.</source>
        <translation>Vul een naam in: één naam is genoeg.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Afkorting</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Onderdeel van</translation>
    </message>
    <message>
        <source>Education level</source>
        <translation>Onderwijsniveau</translation>
    </message>
    <message>
        <source>Level in own words</source>
        <translation>Niveau in eigen woorden</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Toevoeging</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Wijk of buurt</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Holiday region</source>
        <translation>Vakantieregio</translation>
    </message>
    <message>
        <source>Academic calendar</source>
        <translation>Kalendersjabloon</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Eerste contact</translation>
    </message>
    <message>
        <source>Contact route</source>
        <translation>Contactroute</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Binnengebracht door</translation>
    </message>
    <message>
        <source>Questions at most at a time</source>
        <translation>Hoogstens vragen tegelijk</translation>
    </message>
    <message>
        <source>Rhythm in weeks</source>
        <translation>Ritme in weken</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missie</translation>
    </message>
    <message>
        <source>The number of questions cannot be below 0.</source>
        <translation>Het aantal vragen kan niet onder 0 zijn.</translation>
    </message>
    <message>
        <source>A rhythm is at least one week.</source>
        <translation>Een ritme is minstens één week.</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Wijken en buurten</translation>
    </message>
    <message>
        <source>Part of town</source>
        <translation>Deel van</translation>
    </message>
    <message>
        <source>Neighbourhood anchor</source>
        <translation>Buurtanker</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>A function cannot end before it begins.</source>
        <translation>Een functie kan niet eindigen voor ze begint.</translation>
    </message>
    <message>
        <source>Phone number or mail address</source>
        <translation>Telefoonnummer of mailadres</translation>
    </message>
    <message>
        <source>Phone numbers and mail addresses</source>
        <translation>Telefoonnummers en mailadressen</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer of adres</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>A number or address belongs to one person or one organisation.</source>
        <translation>Een nummer of adres hoort bij één persoon of één organisatie.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>in intake</source>
        <translation>in intake</translation>
    </message>
    <message>
        <source>being translated</source>
        <translation>vertaalslag</translation>
    </message>
    <message>
        <source>seeking a match</source>
        <translation>zoekt match</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>gematcht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>niet passend</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>doorverwezen</translation>
    </message>
    <message>
        <source>withdrawn by the partner</source>
        <translation>ingetrokken door partner</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>probleem</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>kans</translation>
    </message>
    <message>
        <source>problem and opportunity</source>
        <translation>probleem en kans</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>bewoners</translation>
    </message>
    <message>
        <source>organisation and residents</source>
        <translation>organisatie en bewoners</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>after translation</source>
        <translation>na vertaalslag</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>past niet</translation>
    </message>
    <message>
        <source>in the words of the partner</source>
        <translation>in eigen woorden van de partner</translation>
    </message>
    <message>
        <source>question for education</source>
        <translation>vraag voor het onderwijs</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>opdracht</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraagstuk</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vraagstukken</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Ingediend door</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Ingediend op</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Problem or opportunity</source>
        <translation>Probleem of kans</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gezien door</translation>
    </message>
    <message>
        <source>Goes on since</source>
        <translation>Speelt sinds</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat wordt gevraagd</translation>
    </message>
    <message>
        <source>Fits education</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expected added value</source>
        <translation>Verwachte meerwaarde</translation>
    </message>
    <message>
        <source>Wanted level</source>
        <translation>Gewenst niveau</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Gevoelig</translation>
    </message>
    <message>
        <source>A question cannot go on since a day after it was submitted.</source>
        <translation>Een vraagstuk kan niet spelen sinds een dag na het indienen.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulering</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Formuleringen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Geschreven op</translation>
    </message>
    <message>
        <source>List value</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>List values</source>
        <translation>Keuzelijsten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling van het bestand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen van het bestand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citaat</translation>
    </message>
    <message>
        <source>staying in touch</source>
        <translation>contact houden</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>niet akkoord</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Geantwoord op</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hoe gegeven</translation>
    </message>
    <message>
        <source>Fill in the answer before its day.</source>
        <translation>Vul eerst het antwoord in, dan de dag.</translation>
    </message>
    <message>
        <source>students to the neighbourhood</source>
        <translation>studenten naar de buurt</translation>
    </message>
    <message>
        <source>neighbourhood to the campus</source>
        <translation>buurt naar de campus</translation>
    </message>
    <message>
        <source>opening up infrastructure</source>
        <translation>infrastructuur openstellen</translation>
    </message>
    <message>
        <source>shaping education together</source>
        <translation>onderwijs vormgeven samen met de buurt</translation>
    </message>
    <message>
        <source>institution as network partner in the city</source>
        <translation>instelling als netwerkpartner in de stad</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>meewerken</translation>
    </message>
    <message>
        <source>attends</source>
        <translation>bijwonen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Vlak</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Room and hours</source>
        <translation>Ruimte en tijden</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Minderjarigen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>New contacts</source>
        <translation>Nieuwe contacten</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Telling</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Tellingen</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Day or month</source>
        <translation>Dag of maand</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Takes part or attends</source>
        <translation>Meewerken of bijwonen</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Soort vraag</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>A number of people cannot be below 0.</source>
        <translation>Een aantal mensen kan niet onder 0 zijn.</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>coaching</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Namens</translation>
    </message>
    <message>
        <source>Planned as</source>
        <translation>Gepland als</translation>
    </message>
    <message>
        <source>What we want to reach</source>
        <translation>Wat we willen bereiken</translation>
    </message>
    <message>
        <source>How we go about it</source>
        <translation>Hoe we het aanpakken</translation>
    </message>
    <message>
        <source>What or whom we need</source>
        <translation>Wat of wie we nodig hebben</translation>
    </message>
    <message>
        <source>Strengthens</source>
        <translation>Versterkt</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>lesperiode</translation>
    </message>
    <message>
        <source>no teaching</source>
        <translation>lesvrij</translation>
    </message>
    <message>
        <source>exams</source>
        <translation>tentamens</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Vak</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Vakken</translation>
    </message>
    <message>
        <source>Course code</source>
        <translation>Vakcode</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Degree programme</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Studiepunten</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Hours at most</source>
        <translation>Uren hoogstens</translation>
    </message>
    <message>
        <source>Approach and methods</source>
        <translation>Aanpak</translation>
    </message>
    <message>
        <source>Designed together with</source>
        <translation>Samen ontworpen met</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>The highest number of hours is not below the lowest.</source>
        <translation>Het hoogste aantal uren is niet lager dan het laagste.</translation>
    </message>
    <message>
        <source>Course run</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>Course runs</source>
        <translation>Uitvoeringen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Eind</translation>
    </message>
    <message>
        <source>Teaching weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>At least (people)</source>
        <translation>Min. deelnemers</translation>
    </message>
    <message>
        <source>At most (people)</source>
        <translation>Max. deelnemers</translation>
    </message>
    <message>
        <source>Contact hours a week</source>
        <translation>Contacturen per week</translation>
    </message>
    <message>
        <source>Parts of the day</source>
        <translation>Dagdelen</translation>
    </message>
    <message>
        <source>A course cannot end before it begins.</source>
        <translation>Een vak kan niet eindigen voordat het begint.</translation>
    </message>
    <message>
        <source>The highest number of people is not below the lowest.</source>
        <translation>Het hoogste aantal deelnemers is niet lager dan het laagste.</translation>
    </message>
    <message>
        <source>A course takes 1 to 60 weeks.</source>
        <translation>Een vak duurt 1 tot en met 60 weken.</translation>
    </message>
    <message>
        <source>Learning goal</source>
        <translation>Leerdoel</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>Leerdoelen</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Of group</source>
        <translation>Van groep</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>How we see it</source>
        <translation>Waaraan zien we dat</translation>
    </message>
    <message>
        <source>Period of the academic calendar</source>
        <translation>Periode van de jaarkalender</translation>
    </message>
    <message>
        <source>Periods of the academic calendar</source>
        <translation>Periodes van de jaarkalender</translation>
    </message>
    <message>
        <source>A period cannot end before it begins.</source>
        <translation>Een periode kan niet eindigen voordat ze begint.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Beschikbaarheid</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Staat vast</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirect</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>ad hoc</source>
        <translation>ad hoc</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>terugkerend</translation>
    </message>
    <message>
        <source>strategic</source>
        <translation>strategisch</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschap</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschappen</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Op basis van</translation>
    </message>
    <message>
        <source>Came about through</source>
        <translation>Tot stand gekomen via</translation>
    </message>
    <message>
        <source>Contact person of the institution</source>
        <translation>Aanspreekpunt instelling</translation>
    </message>
    <message>
        <source>Common goal</source>
        <translation>Gemeenschappelijk doel</translation>
    </message>
    <message>
        <source>Objectives of the institution</source>
        <translation>Doelen van de instelling</translation>
    </message>
    <message>
        <source>Special attention for</source>
        <translation>Bijzondere aandacht voor</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Forms of collaboration</source>
        <translation>Vormen</translation>
    </message>
    <message>
        <source>Link with research</source>
        <translation>Band met onderzoek</translation>
    </message>
    <message>
        <source>Link with education</source>
        <translation>Band met onderwijs</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>A partnership cannot end before it begins.</source>
        <translation>Een partnerschap kan niet eindigen voordat het begint.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Stage of the partnership</source>
        <translation>Fase van het partnerschap</translation>
    </message>
    <message>
        <source>Status of the question</source>
        <translation>Status van het vraagstuk</translation>
    </message>
    <message>
        <source>Stage of the venture</source>
        <translation>Stadium van de onderneming</translation>
    </message>
    <message>
        <source>Phase of the programme</source>
        <translation>Fase van het programma</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Vastgesteld door</translation>
    </message>
    <message>
        <source>Say which stage it was: one, that of its own kind.</source>
        <translation>Zeg welke fase het was: één, die bij de soort hoort.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>One</source>
        <translation>De een</translation>
    </message>
    <message>
        <source>Group of the one</source>
        <translation>Groep van de een</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>De ander</translation>
    </message>
    <message>
        <source>Group of the other</source>
        <translation>Groep van de ander</translation>
    </message>
    <message>
        <source>Contact now</source>
        <translation>Contact nu</translation>
    </message>
    <message>
        <source>Contact wished</source>
        <translation>Contact gewenst</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>A relation is between two: name both, or their groups.</source>
        <translation>Een relatie is tussen twee: noem beide, of hun groepen.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Kwaliteitsmeting</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Kwaliteitsmetingen</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>Frequency of contact</source>
        <translation>Frequentie</translation>
    </message>
    <message>
        <source>Diversity of activities</source>
        <translation>Diversiteit</translation>
    </message>
    <message>
        <source>Mutual influence</source>
        <translation>Wederzijdse invloed</translation>
    </message>
    <message>
        <source>Proportionality of effort</source>
        <translation>Proportionaliteit</translation>
    </message>
    <message>
        <source>Win-win</source>
        <translation>Win-win</translation>
    </message>
    <message>
        <source>Integrity and values</source>
        <translation>Integriteit en waarden</translation>
    </message>
    <message>
        <source>Shared values</source>
        <translation>Gedeelde waarden</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>A score is 1 to 5, or left empty.</source>
        <translation>Een score is 1 tot en met 5, of leeg.</translation>
    </message>
    <message>
        <source>Give and receive</source>
        <translation>Wederkerigheid</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Brengt in</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Krijgt</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Satisfied (1-5)</source>
        <translation>Tevreden (1-5)</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Erkenning</translation>
    </message>
    <message>
        <source>Say who gives and receives: a party, or a group.</source>
        <translation>Zeg wie geeft en krijgt: een partij, of een groep.</translation>
    </message>
    <message>
        <source>Hours cannot be below 0.</source>
        <translation>Uren kunnen niet onder 0 zijn.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Overeenkomsten</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Wijziging van</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ondertekend</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ondertekend door</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig van</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Main goal</source>
        <translation>Hoofddoel</translation>
    </message>
    <message>
        <source>Joint statement</source>
        <translation>Gezamenlijke verklaring</translation>
    </message>
    <message>
        <source>An agreement cannot end before it begins.</source>
        <translation>Een overeenkomst kan niet eindigen voordat ze begint.</translation>
    </message>
    <message>
        <source>Point of attention</source>
        <translation>Aandachtspunt</translation>
    </message>
    <message>
        <source>Points of attention</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Discussed on</source>
        <translation>Besproken op</translation>
    </message>
    <message>
        <source>Discussed by</source>
        <translation>Besproken door</translation>
    </message>
    <message>
        <source>Position in a dilemma</source>
        <translation>Positie in een dilemma</translation>
    </message>
    <message>
        <source>Positions in dilemmas</source>
        <translation>Posities in dilemma&apos;s</translation>
    </message>
    <message>
        <source>Dilemma</source>
        <translation>Dilemma</translation>
    </message>
    <message>
        <source>Position (-2 to 2)</source>
        <translation>Positie (-2 tot 2)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>A position lies between -2 and 2.</source>
        <translation>Een positie ligt tussen -2 en 2.</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visie</translation>
    </message>
    <message>
        <source>Agree before contacting</source>
        <translation>Afstemmen eerst</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertrouwelijk</translation>
    </message>
    <message>
        <source>Campus or office</source>
        <translation>Campus of kantoor</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>Of organisation</source>
        <translation>Van organisatie</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Staffed by</source>
        <translation>Bemensing</translation>
    </message>
    <message>
        <source>intervention</source>
        <translation>interventie</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>reflectie</translation>
    </message>
    <message>
        <source>research</source>
        <translation>onderzoek</translation>
    </message>
    <message>
        <source>contemplation</source>
        <translation>bezinning</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cyclus</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Cycli</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Gemaakt uit</translation>
    </message>
    <message>
        <source>Week of the plan</source>
        <translation>Planweek</translation>
    </message>
    <message>
        <source>Weeks of the plan</source>
        <translation>Planweken</translation>
    </message>
    <message>
        <source>Teaching week</source>
        <translation>Lesweek</translation>
    </message>
    <message>
        <source>Until teaching week</source>
        <translation>Tot en met lesweek</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Second phase</source>
        <translation>Nevenfase</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat gebeurt er</translation>
    </message>
    <message>
        <source>Hours per student</source>
        <translation>Uren per student</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Pijlers</translation>
    </message>
    <message>
        <source>Teaching weeks are 1 to 60.</source>
        <translation>Lesweken zijn 1 tot en met 60.</translation>
    </message>
    <message>
        <source>The last teaching week is not before the first.</source>
        <translation>De laatste lesweek is niet voor de eerste.</translation>
    </message>
    <message>
        <source>The second phase is another one than the first.</source>
        <translation>De nevenfase is een andere dan de fase.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Agenda-afspraak</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Agenda-afspraken</translation>
    </message>
    <message>
        <source>Until (time)</source>
        <translation>Tot (tijd)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Herhaling</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Dagen per week</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Vastgezet</translation>
    </message>
    <message>
        <source>An appointment cannot end before it begins.</source>
        <translation>Een agenda-afspraak kan niet eindigen voordat ze begint.</translation>
    </message>
    <message>
        <source>A week has 1 to 7 days.</source>
        <translation>Een week heeft 1 tot en met 7 dagen.</translation>
    </message>
    <message>
        <source>Give the day, or hang the appointment on a week of a plan.</source>
        <translation>Geef de datum, of hang de agenda-afspraak aan een week van een plan.</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Uitzondering</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Uitzonderingen</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>In plaats van</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Verplaatst naar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Opbrengst</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Opbrengsten</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Overgedragen op</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Overgedragen aan</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>experiment</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>pilot</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>structurally embedded</source>
        <translation>structureel</translation>
    </message>
    <message>
        <source>more</source>
        <translation>meer</translation>
    </message>
    <message>
        <source>broader</source>
        <translation>breder</translation>
    </message>
    <message>
        <source>deeper</source>
        <translation>dieper</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>niet gestart</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>bereikt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>niet bereikt</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programma&apos;s</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Edition of</source>
        <translation>Editie van</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Editie</translation>
    </message>
    <message>
        <source>Follows on</source>
        <translation>Volgt op</translation>
    </message>
    <message>
        <source>Under agreement</source>
        <translation>Onder overeenkomst</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Long-term goal</source>
        <translation>Doel op lange termijn</translation>
    </message>
    <message>
        <source>Condition: residents take part</source>
        <translation>Voorwaarde bewoners</translation>
    </message>
    <message>
        <source>Condition: organisations take part</source>
        <translation>Voorwaarde organisaties</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Landen</translation>
    </message>
    <message>
        <source>A programme cannot end before it begins.</source>
        <translation>Een programma kan niet eindigen voordat het begint.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemeten met</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefgetal</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Gemeten waarde</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Gemeten waarden</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Wat gemeten is</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiering</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Regeling</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Verstrekker</translation>
    </message>
    <message>
        <source>Funder in words</source>
        <translation>Verstrekker in woorden</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Amount (EUR)</source>
        <translation>Bedrag (EUR)</translation>
    </message>
    <message>
        <source>Account for it by</source>
        <translation>Verantwoording voor</translation>
    </message>
    <message>
        <source>Funding cannot end before it begins.</source>
        <translation>Financiering kan niet eindigen voordat ze begint.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Notes taken</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Source or by whom</source>
        <translation>Bron of door wie</translation>
    </message>
    <message>
        <source>supporters</source>
        <translation>ondersteuners</translation>
    </message>
    <message>
        <source>innovators</source>
        <translation>vernieuwers</translation>
    </message>
    <message>
        <source>supporters and innovators</source>
        <translation>ondersteuners en vernieuwers</translation>
    </message>
    <message>
        <source>fixed beforehand</source>
        <translation>staat vast</translation>
    </message>
    <message>
        <source>part of the process</source>
        <translation>deel van het proces</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>buiten</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>middel</translation>
    </message>
    <message>
        <source>intensive</source>
        <translation>intensief</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>for</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutraal</translation>
    </message>
    <message>
        <source>against</source>
        <translation>tegen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>doet mee</translation>
    </message>
    <message>
        <source>wished for later</source>
        <translation>gewenst</translation>
    </message>
    <message>
        <source>missing voice</source>
        <translation>ontbrekende stem</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehouden</translation>
    </message>
    <message>
        <source>adjusted</source>
        <translation>bijgesteld</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>losgelaten</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Grew out of</source>
        <translation>Voortgekomen uit</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Samenwerking</translation>
    </message>
    <message>
        <source>Role of students</source>
        <translation>Rol studenten</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel vooraf</translation>
    </message>
    <message>
        <source>Within the field of study</source>
        <translation>Binnen vakgebied</translation>
    </message>
    <message>
        <source>Effort of the partner</source>
        <translation>Inzet partner</translation>
    </message>
    <message>
        <source>Hours a week of the partner</source>
        <translation>Uren per week van de partner</translation>
    </message>
    <message>
        <source>What the collaboration was</source>
        <translation>Hoe we samenwerkten</translation>
    </message>
    <message>
        <source>Intended change</source>
        <translation>Beoogde verandering</translation>
    </message>
    <message>
        <source>Intended result</source>
        <translation>Beoogd resultaat</translation>
    </message>
    <message>
        <source>Achieved result</source>
        <translation>Behaald resultaat</translation>
    </message>
    <message>
        <source>Result achieved</source>
        <translation>Resultaat behaald</translation>
    </message>
    <message>
        <source>Concrete change</source>
        <translation>Concrete verandering</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>Wie gaat verder</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Hoe het verdergaat</translation>
    </message>
    <message>
        <source>Arrangement afterwards</source>
        <translation>Borging</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Opnieuw bekijken op</translation>
    </message>
    <message>
        <source>Usability expected (1-5)</source>
        <translation>Bruikbaarheid verwacht</translation>
    </message>
    <message>
        <source>Usability in fact (1-5)</source>
        <translation>Bruikbaarheid gebleken</translation>
    </message>
    <message>
        <source>Value for the city</source>
        <translation>Waarde voor de stad</translation>
    </message>
    <message>
        <source>Value for residents</source>
        <translation>Waarde voor bewoners</translation>
    </message>
    <message>
        <source>Value for students</source>
        <translation>Waarde voor studenten</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Wat we leerden</translation>
    </message>
    <message>
        <source>Residents involved, as noted</source>
        <translation>Bewoner betrokken</translation>
    </message>
    <message>
        <source>Organisations involved, as noted</source>
        <translation>Organisatie betrokken</translation>
    </message>
    <message>
        <source>A project cannot end before it begins.</source>
        <translation>Een project kan niet eindigen voordat het begint.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Verwachting</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Verwachtingen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Afgesproken op</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>Uitgekomen</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Bijsturing</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Bijsturingen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat veranderde</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Akkoord van</translation>
    </message>
    <message>
        <source>Added value</source>
        <translation>Meerwaarde</translation>
    </message>
    <message>
        <source>Added values</source>
        <translation>Meerwaarden</translation>
    </message>
    <message>
        <source>For the partner</source>
        <translation>Meerwaarde</translation>
    </message>
    <message>
        <source>For the student</source>
        <translation>Voor de student</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Came about</source>
        <translation>Gebleken</translation>
    </message>
    <message>
        <source>Before (1-5)</source>
        <translation>Vooraf (1-5)</translation>
    </message>
    <message>
        <source>After (1-5)</source>
        <translation>Achteraf (1-5)</translation>
    </message>
    <message>
        <source>Choose one value: for the partner, or for the student.</source>
        <translation>Kies één waarde: voor de partner, of voor de student.</translation>
    </message>
    <message>
        <source>Testimonial</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Testimonials</source>
        <translation>Ervaringen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Show the name</source>
        <translation>Naam tonen</translation>
    </message>
    <message>
        <source>A name is shown only with consent.</source>
        <translation>Een naam wordt alleen getoond met toestemming.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Rond</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>In dit bestand</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>Influence (1-5)</source>
        <translation>Invloed (1-5)</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Houding</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>Is a partner</source>
        <translation>Is partner</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Aannames</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gevonden in</translation>
    </message>
    <message>
        <source>Questioned on</source>
        <translation>Bevraagd op</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>besproken</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Eerder geprobeerd</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Societal question</source>
        <translation>Maatschappelijke vraag</translation>
    </message>
    <message>
        <source>Help wanted from</source>
        <translation>Hulp gevraagd van</translation>
    </message>
    <message>
        <source>City-wide</source>
        <translation>Stadsbreed</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Waarom beëindigd</translation>
    </message>
    <message>
        <source>Example for others</source>
        <translation>Voorbeeld voor anderen</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Vertaald door</translation>
    </message>
    <message>
        <source>Approved by the partner on</source>
        <translation>Akkoord van de partner op</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Discussed with</source>
        <translation>Besproken met</translation>
    </message>
    <message>
        <source>What education gains</source>
        <translation>Wat het onderwijs eraan heeft</translation>
    </message>
    <message>
        <source>What the partner gains</source>
        <translation>Wat de partner eraan heeft</translation>
    </message>
    <message>
        <source>Learning goals checked by</source>
        <translation>Leerdoelen gecontroleerd door</translation>
    </message>
    <message>
        <source>Why declined</source>
        <translation>Waarom afgewezen</translation>
    </message>
    <message>
        <source>A match is agreed when it says what education and what the partner gain.</source>
        <translation>Een match is akkoord als er staat wat het onderwijs en wat de partner eraan heeft.</translation>
    </message>
    <message>
        <source>Possibility</source>
        <translation>Mogelijkheid</translation>
    </message>
    <message>
        <source>Possibilities</source>
        <translation>Mogelijkheden</translation>
    </message>
    <message>
        <source>On the side of</source>
        <translation>Aan de kant van</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>Niet meer open</translation>
    </message>
    <message>
        <source>A possibility cannot end before it begins.</source>
        <translation>Een mogelijkheid kan niet eindigen voordat ze begint.</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>alleen ik</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>everyone in the project</source>
        <translation>iedereen in het project</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflectie</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflecties</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Discomfort (1-5)</source>
        <translation>Ongemak (1-5)</translation>
    </message>
    <message>
        <source>Visible for</source>
        <translation>Zichtbaar voor</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Score (1-5)</source>
        <translation>Score (1-5)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Wicked problem</source>
        <translation>Taai vraagstuk</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>File or web address</source>
        <translation>Bestand of webadres</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Arose from</source>
        <translation>Ontstaan uit</translation>
    </message>
    <message>
        <source>A connection is between two others.</source>
        <translation>Een verbinding is tussen twee anderen.</translation>
    </message>
    <message>
        <source>Refused row</source>
        <translation>Geweigerde regel</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Geweigerde regels</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>bestuur</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>bewoner</translation>
    </message>
    <message>
        <source>EC</source>
        <translation>EC</translation>
    </message>
    <message>
        <source>stp</source>
        <translation>stp</translation>
    </message>
    <message>
        <source>SBU</source>
        <translation>SBU</translation>
    </message>
    <message>
        <source>from the own programme</source>
        <translation>vanuit de eigen opleiding</translation>
    </message>
    <message>
        <source>beside the programme</source>
        <translation>naast de opleiding</translation>
    </message>
    <message>
        <source>as a volunteer</source>
        <translation>vrijwillig</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partijen</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Doet mee in</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>A party is an organisation, or a group with a name or kind.</source>
        <translation>Een partij is een organisatie, of een groep met een naam of soort.</translation>
    </message>
    <message>
        <source>A part cannot end before it begins.</source>
        <translation>Meedoen kan niet eindigen voordat het begint.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Deelname</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Deelnames</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Aantal mensen</translation>
    </message>
    <message>
        <source>Recorded hours</source>
        <translation>Vastgelegde uren</translation>
    </message>
    <message>
        <source>Takes part because</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Leeftijdsgroep</translation>
    </message>
    <message>
        <source>Part of the programme</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Doet door</translation>
    </message>
    <message>
        <source>New entrant</source>
        <translation>Instapper</translation>
    </message>
    <message>
        <source>Name one person, or give a number of people.</source>
        <translation>Noem één persoon, of geef een aantal mensen.</translation>
    </message>
    <message>
        <source>still developing</source>
        <translation>ontwikkelt zich nog</translation>
    </message>
    <message>
        <source>doing well</source>
        <translation>doet het goed</translation>
    </message>
    <message>
        <source>came to nothing or stopped</source>
        <translation>niet uit de verf gekomen / gestopt</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>prototype</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>other step</source>
        <translation>andere stap</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>doorgaan</translation>
    </message>
    <message>
        <source>adapt</source>
        <translation>aanpassen</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <source>Social venture</source>
        <translation>Sociale onderneming</translation>
    </message>
    <message>
        <source>Social ventures</source>
        <translation>Sociale ondernemingen</translation>
    </message>
    <message>
        <source>Answers the question</source>
        <translation>Antwoord op vraagstuk</translation>
    </message>
    <message>
        <source>Chance or question</source>
        <translation>Kans of vraag</translation>
    </message>
    <message>
        <source>Social value proposition</source>
        <translation>Sociale waardepropositie</translation>
    </message>
    <message>
        <source>Stage of growth</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>Reden van stoppen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Reden of les</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Trekker</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>A venture cannot stop before it begins.</source>
        <translation>Een onderneming kan niet stoppen voordat ze begint.</translation>
    </message>
    <message>
        <source>Step of a venture</source>
        <translation>Stap van een onderneming</translation>
    </message>
    <message>
        <source>Steps of ventures</source>
        <translation>Stappen van ondernemingen</translation>
    </message>
    <message>
        <source>Venture</source>
        <translation>Onderneming</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Wat getest</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Geleerd</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>gesprekken</translation>
    </message>
    <message>
        <source>people who spoke</source>
        <translation>mensen die spraken</translation>
    </message>
    <message>
        <source>ways of contact</source>
        <translation>manieren van contact</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ten minste</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>ten hoogste</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>deelnemers</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>Afgesproken acties</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Hoe het gelezen is</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Wat is er gezegd?</translation>
    </message>
    <message>
        <source>What do you agree?</source>
        <translation>Wat spreken jullie af?</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The file is larger than 64 MB. Split it into smaller files.</source>
        <translation>Het bestand is groter dan 64 MB. Verdeel het in kleinere bestanden.</translation>
    </message>
    <message>
        <source>There were empty signs in the file; they were left out. Check the lines.</source>
        <translation>Er stonden lege tekens in het bestand; die zijn weggelaten. Kijk de regels na.</translation>
    </message>
    <message>
        <source>Some letters could not be read. Look for the sign %1, or choose another encoding.</source>
        <translation>Sommige letters zijn niet te lezen. Zoek het teken %1 op of kies een andere codering.</translation>
    </message>
    <message>
        <source>This file may come from an old Macintosh. If letters with accents look wrong, choose the encoding Macintosh.</source>
        <translation>Dit bestand komt misschien van een oude Macintosh. Zien letters met accenten er vreemd uit, kies dan de codering Macintosh.</translation>
    </message>
    <message>
        <source>Letters with accents seem to be written twice (%1). Let them be repaired, and check the preview.</source>
        <translation>Letters met accenten lijken dubbel omgezet (%1). Laat ze herstellen en bekijk het voorbeeld.</translation>
    </message>
    <message>
        <source>A quotation mark on line %1 is not closed. It was read as a letter; check this line.</source>
        <translation>Op regel %1 ontbreekt een sluitend aanhalingsteken. Het teken is als letter gelezen; kijk deze regel na.</translation>
    </message>
    <message>
        <source>One cell runs on over many lines from line %1. Check whether a quotation mark is missing.</source>
        <translation>Vanaf regel %1 loopt één cel over veel regels door. Kijk of er een aanhalingsteken ontbreekt.</translation>
    </message>
    <message>
        <source>The names of the columns were found on line %1. Check that nothing above it is needed.</source>
        <translation>De namen van de kolommen staan op regel %1. Kijk of je niets nodig hebt van wat erboven staat.</translation>
    </message>
    <message>
        <source>Two columns are called %1. Give one of them another name.</source>
        <translation>Twee kolommen heten %1. Geef een van de twee een andere naam.</translation>
    </message>
    <message>
        <source>A column has no name. Choose yourself what it holds.</source>
        <translation>Een kolom heeft geen naam. Kies zelf wat erin staat.</translation>
    </message>
    <message>
        <source>Lines with more cells than columns: %1, the first is line %2. Check whether a separator stands within a cell.</source>
        <translation>Regels met meer cellen dan kolommen: %1, de eerste is regel %2. Kijk of er een scheidingsteken in een cel staat.</translation>
    </message>
    <message>
        <source>Lines with too few cells: %1, the first is line %2. The missing cells are read as empty.</source>
        <translation>Regels met te weinig cellen: %1, de eerste is regel %2. De cellen die ontbreken, zijn als leeg gelezen.</translation>
    </message>
    <message>
        <source>The file is empty; nothing was read. Choose another file.</source>
        <translation>Het bestand is leeg; er is niets gelezen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>There are no lines below the names of the columns; nothing was read. Choose another file.</source>
        <translation>Onder de namen van de kolommen staan geen regels; er is niets gelezen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it exists and that you may read it.</source>
        <translation>%1 kan niet worden geopend. Kijk of het bestaat en of je het mag lezen.</translation>
    </message>
    <message>
        <source>This is a file of a calendar or address book, not a list. Choose a CSV file.</source>
        <translation>Dit is een bestand van een agenda of adresboek, geen lijst. Kies een CSV-bestand.</translation>
    </message>
    <message>
        <source>This is a web page or XML file. Open it in a spreadsheet program, save it as CSV (UTF-8), and choose that file.</source>
        <translation>Dit is een webpagina of XML-bestand. Open het in een rekenprogramma, bewaar het als CSV (UTF-8) en kies dat bestand.</translation>
    </message>
    <message>
        <source>This is a PDF; lists cannot be read from it. Ask for the list as CSV or as a spreadsheet.</source>
        <translation>Dit is een pdf; daar kan geen lijst uit worden gelezen. Vraag de lijst als CSV of als spreadsheet.</translation>
    </message>
    <message>
        <source>The cell on line %1 is larger than 1 MB. Shorten it, or check whether a quotation mark is missing.</source>
        <translation>De cel op regel %1 is groter dan 1 MB. Maak de cel korter of kijk of er een aanhalingsteken ontbreekt.</translation>
    </message>
    <message>
        <source>The file has more than 200,000 lines. Split it into smaller files.</source>
        <translation>Het bestand heeft meer dan 200.000 regels. Verdeel het in kleinere bestanden.</translation>
    </message>
    <message>
        <source>Line %1 has more than 500 columns. Choose another separator, or remove the columns that you do not need.</source>
        <translation>Regel %1 heeft meer dan 500 kolommen. Kies een ander scheidingsteken of haal kolommen weg die je niet nodig hebt.</translation>
    </message>
    <message>
        <source>This is not a date. Write day, month and year, such as 31-08-2026.</source>
        <translation>Dit is geen datum. Schrijf dag, maand en jaar, zoals 31-08-2026.</translation>
    </message>
    <message>
        <source>There is no month %1. Dates are read day first, such as 31-08-2026; correct this date.</source>
        <translation>Maand %1 bestaat niet. Datums worden met de dag eerst gelezen, zoals 31-08-2026; verbeter deze datum.</translation>
    </message>
    <message>
        <source>%1-%2-%3 is not a day of the calendar. Correct this date.</source>
        <translation>%1-%2-%3 bestaat niet. Verbeter deze datum.</translation>
    </message>
    <message>
        <source>There is no year with this date. Add the year, such as 2026.</source>
        <translation>Bij deze datum staat geen jaar. Zet het jaar erbij, zoals 2026.</translation>
    </message>
    <message>
        <source>There is no week %1 in %2. Correct the number of the week.</source>
        <translation>Week %1 bestaat niet in %2. Verbeter het weeknummer.</translation>
    </message>
    <message>
        <source>%1 was read day first. Check that the first number is the day.</source>
        <translation>%1 is met de dag eerst gelezen. Kijk of het eerste getal de dag is.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet&apos;s number for a day. It was read as %2; check it.</source>
        <translation>%1 is een dagnummer uit een spreadsheet. Het is gelezen als %2; kijk het na.</translation>
    </message>
    <message>
        <source>Only the year of %1 is kept. Put the rest in the notes.</source>
        <translation>Van %1 wordt alleen het jaar bewaard. Zet de rest bij de notities.</translation>
    </message>
    <message>
        <source>This is not a number. Write digits, with a comma for decimals, such as 7,5.</source>
        <translation>Dit is geen getal. Schrijf cijfers, met een komma voor decimalen, zoals 7,5.</translation>
    </message>
    <message>
        <source>%1 was read as %2. Check whether the mark is for thousands or for decimals.</source>
        <translation>%1 is gelezen als %2. Kijk of het teken voor duizendtallen of voor decimalen is.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. Write ja or nee.</source>
        <translation>Dit is geen ja en geen nee. Schrijf ja of nee.</translation>
    </message>
    <message>
        <source>This is not a time. Write hours and minutes, such as 9:30.</source>
        <translation>Dit is geen tijd. Schrijf uren en minuten, zoals 9:30.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Open it, save it without password, and choose that file.</source>
        <translation>Het bestand is met een wachtwoord vergrendeld. Open het, bewaar het zonder wachtwoord en kies dat bestand.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of an old kind (.xls). Open it in Excel or LibreOffice, save it as .xlsx or as CSV (UTF-8), and choose that file.</source>
        <translation>Dit is een spreadsheet van een oude soort (.xls). Open hem in Excel of LibreOffice, bewaar hem als .xlsx of als CSV (UTF-8) en kies dat bestand.</translation>
    </message>
    <message>
        <source>This is a file of an old Office, not a list. Open it, save the list as .xlsx or as CSV (UTF-8), and choose that file.</source>
        <translation>Dit is een bestand van een oude Office, geen lijst. Open het, bewaar de lijst als .xlsx of als CSV (UTF-8) en kies dat bestand.</translation>
    </message>
    <message>
        <source>This is neither text nor a spreadsheet. Choose a spreadsheet (.xlsx) or a CSV file, or save the list as one of these.</source>
        <translation>Dit is geen tekst en geen spreadsheet. Kies een spreadsheet (.xlsx) of een CSV-bestand, of bewaar de lijst als een van beide.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of LibreOffice (.ods). Open it in LibreOffice or Excel, save it as .xlsx or as CSV (UTF-8), and choose that file.</source>
        <translation>Dit is een spreadsheet van LibreOffice (.ods). Open hem in LibreOffice of Excel, bewaar hem als .xlsx of als CSV (UTF-8) en kies dat bestand.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of Numbers. Open it in Numbers, choose Export to, Excel or CSV, and choose that file.</source>
        <translation>Dit is een spreadsheet van Numbers. Open hem in Numbers, kies Exporteer naar, Excel of CSV, en kies dat bestand.</translation>
    </message>
    <message>
        <source>This is a binary spreadsheet (.xlsb). Open it in Excel, save it as .xlsx or as CSV (UTF-8), and choose that file.</source>
        <translation>Dit is een binaire spreadsheet (.xlsb). Open hem in Excel, bewaar hem als .xlsx of als CSV (UTF-8) en kies dat bestand.</translation>
    </message>
    <message>
        <source>This is a document or presentation, not a list. Copy the table in it to a spreadsheet, save that as .xlsx, and choose that file.</source>
        <translation>Dit is een document of presentatie, geen lijst. Kopieer de tabel erin naar een spreadsheet, bewaar die als .xlsx en kies dat bestand.</translation>
    </message>
    <message>
        <source>This is a packed folder (ZIP) or a damaged spreadsheet. Unpack it and choose the file in it, or open it in Excel or LibreOffice and save it anew as .xlsx.</source>
        <translation>Dit is een ingepakte map (ZIP) of een beschadigde spreadsheet. Pak hem uit en kies het bestand erin, of open hem in Excel of LibreOffice en bewaar hem opnieuw als .xlsx.</translation>
    </message>
    <message>
        <source>There is text in cell %1, behind the 500th column. Remove the columns that you do not need.</source>
        <translation>Er staat tekst in cel %1, voorbij de 500e kolom. Verwijder de kolommen die je niet nodig hebt.</translation>
    </message>
    <message>
        <source>The lines %1 to %2 are empty.</source>
        <translation>De regels %1 tot en met %2 zijn leeg.</translation>
    </message>
    <message>
        <source>Lines with cells behind the last column that has a name: %1, the first is line %2. Give those columns names.</source>
        <translation>Regels met cellen voorbij de laatste kolom met een naam: %1, de eerste is regel %2. Geef die kolommen een naam.</translation>
    </message>
    <message>
        <source>The sheet holds more text than can be read at once. Split it into smaller sheets.</source>
        <translation>Het werkblad bevat meer tekst dan in één keer gelezen kan worden. Splits het in kleinere werkbladen.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. Choose one of: %2.</source>
        <translation>Er is geen werkblad “%1”. Kies er een van: %2.</translation>
    </message>
    <message>
        <source>Cells with an error such as #N/A were read as empty: %1, the first is %2.</source>
        <translation>Cellen met een fout zoals #N/B zijn als leeg gelezen: %1, de eerste is %2.</translation>
    </message>
    <message>
        <source>Formulas that were not worked out yet were read as empty: %1, the first is %2. Open the file in Excel or LibreOffice, save it, and read it again.</source>
        <translation>Formules die nog niet zijn uitgerekend, zijn als leeg gelezen: %1, de eerste is %2. Open het bestand in Excel of LibreOffice, bewaar het en lees het opnieuw.</translation>
    </message>
    <message>
        <source>Cells that were merged: %1, the first is %2. Their text stands in the first of them; the others are empty.</source>
        <translation>Samengevoegde cellen: %1, de eerste is %2. Hun tekst staat in de eerste ervan; de andere zijn leeg.</translation>
    </message>
    <message>
        <source>Lines that are hidden in the spreadsheet were read as well: %1.</source>
        <translation>Regels die in de spreadsheet verborgen zijn, zijn ook gelezen: %1.</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read. The file has also: %2.</source>
        <translation>Alleen het werkblad “%1” is gelezen. Het bestand heeft ook: %2.</translation>
    </message>
    <message>
        <source>Sheets that are hidden in the spreadsheet were not read: %1.</source>
        <translation>Werkbladen die in de spreadsheet verborgen zijn, zijn niet gelezen: %1.</translation>
    </message>
    <message>
        <source>This file is a spreadsheet (.xlsx), whatever its name says, and was read as one.</source>
        <translation>Dit bestand is een spreadsheet (.xlsx), wat zijn naam ook zegt, en is zo gelezen.</translation>
    </message>
    <message>
        <source>The spreadsheet is larger than can be read. Save the sheet that you need as CSV (UTF-8), and choose that file.</source>
        <translation>De spreadsheet is groter dan gelezen kan worden. Bewaar het werkblad dat je nodig hebt als CSV (UTF-8) en kies dat bestand.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged, or was not copied to its end. Open it in Excel or LibreOffice, save it anew as .xlsx, and choose that file.</source>
        <translation>De spreadsheet is beschadigd of niet tot het einde gekopieerd. Open hem in Excel of LibreOffice, bewaar hem opnieuw als .xlsx en kies dat bestand.</translation>
    </message>
    <message>
        <source>The letters of the file take more than 64 MB. Split it into smaller files.</source>
        <translation>De letters van het bestand nemen meer dan 64 MB in. Splits het in kleinere bestanden.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Choose a name that ends in .xlsx, .csv or .json.</source>
        <translation>Kies een naam die eindigt op .xlsx, .csv of .json.</translation>
    </message>
    <message>
        <source>Several kinds at once need a name that ends in .xlsx.</source>
        <translation>Meer soorten tegelijk kan alleen met een naam die eindigt op .xlsx.</translation>
    </message>
    <message>
        <source>%1: these are more rows than a spreadsheet holds. Choose .csv.</source>
        <translation>%1: dit zijn meer regels dan in een spreadsheet passen. Kies .csv.</translation>
    </message>
    <message>
        <source>%1, row %2, %3: the text is longer than a cell of a spreadsheet holds. Its end was left out; .csv keeps all of it.</source>
        <translation>%1, rij %2, %3: de tekst is langer dan in een cel van een spreadsheet past. Het einde is weggelaten; .csv bewaart alles.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made. Check that there is room on the disk.</source>
        <translation>Het spreadsheet kon niet worden gemaakt. Kijk of er ruimte is op de schijf.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>type a part of the name</source>
        <translation>typ een deel van de naam</translation>
    </message>
    <message>
        <source>This name is not in the file, or more than one has it. Choose from the list, or add it first.</source>
        <translation>Deze naam staat niet in het bestand, of komt vaker voor. Kies uit de lijst, of voeg hem eerst toe.</translation>
    </message>
    <message>
        <source>add: type a part of the name</source>
        <translation>voeg toe: typ een deel van de naam</translation>
    </message>
    <message>
        <source>This is not a whole number. Type only digits, such as 12.</source>
        <translation>Dit is geen heel getal. Typ alleen cijfers, zoals 12.</translation>
    </message>
    <message>
        <source>This is not a date. Type it as 22-11-2026, May 2018 or 2022.</source>
        <translation>Dit is geen datum. Typ hem als 22-11-2026, mei 2018 of 2022.</translation>
    </message>
    <message>
        <source>day, month or year: May 2018</source>
        <translation>dag, maand of jaar: mei 2018</translation>
    </message>
    <message>
        <source>This is not a time. Type it as 14:30.</source>
        <translation>Dit is geen tijd. Typ hem als 14:30.</translation>
    </message>
    <message>
        <source>for example 14:30</source>
        <translation>bijvoorbeeld 14:30</translation>
    </message>
    <message>
        <source>This is not a number. Type it as 7,5.</source>
        <translation>Dit is geen getal. Typ het als 7,5.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>deze maand</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>vorige maand</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dit jaar</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>vorig jaar</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>next Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>over een week</translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation>over 2 weken</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>over een maand</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Kies een datum</translation>
    </message>
    <message>
        <source>Choose a date (Down)</source>
        <translation>Kies een datum (pijl omlaag)</translation>
    </message>
    <message>
        <source>Who or what was meant</source>
        <translation>Wie of wat is bedoeld</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Voeg ‘%1’ toe</translation>
    </message>
    <message>
        <source>Add to this list…</source>
        <translation>Voeg toe aan deze lijst…</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nieuw)</translation>
    </message>
    <message>
        <source>This is not a day. Type it as 22-11-2026, or as yesterday, last Thursday or in two weeks.</source>
        <translation>Dit is geen dag. Typ hem als 22-11-2026, of als gisteren, afgelopen donderdag of over twee weken.</translation>
    </message>
    <message>
        <source>such as 22-11-2026 or Thursday</source>
        <translation>zoals 22-11-2026 of donderdag</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>activities</source>
        <translation>activiteiten</translation>
    </message>
    <message>
        <source>contacts with residents</source>
        <translation>bewonerscontacten</translation>
    </message>
    <message>
        <source>The residents counted at activities, added up: contacts, not people; an activity without a count is left out.</source>
        <translation>De bewoners die bij activiteiten geteld zijn, opgeteld: contacten, geen mensen; een activiteit zonder telling telt niet mee.</translation>
    </message>
    <message>
        <source>contacts with residents who help or attend</source>
        <translation>bewonerscontacten: meewerken of bijwonen</translation>
    </message>
    <message>
        <source>Activities that were held.</source>
        <translation>Activiteiten die gehouden zijn.</translation>
    </message>
    <message>
        <source>activities by direction</source>
        <translation>activiteiten per richting</translation>
    </message>
    <message>
        <source>Activities that were held, by who came to whom.</source>
        <translation>Activiteiten die gehouden zijn, naar wie bij wie kwam.</translation>
    </message>
    <message>
        <source>activities by area</source>
        <translation>activiteiten per vlak</translation>
    </message>
    <message>
        <source>Activities that were held, by the area in which the institution and the neighbourhood met.</source>
        <translation>Activiteiten die gehouden zijn, naar het vlak waarop instelling en buurt elkaar troffen.</translation>
    </message>
    <message>
        <source>activities with minors</source>
        <translation>activiteiten met minderjarigen</translation>
    </message>
    <message>
        <source>Activities of which it is recorded that minors were there.</source>
        <translation>Activiteiten waarvan is vastgelegd dat er minderjarigen bij waren.</translation>
    </message>
    <message>
        <source>requests for help</source>
        <translation>hulpvragen</translation>
    </message>
    <message>
        <source>The requests for help counted at all locations; a month counts by its first day.</source>
        <translation>De hulpvragen die op alle locaties geteld zijn; een maand telt naar de eerste dag ervan.</translation>
    </message>
    <message>
        <source>requests for help at support points</source>
        <translation>hulpvragen bij steunpunten</translation>
    </message>
    <message>
        <source>ventures by state</source>
        <translation>ondernemingen per toestand</translation>
    </message>
    <message>
        <source>All social ventures on record, by how each does; stopping is no failure.</source>
        <translation>Alle vastgelegde sociale ondernemingen, naar hoe het ermee gaat; stoppen is geen mislukking.</translation>
    </message>
    <message>
        <source>talks and messages</source>
        <translation>gesprekken en berichten</translation>
    </message>
    <message>
        <source>Talks, calls and messages that were recorded; coaching is not counted.</source>
        <translation>Vastgelegde gesprekken, telefoontjes en berichten; coaching telt niet mee.</translation>
    </message>
    <message>
        <source>Agreed actions that are not done, named by what they belong to.</source>
        <translation>Afgesproken acties die niet gedaan zijn, genoemd naar waar ze bij horen.</translation>
    </message>
    <message>
        <source>Agreed actions that are not done and should have been ready before the day that is looked at.</source>
        <translation>Afgesproken acties die niet gedaan zijn en vóór de peildatum klaar hadden moeten zijn.</translation>
    </message>
    <message>
        <source>last spoken</source>
        <translation>laatst gesproken</translation>
    </message>
    <message>
        <source>For everyone outside the institutions the newest recorded talk that they were at, and how many days ago that was.</source>
        <translation>Voor ieder buiten de instellingen het nieuwste vastgelegde gesprek waar die bij was, en hoeveel dagen dat geleden is.</translation>
    </message>
    <message>
        <source>contacts longer ago than agreed</source>
        <translation>contacten langer geleden dan afgesproken</translation>
    </message>
    <message>
        <source>People and partnerships with an agreed number of weeks between two talks, whose last talk is longer ago than that.</source>
        <translation>Mensen en partnerschappen met een afgesproken aantal weken tussen twee gesprekken, van wie het laatste gesprek langer geleden is.</translation>
    </message>
    <message>
        <source>who spoke with whom</source>
        <translation>wie sprak met wie</translation>
    </message>
    <message>
        <source>The projects in which two groups of the SOFAR model were at one recorded talk about the project; a person&apos;s group follows from the role there, else from the function at that time.</source>
        <translation>De projecten waarin twee groepen van het SOFAR-model samen bij één vastgelegd gesprek over het project waren; iemands groep volgt uit de rol daar, anders uit de functie op dat moment.</translation>
    </message>
    <message>
        <source>closeness from the log</source>
        <translation>nabijheid volgens het contactlog</translation>
    </message>
    <message>
        <source>For each partnership the recorded talks of an institution with a party in the last twelve months, the people at them, and the different ways in which they spoke.</source>
        <translation>Per partnerschap de vastgelegde gesprekken van een instelling met een partij in de laatste twaalf maanden, de mensen daarbij, en de verschillende manieren waarop ze spraken.</translation>
    </message>
    <message>
        <source>partnerships that hang on one person</source>
        <translation>partnerschappen die aan één persoon hangen</translation>
    </message>
    <message>
        <source>Partnerships of which fewer than two people of an institution, students not counted, were at a recorded talk with a party in the last twelve months.</source>
        <translation>Partnerschappen waarvan minder dan twee mensen van een instelling, studenten niet meegeteld, bij een vastgelegd gesprek met een partij waren in de laatste twaalf maanden.</translation>
    </message>
    <message>
        <source>load of partners by month</source>
        <translation>belasting van partners per maand</translation>
    </message>
    <message>
        <source>By partner and month the recorded talks at which someone of the partner was present, and the activities it took part in.</source>
        <translation>Per partner en maand de vastgelegde gesprekken waar iemand van de partner bij was, en de activiteiten waaraan de partner meedeed.</translation>
    </message>
    <message>
        <source>course runs</source>
        <translation>uitvoeringen</translation>
    </message>
    <message>
        <source>credits by unit</source>
        <translation>studiepunten per eenheid</translation>
    </message>
    <message>
        <source>The credits of named people in projects and their teams; EC, SBU and stp are never added up.</source>
        <translation>De studiepunten van genoemde mensen in projecten en hun teams; EC, SBU en stp worden nooit opgeteld.</translation>
    </message>
    <message>
        <source>nominal hours</source>
        <translation>nominale uren</translation>
    </message>
    <message>
        <source>recorded hours</source>
        <translation>vastgelegde uren</translation>
    </message>
    <message>
        <source>The hours that were recorded of who takes part; never mixed with nominal or planned hours.</source>
        <translation>De uren die zijn vastgelegd van wie meedoet; nooit vermengd met nominale of geplande uren.</translation>
    </message>
    <message>
        <source>students in course runs</source>
        <translation>studenten in uitvoeringen van vakken</translation>
    </message>
    <message>
        <source>By course run the larger of the students counted and named; their sum is a number of participations, not of people.</source>
        <translation>Per uitvoering het grootste van de getelde en de genoemde studenten; de som is een aantal deelnames, geen aantal mensen.</translation>
    </message>
    <message>
        <source>places in course runs</source>
        <translation>plaatsen in uitvoeringen van vakken</translation>
    </message>
    <message>
        <source>Students, teachers and participants of the neighbourhood in each course run of which the students are recorded, beside its fewest and most places; in each role the larger of counted and named.</source>
        <translation>Studenten, docenten en deelnemers uit de wijk in elke uitvoering waarvan de studenten zijn vastgelegd, naast het kleinste en grootste aantal plaatsen; per rol het grootste van geteld en genoemd.</translation>
    </message>
    <message>
        <source>course runs too full or too empty</source>
        <translation>uitvoeringen te vol of te leeg</translation>
    </message>
    <message>
        <source>Course runs with fewer or more participants than they have places for.</source>
        <translation>Uitvoeringen met minder of meer deelnemers dan er plaatsen voor zijn.</translation>
    </message>
    <message>
        <source>projects with more levels</source>
        <translation>multilevelprojecten</translation>
    </message>
    <message>
        <source>Projects with a team in which two or more of mbo, hbo and wo take part; graduaat and bachelor are hbo.</source>
        <translation>Projecten met een team waarin twee of meer van mbo, hbo en wo meedoen; graduaat en bachelor zijn hbo.</translation>
    </message>
    <message>
        <source>There is no figure “%1”.</source>
        <translation>Er is geen cijfer “%1”.</translation>
    </message>
    <message>
        <source>stage of partnerships</source>
        <translation>fase van partnerschappen</translation>
    </message>
    <message>
        <source>The newest stage of each partnership on the continuum of nine.</source>
        <translation>De nieuwste fase van elk partnerschap op het continuüm van negen.</translation>
    </message>
    <message>
        <source>partnerships that stepped back</source>
        <translation>partnerschappen die een stap terug deden</translation>
    </message>
    <message>
        <source>Partnerships of which the newest stage is lower than the one before.</source>
        <translation>Partnerschappen waarvan de nieuwste fase lager is dan die ervoor.</translation>
    </message>
    <message>
        <source>agreements that end soon</source>
        <translation>overeenkomsten die aflopen</translation>
    </message>
    <message>
        <source>Agreements that end on the day that is looked at or in the 60 days after it; without an end they never do.</source>
        <translation>Overeenkomsten die op de peildatum of in de 60 dagen erna aflopen; zonder einddatum lopen ze nooit af.</translation>
    </message>
    <message>
        <source>contacts to hand over</source>
        <translation>contacten over te dragen</translation>
    </message>
    <message>
        <source>People whose function at an institution ends within 90 days, with the partnerships they are contact person of, the projects not yet completed in which they teach, the course runs they teach that end later, and their open actions.</source>
        <translation>Mensen van wie de functie bij een instelling binnen 90 dagen eindigt, met de partnerschappen waarvan ze het aanspreekpunt zijn, de onafgeronde projecten waarin ze docent zijn, de uitvoeringen van hun vakken die later eindigen, en hun open acties.</translation>
    </message>
    <message>
        <source>residents who take part</source>
        <translation>bewoners die meedoen</translation>
    </message>
    <message>
        <source>Residents who are named in a team, project, course run, venture, activity or programme, each counted once.</source>
        <translation>Bewoners die genoemd zijn in een team, project, uitvoering, onderneming, activiteit of programma, ieder één keer geteld.</translation>
    </message>
    <message>
        <source>people by SOFAR group</source>
        <translation>mensen per SOFAR-groep</translation>
    </message>
    <message>
        <source>Everyone on record by the function that began last and holds on the day that is looked at; who has none then is in no group.</source>
        <translation>Ieder die is vastgelegd, naar de functie die het laatst begon en op de peildatum geldt; wie er dan geen heeft is in geen groep.</translation>
    </message>
    <message>
        <source>minors</source>
        <translation>minderjarigen</translation>
    </message>
    <message>
        <source>People who are marked as minors.</source>
        <translation>Mensen die als minderjarig zijn aangemerkt.</translation>
    </message>
    <message>
        <source>experts by experience</source>
        <translation>ervaringsdeskundigen</translation>
    </message>
    <message>
        <source>People who are marked as experts by experience.</source>
        <translation>Mensen die als ervaringsdeskundige zijn aangemerkt.</translation>
    </message>
    <message>
        <source>weeks of plans by phase</source>
        <translation>weken van plannen per fase</translation>
    </message>
    <message>
        <source>The teaching weeks of each plan by their main phase.</source>
        <translation>De lesweken van elk plan naar hun hoofdfase.</translation>
    </message>
    <message>
        <source>hours of plans by phase</source>
        <translation>uren van plannen per fase</translation>
    </message>
    <message>
        <source>The hours per student of each plan by the main phase of their weeks.</source>
        <translation>De uren per student van elk plan naar de hoofdfase van hun weken.</translation>
    </message>
    <message>
        <source>planned hours</source>
        <translation>geplande uren</translation>
    </message>
    <message>
        <source>The hours per student in each plan; never mixed with nominal or recorded hours.</source>
        <translation>De uren per student in elk plan; nooit vermengd met nominale of vastgelegde uren.</translation>
    </message>
    <message>
        <source>two interventions in a row</source>
        <translation>twee interventies na elkaar</translation>
    </message>
    <message>
        <source>Plans in which an intervention follows another without research, reflection or contemplation between them.</source>
        <translation>Plannen waarin een interventie op een andere volgt zonder onderzoek, reflectie of bezinning ertussen.</translation>
    </message>
    <message>
        <source>calendar weeks of plans</source>
        <translation>kalenderweken van plannen</translation>
    </message>
    <message>
        <source>The calendar week of every teaching week: weeks that the institution&apos;s own calendar keeps free of teaching are passed over, school and public holidays move nothing.</source>
        <translation>De kalenderweek van elke lesweek: weken die volgens de eigen kalender van de instelling lesvrij zijn worden overgeslagen, school- en feestdagen verschuiven niets.</translation>
    </message>
    <message>
        <source>plan weeks in a school holiday</source>
        <translation>planweken in een schoolvakantie</translation>
    </message>
    <message>
        <source>Teaching weeks of which a day from Monday to Friday falls in a school holiday of the neighbourhood&apos;s region, else of the institution&apos;s.</source>
        <translation>Lesweken waarvan een dag van maandag tot en met vrijdag in een schoolvakantie valt van de regio van de wijk, anders van die van de instelling.</translation>
    </message>
    <message>
        <source>projects by status</source>
        <translation>projecten per status</translation>
    </message>
    <message>
        <source>All projects on record, by how far each is.</source>
        <translation>Alle vastgelegde projecten, naar hoever ze zijn.</translation>
    </message>
    <message>
        <source>projects active</source>
        <translation>projecten actief</translation>
    </message>
    <message>
        <source>Projects that are no longer only planned and of which a day from start to end falls in the period, or else is the day that is looked at.</source>
        <translation>Projecten die niet meer alleen gepland zijn en waarvan een dag van start tot eind in de periode valt, of anders de peildatum is.</translation>
    </message>
    <message>
        <source>projects completed</source>
        <translation>projecten afgerond</translation>
    </message>
    <message>
        <source>Completed projects, by the day on which they ended.</source>
        <translation>Afgeronde projecten, naar de dag waarop ze eindigden.</translation>
    </message>
    <message>
        <source>contact moments</source>
        <translation>contactmomenten</translation>
    </message>
    <message>
        <source>contact moments missing</source>
        <translation>contactmomenten die ontbreken</translation>
    </message>
    <message>
        <source>Running and completed projects without a recorded talk at the start (from the first day), in between (from half of the calendar days) or at completion (once completed).</source>
        <translation>Lopende en afgeronde projecten zonder vastgelegd gesprek bij aanvang (vanaf de eerste dag), tussentijds (vanaf de helft van de kalenderdagen) of bij afronding (zodra het is afgerond).</translation>
    </message>
    <message>
        <source>projects without residents or organisations</source>
        <translation>projecten zonder bewoners of organisaties</translation>
    </message>
    <message>
        <source>involvement noted otherwise</source>
        <translation>betrokkenheid anders genoteerd</translation>
    </message>
    <message>
        <source>Projects of which it was noted whether residents and organisations are involved, otherwise than teams, ventures and activities show.</source>
        <translation>Projecten waarbij over de betrokkenheid van bewoners en organisaties iets anders is genoteerd dan teams, ondernemingen en activiteiten laten zien.</translation>
    </message>
    <message>
        <source>value that nobody expected</source>
        <translation>meerwaarde die niemand verwachtte</translation>
    </message>
    <message>
        <source>Added values that were not expected of a project and came about.</source>
        <translation>Meerwaarden die niet van een project verwacht werden en wel bleken.</translation>
    </message>
    <message>
        <source>value that did not come</source>
        <translation>meerwaarde die niet bleek</translation>
    </message>
    <message>
        <source>Added values that were expected of a project and did not come about.</source>
        <translation>Meerwaarden die van een project verwacht werden en niet bleken.</translation>
    </message>
    <message>
        <source>students who did not reflect yet</source>
        <translation>studenten die nog niet reflecteerden</translation>
    </message>
    <message>
        <source>Named students of a project that is no longer only planned, without a reflection on it, on their team or on the course run.</source>
        <translation>Genoemde studenten van een project dat niet meer alleen gepland is, zonder reflectie daarop, op hun team of op de uitvoering.</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>vraagstukken</translation>
    </message>
    <message>
        <source>All questions on record.</source>
        <translation>Alle vastgelegde vraagstukken.</translation>
    </message>
    <message>
        <source>questions by status</source>
        <translation>vraagstukken per status</translation>
    </message>
    <message>
        <source>All questions on record, by where each stands.</source>
        <translation>Alle vastgelegde vraagstukken, naar hoever ze zijn.</translation>
    </message>
    <message>
        <source>questions by contact route</source>
        <translation>vraagstukken per contactroute</translation>
    </message>
    <message>
        <source>All questions on record, by through whom each came in.</source>
        <translation>Alle vastgelegde vraagstukken, naar via wie ze binnenkwamen.</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>nog niet klaar</translation>
    </message>
    <message>
        <source>Questions that are not closed, declined, referred or withdrawn.</source>
        <translation>Vraagstukken die niet afgerond, niet passend, doorverwezen of ingetrokken zijn.</translation>
    </message>
    <message>
        <source>unfinished questions by partner</source>
        <translation>onafgeronde vraagstukken per partner</translation>
    </message>
    <message>
        <source>Organisations with questions that are not closed, declined, referred or withdrawn, and which those are.</source>
        <translation>Organisaties met vraagstukken die niet afgerond, niet passend, doorverwezen of ingetrokken zijn, en welke dat zijn.</translation>
    </message>
    <message>
        <source>waiting over 90 days</source>
        <translation>wachten langer dan 90 dagen</translation>
    </message>
    <message>
        <source>Questions that are new, in intake, being translated or seeking a match, and were submitted more than 90 days ago.</source>
        <translation>Vraagstukken die nieuw, in intake, in de vertaalslag of op zoek naar een match zijn, en meer dan 90 dagen geleden zijn ingediend.</translation>
    </message>
    <message>
        <source>partners asked too much</source>
        <translation>partners te veel gevraagd</translation>
    </message>
    <message>
        <source>Organisations with more unfinished questions at a time than they agreed to.</source>
        <translation>Organisaties met tegelijk meer onafgeronde vraagstukken dan waarmee ze instemden.</translation>
    </message>
    <message>
        <source>questions of residents</source>
        <translation>vraagstukken van bewoners</translation>
    </message>
    <message>
        <source>Questions that a person brought in, without an organisation.</source>
        <translation>Vraagstukken die een persoon inbracht, zonder organisatie.</translation>
    </message>
    <message>
        <source>questions submitted</source>
        <translation>vraagstukken ingediend</translation>
    </message>
    <message>
        <source>Questions by the day on which they were submitted.</source>
        <translation>Vraagstukken naar de dag waarop ze zijn ingediend.</translation>
    </message>
    <message>
        <source>questions without a day</source>
        <translation>vraagstukken zonder datum</translation>
    </message>
    <message>
        <source>Questions of which it is not recorded when they were submitted: they are neither waiting nor in a period.</source>
        <translation>Vraagstukken waarvan niet is vastgelegd wanneer ze zijn ingediend: ze wachten niet en vallen in geen periode.</translation>
    </message>
    <message>
        <source>matches agreed</source>
        <translation>matches afgesproken</translation>
    </message>
    <message>
        <source>Matches that both sides agreed to, by the day they were discussed.</source>
        <translation>Matches waarmee beide kanten akkoord zijn, naar de dag waarop ze besproken zijn.</translation>
    </message>
    <message>
        <source>days to a match</source>
        <translation>dagen tot een match</translation>
    </message>
    <message>
        <source>The days from submitting a question to discussing the match that was agreed for it first; in one number their median.</source>
        <translation>De dagen van het indienen van een vraagstuk tot het bespreken van de match die er het eerst voor is afgesproken; in één getal de mediaan.</translation>
    </message>
    <message>
        <source>The residents counted at activities by whether they helped (direct) or attended (indirect).</source>
        <translation>De bewoners die bij activiteiten geteld zijn, naar of ze meewerkten (direct) of het bijwoonden (indirect).</translation>
    </message>
    <message>
        <source>The requests for help counted at legal, tax, digital and entrepreneurs&apos; support points.</source>
        <translation>De hulpvragen die geteld zijn bij juridische, belasting-, digitale en ondernemerssteunpunten.</translation>
    </message>
    <message>
        <source>What the credits of named people in projects stand for: an EC 28 hours, a stp 25 to 30, an SBU one; never mixed with planned or recorded hours.</source>
        <translation>Waar de studiepunten van genoemde mensen in projecten voor staan: een EC 28 uur, een stp 25 tot 30, een SBU één; nooit vermengd met geplande of vastgelegde uren.</translation>
    </message>
    <message>
        <source>questions by neighbourhood</source>
        <translation>vraagstukken per wijk</translation>
    </message>
    <message>
        <source>Questions by the neighbourhoods that they name, and by the day on which they were submitted.</source>
        <translation>Vraagstukken naar de wijken die ze noemen, en naar de dag waarop ze zijn ingediend.</translation>
    </message>
    <message>
        <source>questions by theme</source>
        <translation>vraagstukken per thema</translation>
    </message>
    <message>
        <source>Questions by their themes, and by the day on which they were submitted.</source>
        <translation>Vraagstukken naar hun thema&apos;s, en naar de dag waarop ze zijn ingediend.</translation>
    </message>
    <message>
        <source>questions by wanted level</source>
        <translation>vraagstukken per gewenst niveau</translation>
    </message>
    <message>
        <source>Questions by the levels of education that are wanted, and by the day on which they were submitted.</source>
        <translation>Vraagstukken naar de gewenste onderwijsniveaus, en naar de dag waarop ze zijn ingediend.</translation>
    </message>
    <message>
        <source>projects by neighbourhood</source>
        <translation>projecten per wijk</translation>
    </message>
    <message>
        <source>Projects that began, by the neighbourhoods that they name.</source>
        <translation>Begonnen projecten, naar de wijken die ze noemen.</translation>
    </message>
    <message>
        <source>projects by theme</source>
        <translation>projecten per thema</translation>
    </message>
    <message>
        <source>Projects that began, by their themes, or where they have none by those of the question.</source>
        <translation>Begonnen projecten, naar hun thema&apos;s, of waar ze er geen hebben naar die van het vraagstuk.</translation>
    </message>
    <message>
        <source>projects by level</source>
        <translation>projecten per niveau</translation>
    </message>
    <message>
        <source>Projects that began, by the levels of who takes part, or where none is recorded of their course.</source>
        <translation>Begonnen projecten, naar de niveaus van wie meedoet, of waar er geen is vastgelegd naar dat van het vak.</translation>
    </message>
    <message>
        <source>projects by institution</source>
        <translation>projecten per instelling</translation>
    </message>
    <message>
        <source>Projects that began, by the institution of their course and those that take part.</source>
        <translation>Begonnen projecten, naar de instelling van het vak en die welke meedoen.</translation>
    </message>
    <message>
        <source>projects by course</source>
        <translation>projecten per vak</translation>
    </message>
    <message>
        <source>Projects that began, by their course.</source>
        <translation>Begonnen projecten, naar hun vak.</translation>
    </message>
    <message>
        <source>projects by kind of partner</source>
        <translation>projecten per soort partner</translation>
    </message>
    <message>
        <source>Projects that began, by the kinds of organisation that take part or brought the question in, institutions left out.</source>
        <translation>Begonnen projecten, naar de soorten organisaties die meedoen of het vraagstuk inbrachten, zonder de instellingen.</translation>
    </message>
    <message>
        <source>teams with more levels</source>
        <translation>multilevelteams</translation>
    </message>
    <message>
        <source>Teams of projects that began, in which two or more of mbo, hbo and wo take part; graduaat and bachelor are hbo.</source>
        <translation>Teams van begonnen projecten waarin twee of meer van mbo, hbo en wo meedoen; graduaat en bachelor zijn hbo.</translation>
    </message>
    <message>
        <source>courses given</source>
        <translation>gegeven vakken</translation>
    </message>
    <message>
        <source>Courses with a course run, by the days from its start to its end.</source>
        <translation>Vakken met een uitvoering, naar de dagen van start tot eind daarvan.</translation>
    </message>
    <message>
        <source>course runs given</source>
        <translation>gegeven uitvoeringen</translation>
    </message>
    <message>
        <source>Course runs, by the days from their start to their end.</source>
        <translation>Uitvoeringen, naar de dagen van hun start tot hun eind.</translation>
    </message>
    <message>
        <source>partners active</source>
        <translation>actieve partners</translation>
    </message>
    <message>
        <source>Organisations, institutions left out, in projects, partnerships, questions and activities, each counted once; in a project is also who brought its question in, and a question is of the day on which it was submitted.</source>
        <translation>Organisaties, zonder de instellingen, in projecten, partnerschappen, vraagstukken en activiteiten, elk één keer geteld; in een project zit ook wie het vraagstuk inbracht, en een vraagstuk telt op de dag waarop het is ingediend.</translation>
    </message>
    <message>
        <source>new partners</source>
        <translation>nieuwe partners</translation>
    </message>
    <message>
        <source>Partners by the day of the first contact, or where that is not recorded of the first project, partnership, question or activity.</source>
        <translation>Partners naar de dag van het eerste contact, of waar die niet is vastgelegd van het eerste project, partnerschap, vraagstuk of de eerste activiteit.</translation>
    </message>
    <message>
        <source>partnerships by stage</source>
        <translation>partnerschappen per fase</translation>
    </message>
    <message>
        <source>The partnerships that have not ended, by their newest stage until the day that is looked at.</source>
        <translation>De partnerschappen die niet beëindigd zijn, naar hun nieuwste fase tot en met de peildatum.</translation>
    </message>
    <message>
        <source>new partnerships</source>
        <translation>nieuwe partnerschappen</translation>
    </message>
    <message>
        <source>Partnerships by the day on which they began; of a month or year the first day counts.</source>
        <translation>Partnerschappen naar de dag waarop ze begonnen; van een maand of jaar telt de eerste dag.</translation>
    </message>
    <message>
        <source>partnerships that went on</source>
        <translation>partnerschappen die doorgingen</translation>
    </message>
    <message>
        <source>Partnerships that began before the period and had not ended when it was over.</source>
        <translation>Partnerschappen die vóór de periode begonnen en aan het eind ervan niet beëindigd waren.</translation>
    </message>
    <message>
        <source>partnerships that ended</source>
        <translation>partnerschappen die eindigden</translation>
    </message>
    <message>
        <source>Partnerships by the day on which they ended; of a month or year the last day counts.</source>
        <translation>Partnerschappen naar de dag waarop ze eindigden; van een maand of jaar telt de laatste dag.</translation>
    </message>
    <message>
        <source>Projects of a programme that wants residents or organisations to take part, without one in a team, a venture or an activity; a project is of a programme at one of its institutions and in one of its neighbourhoods, as far as these are recorded.</source>
        <translation>Projecten van een programma dat wil dat bewoners of organisaties meedoen, zonder hen in een team, onderneming of activiteit; een project hoort bij een programma bij een van de instellingen en in een van de wijken ervan, voor zover die zijn vastgelegd.</translation>
    </message>
    <message>
        <source>questions finished without a match</source>
        <translation>vraagstukken klaar zonder match</translation>
    </message>
    <message>
        <source>Questions that are closed, declined, referred or withdrawn and had no match that was agreed, by why, and by the day of submitting.</source>
        <translation>Vraagstukken die afgerond, niet passend, doorverwezen of ingetrokken zijn en geen afgesproken match hadden, naar waarom, en naar de dag van indienen.</translation>
    </message>
    <message>
        <source>submitted questions that found a match</source>
        <translation>ingediende vraagstukken met een match</translation>
    </message>
    <message>
        <source>Questions with a match that was agreed, by the day on which they were submitted.</source>
        <translation>Vraagstukken met een afgesproken match, naar de dag waarop ze zijn ingediend.</translation>
    </message>
    <message>
        <source>%1 “%2” is not in this file. Give its code or number.</source>
        <translation>%1 “%2” staat niet in dit bestand. Geef de code of het nummer.</translation>
    </message>
    <message>
        <source>results given back</source>
        <translation>teruggegeven resultaten</translation>
    </message>
    <message>
        <source>Completed projects of which a concrete change is recorded or something was handed over, by the day on which they ended.</source>
        <translation>Afgeronde projecten waarvan een concrete verandering is vastgelegd of waarin iets is overgedragen, naar de dag waarop ze eindigden.</translation>
    </message>
    <message>
        <source>coaching sessions</source>
        <translation>coachingsessies</translation>
    </message>
    <message>
        <source>Recorded coaching, by the project, or the venture, that it was about.</source>
        <translation>Vastgelegde coaching, naar het project of de onderneming waar het over ging.</translation>
    </message>
    <message>
        <source>hours given</source>
        <translation>ingebrachte uren</translation>
    </message>
    <message>
        <source>The hours that each group brought into a project or partnership; without a day they count with that.</source>
        <translation>De uren die elke groep in een project of partnerschap inbracht; zonder datum tellen ze daarmee mee.</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>van 5</translation>
    </message>
    <message>
        <source>how content groups are</source>
        <translation>hoe tevreden groepen zijn</translation>
    </message>
    <message>
        <source>The mean of how content those who brought something in are with what they got, from 1 to 5, by group.</source>
        <translation>Het gemiddelde van hoe tevreden wie iets inbracht is met wat het opleverde, van 1 tot en met 5, per groep.</translation>
    </message>
    <message>
        <source>words that may be quoted</source>
        <translation>woorden die geciteerd mogen worden</translation>
    </message>
    <message>
        <source>Testimonials with consent, by the day on which they were said.</source>
        <translation>Ervaringen met toestemming, naar de dag waarop ze gezegd zijn.</translation>
    </message>
    <message>
        <source>assumptions by outcome</source>
        <translation>aannames per uitkomst</translation>
    </message>
    <message>
        <source>All assumptions on record, by what became of each.</source>
        <translation>Alle vastgelegde aannames, naar wat ervan werd.</translation>
    </message>
    <message>
        <source>value that was expected</source>
        <translation>verwachte meerwaarde</translation>
    </message>
    <message>
        <source>Added values that were expected of projects that began.</source>
        <translation>Meerwaarden die verwacht werden van begonnen projecten.</translation>
    </message>
    <message>
        <source>value that came about</source>
        <translation>gebleken meerwaarde</translation>
    </message>
    <message>
        <source>Added values that came about in projects that began.</source>
        <translation>Meerwaarden die bleken in begonnen projecten.</translation>
    </message>
    <message>
        <source>“%1” is not an institution.</source>
        <translation>“%1” is geen instelling.</translation>
    </message>
    <message>
        <source>residents who took part</source>
        <translation>bewoners die meededen</translation>
    </message>
    <message>
        <source>By project, course run, venture and activity the larger of the residents named and counted as helping; added up, participations and not people.</source>
        <translation>Per project, uitvoering, onderneming en activiteit het grootste van de genoemde en de als meewerkend getelde bewoners; opgeteld zijn het deelnames, geen mensen.</translation>
    </message>
    <message>
        <source>residents who attended</source>
        <translation>bewoners die erbij waren</translation>
    </message>
    <message>
        <source>The residents counted at activities as attending, added up: contacts, not people.</source>
        <translation>De bewoners die bij activiteiten geteld zijn als aanwezig, opgeteld: contacten, geen mensen.</translation>
    </message>
    <message>
        <source>students by name</source>
        <translation>studenten bij naam</translation>
    </message>
    <message>
        <source>Named students in projects, teams and course runs, each counted once; students who were only counted are not in it.</source>
        <translation>Genoemde studenten in projecten, teams en uitvoeringen, ieder één keer geteld; studenten die alleen geteld zijn zitten er niet bij.</translation>
    </message>
    <message>
        <source>students by level</source>
        <translation>studenten per niveau</translation>
    </message>
    <message>
        <source>Named students in projects, teams and course runs, each counted once, by mbo, hbo and wo; graduaat and bachelor are hbo.</source>
        <translation>Studenten met naam in projecten, teams en uitvoeringen, ieder één keer geteld, naar mbo, hbo en wo; graduaat en bachelor zijn hbo.</translation>
    </message>
    <message>
        <source>students taking part</source>
        <translation>deelnemende studenten</translation>
    </message>
    <message>
        <source>By course run the larger of the students counted and named, those in its projects included; added up, participations and not people.</source>
        <translation>Per uitvoering het grootste van de getelde en de genoemde studenten, die in de projecten ervan meegerekend; opgeteld zijn het deelnames, geen mensen.</translation>
    </message>
    <message>
        <source>teachers by name</source>
        <translation>docenten bij naam</translation>
    </message>
    <message>
        <source>Named teachers and researchers in projects, teams and course runs, each counted once.</source>
        <translation>Genoemde docenten en onderzoekers in projecten, teams en uitvoeringen, ieder één keer geteld.</translation>
    </message>
    <message>
        <source>members of ventures</source>
        <translation>leden van ondernemingen</translation>
    </message>
    <message>
        <source>By social venture the people in it, in each role the larger of counted and named.</source>
        <translation>Per sociale onderneming de mensen daarin, per rol het grootste van geteld en genoemd.</translation>
    </message>
    <message>
        <source>submitted questions that were taken up</source>
        <translation>ingediende vraagstukken die zijn opgepakt</translation>
    </message>
    <message>
        <source>Questions that are no longer new, by the day on which they were submitted.</source>
        <translation>Vraagstukken die niet meer nieuw zijn, naar de dag waarop ze zijn ingediend.</translation>
    </message>
    <message>
        <source>submitted questions that are closed</source>
        <translation>ingediende vraagstukken die zijn afgerond</translation>
    </message>
    <message>
        <source>Questions with the status closed, by the day on which they were submitted.</source>
        <translation>Vraagstukken met de status afgerond, naar de dag waarop ze zijn ingediend.</translation>
    </message>
    <message>
        <source>actions still open</source>
        <translation>afspraken nog open</translation>
    </message>
    <message>
        <source>actions late</source>
        <translation>afspraken te laat</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Ankerpunt files (*.anker)</source>
        <translation>Ankerpunt-bestanden (*.anker)</translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message>
        <source>It is not recorded when these questions were submitted, so they count as neither submitted in the period nor waiting.</source>
        <translation>Van deze vraagstukken is niet vastgelegd wanneer ze zijn ingediend, dus ze tellen niet als ingediend in de periode en niet als wachtend.</translation>
    </message>
    <message>
        <source>It is not recorded of which neighbourhood these questions are, so they are in the figures of none.</source>
        <translation>Van deze vraagstukken is niet vastgelegd uit welke wijk ze komen, dus ze staan in de cijfers van geen enkele.</translation>
    </message>
    <message>
        <source>The theme of these questions is not recorded.</source>
        <translation>Het thema van deze vraagstukken is niet vastgelegd.</translation>
    </message>
    <message>
        <source>It is not recorded how these questions came in.</source>
        <translation>Van deze vraagstukken is niet vastgelegd hoe ze binnenkwamen.</translation>
    </message>
    <message>
        <source>It is not recorded why these questions are finished.</source>
        <translation>Van deze vraagstukken is niet vastgelegd waarom ze klaar zijn.</translation>
    </message>
    <message>
        <source>It is not recorded when these matches were agreed, so they fall in no period and have no days to a match.</source>
        <translation>Van deze matches is niet vastgelegd wanneer ze zijn afgesproken, dus ze vallen in geen periode en hebben geen dagen tot een match.</translation>
    </message>
    <message>
        <source>It is not recorded when these projects began, so they are not counted as active.</source>
        <translation>Van deze projecten is niet vastgelegd wanneer ze begonnen, dus ze tellen niet als actief.</translation>
    </message>
    <message>
        <source>It is not recorded when these projects end, so they seem to go on and are completed in no period.</source>
        <translation>Van deze projecten is niet vastgelegd wanneer ze eindigen, dus ze lijken door te lopen en zijn in geen periode afgerond.</translation>
    </message>
    <message>
        <source>It is not recorded in which neighbourhood these projects are, so they are in the figures of none.</source>
        <translation>Van deze projecten is niet vastgelegd in welke wijk ze zijn, dus ze staan in de cijfers van geen enkele.</translation>
    </message>
    <message>
        <source>The programme of these projects wants residents to take part, and none are recorded.</source>
        <translation>Het programma van deze projecten wil dat bewoners meedoen, en er zijn er geen vastgelegd.</translation>
    </message>
    <message>
        <source>These projects are completed, and their result is not recorded.</source>
        <translation>Deze projecten zijn afgerond en hun resultaat is niet vastgelegd.</translation>
    </message>
    <message>
        <source>These projects are completed, and no concrete change is recorded.</source>
        <translation>Deze projecten zijn afgerond en er is geen concrete verandering vastgelegd.</translation>
    </message>
    <message>
        <source>These projects are completed, and it is not recorded who goes on with them.</source>
        <translation>Deze projecten zijn afgerond en er is niet vastgelegd wie ermee verdergaat.</translation>
    </message>
    <message>
        <source>Of these projects a talk at the start, in between or at completion is not recorded.</source>
        <translation>Van deze projecten is een gesprek bij aanvang, tussentijds of bij afronding niet vastgelegd.</translation>
    </message>
    <message>
        <source>It is not recorded how many people came to these activities, so the figures on residents leave them out.</source>
        <translation>Van deze activiteiten is niet vastgelegd hoeveel mensen er kwamen, dus in de cijfers over bewoners tellen ze niet mee.</translation>
    </message>
    <message>
        <source>It is not recorded who were counted here, so they count as no residents.</source>
        <translation>Het is niet vastgelegd wie hier geteld zijn, dus ze tellen niet als bewoners.</translation>
    </message>
    <message>
        <source>It is not recorded in which role these people take part, so they are in no group.</source>
        <translation>Van deze mensen is niet vastgelegd in welke rol ze meedoen, dus ze zitten in geen groep.</translation>
    </message>
    <message>
        <source>The level of these students is not recorded, so more levels in a team may not be seen.</source>
        <translation>Het niveau van deze studenten is niet vastgelegd, dus meer niveaus in een team kunnen onopgemerkt blijven.</translation>
    </message>
    <message>
        <source>The credits of these students, or their unit, are not recorded.</source>
        <translation>De studiepunten van deze studenten, of de eenheid ervan, zijn niet vastgelegd.</translation>
    </message>
    <message>
        <source>It is not recorded when these partnerships began, so they fall in no period.</source>
        <translation>Van deze partnerschappen is niet vastgelegd wanneer ze begonnen, dus ze vallen in geen periode.</translation>
    </message>
    <message>
        <source>The stage of these partnerships was never recorded.</source>
        <translation>De fase van deze partnerschappen is nooit vastgelegd.</translation>
    </message>
    <message>
        <source>These partnerships have no contact person, so nobody is told to hand them over.</source>
        <translation>Deze partnerschappen hebben geen aanspreekpunt, dus niemand hoort dat ze overgedragen moeten worden.</translation>
    </message>
    <message>
        <source>It is not recorded until when these agreements hold, so the program cannot say that they end soon.</source>
        <translation>Van deze overeenkomsten is niet vastgelegd tot wanneer ze gelden, dus het programma kan niet melden dat ze aflopen.</translation>
    </message>
    <message>
        <source>It is not recorded with whom these talks were.</source>
        <translation>Van deze gesprekken is niet vastgelegd met wie ze waren.</translation>
    </message>
    <message>
        <source>It is not recorded whether these words may be quoted, so they are not.</source>
        <translation>Het is niet vastgelegd of deze woorden geciteerd mogen worden, dus dat gebeurt niet.</translation>
    </message>
    <message>
        <source>These goals have no figure or no number to reach, so nothing can be set beside them.</source>
        <translation>Deze doelen hebben geen cijfer of geen getal om te halen, dus er kan niets naast gezet worden.</translation>
    </message>
    <message>
        <source>These people are kept by their consent, and that is not recorded.</source>
        <translation>Deze mensen worden bewaard met hun toestemming, en die is niet vastgelegd.</translation>
    </message>
    <message>
        <source>The day until which these people may be kept has passed.</source>
        <translation>De dag tot wanneer deze mensen bewaard mogen worden is voorbij.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without a day of submission</source>
        <translation>
            <numerusform>%n vraagstuk zonder dag van indienen</numerusform>
            <numerusform>%n vraagstukken zonder dag van indienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without a neighbourhood</source>
        <translation>
            <numerusform>%n vraagstuk zonder wijk</numerusform>
            <numerusform>%n vraagstukken zonder wijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without a theme</source>
        <translation>
            <numerusform>%n vraagstuk zonder thema</numerusform>
            <numerusform>%n vraagstukken zonder thema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without how they came in</source>
        <translation>
            <numerusform>%n vraagstuk zonder hoe het binnenkwam</numerusform>
            <numerusform>%n vraagstukken zonder hoe ze binnenkwamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) finished without a reason</source>
        <translation>
            <numerusform>%n vraagstuk klaar, reden ontbreekt</numerusform>
            <numerusform>%n vraagstukken klaar, reden ontbreekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) without a day</source>
        <translation>
            <numerusform>%n match zonder dag</numerusform>
            <numerusform>%n matches zonder dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without a start</source>
        <translation>
            <numerusform>%n project zonder begin</numerusform>
            <numerusform>%n projecten zonder begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without an end</source>
        <translation>
            <numerusform>%n project zonder einde</numerusform>
            <numerusform>%n projecten zonder einde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without a neighbourhood</source>
        <translation>
            <numerusform>%n project zonder wijk</numerusform>
            <numerusform>%n projecten zonder wijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without residents</source>
        <translation>
            <numerusform>%n project zonder bewoners</numerusform>
            <numerusform>%n projecten zonder bewoners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed project(s) without a result</source>
        <translation>
            <numerusform>%n afgerond project zonder resultaat</numerusform>
            <numerusform>%n afgeronde projecten zonder resultaat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed project(s) without a change</source>
        <translation>
            <numerusform>%n afgerond project zonder verandering</numerusform>
            <numerusform>%n afgeronde projecten zonder verandering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed project(s) without who goes on</source>
        <translation>
            <numerusform>%n afgerond project zonder wie verdergaat</numerusform>
            <numerusform>%n afgeronde projecten zonder wie verdergaat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without all three talks</source>
        <translation>
            <numerusform>%n project zonder alle drie de gesprekken</numerusform>
            <numerusform>%n projecten zonder alle drie de gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) without a head count</source>
        <translation>
            <numerusform>%n activiteit zonder aantal mensen</numerusform>
            <numerusform>%n activiteiten zonder aantal mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head count(s) without who was counted</source>
        <translation>
            <numerusform>%n telling zonder wie er geteld is</numerusform>
            <numerusform>%n tellingen zonder wie er geteld is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) without a role</source>
        <translation>
            <numerusform>%n deelnemer zonder rol</numerusform>
            <numerusform>%n deelnemers zonder rol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) without a level</source>
        <translation>
            <numerusform>%n student zonder onderwijsniveau</numerusform>
            <numerusform>%n studenten zonder onderwijsniveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) without credits</source>
        <translation>
            <numerusform>%n student zonder studiepunten</numerusform>
            <numerusform>%n studenten zonder studiepunten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) without a start</source>
        <translation>
            <numerusform>%n partnerschap zonder begin</numerusform>
            <numerusform>%n partnerschappen zonder begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) without a stage</source>
        <translation>
            <numerusform>%n partnerschap zonder trede</numerusform>
            <numerusform>%n partnerschappen zonder trede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) without a contact person</source>
        <translation>
            <numerusform>%n partnerschap zonder contactpersoon</numerusform>
            <numerusform>%n partnerschappen zonder contactpersoon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) without an end</source>
        <translation>
            <numerusform>%n overeenkomst zonder einde</numerusform>
            <numerusform>%n overeenkomsten zonder einde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) without people</source>
        <translation>
            <numerusform>%n gesprek zonder mensen</numerusform>
            <numerusform>%n gesprekken zonder mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) without consent</source>
        <translation>
            <numerusform>%n citaat zonder toestemming</numerusform>
            <numerusform>%n citaten zonder toestemming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without a number to reach</source>
        <translation>
            <numerusform>%n doel zonder getal om te halen</numerusform>
            <numerusform>%n doelen zonder getal om te halen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without recorded consent</source>
        <translation>
            <numerusform>%n persoon zonder vastgelegde toestemming</numerusform>
            <numerusform>%n personen zonder vastgelegde toestemming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) kept too long</source>
        <translation>
            <numerusform>%n persoon te lang bewaard</numerusform>
            <numerusform>%n personen te lang bewaard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guard</name>
    <message>
        <source>Close message</source>
        <translation>Sluit melding</translation>
    </message>
    <message>
        <source>This did not work because of a mistake in the program. What was saved is still there. Save a backup and start again.</source>
        <translation>Dit lukte niet door een fout in het programma. Wat bewaard was, is er nog. Bewaar een reservekopie en start opnieuw.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>heads</name>
    <message>
        <source>keep until %1</source>
        <translation>bewaren tot %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>How it works</source>
        <translation>Zo werkt het</translation>
    </message>
    <message>
        <source>On the left stand the places. Choose one, then choose from the list. What is chosen opens beside it, and can be changed there.</source>
        <translation>Links staan de plekken. Kies er een, en kies dan uit de lijst. Wat je kiest opent ernaast, en is daar te veranderen.</translation>
    </message>
    <message>
        <source>Everything saves itself as soon as you leave a field. A mistake is taken back with Undo, also after closing the program.</source>
        <translation>Alles bewaart zichzelf zodra je een veld verlaat. Een vergissing neem je terug met Ongedaan maken, ook na het sluiten van het programma.</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>Iets vinden</translation>
    </message>
    <message>
        <source>Ctrl+K searches everything: names, notes, codes such as P37, and what the program can do. Accents and capitals make no difference.</source>
        <translation>Ctrl+K zoekt in alles: namen, verslagen, codes zoals P37, en wat het programma kan. Accenten en hoofdletters maken niet uit.</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Een contact vastleggen</translation>
    </message>
    <message>
        <source>Take in lists</source>
        <translation>Lijsten overnemen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Everything works with the keyboard alone.</source>
        <translation>Alles werkt met alleen het toetsenbord.</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>In een formulier</translation>
    </message>
    <message>
        <source>Next field, and save this one</source>
        <translation>Volgend veld, en bewaar dit veld</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Five dilemmas to talk about</source>
        <translation>Vijf dilemma&apos;s om over te praten</translation>
    </message>
    <message>
        <source>None of these has one right answer. Put yourself somewhere between the two sides, let your partner do the same, and talk about the difference. Where you stand can be kept with a partnership, and may change.</source>
        <translation>Geen ervan heeft één goed antwoord. Zet jezelf ergens tussen de twee kanten, laat je partner dat ook doen, en praat over het verschil. Waar je staat kun je bij een partnerschap bewaren, en mag veranderen.</translation>
    </message>
    <message>
        <source>Through organisations, or to people directly?</source>
        <translation>Via organisaties, of direct naar mensen?</translation>
    </message>
    <message>
        <source>An organisation knows the way and stays when students leave. But it also speaks for people who could speak for themselves.</source>
        <translation>Een organisatie kent de weg en blijft als studenten weggaan. Maar ze spreekt ook voor mensen die zelf kunnen spreken.</translation>
    </message>
    <message>
        <source>A lasting partnership, or one time?</source>
        <translation>Een duurzaam partnerschap, of één keer?</translation>
    </message>
    <message>
        <source>Working together for years builds trust. One project asks less of everybody and leaves room for who is new.</source>
        <translation>Jaren samenwerken bouwt vertrouwen op. Eén project vraagt minder van iedereen en laat ruimte voor wie nieuw is.</translation>
    </message>
    <message>
        <source>Inside the field of study, or outside it?</source>
        <translation>Binnen het vakgebied, of erbuiten?</translation>
    </message>
    <message>
        <source>Inside it, students offer what they are good at. Outside it, they come without an answer and may look with other eyes.</source>
        <translation>Erbinnen bieden studenten waar ze goed in zijn. Erbuiten komen ze zonder antwoord en kijken ze misschien met andere ogen.</translation>
    </message>
    <message>
        <source>Do students support, or renew?</source>
        <translation>Steunen studenten, of vernieuwen ze?</translation>
    </message>
    <message>
        <source>A helping hand is welcome at once. Something new asks more of the partner, who has to go on with it afterwards.</source>
        <translation>Een helpende hand is meteen welkom. Iets nieuws vraagt meer van de partner, die er daarna mee verder moet.</translation>
    </message>
    <message>
        <source>Is the goal fixed before students begin?</source>
        <translation>Ligt het doel vast voor studenten beginnen?</translation>
    </message>
    <message>
        <source>A fixed goal tells everybody where they stand. A goal that is found together is carried by more people, and takes more time.</source>
        <translation>Een vast doel geeft iedereen houvast. Een doel dat je samen vindt wordt door meer mensen gedragen, en kost meer tijd.</translation>
    </message>
    <message>
        <source>Sources and further reading</source>
        <translation>Bronnen en meer weten</translation>
    </message>
    <message>
        <source>The words and questions of this program come from people who did this work before. A link opens your browser; until you click, nothing goes over the internet.</source>
        <translation>De woorden en vragen van dit programma komen van mensen die dit werk eerder deden. Een link opent je browser; tot je klikt gaat er niets over het internet.</translation>
    </message>
    <message>
        <source>A book</source>
        <translation>Een boek</translation>
    </message>
    <message>
        <source>Service-learning in hoger onderwijs, by Somers, Standaert and Mottart, published by Owl Press.</source>
        <translation>Service-learning in hoger onderwijs, van Somers, Standaert en Mottart, uitgegeven door Owl Press.</translation>
    </message>
    <message>
        <source>Examples from practice</source>
        <translation>Voorbeelden uit de praktijk</translation>
    </message>
    <message>
        <source>A site with examples from Flanders.</source>
        <translation>Een site met voorbeelden uit Vlaanderen.</translation>
    </message>
    <message>
        <source>Where the questions come from</source>
        <translation>Waar de vragen vandaan komen</translation>
    </message>
    <message>
        <source>Five groups and who speaks with whom: Bringle, Clayton and Price, 2009.</source>
        <translation>Vijf groepen en wie met wie spreekt: Bringle, Clayton en Price, 2009.</translation>
    </message>
    <message>
        <source>Partnership and reflection, and the five dilemmas: the university centre Saint-Ignatius Antwerp.</source>
        <translation>Partnerschap en reflectie, en de vijf dilemma&apos;s: Universitair Centrum Sint-Ignatius Antwerpen.</translation>
    </message>
    <message>
        <source>From question to result, with three contact moments: Leiden.</source>
        <translation>Van vraagstuk naar resultaat, met drie contactmomenten: Leiden.</translation>
    </message>
    <message>
        <source>Four phases that alternate, and the steps of a social venture: Utrecht Overvecht.</source>
        <translation>Vier fasen die elkaar afwisselen, en de stappen van een sociale onderneming: Utrecht Overvecht.</translation>
    </message>
    <message>
        <source>Students and residents together, with help points: Groningen.</source>
        <translation>Studenten en bewoners samen, met steunpunten: Groningen.</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>Wat waar wordt bewaard</translation>
    </message>
    <message>
        <source>Your file (.anker)</source>
        <translation>Je bestand (.anker)</translation>
    </message>
    <message>
        <source>Everything that you write down, with its history. It is readable for you alone.</source>
        <translation>Alles wat je opschrijft, met de geschiedenis ervan. Alleen jij kunt het lezen.</translation>
    </message>
    <message>
        <source>The folder beside it</source>
        <translation>De map ernaast</translation>
    </message>
    <message>
        <source>Earlier versions, made by themselves when you close. File &gt; Restore an earlier version puts one back.</source>
        <translation>Eerdere versies, vanzelf gemaakt als je sluit. Bestand &gt; Zet een eerdere versie terug haalt er een terug.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Language, look, size of the texts, recent files; and of each of these files where you were, filters, and who works here.</source>
        <translation>Taal, uiterlijk, grootte van de tekst, recente bestanden; en van elk van die bestanden waar je was, filters, en wie er werkt.</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>Het internet</translation>
    </message>
    <message>
        <source>Nothing. There is no account and no server.</source>
        <translation>Niets. Er is geen account en geen server.</translation>
    </message>
    <message>
        <source>Now and then, save a backup on another disk: File &gt; Save backup.</source>
        <translation>Bewaar af en toe een reservekopie op een andere schijf: Bestand &gt; Bewaar reservekopie.</translation>
    </message>
    <message>
        <source>About Ankerpunt</source>
        <translation>Over Ankerpunt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>For people who connect a university with the neighbourhoods around it, in the Netherlands and Flanders.</source>
        <translation>Voor mensen die een universiteit of hogeschool verbinden met de wijken eromheen, in Nederland en Vlaanderen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt. The letters are Inter and Noto Serif.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Gemaakt met Qt. De letters zijn Inter en Noto Serif.</translation>
    </message>
    <message>
        <source>Choose a person and press Ctrl+L. Only with whom you spoke is needed; who is new is added. Ctrl+Enter saves, and what you agreed becomes an action with its day.</source>
        <translation>Kies iemand en druk op Ctrl+L. Alleen met wie je sprak is nodig; wie nieuw is komt erbij. Ctrl+Enter bewaart, en wat je afsprak wordt een afspraak met een dag.</translation>
    </message>
    <message>
        <source>File &gt; Import lists reads spreadsheets. You see beforehand what would happen. Reading the same list again adds nothing twice.</source>
        <translation>Bestand &gt; Lijsten inlezen leest spreadsheets. Je ziet vooraf wat er zou gebeuren. Dezelfde lijst nog eens lezen voegt niets dubbel toe.</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>“%1” looks like a national number or a bank account. Such numbers must not be kept: take it out.</source>
        <translation>‘%1’ lijkt op een burgerservicenummer of bankrekening. Zulke nummers mag je niet bewaren: haal het weg.</translation>
    </message>
    <message>
        <source>“%1” may tell of someone&apos;s health, belief or origin. Write what the work needs, without it.</source>
        <translation>‘%1’ gaat misschien over gezondheid, geloof of afkomst. Schrijf zonder dat woord wat je voor het werk nodig hebt.</translation>
    </message>
    <message>
        <source>This is %1 years from now. Is the year right?</source>
        <translation>Dit is over %1 jaar. Klopt het jaartal?</translation>
    </message>
    <message>
        <source>This is %1 years ago. Is the year right?</source>
        <translation>Dit is %1 jaar geleden. Klopt het jaartal?</translation>
    </message>
    <message>
        <source>There is no file at this place now. The link stays as you typed it.</source>
        <translation>Op deze plek staat nu geen bestand. De verwijzing blijft zoals je haar typte.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Schrijf “%1”</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>This column is not known, so it was left out.</source>
        <translation>Deze kolom is niet bekend en is niet overgenomen.</translation>
    </message>
    <message>
        <source>It follows from other columns, so it is not kept twice.</source>
        <translation>Het volgt uit andere kolommen en wordt niet dubbel bewaard.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed.</source>
        <translation>%1 is leeg. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1: the columns are not those of a known kind of file. Nothing was changed. Check that the first line names the columns.</source>
        <translation>%1: de kolommen horen niet bij een bekende soort bestand. Er is niets veranderd. Kijk of de eerste regel de kolommen noemt.</translation>
    </message>
    <message>
        <source>%1 is “%2” here. Is this another programme? Then give its files a source name of their own.</source>
        <translation>%1 is hier “%2”. Is dit een ander programma? Geef de bestanden dan een eigen bronnaam.</translation>
    </message>
    <message>
        <source>There is one of this name already: %1.</source>
        <translation>Er is er al een met deze naam: %1.</translation>
    </message>
    <message>
        <source>This may be the same person as in line %1.</source>
        <translation>Dit is misschien dezelfde persoon als in regel %1.</translation>
    </message>
    <message>
        <source>“%1” is new in this list and is added to it.</source>
        <translation>“%1” is nieuw in deze lijst en wordt toegevoegd.</translation>
    </message>
    <message>
        <source>“%1” is not one of the known words, so it was left out.</source>
        <translation>“%1” is geen bekend woord en is niet overgenomen.</translation>
    </message>
    <message>
        <source>“%1” is not a whole date. Fill in the day and import the row again.</source>
        <translation>“%1” is geen hele datum. Vul de dag in en lees de regel opnieuw in.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here, so it was left out. Import it too, or fill it in afterwards.</source>
        <translation>%1: “%2” is hier niet bekend en is niet overgenomen. Lees het ook in, of vul het later in.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>onduidelijk</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>This line is a total.</source>
        <translation>Deze regel is een totaal.</translation>
    </message>
    <message>
        <source>This line stands above the names of the columns.</source>
        <translation>Deze regel staat boven de namen van de kolommen.</translation>
    </message>
    <message>
        <source>This line is empty.</source>
        <translation>Deze regel is leeg.</translation>
    </message>
    <message>
        <source>%1 says other things here. Is this another programme? Then give its files a source name of their own.</source>
        <translation>%1 zegt hier iets anders. Is dit een ander programma? Geef de bestanden daarvan dan een eigen bronnaam.</translation>
    </message>
    <message>
        <source>%1 may hold %2 or %3. Nothing was changed. Give the file the name of what it holds.</source>
        <translation>%1 kan over %2 of %3 gaan. Er is niets gewijzigd. Geef het bestand de naam van wat erin staat.</translation>
    </message>
    <message>
        <source>There are several here that say the same. Take one of them away.</source>
        <translation>Er staan er hier meer die hetzelfde zeggen. Haal er één weg.</translation>
    </message>
    <message>
        <source>An earlier row is about the same.</source>
        <translation>Een eerdere regel gaat over hetzelfde.</translation>
    </message>
    <message>
        <source>%1: another row says something else of “%2”. The first one was kept.</source>
        <translation>%1: een andere regel zegt iets anders over “%2”. De eerste is bewaard.</translation>
    </message>
    <message>
        <source>%1: there are several called “%2”.</source>
        <translation>%1: er zijn er meer die “%2” heten.</translation>
    </message>
    <message>
        <source>%1: “%2” contradicts another column, which was kept.</source>
        <translation>%1: “%2” is in strijd met een andere kolom; die is bewaard.</translation>
    </message>
    <message>
        <source>An earlier row has the code %1 as well.</source>
        <translation>Een eerdere regel heeft ook de code %1.</translation>
    </message>
    <message>
        <source>It was left out because you asked for that.</source>
        <translation>Weggelaten omdat je dat hebt gevraagd.</translation>
    </message>
    <message>
        <source>The columns were read as kept in “%1”.</source>
        <translation>De kolommen zijn gelezen zoals bewaard in “%1”.</translation>
    </message>
    <message>
        <source>No mapping “%1” is kept here. There are: %2.</source>
        <translation>Een kolomindeling “%1” is hier niet bewaard. Wel: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field of this kind of file.</source>
        <translation>“%1” is geen veld van dit soort bestand.</translation>
    </message>
    <message>
        <source>%1: there are several called “%2”. Use the code, if need be with its kind: project:R04.</source>
        <translation>%1: er zijn er meer die “%2” heten. Gebruik de code, zo nodig met de soort: project:R04.</translation>
    </message>
    <message>
        <source>There is a national number or bank account in this text, so it was left out. Take the number out.</source>
        <translation>In deze tekst staat een BSN, rijksregisternummer of rekeningnummer; daarom is hij niet overgenomen. Haal het nummer eruit.</translation>
    </message>
    <message>
        <source>“%1” may tell of someone&apos;s health or belief, so the text was left out. Write it without that.</source>
        <translation>“%1” zegt misschien iets over iemands gezondheid of geloof; daarom is de tekst niet overgenomen. Schrijf hem zonder dat.</translation>
    </message>
    <message>
        <source>This text looks like a formula. It is kept as text and never runs.</source>
        <translation>Deze tekst lijkt op een formule. Hij wordt als tekst bewaard en nooit uitgevoerd.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, so it is not kept with the person.</source>
        <translation>%1 hoort bij %2 en wordt daarom niet bij de persoon bewaard.</translation>
    </message>
    <message>
        <source>This cannot be a birth date. It is not kept.</source>
        <translation>Dit kan geen geboortedatum zijn. Hij wordt niet bewaard.</translation>
    </message>
    <message>
        <source>This person is %1. Only “minor” is kept, not the birth date.</source>
        <translation>Deze persoon is %1. Alleen “minderjarig” wordt bewaard, niet de geboortedatum.</translation>
    </message>
    <message>
        <source>“%1” is a range, of which one number can be kept. Fill in which; it is left out now.</source>
        <translation>“%1” is een bereik, waarvan één getal bewaard kan worden. Vul in welk; nu is het weggelaten.</translation>
    </message>
    <message>
        <source>%1 is years ahead. Check the year.</source>
        <translation>%1 ligt jaren vooruit. Controleer het jaar.</translation>
    </message>
    <message>
        <source>“%1” was read as %2. The words themselves go into the notes.</source>
        <translation>“%1” is gelezen als %2. De woorden zelf komen in de opmerkingen.</translation>
    </message>
    <message>
        <source>“%1” is a town and no neighbourhood of it. It was read as the whole town.</source>
        <translation>“%1” is een plaats en geen wijk. Het is gelezen als de hele stad.</translation>
    </message>
    <message>
        <source>“%1” was taken for %2. Check that.</source>
        <translation>“%1” is opgevat als %2. Controleer dat.</translation>
    </message>
    <message>
        <source>%1 has no lines below the names of its columns. Nothing was changed.</source>
        <translation>%1 heeft geen regels onder de kolomnamen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Of a birth date only whether someone is a minor is kept.</source>
        <translation>Van een geboortedatum wordt alleen bewaard of iemand minderjarig is.</translation>
    </message>
    <message>
        <source>This number is only used to find double rows, and is not kept.</source>
        <translation>Dit nummer dient alleen om dubbele rijen te vinden en wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Rows of people who do not take part are asked about; the column itself is not kept.</source>
        <translation>Naar rijen van mensen die niet meedoen wordt gevraagd; de kolom zelf wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Line %1 has the same number.</source>
        <translation>Regel %1 heeft hetzelfde nummer.</translation>
    </message>
    <message>
        <source>The row says that this person does not take part. Leave it out?</source>
        <translation>Volgens de rij doet deze persoon niet mee. Overslaan?</translation>
    </message>
    <message>
        <source>%1 came from the same on the same day.</source>
        <translation>%1 kwam op dezelfde dag van dezelfde organisatie.</translation>
    </message>
    <message>
        <source>This line is no person.</source>
        <translation>Deze regel is geen persoon.</translation>
    </message>
    <message>
        <source>Letters that were encoded twice were put right: %1.</source>
        <translation>Dubbel gecodeerde letters zijn hersteld: %1.</translation>
    </message>
    <message>
        <source>%1 is empty and was read as “%2”, which stands above it.</source>
        <translation>%1 is leeg en is gelezen als “%2”, dat erboven staat.</translation>
    </message>
    <message>
        <source>There are more cells than columns; this was left out: %1.</source>
        <translation>Er zijn meer cellen dan kolommen; dit is weggelaten: %1.</translation>
    </message>
    <message>
        <source>There are %1 cells and %2 columns; the others are read as empty.</source>
        <translation>Er zijn %1 cellen en %2 kolommen; de andere zijn als leeg gelezen.</translation>
    </message>
    <message>
        <source>There is no row on line %1.</source>
        <translation>Op regel %1 staat geen rij.</translation>
    </message>
    <message>
        <source>There is nobody to split on line %1.</source>
        <translation>Op regel %1 valt niemand te splitsen.</translation>
    </message>
    <message>
        <source>There is no column “%1” on line %2.</source>
        <translation>Er is geen kolom “%1” op regel %2.</translation>
    </message>
    <message>
        <source>Birth dates are not kept: whether someone is a minor is all that the work needs.</source>
        <translation>Geboortedatums worden niet bewaard: of iemand minderjarig is, is genoeg voor het werk.</translation>
    </message>
    <message>
        <source>National numbers (BSN, rijksregisternummer) must not be kept.</source>
        <translation>Een BSN of rijksregisternummer mag niet worden bewaard.</translation>
    </message>
    <message>
        <source>Bank accounts of people are not kept: payments go by way of the institution.</source>
        <translation>Rekeningnummers van mensen worden niet bewaard: vergoedingen lopen via de instelling.</translation>
    </message>
    <message>
        <source>Data on belief, origin, health, sexuality, politics and unions must not be kept.</source>
        <translation>Gegevens over geloof, afkomst, gezondheid, seksualiteit, politiek en vakbond mogen niet worden bewaard.</translation>
    </message>
    <message>
        <source>The work does not need anyone&apos;s sex.</source>
        <translation>Voor het werk is niemands geslacht nodig.</translation>
    </message>
    <message>
        <source>Data on crimes and sentences must not be kept.</source>
        <translation>Gegevens over strafbare feiten mogen niet worden bewaard.</translation>
    </message>
    <message>
        <source>Income, debts, benefits and family life of people are not kept: no case files here.</source>
        <translation>Inkomen, schulden, uitkeringen en gezin van mensen worden niet bewaard: hier zijn geen dossiers.</translation>
    </message>
    <message>
        <source>Row still to be solved</source>
        <translation>Rij nog op te lossen</translation>
    </message>
    <message>
        <source>Why it is not in the file yet</source>
        <translation>Waarom nog niet in het bestand</translation>
    </message>
    <message>
        <source>No rows of “%1” are still to be solved.</source>
        <translation>Van “%1” zijn geen rijen meer op te lossen.</translation>
    </message>
    <message>
        <source>%1: the record says otherwise, and stays as it is.</source>
        <translation>%1: in het bestand staat iets anders; dat blijft zo.</translation>
    </message>
    <message>
        <source>The credits stand for %1 hours, but the row says %2. Check both.</source>
        <translation>De studiepunten staan voor %1 uur, maar de rij zegt %2. Controleer beide.</translation>
    </message>
    <message>
        <source>%1: there are several addresses; the first is the one to use.</source>
        <translation>%1: er zijn meer adressen; het eerste is het hoofdadres.</translation>
    </message>
    <message>
        <source>Name, all parts in one cell</source>
        <translation>Naam, alle delen in één cel</translation>
    </message>
    <message>
        <source>Number, only to find double rows</source>
        <translation>Nummer, alleen om dubbele rijen te vinden</translation>
    </message>
    <message>
        <source>Birth date, only to see who is a minor</source>
        <translation>Geboortedatum, alleen om te zien wie minderjarig is</translation>
    </message>
    <message>
        <source>Whether the person takes part</source>
        <translation>Of de persoon meedoet</translation>
    </message>
    <message>
        <source>Code of the row</source>
        <translation>Code van de rij</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Te kiezen</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Hetzelfde</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>These are the most alike; others look like it too: %1.</source>
        <translation>Deze lijken er het meest op; ook andere lijken erop: %1.</translation>
    </message>
    <message>
        <source>More than %1 people have this name, so it tells nobody apart. A mail address or phone number does.</source>
        <translation>Meer dan %1 mensen heten zo, dus de naam zegt niet wie het is. Een mailadres of telefoonnummer wel.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>Dit is gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1 has the same mail address.</source>
        <translation>%1 heeft hetzelfde e-mailadres.</translation>
    </message>
    <message>
        <source>%1 has the same phone number.</source>
        <translation>%1 heeft hetzelfde telefoonnummer.</translation>
    </message>
    <message>
        <source>%1 has the same name.</source>
        <translation>%1 heet hetzelfde.</translation>
    </message>
    <message>
        <source>%1 has nearly the same name.</source>
        <translation>%1 heet bijna hetzelfde.</translation>
    </message>
    <message>
        <source>This may be %1, who is at the same place. The name is not enough to be sure.</source>
        <translation>Dit is misschien %1, op dezelfde plek. De naam is niet genoeg om zeker te zijn.</translation>
    </message>
    <message>
        <source>There is more to look at in this row: %1. Check first whether the columns are what they were taken for.</source>
        <translation>Er is meer na te kijken in deze rij: %1. Kijk eerst of de kolommen zijn waarvoor ze zijn gehouden.</translation>
    </message>
    <message>
        <source>“%1” was left out: more than a thousand words would be new in this list. Check whether the column is what it was taken for.</source>
        <translation>“%1” is weggelaten: meer dan duizend woorden zouden nieuw zijn in deze lijst. Kijk na of de kolom is waarvoor ze is gehouden.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>Latest talk</source>
        <translation>Laatst gesproken</translation>
    </message>
    <message>
        <source>not spoken yet</source>
        <translation>nog niet gesproken</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>deze maand</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>eerder</translation>
    </message>
    <message>
        <source>To do first</source>
        <translation>Nog te doen eerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>deze week</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dit jaar</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>vorig jaar</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>voor vandaag</translation>
    </message>
    <message>
        <source>today or later</source>
        <translation>vandaag of later</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>%1 wk, every %2</source>
        <translation>%1 wk, elke %2</translation>
    </message>
    <message>
        <source>too long ago</source>
        <translation>te lang geleden</translation>
    </message>
    <message>
        <source>never, every %1</source>
        <translation>nooit, elke %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>too much at a time</source>
        <translation>te veel tegelijk</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>patience</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>teaching week %1</source>
        <translation>lesweek %1</translation>
    </message>
    <message>
        <source>teaching weeks %1 to %2</source>
        <translation>lesweek %1 t/m %2</translation>
    </message>
    <message>
        <source>%1 (wk %2, %3)</source>
        <translation>%1 (wk %2, %3)</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Fill in: %1.</source>
        <translation>Vul in: %1.</translation>
    </message>
    <message>
        <source>This is still used by: %1. Archive it instead.</source>
        <translation>Dit wordt nog gebruikt door: %1. Archiveer het liever.</translation>
    </message>
    <message>
        <source>This is no longer in the file. It was removed or taken back.</source>
        <translation>Dit staat niet meer in het bestand. Het is verwijderd of ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Nothing was changed: this file is open for reading only.</source>
        <translation>Er is niets veranderd: dit bestand is alleen om te lezen open.</translation>
    </message>
    <message>
        <source>This stays as it is: %1. Make a new one instead.</source>
        <translation>Dit blijft zoals het is: %1. Maak liever een nieuwe.</translation>
    </message>
    <message>
        <source>%1: choose another than itself.</source>
        <translation>%1: kies een ander dan zichzelf.</translation>
    </message>
    <message>
        <source>%2: a record of the kind “%1” cannot stand here. Choose something else.</source>
        <translation>%2: iets van de soort “%1” kan hier niet staan. Kies iets anders.</translation>
    </message>
    <message>
        <source>%2 is not for a record of the kind “%1”.</source>
        <translation>%2 hoort niet bij iets van de soort “%1”.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Add to %1…</source>
        <translation>Voeg toe aan %1…</translation>
    </message>
    <message>
        <source>Add %1…</source>
        <translation>Voeg %1 toe…</translation>
    </message>
    <message>
        <source>Add to this list: %1</source>
        <translation>Voeg toe aan deze lijst: %1</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Voeg waarde toe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>What is damaged cannot be made again from the rest of the file. Nothing was changed. Restore an earlier version.</source>
        <translation>Wat beschadigd is, kan niet opnieuw worden gemaakt uit de rest van het bestand. Er is niets veranderd. Zet een eerdere versie terug.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>The report could not be made because of a mistake in the program. Please report it to its makers.</source>
        <translation>Het rapport kon niet worden gemaakt door een fout in het programma. Meld dit aan de makers.</translation>
    </message>
    <message>
        <source>The report could not be made: this computer has no fonts. Install a font and try again.</source>
        <translation>Het rapport kon niet worden gemaakt: deze computer heeft geen lettertypen. Installeer een lettertype en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>in this period</source>
        <translation>in deze periode</translation>
    </message>
    <message>
        <source>in the whole register</source>
        <translation>in het hele bestand</translation>
    </message>
    <message>
        <source>Where do the questions stand?</source>
        <translation>Waar staan de vraagstukken?</translation>
    </message>
    <message>
        <source>Through whom did they come in?</source>
        <translation>Via wie kwamen ze binnen?</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraagstuk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Ingediend op</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>sensitive question, text left out</source>
        <translation>gevoelig vraagstuk, tekst weggelaten</translation>
    </message>
    <message>
        <source>a resident</source>
        <translation>een bewoner</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Where the questions stand</source>
        <translation>Waar de vraagstukken staan</translation>
    </message>
    <message>
        <source>%1 to %2, as it was on %3.</source>
        <translation>%1 tot en met %2, zoals het was op %3.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>In één oogopslag</translation>
    </message>
    <message>
        <source>Waiting over 90 days</source>
        <translation>Wachten langer dan 90 dagen</translation>
    </message>
    <message>
        <source>No question waits that long.</source>
        <translation>Er wacht geen vraagstuk zo lang.</translation>
    </message>
    <message>
        <source>What we count</source>
        <translation>Wat we tellen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 tot en met %3</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>a partner who is not named</source>
        <translation>een partner die niet genoemd wordt</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1 niet vastgelegd</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>Geteld over</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Periode vanaf</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Periode tot en met</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand op</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorig</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>Beoogd</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Wat er geteld is</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Achterliggende gegevens</translation>
    </message>
    <message>
        <source>The numbers of “%1”</source>
        <translation>De getallen van “%1”</translation>
    </message>
    <message>
        <source>Handover of %1</source>
        <translation>Overdracht van %1</translation>
    </message>
    <message>
        <source>Leaves on %1.</source>
        <translation>Vertrekt op %1.</translation>
    </message>
    <message>
        <source>For colleagues only: this holds names of people and what was agreed with them. Do not pass it on, and throw it away when it has been taken over.</source>
        <translation>Alleen voor collega&apos;s: hier staan namen van mensen in en wat met hen is afgesproken. Geef het niet door, en gooi het weg als alles is overgenomen.</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschappen</translation>
    </message>
    <message>
        <source>Projects not finished</source>
        <translation>Projecten die nog lopen</translation>
    </message>
    <message>
        <source>Courses that go on</source>
        <translation>Vakken die doorgaan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Last spoken</source>
        <translation>Laatst gesproken</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Ready on</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>What is in hand</source>
        <translation>Wat onder handen is</translation>
    </message>
    <message>
        <source>There is no section “%1”. Choose from: %2.</source>
        <translation>Er is geen onderdeel “%1”. Kies uit: %2.</translation>
    </message>
    <message>
        <source>A report is about a period: say from when to when.</source>
        <translation>Een rapport gaat over een periode: zeg van wanneer tot wanneer.</translation>
    </message>
    <message>
        <source>This report is about everything.</source>
        <translation>Dit rapport gaat over alles.</translation>
    </message>
    <message>
        <source>Say about whom this report is: %1.</source>
        <translation>Zeg over wie dit rapport gaat: %1.</translation>
    </message>
    <message>
        <source>There is no report “%1”. Choose from: %2.</source>
        <translation>Er is geen rapport “%1”. Kies uit: %2.</translation>
    </message>
    <message>
        <source>What was asked here</source>
        <translation>Wat hier gevraagd is</translation>
    </message>
    <message>
        <source>No question was recorded.</source>
        <translation>Er is geen vraagstuk vastgelegd.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Bewoners</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>Wat hier gedaan is</translation>
    </message>
    <message>
        <source>The projects</source>
        <translation>De projecten</translation>
    </message>
    <message>
        <source>Where to find us</source>
        <translation>Waar u ons vindt</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>How we counted</source>
        <translation>Hoe we telden</translation>
    </message>
    <message>
        <source>What you asked</source>
        <translation>Wat u vroeg</translation>
    </message>
    <message>
        <source>Who came, and what happened with it</source>
        <translation>Wie er kwamen, en wat ermee gebeurde</translation>
    </message>
    <message>
        <source>No project was active in this period.</source>
        <translation>In deze periode liep er geen project.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>U gaf</translation>
    </message>
    <message>
        <source>You received</source>
        <translation>U kreeg</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>What you gave and received</source>
        <translation>Wat u gaf en kreeg</translation>
    </message>
    <message>
        <source>It is not recorded what you gave and received. Shall we write it down together?</source>
        <translation>Wat u gaf en kreeg is niet vastgelegd. Zullen we het samen opschrijven?</translation>
    </message>
    <message>
        <source>For a partner</source>
        <translation>Voor een partner</translation>
    </message>
    <message>
        <source>Autumn %1</source>
        <translation>Najaar %1</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>Voorjaar %1</translation>
    </message>
    <message>
        <source>Semester report</source>
        <translation>Semesterrapport</translation>
    </message>
    <message>
        <source>Intended and achieved</source>
        <translation>Beoogd en behaald</translation>
    </message>
    <message>
        <source>From question to result</source>
        <translation>Van vraag naar resultaat</translation>
    </message>
    <message>
        <source>Where and with whom</source>
        <translation>Waar en met wie</translation>
    </message>
    <message>
        <source>Who spoke with whom</source>
        <translation>Wie sprak met wie</translation>
    </message>
    <message>
        <source>Give and receive</source>
        <translation>Wederkerigheid</translation>
    </message>
    <message>
        <source>Social ventures</source>
        <translation>Sociale ondernemingen</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>What we learned and change</source>
        <translation>Wat we leerden en veranderen</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>ingediend</translation>
    </message>
    <message>
        <source>got a match</source>
        <translation>kreeg een match</translation>
    </message>
    <message>
        <source>How close are the partnerships?</source>
        <translation>Hoe dichtbij zijn de partnerschappen?</translation>
    </message>
    <message>
        <source>a period earlier</source>
        <translation>een periode eerder</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Who spoke with whom directly?</source>
        <translation>Wie sprak wie zelf?</translation>
    </message>
    <message>
        <source>number of projects with a talk</source>
        <translation>aantal projecten met een gesprek</translation>
    </message>
    <message>
        <source>Why no match?</source>
        <translation>Waarom geen match?</translation>
    </message>
    <message>
        <source>Questions by theme</source>
        <translation>Vraagstukken per thema</translation>
    </message>
    <message>
        <source>Projects by neighbourhood</source>
        <translation>Projecten per wijk</translation>
    </message>
    <message>
        <source>Students by level</source>
        <translation>Studenten per niveau</translation>
    </message>
    <message>
        <source>Projects by institution</source>
        <translation>Projecten per instelling</translation>
    </message>
    <message>
        <source>Projects by theme</source>
        <translation>Projecten per thema</translation>
    </message>
    <message>
        <source>Projects by course</source>
        <translation>Projecten per vak</translation>
    </message>
    <message>
        <source>Projects by kind of partner</source>
        <translation>Projecten per soort partner</translation>
    </message>
    <message>
        <source>Who came to whom?</source>
        <translation>Wie kwam bij wie?</translation>
    </message>
    <message>
        <source>What was shared?</source>
        <translation>Wat werd gedeeld?</translation>
    </message>
    <message>
        <source>Study load is told in three ways that are never mixed: what the credits stand for, what was planned, and what was recorded.</source>
        <translation>Studielast staat hier op drie manieren die nooit gemengd worden: waar de studiepunten voor staan, wat gepland was, en wat is vastgelegd.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>Gaf</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Kreeg</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Tevreden</translation>
    </message>
    <message>
        <source>Satisfied: 1 to 5, as the party itself said. A dash: not recorded.</source>
        <translation>Tevreden: 1 tot en met 5, zoals de partij het zelf zei. Een streepje: niet vastgelegd.</translation>
    </message>
    <message>
        <source>The plan by teaching week</source>
        <translation>Het plan per lesweek</translation>
    </message>
    <message>
        <source>contacts with residents: %1</source>
        <translation>contacten met bewoners: %1</translation>
    </message>
    <message>
        <source>Ventures over the years</source>
        <translation>Ondernemingen door de jaren</translation>
    </message>
    <message>
        <source>no end recorded</source>
        <translation>geen einde vastgelegd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Behaald</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat veranderde</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>Building a social enterprise is hard, and stopping is a result as well.</source>
        <translation>Een sociale onderneming opbouwen is moeilijk, en stoppen is ook een resultaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n coaching talk(s).</source>
        <translation>
            <numerusform>%n coachingsgesprek.</numerusform>
            <numerusform>%n coachingsgesprekken.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is counted by which rule</source>
        <translation>Wat er volgens welke regel geteld is</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>One to four residents are written as &lt;5. Archived records are not counted. What was not recorded is called so and is never 0.</source>
        <translation>Een tot en met vier bewoners staan er als &lt;5. Gearchiveerde gegevens tellen niet mee. Wat niet is vastgelegd heet zo en is nooit 0.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>Dotted edge: did not occur.</source>
        <translation>Stippelrand: kwam niet voor.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>gehaald</translation>
    </message>
    <message>
        <source>What we meant to reach</source>
        <translation>Wat we wilden bereiken</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .html, .odt, .csv or .json.</source>
        <translation>Kies een naam die eindigt op .pdf, .html, .odt, .csv of .json.</translation>
    </message>
    <message>
        <source>previous %1</source>
        <translation>vorig %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>doel %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Study load</source>
        <translation>Studielast</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>How are the ventures doing?</source>
        <translation>Hoe gaat het met de ondernemingen?</translation>
    </message>
    <message>
        <source>Outline: what was intended. Full: reached. Hatched: not yet reached.</source>
        <translation>Omtrek: beoogd. Vol: gehaald. Gestreept: nog niet gehaald.</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>opgepakt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>Targets are the goals of the programme.</source>
        <translation>Streefgetallen zijn de doelen van het programma.</translation>
    </message>
    <message>
        <source>Rs</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Iv</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Rf</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Co</source>
        <translation>B</translation>
    </message>
    <message>
        <source>%1, without name, with consent</source>
        <translation>%1, zonder naam, met toestemming</translation>
    </message>
    <message>
        <source>%1 This touches: %2. In: %3.</source>
        <translation>%1 Dit raakt: %2. In: %3.</translation>
    </message>
    <message>
        <source>Counts, but the name is not shown.</source>
        <translation>Telt mee, de naam staat er niet in.</translation>
    </message>
    <message numerus="yes">
        <source>%n confidential partner(s)</source>
        <translation>
            <numerusform>%n vertrouwelijke partner</numerusform>
            <numerusform>%n vertrouwelijke partners</numerusform>
        </translation>
    </message>
    <message>
        <source>matches agreed, of earlier questions too: %1; median of days to a match: %2</source>
        <translation>matches afgesproken, ook van eerdere vraagstukken: %1; mediaan van dagen tot een match: %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>What we still agreed to do</source>
        <translation>Wat we nog hebben afgesproken</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>alleen %1</translation>
    </message>
</context>
<context>
    <name>save</name>
    <message>
        <source>“%1” could not be saved. Check that the disk has room, or choose another folder.</source>
        <translation>“%1” kon niet worden bewaard. Kijk of er ruimte op de schijf is of kies een andere map.</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Make the example</source>
        <translation>Voorbeeld maken</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 inlezen</translation>
    </message>
    <message>
        <source>Import %1 files</source>
        <translation>%1 bestanden inlezen</translation>
    </message>
    <message>
        <source>Remove rows of %1 still to be solved</source>
        <translation>Verwijder rijen van %1 die nog op te lossen zijn</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Instelling wijzigen</translation>
    </message>
    <message>
        <source>Edit %1 %2: %3</source>
        <translation>Bewerk %1 %2: %3</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Teruggezet: %1</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>Gearchiveerd: %1</translation>
    </message>
    <message>
        <source>Put back: %1 %2</source>
        <translation>Teruggezet: %1 %2</translation>
    </message>
    <message>
        <source>Archived: %1 %2</source>
        <translation>Gearchiveerd: %1 %2</translation>
    </message>
    <message>
        <source>Add %1: %2</source>
        <translation>Voeg %1 toe: %2</translation>
    </message>
    <message>
        <source>Edit %1: %2</source>
        <translation>Wijzig %1: %2</translation>
    </message>
    <message>
        <source>Remove %1: %2</source>
        <translation>Verwijder %1: %2</translation>
    </message>
    <message>
        <source>Log contact: %1</source>
        <translation>Contact vastleggen: %1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Zet op gedaan</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message numerus="yes">
        <source>activities</source>
        <translation>
            <numerusform>activiteit</numerusform>
            <numerusform>activiteiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contacts</source>
        <translation>
            <numerusform>contact</numerusform>
            <numerusform>contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>requests</source>
        <translation>
            <numerusform>vraag</numerusform>
            <numerusform>vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ventures</source>
        <translation>
            <numerusform>onderneming</numerusform>
            <numerusform>ondernemingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talks</source>
        <translation>
            <numerusform>gesprek</numerusform>
            <numerusform>gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions</source>
        <translation>
            <numerusform>actie</numerusform>
            <numerusform>acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>mens</numerusform>
            <numerusform>mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partnerships</source>
        <translation>
            <numerusform>partnerschap</numerusform>
            <numerusform>partnerschappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>dag</numerusform>
            <numerusform>dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>projects</source>
        <translation>
            <numerusform>project</numerusform>
            <numerusform>projecten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>questions</source>
        <translation>
            <numerusform>vraagstuk</numerusform>
            <numerusform>vraagstukken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours</source>
        <translation>
            <numerusform>uur</numerusform>
            <numerusform>uren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>credits</source>
        <translation>
            <numerusform>studiepunt</numerusform>
            <numerusform>studiepunten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>participations</source>
        <translation>
            <numerusform>deelname</numerusform>
            <numerusform>deelnames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>teams</source>
        <translation>
            <numerusform>team</numerusform>
            <numerusform>teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>courses</source>
        <translation>
            <numerusform>vak</numerusform>
            <numerusform>vakken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partners</source>
        <translation>
            <numerusform>partner</numerusform>
            <numerusform>partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreements</source>
        <translation>
            <numerusform>overeenkomst</numerusform>
            <numerusform>overeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plans</source>
        <translation>
            <numerusform>plan</numerusform>
            <numerusform>plannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>values</source>
        <translation>
            <numerusform>meerwaarde</numerusform>
            <numerusform>meerwaarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>matches</source>
        <translation>
            <numerusform>match</numerusform>
            <numerusform>matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sessions</source>
        <translation>
            <numerusform>sessie</numerusform>
            <numerusform>sessies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>testimonials</source>
        <translation>
            <numerusform>ervaring</numerusform>
            <numerusform>ervaringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assumptions</source>
        <translation>
            <numerusform>aanname</numerusform>
            <numerusform>aannames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>There is no file with this name. Choose another, or make a new one.</source>
        <translation>Er is geen bestand met deze naam. Kies een ander, of maak een nieuw.</translation>
    </message>
    <message>
        <source>This is not a file of Ankerpunt. Nothing was changed. Choose another file.</source>
        <translation>Dit is geen bestand van Ankerpunt. Er is niets veranderd. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This file was made with a newer version of Ankerpunt. Nothing was changed. Install the newer version to open it.</source>
        <translation>Dit bestand is met een nieuwere versie van Ankerpunt gemaakt. Er is niets veranderd. Installeer de nieuwere versie om het te openen.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Nothing was changed. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Er is niets veranderd. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was changed. Try to repair it, or restore an earlier version.</source>
        <translation>Dit bestand is beschadigd. Er is niets veranderd. Probeer het te repareren of zet een eerdere versie terug.</translation>
    </message>
</context>
</TS>
