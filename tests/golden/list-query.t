## list QUERY: what a person finds. Each expected line was picked by hand from
## the eleven entries below.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

alias kveldsvakt = vakt
alias lunge = emnekurs:lunge

2017-09-01..              * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2017-09-08                * veiledning 1,5 t Ola Hansen | Konsultasjonsteknikk
2017-09-16 16:00-23:00    * vakt Nordhordland legevakt
2017-12-30..2018-01-02    * kurs 35 poeng Grunnkurs A | Bergen
    bevis: bilag/grunnkurs-a.pdf
2018-03-19                  veiledning 45 min Per Olsen | EKG
2018-03-24 22:00-08:00      kveldsvakt Bømlo legevakt
2018-05-03                  utgift 12 500 kr kurs | Grunnkurs A, reise og hotell
2018-06-01..2018-08-31    * permisjon 100 % foreldrepermisjon
2018-09-03..2018-09-07    * kurs Nidaroskongressen
    emnekurs:lunge           15 poeng
    emnekurs:psykiatri       15 poeng
    valgfri:kurs              6 poeng
    refleksjon: Mye nytt
      om lunger.
2018-10-01                  notat Sårstell
2019-02-05..2019-02-06    ! kurs 15 poeng Emnekurs i hud | Oslo

## words: in WHAT or NOTE, anywhere, whatever the case; of several one is enough
$ COLUMNS= alis list grunnkurs
2017-12-30..2018-01-02  *  kurs Grunnkurs A  grunnkurs:A   35 poeng   35 poeng
2018-05-03                 utgift kurs       utgift:kurs  12 500 kr  12 500 kr
$ COLUMNS= alis list BØMLO ekg
2018-03-19    veiledning Per Olsen       veiledning  0.75 t  0.75 t
2018-03-24    kveldsvakt Bømlo legevakt  legevakt    1 vakt  1 vakt
$ COLUMNS= alis list 'Ola Hansen' hotell
2017-09-08  *  veiledning Ola Hansen  veiledning       1.5 t      1.5 t
2018-05-03     utgift kurs            utgift:kurs  12 500 kr  12 500 kr
## å as one letter and as two: the same word
$ COLUMNS= alis list "$(printf 'sa\314\212rst')"
2018-10-01    notat Sårstell
## a kind in three languages and by an alias; terms of other sorts narrow it
$ COLUMNS= alis list kind:supervision date:2018
2018-03-19    veiledning Per Olsen  veiledning  0.75 t  0.75 t
$ COLUMNS= alis list slag:kveldsvakt
2017-09-16  *  vakt Nordhordland legevakt  legevakt  1 vakt  1 vakt
2018-03-24     kveldsvakt Bømlo legevakt   legevakt  1 vakt  2 vakt
$ COLUMNS= alis list kind:vakt kind:kurs mark:* date:..2017
2017-09-16              *  vakt Nordhordland legevakt  legevakt       1 vakt   1 vakt
2017-12-30..2018-01-02  *  kurs Grunnkurs A            grunnkurs:A  35 poeng  0 poeng
$ COLUMNS= alis list 'kind:/^utg|^no/'
2018-05-03    utgift kurs     utgift:kurs  12 500 kr  12 500 kr
2018-10-01    notat Sårstell
## marks
$ COLUMNS= alis list mark:!
2019-02-05..2019-02-06  !  kurs Emnekurs i hud  emnekurs:hud  15 poeng  0 poeng
$ COLUMNS= alis list merke:planlagt
2019-02-05..2019-02-06  !  kurs Emnekurs i hud  emnekurs:hud  15 poeng  0 poeng
$ COLUMNS= alis list mark: not:kind:notat
2018-03-19    veiledning Per Olsen       veiledning      0.75 t     0.75 t
2018-03-24    kveldsvakt Bømlo legevakt  legevakt        1 vakt     1 vakt
2018-05-03    utgift kurs                utgift:kurs  12 500 kr  12 500 kr
## accounts pick credits, and take an alias; the rest of an entry's credits go
$ COLUMNS= alis list acct:emnekurs
2018-09-03..2018-09-07  *  kurs Nidaroskongressen  emnekurs:lunge      15 poeng  15 poeng
2018-09-03..2018-09-07  *  kurs Nidaroskongressen  emnekurs:psykiatri  15 poeng  15 poeng
2019-02-05..2019-02-06  !  kurs Emnekurs i hud     emnekurs:hud        15 poeng   0 poeng
$ COLUMNS= alis list konto:lunge
2018-09-03..2018-09-07  *  kurs Nidaroskongressen  emnekurs:lunge  15 poeng  15 poeng
$ COLUMNS= alis list 'acct:/kurs$/' not:kind:utgift
2018-09-03..2018-09-07  *  kurs Nidaroskongressen  valgfri:kurs  6 poeng  6 poeng
## keys, values, and values by a pattern
$ COLUMNS= alis list tag:evidence
2017-12-30..2018-01-02  *  kurs Grunnkurs A  grunnkurs:A  35 poeng  35 poeng
$ COLUMNS= alis list tag:refleksjon=LUNGER
2018-09-03..2018-09-07  *  kurs Nidaroskongressen  emnekurs:lunge      15 poeng  15 poeng
2018-09-03..2018-09-07  *  kurs Nidaroskongressen  emnekurs:psykiatri  15 poeng  15 poeng
2018-09-03..2018-09-07  *  kurs Nidaroskongressen  valgfri:kurs         6 poeng   6 poeng
$ COLUMNS= alis list 'tag:bevis=/^bilag.*pdf$/'
2017-12-30..2018-01-02  *  kurs Grunnkurs A  grunnkurs:A  35 poeng  35 poeng
$ COLUMNS= alis list tag:bevis=lunger
nothing in the journal fits the query
## amounts: 1.5 t is over an hour, 45 minutes are not; the shift at Bømlo
## lasted nine hours, for in that night the clock skipped one
$ COLUMNS= alis list 'amt:>1t' kind:veiledning
2017-09-08  *  veiledning Ola Hansen  veiledning  1.5 t  1.5 t
$ COLUMNS= alis list 'amt:<=45 min'
2018-03-19    veiledning Per Olsen  veiledning  0.75 t  0.75 t
$ COLUMNS= alis list 'amt:>=9t' kind:vakt
2018-03-24    kveldsvakt Bømlo legevakt  legevakt  1 vakt  1 vakt
$ COLUMNS= alis list 'amt:>9t' kind:vakt
nothing in the journal fits the query
$ COLUMNS= alis list amt:35poeng
2017-12-30..2018-01-02  *  kurs Grunnkurs A  grunnkurs:A  35 poeng  35 poeng
$ COLUMNS= alis list amt:6
2018-09-03..2018-09-07  *  kurs Nidaroskongressen  valgfri:kurs  6 poeng  6 poeng
$ COLUMNS= alis list 'amt:>=1år'
2017-09-01..  *  tjeneste allmennpraksis  tjeneste:allmennpraksis  100 %  1 y 4 m
## dates: both ends are in; an entry fits by any of its days
$ COLUMNS= alis list date:2018-W12 not:kind:tjeneste
2018-03-19    veiledning Per Olsen       veiledning  0.75 t  0.75 t
2018-03-24    kveldsvakt Bømlo legevakt  legevakt    1 vakt  1 vakt
$ COLUMNS= alis list date:2018-03-24..24.3.2018 kind:vakt
2018-03-24    kveldsvakt Bømlo legevakt  legevakt  1 vakt  1 vakt
$ COLUMNS= alis list date:2017-12-31 kind:kurs
2017-12-30..2018-01-02  *  kurs Grunnkurs A  grunnkurs:A  35 poeng  0 poeng
$ COLUMNS= alis list date:2018-Q2 'not:/praksis/' not:hotell
2018-06-01..2018-08-31  *  permisjon foreldrepermisjon  permisjon:foreldrepermisjon  100 %  1 m
## what is counted is the period: 30 days of 30E/360 in September 2017
$ COLUMNS= alis list kind:tjeneste date:2017-09
2017-09-01..  *  tjeneste allmennpraksis  tjeneste:allmennpraksis  100 %  1 m
## patterns, on WHAT and on NOTE each by itself; letters by Unicode
$ COLUMNS= alis list '/^b.*vakt$/'
2018-03-24    kveldsvakt Bømlo legevakt  legevakt  1 vakt  1 vakt
$ COLUMNS= alis list '/^\w+kurs a$/'
2017-12-30..2018-01-02  *  kurs Grunnkurs A  grunnkurs:A  35 poeng  35 poeng
$ COLUMNS= alis list '/^.ykehus/'
nothing in the journal fits the query
## the others, and none
$ COLUMNS= alis list not:2017 not:kurs not:veiledning not:date:2017 not:kind:kurs
2018-03-19                 veiledning Per Olsen         veiledning                   0.75 t  0.75 t
2018-03-24                 kveldsvakt Bømlo legevakt    legevakt                     1 vakt  1 vakt
2018-06-01..2018-08-31  *  permisjon foreldrepermisjon  permisjon:foreldrepermisjon   100 %     3 m
2018-10-01                 notat Sårstell
$ COLUMNS= alis list date:1999
nothing in the journal fits the query
$ alis list date:1999 --format json
{
  "format": 1,
  "entries": []
}
$ alis list date:1999 --format csv
date,mark,kind,what,file,line,account,amount,unit,total,total_unit
## the proof: figures stay, lines are picked
$ alis explain legevakt Bømlo
requirement: legevakt
title: Out-of-hours shifts
source: S-PRE, A-OLD (allmennmedisin-2017)
state: short
have: 2 vakt of 40 vakt
1 line is not shown; those shown give 1 vakt

date                                                        gave   total
2018-03-24    loggbok.alis:13  kveldsvakt Bømlo legevakt  1 vakt  2 vakt
$ alis explain emnekurs amt:15 not:Nidaros
requirement: emnekurs
title: Clinical topic courses
source: S-PRE (allmennmedisin-2017)
state: short
have: 30 poeng of 100 poeng
2 lines are not shown; those shown give 0 poeng

date                                           gave     total
2019-02-05..2019-02-06  !  loggbok.alis:23  0 poeng  30 poeng
    kurs Emnekurs i hud  emnekurs:hud  left out: 15 poeng planned
$ alis explain emnekurs not:mark:! --format csv
date,mark,file,line,kind,what,account,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2018-09-03..2018-09-07","*","loggbok.alis",16,"kurs","Nidaroskongressen","emnekurs:lunge",15,0,0,0,0,0,0,0,0,0,0,0,15
"2018-09-03..2018-09-07","*","loggbok.alis",16,"kurs","Nidaroskongressen","emnekurs:psykiatri",15,0,0,0,0,0,0,0,0,0,0,0,30
$ alis explain tjeneste date:2018 --format json | grep -e hidden -e gave -e have
  "have": "390",
  "hidden": 0,
  "shown_gave": "390",
      "gave": "270",
      "gave": "0",
      "gave": "0",
      "gave": "120",
      "gave": "390",
