## What 'alis check' says of entries that are nearly right.
== check.sh
{ printf '%s\n' 'alis Kari Nordmann' '    regelverk: allmennmedisin-2017' "$@"; } >loggbok.alis
alis check 2>&1 | grep -v '^ *|'
## Points are those of the account that the course gives to, whatever stands
## above it; else all of them. Grunnkurs C has 30.
$ sh check.sh '2018-05-07 * kurs Grunnkurs C' '    valgfri:kurs  10 poeng' '    grunnkurs:C  30 poeng'
loggbok.alis: 1 entry in 1 file, no errors
$ sh check.sh '2018-05-07 * kurs Grunnkurs C' '    grunnkurs:C  10 poeng' '    valgfri:kurs  10 poeng' '    grunnkurs:C  20 poeng'
loggbok.alis: 1 entry in 1 file, no errors
$ sh check.sh '2018-05-07 * kurs Grunnkurs C' '    valgfri:kurs  10 poeng' '    valgfri:annet  20 poeng'
loggbok.alis: 1 entry in 1 file, no errors
$ sh check.sh '2018-05-07 * kurs Grunnkurs C' '    valgfri:kurs  10 poeng' '    valgfri:annet  15 poeng'
loggbok.alis:4:19: warning[A070]: 'Grunnkurs C' has 25 poeng here, but 30 poeng in the rule book
 4 |     valgfri:kurs  10 poeng
  hint: the postings count; write 30 poeng if that is right
0 errors, 1 warning
loggbok.alis: 1 entry in 1 file, no errors
## Of two names that are like it the nearest is meant, whichever comes first.
$ sh check.sh 'veileder Ola Hansen' 'veileder Ola Hansem' '2018-01-12 veiledning 1 t Ola Hansenn'
loggbok.alis:5:27: warning[A058]: no supervisor 'Ola Hansenn' is declared
 5 | 2018-01-12 veiledning 1 t Ola Hansenn
  hint: did you mean 'Ola Hansen'?
0 errors, 1 warning
loggbok.alis: 1 entry in 1 file, no errors
$ sh check.sh 'veileder Ola Hansem' 'veileder Ola Hansen' '2018-01-12 veiledning 1 t Ola Hansenn'
loggbok.alis:5:27: warning[A058]: no supervisor 'Ola Hansenn' is declared
 5 | 2018-01-12 veiledning 1 t Ola Hansenn
  hint: did you mean 'Ola Hansen'?
0 errors, 1 warning
loggbok.alis: 1 entry in 1 file, no errors
$ sh check.sh 'veileder Ola Hansen' 'veileder Ola Hanson' '2018-01-12 veiledning 1 t Ola Hansan'
loggbok.alis:5:27: warning[A058]: no supervisor 'Ola Hansan' is declared
 5 | 2018-01-12 veiledning 1 t Ola Hansan
  hint: did you mean 'Ola Hansen'?
0 errors, 1 warning
loggbok.alis: 1 entry in 1 file, no errors
## A mark that stands behind the kind of what repeats.
$ sh check.sh 'fast 2018-01-08..2018-01-15 hver uke vakt * Stord'
loggbok.alis:3:43: warning[A054]: '*' stands in the text, and is not counted
 3 | fast 2018-01-08..2018-01-15 hver uke vakt * Stord
  hint: a fast line has neither times nor marks; the kind stands behind the rhythm
0 errors, 1 warning
loggbok.alis: 0 entries in 1 file, no errors
## A training that began too long ago, or begins too late, to be believed.
$ sh check.sh '    start: 1850-01-01' '2018-01-12 vakt Stord'
loggbok.alis:3:12: warning[A071]: 1850-01-01 is far outside the training
 3 |     start: 1850-01-01
  hint: write the year that was meant
0 errors, 1 warning
loggbok.alis: 1 entry in 1 file, no errors
$ sh check.sh '    start: 2150-01-01' '2018-01-12 vakt Stord'
loggbok.alis:3:12: warning[A071]: 2150-01-01 is far outside the training
 3 |     start: 2150-01-01
  hint: write the year that was meant
0 errors, 1 warning
loggbok.alis: 1 entry in 1 file, no errors
## A name with letters that fold to two.
$ sh check.sh 'sted Weißdorf' '2018-01-12 vakt weissdorf' '2018-01-12 vakt Weißdorf'
loggbok.alis:5:1: warning[A056]: the same vakt seems to be entered twice
 5 | 2018-01-12 vakt Weißdorf
  see loggbok.alis:4:1
 4 | 2018-01-12 vakt weissdorf
  hint: remove one of the two, or tell them apart by times or a note
0 errors, 1 warning
loggbok.alis: 2 entries in 1 file, no errors
