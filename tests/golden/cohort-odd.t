## Members as they seldom are: a name with a dash, one that begins with a dash
## (which a command would take for an option, so it is left to be typed), one
## whose repository is gone, and a commit of after the year 9999.
== leder/kohort.alis
kohort ALIS-VEST
    språk: en

lege Kari-Anne Nordmann
    depot: ../kari
lege -f Hansen
    depot: ../ola
lege Eva Vik
    depot: ../eva
== loggbok.alis
alis Kari
    regelverk: allmennmedisin-2017
2018-01-05 kurs Grunnkurs A 15 poeng
$ git init -q leder && for who in kari ola; do git init -q $who && cp loggbok.alis $who && (cd $who && git add . && git commit -qm 'first entries'); done
$ git init -q eva && cp loggbok.alis eva && cd eva && git add . && GIT_COMMITTER_DATE='@253402300801 +0000' git commit -qm 'of a later time'
$ cd leder && alis cohort pull --local --jobs 1
3 new, 0 unchanged, 0 held back, 0 failed
! Kari-Anne Nordmann: new
! -f Hansen: new
! Eva Vik: new
$ for who in kari ola; do git -C $who commit -q --amend -m 'another tale'; done; cd leder && alis cohort pull --local --jobs 1 | grep -A1 'would lose'
    what it would lose: alis cohort accept --dry-run "Kari-Anne Nordmann"; if
      that is right, without --dry-run
--
    what it would lose: alis cohort accept --dry-run "..."; if that is right,
      without --dry-run
! Kari-Anne Nordmann: held back
! -f Hansen: held back
! Eva Vik: unchanged
$ cd leder && alis cohort show Eva | head -5
Eva Vik · 2018-12-31
depot: ../eva
pulled 2018-12-31
commit 0d69d9df of 9999-12-31
\
$ mv ola away; cd leder; alis cohort pull --local Hansen >/dev/null; alis cohort show Hansen | head -9
-f Hansen · 2018-12-31
depot: ../ola
pulled 2018-12-31
commit dac85170 of 2019-01-01
-f Hansen: failed: there is no such repository or branch, or it is not for you
  to see; ask its owner
    ../ola
    | there is no such folder
-f Hansen: held back: the branch has another history altogether
! -f Hansen: failed
