## check --format line: a line for each finding on standard output, as editors
## read what a compiler says; the column is the screen's.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
inkluder ab.alis
2018-01-12 * kurs Bømlo på ski 15 poeng
	bevsi: a
2018-02-30 * vakt
$ printf '2018-01-05 vagt \033[31m\n2018-01-05 vagt\302\240\033\n2018-13-01 x\n' >ab.alis
$ alis check --format line
loggbok.alis:4:32: warning: '15 poeng' stands in the text, and is not counted [A054]; write the amount before the name: kurs 15 poeng Bømlo på ski
loggbok.alis:5:9: warning: 'bevsi' is not a known key here [A038]; did you mean 'bevis'?
loggbok.alis:6:1: error: the date 2018-02-30 does not exist [A012]; month 2 of 2018 has 28 days
ab.alis:1:17: error: a control character, U+001B [A003]; remove it
ab.alis:2:17: error: a control character, U+001B [A003]; remove it
ab.alis:3:1: error: the date 2018-13-01 does not exist [A012]; a year has 12 months; write year-month-day
ab.alis:3:12: error: 'x' is not a known kind [A016]; one mark stands before the kind: * is confirmed, ! is planned
? 1
$ mkdir sub && cd sub && alis check --format line | sed -n '$p'
../ab.alis:3:12: error: 'x' is not a known kind [A016]; one mark stands before the kind: * is confirmed, ! is planned
## one line each, whatever is in the name of a file
$ printf '2018-13-01 x\n' >"$(printf 'x\n1.alis')" && alis check -f "$(printf 'x\n1.alis')" --format line | wc -l
3
## nothing to say
$ printf 'alis Kari\n    regelverk: allmennmedisin-2017\n' | alis check -f - --format line
## of findings alone
$ alis status --format line
! alis: --format is text, json or csv, not: 'line'
? 2
$ alis check --format lines
! alis: --format is text, json, csv, line or sarif, not: 'lines'
? 2
