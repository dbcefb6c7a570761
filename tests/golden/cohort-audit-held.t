## cohort audit: what a pull held back was not audited, and is a finding; who has
## not begun is none; a branch that was only renamed lost nothing
== leder/kohort.alis
kohort ALIS-VEST
    språk: en
lege Kari Nordmann
    depot: ../kari
lege Ola Hansen
    depot: ../ola
lege Ida Testdal
    depot: ../ida
    fra: 2019-09-01
== kari/loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-26 * veiledning 1 t
== ola/loggbok.alis
alis Ola Hansen
    regelverk: allmennmedisin-2017
2018-01-26 * veiledning 2 t
$ mkdir tom; for who in leder kari ola; do git init -q $who; done; for who in kari ola; do (cd $who && alis commit 2>/dev/null); done; cd leder && git add . && git commit -qm 'the cohort'
b3877fc9 veiledning
63ab0d4e veiledning
$ cd leder && alis cohort pull --local 2>/dev/null; sed -i 's#\.\./ida#../tom#' kohort.alis; ALIS_DATE=2019-09-01 alis cohort pull --local Ida 2>/dev/null
2 new, 0 unchanged, 0 held back, 0 failed, 1 not there yet
Ida Testdal: failed: there is no such repository or branch, or it is not for you
  to see; ask its owner
    ../tom
    | there is no git repository in the folder
0 new, 0 unchanged, 0 held back, 1 failed
? 1
$ cd kari && echo '2018-02-26 * veiledning 1 t' >>loggbok.alis && alis commit && git branch -m main arkiv && cd ../ola && sed -i 's/2 t/3 t/' loggbok.alis && git commit -qa --amend -m 'another tale'
6fe4fae8 veiledning
$ cd leder && alis cohort pull --local >/dev/null 2>&1; alis cohort audit
doctor         audit
Kari Nordmann  at fault
    findings: held back since 2018-12-31: the repository has another default
    branch
Ola Hansen     at fault
    findings: held back since 2018-12-31: the branch has another history
    altogether
Ida Testdal    not audited
    findings: never pulled: there is no such repository or branch, or it is not
    for you to see; ask its owner
3 looked at, 2 at fault
? 1
## of one alone, too; and for programs
$ cd leder && alis cohort audit Ola
63ab0d4e  2019-01-01  proved  veiledning
1 looked at, 0 at fault
entries of Ola Hansen that are confirmed
     1  by the ALIS alone, without a proof
signatures of commits, with no list to check them by
     1  unsigned
when entries came, after their day
     1  within a year
    median 339 days, the longest 339
branches, beside what was seen
    main: as it was seen last (63ab0d4e on 2018-12-31T12:00:00Z)
! alis: Ola Hansen: held back since 2018-12-31: the branch has another history altogether
? 1
$ cd leder && alis cohort audit --format csv
name,fails,why,summaries,summaries_at_fault,confirmed,signed,marks_at_fault,changed_later,signatures_at_fault,statements_at_fault,rewritten,held
"Kari Nordmann",true,,1,0,1,0,0,0,0,0,0,"other"
"Ola Hansen",true,,1,0,1,0,0,0,0,0,0,"unrelated"
"Ida Testdal",false,"never pulled: there is no such repository or branch, or it is not for you to see; ask its owner",0,0,0,0,0,0,0,0,0,
? 1
## Kari's branch is renamed, and all is in the other; Ola's lost an entry
$ cd leder && alis cohort accept Kari && alis cohort accept Ola && alis cohort audit
Kari Nordmann: accepted: the repository has another default branch (b3877fc94b0a
  to 6fe4fae8cb8b)
  no entry of the journal is lost or says something else
Ola Hansen: accepted: the branch has another history altogether (63ab0d4e57d7 to
  8feafbaacb56)
  1 commit is not in it:
    63ab0d4e 2019-01-01 Kari Nordmann: veiledning
  1 entry is lost or says something else:
    - 2018-01-26 veiledning 2 t
    + 2018-01-26 veiledning 3 t
  what was taken before stays in the mirror, under refs/alis/was
doctor         audit
Kari Nordmann  proved
Ola Hansen     at fault
    findings: 1 summary at fault; 1 branch rewritten
Ida Testdal    not audited
    findings: never pulled: there is no such repository or branch, or it is not
    for you to see; ask its owner
3 looked at, 1 at fault
? 1
$ cd leder && alis cohort audit Kari | sed -n '/^branches/,$p'
branches, beside what was seen
    main: there is no such branch, and another has all of it (b3877fc9 on 2018-12-31T12:00:00Z)
    arkiv: as it was seen last (6fe4fae8 on 2018-12-31T12:00:00Z)
## a branch that is gone, and no other has all of it
$ cd kari && git reset -q --hard HEAD~1 && git branch -m arkiv main && cd ../leder && alis cohort pull --local Kari >/dev/null 2>&1; alis cohort accept Kari >/dev/null; alis cohort audit Kari | sed -n '/^branches/,$p'
branches, beside what was seen
    main: as it was seen last (b3877fc9 on 2018-12-31T12:00:00Z)
    arkiv: there is no such branch (6fe4fae8 on 2018-12-31T12:00:00Z)
