## Case 55 (A-GUP against AN-MAL): institution service in one's own municipality is
## all right if it is registered for it (ALM-055 and ALM-085), else W.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2020-01-01..2020-06-30  * tjeneste institusjon | Masfjorden sjukeheim, registrert
$ alis status --date 2020-06-30 --format csv 2>/dev/null | grep -e '^"institusjon"' | cut -d, -f1,3,5,7,8
"institusjon","met",180,180,0
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2020-01-01..2020-06-30  * tjeneste institusjon | ALM-055 og ALM-085, Masfjorden sjukeheim
$ alis status --date 2020-06-30 --format csv 2>/dev/null | grep -e '^"institusjon"' | cut -d, -f1,3,5,7,8
"institusjon","met",180,180,0
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2020-01-01..2020-06-30  * tjeneste institusjon | Masfjorden sjukeheim
$ alis status --date 2020-06-30 --format csv 2>/dev/null | grep -e '^"institusjon"' | cut -d, -f1,3,5,7,8
"institusjon","judgement",0,180,180
$ COLUMNS= alis status --date 2020-06-30 2>/dev/null | grep '^  institusjon:' | grep -o 'by the other reading: .*'
by the other reading: 6 m
## and one that is not registered is not
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2020-01-01..2020-06-30  * tjeneste institusjon | Masfjorden sjukeheim, ikke registrert
$ alis status --date 2020-06-30 --format csv 2>/dev/null | grep -e '^"institusjon"' | cut -d, -f1,3,5,7,8
"institusjon","judgement",0,180,180
