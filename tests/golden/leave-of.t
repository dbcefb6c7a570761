## Leave from one category of service, in each language: the other post of
## those days is left alone. By hand: 12 months of 50 % and 50 %, less half of
## the one in the nursing home for 4 months (30 days) is 6 m and 5 m.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus

2018-01-01..2018-12-31 * tjeneste 50 % allmennpraksis
2018-01-01..2018-12-31 * tjeneste 50 % sykehjem
2018-01-01..2018-01-31 * permisjon 50 % sykehjem
2018-02-01..2018-02-28 * permisjon 50 % Sjukeheim
2018-03-01..2018-03-31 * leave 50 % nursing-home omsorg
2018-04-01..2018-04-30 * permisjon 50 % hjemmet
alias hjemmet = sykehjem
== regelverk/hus.regler
regelverk hus
    versjon: 1

kategori tjeneste allmennpraksis
    alene: fra 50 %

kategori tjeneste sykehjem
    nynorsk: sjukeheim
    engelsk: nursing-home
    alene: fra 50 %

krav praksis
    tittel: Praksis
    kilde: avtale
    tid: allmennpraksis
    minst: 1 år

krav sykehjem
    tittel: Sykehjem
    kilde: avtale
    tid: sykehjem
    minst: 1 år
$ alis status --format json 2>/dev/null | grep '"have"'
      "have": "180",
      "have": "150",
$ alis list --format csv kind:permisjon 2>/dev/null | cut -d , -f 1,4,7
date,what,account
"2018-01-01..2018-01-31","sykehjem","permisjon:sykehjem"
"2018-02-01..2018-02-28","Sjukeheim","permisjon:sykehjem"
"2018-03-01..2018-03-31","nursing-home omsorg","permisjon:sykehjem"
"2018-04-01..2018-04-30","hjemmet","permisjon:sykehjem"
