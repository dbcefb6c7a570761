## Forecasts by the plan, each worked by hand in days of 30E/360, where
## f(date) = 360 year + 30 month + day (30 at most), and A..B weighs
## f(B + 1 day) - f(A). Today is 2018-12-31.
== regelverk/hus.regler
regelverk hus
    versjon: 1
    tittel: Et lite regelverk

kategori tjeneste allmennpraksis
    alene: fra 50 %

kategori tjeneste sykehjem
    alene: over 50 %
    sammen-med: allmennpraksis

krav tjeneste
    tittel: Tjeneste
    kilde: prøven
    tid: allmennpraksis, sykehjem
    minst: 4 år
    tak: sykehjem 1 år

krav gulv
    tittel: Fire år, hvorav to i allmennpraksis
    kilde: prøven
    tid: allmennpraksis, sykehjem
    minst: 4 år
    gulv: allmennpraksis 2 år
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2017-09-01.. * tjeneste 100 % allmennpraksis
## Full time: 4 years = 1440 d. f(2017-09-01) = 726 391, so the day after the
## last is f = 727 831 = 2021-09-01, and the last is 2021-08-31.
$ alis plan 2>/dev/null | sed -n '/^requirement/,$p'
requirement    lacks  by plan     at pace     the later
tjeneste     2 y 8 m  2021-08-31  2021-08-31  2021-08-31
gulv         2 y 8 m  2021-08-31  2021-08-31  2021-08-31
by plan: all 2021-08-31, tjeneste last
at pace: all 2021-08-31, tjeneste last
the later: all 2021-08-31, tjeneste last
## 80 %: 1440 / 0.8 = 1800 d = 5 years: 2022-08-31.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2017-09-01.. * tjeneste 80 % allmennpraksis
$ alis plan 2>/dev/null | grep -E '^(tjeneste|gulv)'
tjeneste     2 y 11 m 6 d  2022-08-31  2022-08-31  2022-08-31
gulv         2 y 11 m 6 d  2022-08-31  2022-08-31  2022-08-31
## 100 %, then 80 % from 2019-01-16: 2017-09-01..2019-01-15 weighs
## f(2019-01-16) - f(2017-09-01) = 726 886 - 726 391 = 495. The rest, 945 d, at
## 80 % is 1181.25: 1182 d have to pass. f(2019-01-16) + 1182 = 728 068 =
## 2022-04-28, so the last is 2022-04-27.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2017-09-01..2019-01-15 * tjeneste 100 % allmennpraksis | til
2019-01-16.. tjeneste 80 % allmennpraksis | fra
$ alis plan 2>/dev/null | grep -E '^(tjeneste|gulv)'
tjeneste     2 y 8 m  2022-04-27  2021-08-31  2022-04-27
gulv         2 y 8 m  2022-04-27  2021-08-31  2022-04-27
## Leave of 50 % all 2019: 180 d are lost. 1440 + 180 = 1620 d = 4 y 6 m:
## 2022-02-28; at 80 % half of 288 d is lost, 144: (1440 + 144) / 0.8 = 1980 d =
## 5 y 6 m: 2023-02-28.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2017-09-01.. * tjeneste 100 % allmennpraksis
2019-01-01..2019-12-31 permisjon 50 % foreldrepermisjon
$ alis plan 2>/dev/null | grep -E '^(tjeneste|gulv)'
tjeneste     2 y 8 m  2022-02-28  2021-08-31  2022-02-28
gulv         2 y 8 m  2022-02-28  2021-08-31  2022-02-28
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2017-09-01.. * tjeneste 80 % allmennpraksis
2019-01-01..2019-12-31 permisjon 50 % foreldrepermisjon
$ alis plan 2>/dev/null | grep -E '^(tjeneste|gulv)'
tjeneste     2 y 11 m 6 d  2023-02-28  2022-08-31  2023-02-28
gulv         2 y 11 m 6 d  2023-02-28  2022-08-31  2023-02-28
## The cap binds: of the nursing home 1 year counts. 100 % there from 2017-09-01
## to 2019-08-31 is 2 years, of which 1 counts; 3 years more of practice:
## 2022-08-31. The floor: the nursing home may fill 2 of the 4 years, and does,
## so 2 years of practice are enough: 2021-08-31.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2017-09-01..2019-08-31 * tjeneste 100 % sykehjem
2019-09-01.. tjeneste 100 % allmennpraksis
$ alis plan 2>/dev/null | grep -E '^(tjeneste|gulv)'
tjeneste         3 y  2022-08-31  2023-06-30  2023-06-30
gulv         2 y 8 m  2021-08-31  2021-08-31  2021-08-31
## The floor binds: 3 years in the nursing home count for 2, and 2 years of
## practice remain after 2020-08-31: 2022-08-31. By the cap 3 remain: 2023.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2017-09-01..2020-08-31 * tjeneste 100 % sykehjem
2020-09-01.. tjeneste 100 % allmennpraksis
$ alis plan 2>/dev/null | sed -n '/^requirement/,$p'
requirement    lacks  by plan     at pace     the later
tjeneste         3 y  2023-08-31  2023-06-30  2023-08-31
gulv         2 y 8 m  2022-08-31  2021-08-31  2022-08-31
by plan: all 2023-08-31, tjeneste last
at pace: all 2023-06-30, tjeneste last
the later: all 2023-08-31, tjeneste last
$ LC_ALL=nb_NO.UTF-8 alis plan 2>/dev/null | sed -n '/^krav/,$p'
krav        mangler  etter planen  etter takten  det seneste
tjeneste       3 år  2023-08-31    2023-06-30    2023-08-31
gulv      2 år 8 md  2022-08-31    2021-08-31    2022-08-31
etter planen: alt 2023-08-31, tjeneste sist
etter takten: alt 2023-06-30, tjeneste sist
det seneste: alt 2023-08-31, tjeneste sist
$ LC_ALL=nn_NO.UTF-8 alis plan 2>/dev/null | sed -n '/^krav/,$p'
krav        manglar  etter planen  etter takta  det seinaste
tjeneste       3 år  2023-08-31    2023-06-30   2023-08-31
gulv      2 år 8 md  2022-08-31    2021-08-31   2022-08-31
etter planen: alt 2023-08-31, tjeneste sist
etter takta: alt 2023-06-30, tjeneste sist
det seinaste: alt 2023-08-31, tjeneste sist
