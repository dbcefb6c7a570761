## What is not stated is not known, and no sum has it.
== kohort.alis
kohort ALIS-VEST

kommune Fedje
    egenandel: 36000 kr

lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    fra: 2020-01-01
    til: 2020-02-29

lege Ola Hansen
    depot: https://git.fedje.example/ola.git
    kommune: Fedje
    fra: 2020-01-01
    til: 2020-02-28

lege Per Berg
    depot: https://git.fedje.example/per.git
    kommune: Fedje
    fra: 2020-01-01
== j/kari/loggbok.alis
alis Kari Nordmann
    regelverk: alis-vest

2020-01-12 utgift 100 kr kurs
2020-01-13 utgift -50 kr kurs
== j/ola/loggbok.alis
alis Ola Hansen
    regelverk: alis-vest
== make.sh
# Each folder in 'j' becomes the mirror of the member that its first line names.
export GIT_AUTHOR_DATE=2018-12-12T12:00:00Z GIT_COMMITTER_DATE=2018-12-12T12:00:00Z
for folder in j/*; do
	name=$(sed -n '1s/^alis //p' "$folder/loggbok.alis")
	slug=$(echo "$name" | tr 'A-Z ' 'a-z-')-$(printf %s "$name" |
		tr 'A-Z' 'a-z' | sha256sum | cut -c 1-8)
	git init -q "$folder"
	git -C "$folder" add -A
	git -C "$folder" commit -qm Start
	git clone -q --bare "$folder" ".alis/speil/$slug"
done
$ sh make.sh

## In a leap year February ends with the 29th: to the 28th there are 58 days,
## 36 000 * 58 / 360 = 5 800. Nobody has fetched Per's journal. A refund cannot
## be written as a negative amount (A020): that entry is left out.
$ alis cohort money --date 2020-06-30
money of 2020, in kr, as of 2020-06-30

ALIS           year  grant  spent  left
Kari Nordmann  2020      ?    100     ?
Ola Hansen     2020      ?      0     ?
Per Berg       2020      ?      ?     ?
sum                      ?    100     ?

municipality     year  own cost  spent  own share   cost
Fedje            2020         ?      0      5 800  5 800
no municipality  2020         ?    100          ?      ?
sum                           ?    100          ?      ?

the cohort states no 'tilskudd', so what is left of it is not known
no 'egenandel' is stated for the municipality of: Kari Nordmann
no journal was read, so they are in no sum: Per Berg
entries with an error are in no sum, in the journal of: Kari Nordmann
$ LANGUAGE=nb LC_ALL=C.UTF-8 alis cohort money --date 2020-06-30
penger for 2020, i kr, per 2020-06-30

ALIS           år    tilskudd  brukt  igjen
Kari Nordmann  2020         ?    100      ?
Ola Hansen     2020         ?      0      ?
Per Berg       2020         ?      ?      ?
sum                         ?    100      ?

kommune       år    egen kostnad  brukt  egenandel  kostnad
Fedje         2020             ?      0      5 800    5 800
uten kommune  2020             ?    100          ?        ?
sum                            ?    100          ?        ?

kohorten oppgir ikke «tilskudd», så det er ukjent hva som er igjen
ingen «egenandel» er oppgitt for kommunen til: Kari Nordmann
ingen loggbok er lest, så de er ikke med i noen sum: Per Berg
føringer med feil er ikke med i noen sum, i loggboken til: Kari Nordmann
$ LANGUAGE=nn LC_ALL=C.UTF-8 alis cohort money --date 2020-06-30
pengar for 2020, i kr, per 2020-06-30

ALIS           år    tilskot  brukt  att
Kari Nordmann  2020        ?    100    ?
Ola Hansen     2020        ?      0    ?
Per Berg       2020        ?      ?    ?
sum                        ?    100    ?

kommune       år    eigen kostnad  brukt  eigendel  kostnad
Fedje         2020              ?      0     5 800    5 800
utan kommune  2020              ?    100         ?        ?
sum                             ?    100         ?        ?

kohorten oppgjev ikkje «tilskudd», så det er ukjent kva som er att
ingen «egenandel» er oppgjeven for kommunen til: Kari Nordmann
inga loggbok er lesen, så dei er ikkje med i nokon sum: Per Berg
føringar med feil er ikkje med i nokon sum, i loggboka til: Kari Nordmann
$ alis cohort money --date 2020-06-30 --format ledger
; ALIS-VEST 2020-2020, 2020-06-30

commodity NOK
    format 1000.00 NOK

account Egenandel:Fedje:Ola-Hansen
account Kommunen:Uten-kommune:Kari-Nordmann
account Skyldig:Fedje:Ola-Hansen
account Utgifter:Uten-kommune:Kari-Nordmann:Kurs

2020-01-01 * Egenandel 2020
    Egenandel:Fedje:Ola-Hansen  5800.00 NOK
    Skyldig:Fedje:Ola-Hansen  -5800.00 NOK

2020-01-12 kurs
    Utgifter:Uten-kommune:Kari-Nordmann:Kurs  100.00 NOK
    Kommunen:Uten-kommune:Kari-Nordmann  -100.00 NOK
! alis: nothing is written of Per Berg, whose journal was not read
! alis: the cohort states no 'tilskudd', so none is written that is due

## The grant of the leap year, now that it is stated: 36 000 * 60 / 360 = 6 000
## for Kari, 5 800 for Ola.
$ sed -i 's/^kohort.*/&\n    tilskudd: 36000 kr/' kohort.alis; alis cohort money --date 2020-06-30 --format csv
name,kommune,year,read,received,grant,own_share,own_share_paid,spent,confirmed,outside,left,over,planned
"Kari Nordmann","",2020,true,0,6000,,0,100,0,0,5900,0,0
"Ola Hansen","Fedje",2020,true,0,5800,5800,0,0,0,0,5800,0,0
"Per Berg","Fedje",2020,false,,36000,36000,,,,,,,
