## What is assumed, where much gives way to it. Today is 2018-12-31, and days
## are of 30E/360: a whole year is 360, of which a post of 50 % gives 180.
== regelverk/hus.regler
regelverk hus
    versjon: 1
    tittel: Et lite regelverk
    konverteres-til: nytt

kategori tjeneste allmennpraksis
    alene: fra 50 %

kategori tjeneste sykehus
    alene: fra 50 %

katalog vakt
    gir: legevakt 1 vakt

krav tjeneste
    tittel: Tjeneste
    kilde: prøven
    tid: allmennpraksis
    minst: 2 år

krav legevakt
    tittel: Vakter
    kilde: prøven
    sum: legevakt
    minst: 3 vakter
== regelverk/nytt.regler
regelverk nytt
    versjon: 1
    tittel: Et nyere

kategori tjeneste allmennpraksis
    alene: fra 50 %

krav tjeneste
    tittel: Tjeneste
    kilde: prøven
    tid: allmennpraksis
    minst: 3 år
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2018-01-01..2018-12-31 * tjeneste 100 % allmennpraksis | A
2019-01-01..2019-01-31 ! tjeneste 100 % allmennpraksis | B
    legevakt  1 vakt
2019-02-01..2019-02-28 ! tjeneste 100 % allmennpraksis | C
2019-03-01..2019-03-31 ! tjeneste 100 % allmennpraksis | D
2019-04-01..2019-04-30 ! tjeneste 100 % allmennpraksis | E
2019-05-01..2019-05-31 ! tjeneste 100 % allmennpraksis | F
2019-06-01..2019-06-30 ! tjeneste 100 % allmennpraksis | G
2019-07-01..2019-07-31 ! tjeneste 100 % allmennpraksis | H
2019-08-01..2019-08-31 ! tjeneste 100 % allmennpraksis | I
2019-09-01..2019-09-30 ! tjeneste 100 % allmennpraksis | J
2019-10-01..2019-10-31 ! tjeneste 100 % allmennpraksis | K
2019-11-01..2019-11-30 ! tjeneste 100 % allmennpraksis | L
2019-12-01..2019-12-31 ! tjeneste 100 % allmennpraksis | M
2020-02-01.. ! tjeneste 100 % allmennpraksis | N
## 720 d are full with 2019. Half a post for that year is in place of all
## twelve months; the next post begins a month later: 180 d more
## are full on 2020-07-31, 213 days later.
$ alis plan --what-if '2019-01-01..2019-12-31 tjeneste 50 % allmennpraksis' 2>/dev/null | grep ^tjeneste
tjeneste     → 2019-12-31  → 2020-07-31  +213
## Half a post elsewhere takes nothing from the one there is.
$ alis plan --what-if '2019-01-01..2019-12-31 tjeneste 50 % sykehus' 2>/dev/null | grep ^tjeneste
tjeneste     → 2019-12-31  → 2019-12-31     0
## Days that the journal does not have yet come below its first line, each in
## a line of its own; another scheme asks 3 years, full on 2021-01-31. A book
## that is named already is asked once.
$ alis plan --what-if 'start 2018-01-01' --what-if 'autorisasjon 2017-12-01' --what-if 'konvertert 2019-03-01' 2>&1 | sed -n '/^requirement/,$p'
requirement  before        after         days
tjeneste     → 2019-12-31  → 2021-01-31  +397
legevakt     -                              -

→ by what is entered, ≈ at the pace of the last 12 months
before: all but legevakt: 2019-12-31, tjeneste last
after: all 2021-01-31, tjeneste last
$ sed -i 's/regelverk: hus/regelverk: hus, nytt/' loggbok.alis
$ alis plan --what-if 'konvertert 2019-03-01' 2>&1 | sed -n '/^requirement/,$p'
requirement   before        after         days
tjeneste      → 2021-01-31  → 2021-01-31     0
hus:tjeneste  → 2019-12-31                   -
legevakt      -                              -

→ by what is entered, ≈ at the pace of the last 12 months
before: all but legevakt: 2021-01-31, nytt:tjeneste last
after: all 2021-01-31, tjeneste last
## A journal that names no book has none to convert.
$ sed -i '/regelverk:/d' loggbok.alis
$ alis plan --what-if 'konvertert 2019-03-01' 2>&1 | sed -n '/^requirement/,$p'
requirement  before  after  days

→ by what is entered, ≈ at the pace of the last 12 months
before: nothing more is waited for
after: nothing more is waited for
