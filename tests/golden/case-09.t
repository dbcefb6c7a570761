## Case 9 (H-OLD): full time, 18.75 h open practice and 18.75 h
## child health centre a week, 4 years: 4.0 service, 2.0 open, both met.
## By hand: 18.75 / 37.5 = 50 % each; 1440 * 0.5 + 1440 * 0.5 = 1440 d; open
## 1440 * 0.5 = 720 d, exactly on the last day.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2021-08-31  * tjeneste 50 % allmennpraksis | Masfjorden legekontor
2017-09-01..2021-08-31  * tjeneste 50 % helsestasjon | Masfjorden
$ alis status --date 2021-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","met",1440,1440,0,0,2021-08-31,
"tjeneste-open","met",720,720,0,0,2021-08-31,
