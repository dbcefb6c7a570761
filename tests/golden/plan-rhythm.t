## A rhythm is kept or not in the weeks that are over: of what is planned it counts
## nothing, and says no day. Service has eight weeks from 3 December; four of them
## are over, and two had supervision.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
veileder Ola Hansen
2018-12-03..2019-01-27 * tjeneste 100 % allmennpraksis
2018-12-04 * veiledning 1 t Ola Hansen
2018-12-11 * veiledning 1 t Ola Hansen
2019-01-22 ! veiledning 1 t Ola Hansen
== regelverk/hus.regler
regelverk hus
    tittel: Huset
    versjon: 1
kategori tjeneste allmennpraksis
    alene: fra 50 %
krav ukentlig
    tittel: Veiledning hver uke
    kilde: avtalen
    sum: veiledning
    rytme: hver uke
$ alis status --date 2018-12-30 --format csv 2>/dev/null
id,title,state,unit,have,confirmed,need,remaining,planned,surplus,reached,forecast
"ukentlig","Veiledning hver uke","short","stk",2,2,4,2,0,0,,
$ alis plan --date 2018-12-30 2>/dev/null | sed -n '/^Forecast/,$p'
Forecast
Nothing more is waited for.
$ alis status --date 2018-12-31 --format csv 2>/dev/null | tail -1
"ukentlig","Veiledning hver uke","short","stk",2,2,4,2,0,0,,
$ alis status --date 2019-01-02 --format csv 2>/dev/null | tail -1
"ukentlig","Veiledning hver uke","short","stk",2,2,4,2,0,0,,
$ alis status --date 2019-01-27 --format csv 2>/dev/null | tail -1
"ukentlig","Veiledning hver uke","short","stk",2,2,8,6,0,0,,
$ alis status --date 2019-02-28 --format csv 2>/dev/null | tail -1
"ukentlig","Veiledning hver uke","short","stk",2,2,8,6,0,0,,
