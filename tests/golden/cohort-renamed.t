## A member who is called something else in kohort.alis is still the same: a
## branch that is rewritten meanwhile is held back, and older summaries are proved
== leder/kohort.alis
kohort ALIS-VEST
    språk: en

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
$ for who in kari ola; do git init -q $who && (cd $who && alis commit && echo '2018-03-17 * vakt Nordhordland legevakt' >>loggbok.alis && alis commit) >/dev/null; done; git init -q leder && cd leder && alis cohort pull --local 2>/dev/null && alis cohort commit | cut -d' ' -f2-
2 new, 0 unchanged, 0 held back, 0 failed
cohort 2018-12-31: 2 of 2 changed
## one goes on, and the other writes anew what was taken
$ cd kari && echo '2018-04-17 * vakt Nordhordland legevakt' >>loggbok.alis && alis commit >/dev/null; cd ../ola && git commit -q --amend -m 'other words'
$ cd leder && sed -i 's/^lege Kari Nordmann/lege Kari Hansen/; s/^lege Ola Hansen/lege Ola Nordmann/' kohort.alis && alis cohort pull --local --jobs 1 2>/dev/null | sed 's/^    [0-9a-f]\{12\} /    ID /'
Ola Nordmann: held back: the branch was rewritten
    ID is there since 2018-12-31
    commits that were seen are not in it any more, or say something else; ask
      why, and compare the two
    what it would lose: alis cohort accept --dry-run "Ola Nordmann"; if that is
      right, without --dry-run
1 new, 0 unchanged, 1 held back, 0 failed
## it stays so until it is accepted
$ cd leder && alis cohort pull --local 2>/dev/null | tail -n 1; alis cohort accept 'Ola Nordmann' | head -n 1 | cut -c1-40; alis cohort pull --local 2>/dev/null
0 new, 1 unchanged, 1 held back, 0 failed
Ola Nordmann: accepted: the branch was r
0 new, 2 unchanged, 0 held back, 0 failed
$ cd leder && ALIS_DATE=2019-01-02 alis cohort commit | cut -d' ' -f2- && alis cohort audit | sed -n '/^summaries/,$s/^[0-9a-f]\{8\} /ID /p'
cohort 2019-01-02: 4 of 4 changed
ID  2019-01-01  proved  cohort 2019-01-02: 4 of 4 changed
ID  2019-01-01  proved  cohort 2018-12-31: 2 of 2 changed
