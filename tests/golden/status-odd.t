## status: entries that all lie ahead, and percentages that are no service.
== regelverk/hus.regler
regelverk hus
    versjon: 1

kategori tjeneste sykehus
    alene: fra 50 %

katalog vakt
    gir: legevakt 1 vakt

krav tid
    tittel: Tid
    kilde: prøven
    tid: sykehus
    minst: 1 år

krav vakter
    tittel: Vakter
    kilde: prøven
    sum: legevakt
    minst: 1 vakt
== ahead.alis
alis Kari Nordmann
    regelverk: hus
2019-03-01 ! vakt Stord
2019-04-01..2020-03-31 ! tjeneste 100 % sykehus
$ alis status -f ahead.alis --format csv 2>/dev/null
id,title,state,unit,have,confirmed,need,remaining,planned,surplus,reached,forecast
"tid","Tid","short","d",0,0,360,360,360,0,,2020-03-31
"vakter","Vakter","short","vakt",0,0,1,1,1,0,,2019-03-01
== percent.alis
alis Kari Nordmann
    regelverk: hus
2018-01-01..2018-12-30 * tjeneste 50 % sykehus
2018-02-01..2018-03-30 * notat A
    andel:annet  50 %
$ alis status -f percent.alis --format csv 2>/dev/null
id,title,state,unit,have,confirmed,need,remaining,planned,surplus,reached,forecast
"tid","Tid","short","d",179.5,179.5,360,180.5,0,0,,2020-01-03
"vakter","Vakter","short","vakt",0,0,1,1,0,0,,
$ alis explain tid -f percent.alis 2>/dev/null | sed -n '/^days/,$p'
days                    service  share        gave       total
2018-01-01..2018-12-30  sykehus   50 %  5 m 29.5 d  5 m 29.5 d
$ alis check -f percent.alis 2>&1 | grep -v sha256
percent.alis:3:1: warning[A059]: no veiledning for 364 days of service, from 2018-01-01 to 2018-12-30
 3 | 2018-01-01..2018-12-30 * tjeneste 50 % sykehus
   | ^^^^^^^^^^^^^^^^^^^^^^
  hint: enter what was held, or the leave that was taken
percent.alis:5:5: warning[A055]: no rule book counts 'andel:annet'
 5 |     andel:annet  50 %
   |     ^^^^^^^^^^^^^^^^^
0 errors, 2 warnings
percent.alis: 2 entries in 1 file, no errors
== none.alis
alis Kari Nordmann
    regelverk: hus
2018-01-01..2018-12-30 * tjeneste 0 % sykehus
$ alis check -f none.alis 2>&1 | grep -v sha256
none.alis:3:35: error[A020]: '0 %' is not an amount that can be counted
 3 | 2018-01-01..2018-12-30 * tjeneste 0 % sykehus
   |                                   ^^^
  hint: write more than 0 %, or no line
1 error, 0 warnings
1 entry is left out of the requirements
