## Case 59 (H-VEIL): a supervisor who is no specialist, without an exemption: told,
## in the new scheme as in what ALIS-VEST promises (S-PRE, S-UTP).
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019, alis-vest
veileder Ola Hansen
    spesialist: allmennmedisin
veileder Eva Prøvedal
    spesialist: indremedisin
2021-01-15              * veiledning 1 t Ola Hansen
2021-01-22              * veiledning 2 t Eva Prøvedal
$ alis status --date 2021-12-31 --format csv 2>/dev/null | grep -e '^"veileder"' | cut -d, -f1,3,5,7,8
"veileder","short",1,3,2
"veileder","short",1,3,2
## both are specialists: met
$ sed -i 's/indremedisin/Allmennmedisin/' loggbok.alis
$ alis status --date 2021-12-31 --format csv 2>/dev/null | grep -e '^"veileder"' | cut -d, -f1,3,5,7,8
"veileder","met",3,3,0
"veileder","met",3,3,0
## one in training is none yet
$ sed -i 's/spesialist: Allmennmedisin/spesialist: under utdanning i allmennmedisin/' loggbok.alis
$ alis status --date 2021-12-31 --format csv 2>/dev/null | grep -e '^"veileder"' | cut -d, -f1,3,5,7,8
"veileder","short",1,3,2
"veileder","short",1,3,2
## unless the municipality has an exemption for the supervisor (H-VEIL); the
## project promised a specialist all the same
$ sed -i 's/    spesialist: under .*/    fritak: 2021-01-01/' loggbok.alis
$ alis status --date 2021-12-31 --format csv 2>/dev/null | grep -e '^"veileder"' | cut -d, -f1,3,5,7,8
"veileder","met",3,3,0
"veileder","short",1,3,2
