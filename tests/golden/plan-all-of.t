## Of the last six months' supervision all must be by a specialist. What is not
## slides out of the six months on 1 August, by the day alone: no entry is needed.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
veileder Ola Hansen
    spesialist: allmennmedisin
veileder Per Lie
2018-02-01 * veiledning 1 t Per Lie
2018-05-01 * veiledning 1 t Ola Hansen
== regelverk/hus.regler
regelverk hus
    tittel: Huset
    versjon: 1
katalog veiledning
    hvis: veileder.spesialist allmennmedisin
    gir: veiledning:spesialist t
katalog veiledning
    gir: veiledning:annen t
krav spesialist
    tittel: Veiledning av spesialist
    kilde: avtalen
    sum: veiledning:spesialist
    minst: alt av veiledning
    siste: 6 måneder
$ alis status --date 2018-07-31 --format csv 2>/dev/null | grep '^"spesialist"'
"spesialist","Veiledning av spesialist","short","t",1,1,2,1,0,0,,2018-08-01
$ alis status --date 2018-08-01 --format csv 2>/dev/null | grep '^"spesialist"'
"spesialist","Veiledning av spesialist","met","t",1,1,1,0,0,0,2018-08-01,
$ alis status --date 2018-10-31 --format csv 2>/dev/null | grep '^"spesialist"'
"spesialist","Veiledning av spesialist","met","t",1,1,1,0,0,0,2018-08-01,
$ alis status --date 2018-11-01 --format csv 2>/dev/null | grep '^"spesialist"'
"spesialist","Veiledning av spesialist","short","t",0,0,0,0,0,0,,
$ alis plan --date 2018-07-31 2>/dev/null
Kari Nordmann · 2018-07-31

Nothing is planned: no entry is marked !, and no line repeats.

Last days
spesialist: lacking now

Forecast
requirement  lacks  by plan     at pace  the later
spesialist     1 t  2018-08-01  -        2018-08-01
by plan: all 2018-08-01, spesialist last
at pace: no day; spesialist has none
the later: all 2018-08-01, spesialist last
