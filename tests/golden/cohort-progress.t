## How far a pull has come: on a terminal one line that is written over, with a
## bar, who is being pulled, and how many are to be looked into; what is grave has a
## line that stays. Elsewhere a line for each and no control sequence.
== kohort.alis
kohort Vest
lege Kari Nordmann
    depot: kari
    fra: 2018-07-01
lege Per Testnes
    depot: borte
    fra: 2018-07-01
== kari/loggbok.alis
alis Kari Nordmann
    start: 2018-07-01
    regelverk: allmennmedisin-2017
$ git init -q kari; git -C kari add .; GIT_COMMITTER_DATE=2018-12-28T12:00:00Z git -C kari commit -q -m a
$ git init -q; git add kohort.alis; git commit -q -m roster
## 'script' gives it a terminal; what it wrote over is shown line by line.
$ TERM=xterm COLUMNS=80 script -qec 'alis cohort pull --local --jobs 1' /dev/null </dev/null | tr '\r' '\n' | sed 's/\x1b\[[0-9;]*[Km]//g' | grep -E 'of 2|^Per Testnes: failed$|new, ' | uniq
░░░░░░░░░░ 0 of 2: Kari Nordmann
█████░░░░░ 1 of 2: Per Testnes
Per Testnes: failed
1 new, 0 unchanged, 0 held back, 1 failed
$ TERM=dumb script -qec 'alis cohort pull --local --jobs 1' /dev/null </dev/null | tr '\r' '\n' | grep -E '^Kari Nordmann: |^Per Testnes: failed$'
Kari Nordmann: unchanged
Per Testnes: failed
$ alis cohort pull --local --jobs 1 2>&1 | grep -c "$(printf '[\033\r]')"
0
? 1
