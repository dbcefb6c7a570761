## A post that began in time, of any share: no least share is spoken of where the
## rule book names none.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2018-12-01..2019-06-30 * tjeneste 60 % allmennpraksis
== regelverk/hus.regler
regelverk hus
    tittel: Huset
    versjon: 1
kategori tjeneste allmennpraksis
    alene: fra 50 %
katalog notat /avtale/
    gir: avtale 1 stk
krav begynt
    tittel: Begynt i tide
    kilde: avtalen
    tid: allmennpraksis
    begynt-før: 2019-03-01
    minst: 3 måneder
krav avtalt
    tittel: Begynt i tide, eller avtalt
    kilde: avtalen
    tid: allmennpraksis
    begynt-før: 2019-03-01
    minst: 3 måneder
    eller-avtale: avtale
$ alis explain begynt 2>/dev/null | grep -A1 'what counts'
what counts: the longest post that began before 2019-03-01
have: 7 m of 3 m
$ alis explain avtalt 2>/dev/null | grep -A1 'what counts'
what counts: the longest post that began before 2019-03-01, or by an agreement
  (avtale) made before then
$ LC_ALL=nn_NO.UTF-8 alis explain begynt 2>/dev/null | grep 2019-03-01
det som tel: den lengste stillinga som byrja før 2019-03-01
