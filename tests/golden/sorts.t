## Sorts of one category of service: the first whose pattern fits what stands
## behind the category, the note and the place. A book of a sort
## without the category itself asks which.
== regelverk/hus.regler
regelverk hus
    versjon: 1

kategori tjeneste legevakt:kirurgisk /kirurg/
    engelsk: out-of-hours
    alene: fra 50 %

kategori tjeneste legevakt:stor /bergen|oslo/
    engelsk: out-of-hours
    alene: fra 50 %

kategori tjeneste legevakt
    engelsk: out-of-hours
    alene: fra 50 %

kategori tjeneste sykehus:kirurgi /kirurg/
    alene: fra 50 %

krav legevakt
    tittel: Legevakt
    kilde: avtale
    tid: legevakt
    minst: 1 år

krav kirurgisk
    tittel: Kirurgisk legevakt
    kilde: avtale
    tid: legevakt:kirurgisk
    minst: 1 år

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

2017-01-01..2017-01-31 * tjeneste legevakt Kirurgisk Bergen
2017-02-01..2017-02-28 * tjeneste out-of-hours | Bergen legevakt
2017-03-01..2017-03-31 * tjeneste legevakt
    sted: Oslo
2017-04-01..2017-04-30 * tjeneste legevakt Stord
2017-05-01..2017-05-31 * tjeneste legevakt Stord
    sted: avdeling for kirurgi
2017-06-01..2017-06-30 * tjeneste sykehus Kirurgisk avdeling
2017-07-01..2017-07-31 * tjeneste sykehus Medisinsk avdeling
2017-08-01..2017-08-31 * tjeneste sjukhus
$ alis check 2>&1 | grep -v -e '^alis' -e A059
 4 | 2017-01-01..2017-01-31 * tjeneste legevakt Kirurgisk Bergen
   | ^^^^^^^^^^^^^^^^^^^^^^
  hint: enter what was held, or the leave that was taken
loggbok.alis:12:35: error[A042]: 'sykehus' is not a known kind of tjeneste
 12 | 2017-07-01..2017-07-31 * tjeneste sykehus Medisinsk avdeling
    |                                   ^^^^^^^
  hint: say behind it of which sort it is, as the rule book knows it
loggbok.alis:13:35: error[A042]: 'sjukhus' is not a known kind of tjeneste
 13 | 2017-08-01..2017-08-31 * tjeneste sjukhus
    |                                   ^^^^^^^
  hint: write one of these: legevakt, sykehus
2 errors, 1 warning
2 entries are left out of the requirements
$ alis list --format csv 2>/dev/null | cut -d , -f 1,4,7
date,what,account
"2017-01-01..2017-01-31","legevakt Kirurgisk Bergen","tjeneste:legevakt:kirurgisk"
"2017-02-01..2017-02-28","out-of-hours","tjeneste:legevakt:stor"
"2017-03-01..2017-03-31","legevakt","tjeneste:legevakt:stor"
"2017-04-01..2017-04-30","legevakt Stord","tjeneste:legevakt"
"2017-05-01..2017-05-31","legevakt Stord","tjeneste:legevakt:kirurgisk"
"2017-06-01..2017-06-30","sykehus Kirurgisk avdeling","tjeneste:sykehus:kirurgi"
$ alis status --format json 2>/dev/null | grep -e '"id"' -e '"have"'
      "id": "hus",
      "id": "felles",
      "id": "legevakt",
      "have": "150",
      "id": "kirurgisk",
      "have": "60",
## editors and shells have the word once
$ alis keywords --format csv 2>/dev/null | grep -c '"legevakt"'
1
## a pattern that gives up
== regelverk/vill.regler
regelverk vill
    versjon: 1

kategori tjeneste legevakt:a /^(a+)+$/
    alene: fra 50 %

== vill.alis
alis Kari Nordmann
    regelverk: vill
2018-01-01..2018-01-31 * tjeneste 100 % legevakt aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab
$ alis check -f vill.alis 2>&1 | grep -v '^alis'
vill.alis:3:41: error[A068]: a pattern of the rule book gave up on this text
 3 | 2018-01-01..2018-01-31 * tjeneste 100 % legevakt aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab
   |                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: make the text shorter, or the pattern simpler
1 error, 0 warnings
1 entry is left out of the requirements
