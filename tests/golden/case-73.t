## Case 73 (L-HPL § 25 a): what tells who a patient is has no place in a journal: an
## identity number is refused, a name behind a word for a patient and a date of
## birth are warned of, and what was learned is neither.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * veiledning 1 t Ola Hansen | pasient 13819912372 med kols
2018-01-19 * veiledning 1 t Ola Hansen | pasient Prøvestad med kols
2018-01-26 * veiledning 1 t Ola Hansen | Ola Prøvestad, f. 12.03.1961, kols
2018-02-02 * veiledning 1 t Ola Hansen | kols hos en eldre pasient
$ alis check --date 2018-12-31 2>&1 | grep -o -e '[0-9:]*: [a-z]*.A08[0-9].'
:3:50: error[A080]
:4:42: warning[A084]
:5:60: warning[A083]
