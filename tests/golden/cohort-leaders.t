## Two leaders of one cohort: each has a clone with mirrors of their own, both
## pull and commit, and git merges what they did.
== leder/medlemmer
kommune Masfjorden

lege Kari Nordmann
    depot: ../kari
    kommune: Masfjorden

lege Ola Hansen
    depot: ../ola
    kommune: Masfjorden
== kari/loggbok.alis
alis Kari Nordmann
    start: 2018-01-05
    regelverk: allmennmedisin-2017
2018-01-05 kurs Grunnkurs A
== ola/loggbok.alis
alis Ola Hansen
    start: 2018-01-05
    regelverk: allmennmedisin-2017
2018-01-05 kurs Grunnkurs A
$ for who in kari ola; do git init -q $who; (cd $who && alis commit); done && cd leder && alis cohort init --name ALIS-VEST >/dev/null && sed -i 's/språk: nb/språk: en/' kohort.alis && cat medlemmer >>kohort.alis && rm medlemmer && git commit -qam 'the members' && git clone -q . ../annen
a3c55f58 kurs Grunnkurs A
cbe2a1dd kurs Grunnkurs A
$ cd leder && alis cohort pull --local --jobs 1 2>/dev/null; alis cohort commit | cut -d' ' -f2-
2 new, 0 unchanged, 0 held back, 0 failed
cohort 2018-12-31: 2 of 2 changed
## Kari goes on; the other leader sees that first, two days later
$ cd kari && echo '2018-03-17 * vakt Nordhordland legevakt' >>loggbok.alis && alis commit | cut -d' ' -f2-
vakt Nordhordland legevakt
$ cd annen && export ALIS_DATE=2019-01-02; alis cohort pull --local --jobs 1 2>/dev/null; alis cohort commit | cut -d' ' -f2-
2 new, 0 unchanged, 0 held back, 0 failed
cohort 2019-01-02: 2 of 2 changed
## and merges: the lines of both stand in the log; the summary is not patched
## together, but made anew
$ cd annen && git pull -q --no-rebase ../leder HEAD 2>&1 | grep CONFLICT; git status --short && cut -d' ' -f1-3 kohort/sett.txt && grep -c '[<>]' kohort/status.json
CONFLICT (add/add): Merge conflict in kohort/status.json
CONFLICT (add/add): Merge conflict in kohort/status.txt
M  kohort/sett.txt
AA kohort/status.json
AA kohort/status.txt
2019-01-02T12:00:00Z kari-nordmann-1b126b44 main
2019-01-02T12:00:00Z ola-hansen-54c848b8 main
2018-12-31T12:00:00Z kari-nordmann-1b126b44 main
2018-12-31T12:00:00Z ola-hansen-54c848b8 main
0
? 1
$ cd annen && ALIS_DATE=2019-01-03 alis cohort commit; git add kohort && git commit -qm 'two leaders' && ALIS_DATE=2019-01-03 alis cohort commit | cut -d' ' -f2-
cohort 2019-01-03: 0 of 2 changed
! alis: a merge is under way in this repository; end it first (git commit, or git merge --abort)
## nobody is told to have rewritten anything, and all summaries are proved
$ cd annen && ALIS_DATE=2019-01-03 alis cohort audit | sed 's/^[0-9a-f]\{8\} /ID /'
doctor         audit   summaries  confirmed  signed
Kari Nordmann  proved          2          1       0
Ola Hansen     proved          1          0       0
2 looked at, 0 at fault
summaries of the cohort
ID  2019-01-01  proved  cohort 2019-01-03: 0 of 2 changed
ID  2019-01-01  proved  cohort 2019-01-02: 2 of 2 changed
ID  2019-01-01  proved  cohort 2018-12-31: 2 of 2 changed
## the first leader takes it over; what his mirrors have is older, and even where
## a depot is not there it is not said that the branch went back to that
$ cd leder && git pull -q ../annen HEAD && mv ../kari ../borte; ALIS_DATE=2019-01-04 alis cohort pull --local --jobs 1 2>/dev/null | tail -n 1; mv ../borte ../kari; git status --short; git log -1 --format=%s
0 new, 1 unchanged, 0 held back, 1 failed
cohort 2019-01-03: 0 of 2 changed
$ cd leder && export ALIS_DATE=2019-01-04; alis cohort pull --local --jobs 1 2>/dev/null; cut -d' ' -f1-3 kohort/sett.txt; alis cohort audit | sed 's/^[0-9a-f]\{8\} /ID /'
1 new, 1 unchanged, 0 held back, 0 failed
2019-01-02T12:00:00Z kari-nordmann-1b126b44 main
2019-01-02T12:00:00Z ola-hansen-54c848b8 main
2018-12-31T12:00:00Z kari-nordmann-1b126b44 main
2018-12-31T12:00:00Z ola-hansen-54c848b8 main
2019-01-04T12:00:00Z kari-nordmann-1b126b44 main
doctor         audit   summaries  confirmed  signed
Kari Nordmann  proved          2          1       0
Ola Hansen     proved          1          0       0
2 looked at, 0 at fault
summaries of the cohort
ID  2019-01-01  proved  cohort 2019-01-03: 0 of 2 changed
ID  2019-01-01  proved  cohort 2019-01-02: 2 of 2 changed
ID  2019-01-01  proved  cohort 2018-12-31: 2 of 2 changed
## a line that was taken out is told as before
$ cd leder && sed -i 3d kohort/sett.txt && cd ../kari && echo '2018-04-17 * vakt Nordhordland legevakt' >>loggbok.alis && alis commit >/dev/null && cd ../leder && export ALIS_DATE=2019-01-05; alis cohort pull --local --jobs 1 2>/dev/null; sed -i 's/\(kari.* \)[0-9a-f]\{40\} \([0-9a-f]*\)$/\1deadbeefdeadbeefdeadbeefdeadbeefdeadbeef \2/' kohort/sett.txt; alis cohort audit 2>&1 >/dev/null | grep -o A102
1 new, 1 unchanged, 0 held back, 0 failed
A102
A102
A102
