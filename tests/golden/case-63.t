## Case 63 (LF-GML): an application of 1 January 2027 in the old scheme is refused.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    søknad: 2027-01-01
$ alis status --date 2027-02-01 --format csv 2>/dev/null | grep -e '^"soknad"' | cut -d, -f1,3,5,7,8
"soknad","short",0,1,1
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
$ alis status --date 2027-01-01 --format csv 2>/dev/null | grep -e '^"soknad"' | cut -d, -f1,3,5,7,8
"soknad","short",0,1,1
## then the new scheme takes over, and asks for no such day
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    konvertert: 2027-01-01
$ alis status --date 2027-01-01 --format csv 2>/dev/null | cut -d, -f1 | tail -n +2 | tr '\n' ' '
"tjeneste" "tjeneste-open" "tjeneste-annen" "institusjon" "veiledning" "veileder" "veiledningsgruppe" "laringsmal-alm" "laringsmal-fkm" "grunnkurs" "akuttmedisin" "emnekurs" "plan" 
\ no newline
