## Case 69 (ALF): national grant: half a post for 6 whole months: supervision is paid
## for up to 57.75 * 0.5 * 0.5 = 14.4375 hours. The figure is from a prototype: W.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019, nasjonalt-tilskudd
    avtale: 2025-06-01
2025-06-01..2025-11-30  * tjeneste 50 % allmennpraksis | Masfjorden legekontor
2025-06-15              * veiledning 14 t Ola Hansen
$ alis status --date 2025-11-30 --format csv 2>/dev/null | grep -e '^"veiledning-tilskudd"' | cut -d, -f1,3,5,7,8
"veiledning-tilskudd","judgement",14,14.4375,0.4375
## half an hour more is over it by 0.0625
$ sed -i 's/14 t/14,5 t/' loggbok.alis
$ alis status --date 2025-11-30 --format csv 2>/dev/null | grep -e '^"veiledning-tilskudd"' | cut -d, -f1,3,5,7,8
"veiledning-tilskudd","short",14.5,14.4375,0
