## Case 70 (A-MAL): a claim for the time before the agreement was signed is refused.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: nasjonalt-tilskudd
    avtale: 2024-09-01
2024-08-31              * tilskudd 10 000 kr | Masfjorden kommune
$ alis status --date 2024-12-31 --format csv 2>/dev/null | grep -e '^"avtale"' | cut -d, -f1,3,5,7,8
"avtale","short",0,1,1
$ alis check --date 2024-12-31 2>&1 | grep -e '\[A075\]' -e hint
loggbok.alis:4:27: warning[A075]: the rule book gives nothing for this tilskudd
  hint: no grant is given for the time before the agreement is signed (A-MAL)
== loggbok.alis
alis Kari Nordmann
    regelverk: nasjonalt-tilskudd
    avtale: 2024-09-01
2024-09-30              * tilskudd 10 000 kr | Masfjorden kommune
$ alis status --date 2024-12-31 --format csv 2>/dev/null | grep -e '^"avtale"' | cut -d, -f1,3,5,7,8
"avtale","met",10000,1,0
## in 2023 the agreement could reach back to 1 October 2022: a person judges it
== loggbok.alis
alis Kari Nordmann
    regelverk: nasjonalt-tilskudd
    avtale: 2023-03-01
2022-11-30              * tilskudd 10 000 kr | Masfjorden kommune
$ alis status --date 2023-12-31 --format csv 2>/dev/null | grep -e '^"avtale"' | cut -d, -f1,3,5,7,8
"avtale","judgement",0,1,1
$ COLUMNS= alis status --date 2023-12-31 2>/dev/null | grep '^  avtale:' | grep -o 'by the other reading: .*'
by the other reading: 10 000 kr
