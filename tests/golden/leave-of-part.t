## Leave from a category is taken from its parts too, and from nothing in a book
## that does not have the category.
## By hand, a year of 360 days: 50 % open practice and 50 % surgical clinic, 50 %
## leave from the latter. Book a: 180 + 180 - 90 = 270, of the clinic 90. Book b
## counts open practice alone: 180.
== loggbok.alis
alis Kari Nordmann
    regelverk: a, b
2018-01-01..2018-12-31 * tjeneste 50 % allmennpraksis
2018-01-01..2018-12-31 * tjeneste 50 % legevakt Kirurgisk
2018-01-01..2018-12-31 * permisjon 50 % legevakt
== regelverk/a.regler
regelverk a

kategori tjeneste allmennpraksis
    alene: fra 50 %
kategori tjeneste legevakt:kirurgisk /kirurg/
    alene: fra 50 %
kategori tjeneste legevakt
    alene: fra 50 %

krav a-alt
    tittel: A
    kilde: x
    tid: allmennpraksis, legevakt
    minst: 1 år
krav a-kir
    tittel: A
    kilde: x
    tid: legevakt:kirurgisk
    minst: 1 år
== regelverk/b.regler
regelverk b

kategori tjeneste allmennpraksis
    alene: fra 50 %

krav b-alt
    tittel: B
    kilde: x
    tid: allmennpraksis
    minst: 1 år
$ alis status --date 2018-12-31 --format csv 2>/dev/null | cut -d, -f1,3,5
id,state,have
"a-alt","short",270
"a-kir","short",90
"b-alt","short",180
