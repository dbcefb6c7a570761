## Case 73 (L-HPL § 25 a): what tells who a patient is has no place in a journal: an
## identity number is refused, what may tell of a patient is warned of.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * veiledning 1 t Ola Hansen | pasient 13819912372 med kols
2018-01-19 * veiledning 1 t Ola Hansen | kvinne 54 år med kols
2018-01-26 * veiledning 1 t Ola Hansen | kols hos eldre
$ alis check --date 2018-12-31 2>&1 | grep -o -e '[0-9:]*: [a-z]*.A08[0-9].'
