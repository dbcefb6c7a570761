## cohort accept: what is taken that was held back, and what that loses
== leder/kohort.alis
kohort ALIS-VEST
    språk: en

lege Kari Nordmann
    depot: ../kari
== kari/loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-05 kurs Grunnkurs A 15 poeng
2018-01-26 * veiledning 1 t
$ git init -q leder && git init -q kari && cd kari && git add . && git commit -qm 'first entries' && echo '2018-02-23 * veiledning 1 t' >>loggbok.alis && git commit -qam 'one more' && cd ../leder && git add . && git commit -qm 'the cohort' && alis cohort pull --local && alis cohort accept Kari
1 new, 0 unchanged, 0 held back, 0 failed
! Kari Nordmann: new
! alis: nothing is held back of Kari Nordmann
## rewritten
$ cd kari && sed -i -e 's/Grunnkurs A/Grunnkurs B/' -e /2018-01-26/d loggbok.alis && git commit -qa --amend -m 'another tale' && cd ../leder && alis cohort pull --local >/dev/null; alis cohort accept --dry-run Kari && git status --short && git -C .alis/speil/kari-* for-each-ref --format='%(refname)'
Kari Nordmann: would be accepted: the branch was rewritten (96dbb15703d9 to
  6cdc1e3c453b)
  1 commit is not in it:
    96dbb157 2019-01-01 Kari Nordmann: one more
  2 entries are lost or say something else:
    - 2018-01-05 kurs Grunnkurs A 15 poeng
    + 2018-01-05 kurs Grunnkurs B 15 poeng
    - 2018-01-26 veiledning 1 t
refs/alis/held/main
refs/heads/main
! Kari Nordmann: held back
$ cd leder && alis cohort accept Kari && git log -1 --format='%an%n%B' && tail -1 kohort/sett.txt && git -C .alis/speil/kari-* for-each-ref --format='%(refname)' && alis cohort pull --local
Kari Nordmann: accepted: the branch was rewritten (96dbb15703d9 to 6cdc1e3c453b)
  1 commit is not in it:
    96dbb157 2019-01-01 Kari Nordmann: one more
  2 entries are lost or say something else:
    - 2018-01-05 kurs Grunnkurs A 15 poeng
    + 2018-01-05 kurs Grunnkurs B 15 poeng
    - 2018-01-26 veiledning 1 t
  what was taken before stays in the mirror, under refs/alis/was
Kari Nordmann
accept what was held back: Kari Nordmann

Kari Nordmann: the branch was rewritten
  96dbb15703d911d7bff2fc29691ff46ec01ca4d6 -> 6cdc1e3c453b391610ecec14b59d32eefa20151e
2018-12-31T12:00:00Z kari-nordmann-1b126b44 main 96dbb15703d911d7bff2fc29691ff46ec01ca4d6 6cdc1e3c453b391610ecec14b59d32eefa20151e
refs/alis/was/20181231T120000Z-96dbb15703d9
refs/heads/main
0 new, 1 unchanged, 0 held back, 0 failed
! Kari Nordmann: unchanged
## set back
$ cd kari && git reset -q --hard HEAD~1 && cd ../leder && alis cohort pull --local; alis cohort accept Kari --format json
Kari Nordmann: held back: the branch was set back: commits are gone
    6cdc1e3c453b was taken on 2018-12-31
    29beea5cfdeb is there since 2018-12-31
    the last commits that were seen are not in it any more; ask why, and whether
      they can be pushed again
    what it would lose: alis cohort accept --dry-run "Kari Nordmann"; if that is
      right, without --dry-run
0 new, 0 unchanged, 1 held back, 0 failed
{
  "format": 1,
  "members": [
    {
      "member": "Kari Nordmann",
      "slug": "kari-nordmann-1b126b44",
      "held": "back",
      "accepted": true,
      "branch": "main",
      "was": "6cdc1e3c453b391610ecec14b59d32eefa20151e",
      "is": "29beea5cfdeb4db1f38b9fb3dabf2670cdcb61f5",
      "gone": [
        {
          "id": "6cdc1e3c",
          "when": "2019-01-01",
          "who": "Kari Nordmann",
          "subject": "another tale"
        }
      ],
      "losses": [
        {
          "was": "2018-01-05 kurs Grunnkurs B 15 poeng",
          "is": "2018-01-05 kurs Grunnkurs A 15 poeng"
        },
        {
          "was": "2018-02-23 veiledning 1 t",
          "is": "2018-01-26 veiledning 1 t"
        }
      ]
    }
  ]
}
! Kari Nordmann: held back
## another history
$ cd kari && git checkout -q --orphan new && git commit -qm apart && git branch -M new main && cd ../leder && alis cohort pull --local; alis cohort accept Kari
Kari Nordmann: held back: the branch has another history altogether
    29beea5cfdeb was taken on 2018-12-31
    d68eb8de9330 is there since 2018-12-31
    not one commit that was seen is in it; ask why, and whether the address is
      right
    what it would lose: alis cohort accept --dry-run "Kari Nordmann"; if that is
      right, without --dry-run
0 new, 0 unchanged, 1 held back, 0 failed
Kari Nordmann: accepted: the branch has another history altogether (29beea5cfdeb
  to d68eb8de9330)
  1 commit is not in it:
    29beea5c 2019-01-01 Kari Nordmann: first entries
  no entry of the journal is lost or says something else
  what was taken before stays in the mirror, under refs/alis/was
! Kari Nordmann: held back
## another default branch
$ cd kari && git checkout -q -b trunk && echo '2018-04-06 * veiledning 1 t' >>loggbok.alis && git commit -qam 'goes on here' && cd ../leder && alis cohort pull --local; alis cohort accept Kari && tail -1 kohort/sett.txt && alis cohort pull --local
Kari Nordmann: held back: the repository has another default branch
    d68eb8de9330 was taken on 2018-12-31
    e33bd8ce4919 is there since 2018-12-31
    the journal may go on in 'trunk'; 'gren: main' in kohort.alis says that it
      does not
    what it would lose: alis cohort accept --dry-run "Kari Nordmann"; if that is
      right, without --dry-run
0 new, 0 unchanged, 1 held back, 0 failed
Kari Nordmann: accepted: the repository has another default branch (d68eb8de9330
  to e33bd8ce4919)
  no entry of the journal is lost or says something else
2018-12-31T12:00:00Z kari-nordmann-1b126b44 trunk 0000000000000000000000000000000000000000 e33bd8ce491982461a078277d30bcf1c810955e9
0 new, 1 unchanged, 0 held back, 0 failed
! Kari Nordmann: held back
! Kari Nordmann: unchanged
## its older commits are gone
$ git clone -q --depth 1 "file://$PWD/kari" cut && mv kari whole && mv cut kari && cd leder && alis cohort pull --local; alis cohort accept Kari
Kari Nordmann: held back: the repository lacks its older commits
    e33bd8ce4919 was taken on 2018-12-31
    nothing can be proved from it; its owner can push it whole: git fetch
      --unshallow, git push
0 new, 0 unchanged, 1 held back, 0 failed
! Kari Nordmann: held back
! alis: what is held back lacks its older commits; its owner must push it whole: git fetch --unshallow, git push
? 3
## deleted
$ rm -rf kari && git init -q kari && cd leder && alis cohort pull --local; alis cohort accept Kari && tail -1 kohort/sett.txt; alis cohort pull --local
Kari Nordmann: held back: the branch is not there any more
    e33bd8ce4919 was taken on 2018-12-31
    what was seen of it is kept here; ask why, and whether the journal goes on
      elsewhere
    what it would lose: alis cohort accept --dry-run "Kari Nordmann"; if that is
      right, without --dry-run
0 new, 0 unchanged, 1 held back, 0 failed
Kari Nordmann: accepted: the branch is not there any more (e33bd8ce4919 to -)
  2 commits are not in it:
    e33bd8ce 2019-01-01 Kari Nordmann: goes on here
    d68eb8de 2019-01-01 Kari Nordmann: apart
  3 entries are lost or say something else:
    - 2018-01-05 kurs Grunnkurs A 15 poeng
    - 2018-01-26 veiledning 1 t
    - 2018-04-06 veiledning 1 t
  what was taken before stays in the mirror, under refs/alis/was
2018-12-31T12:00:00Z kari-nordmann-1b126b44 trunk e33bd8ce491982461a078277d30bcf1c810955e9 0000000000000000000000000000000000000000
Kari Nordmann: failed: the repository has no commit yet; its owner must push one
    ../kari
0 new, 0 unchanged, 0 held back, 1 failed
! Kari Nordmann: held back
! Kari Nordmann: failed
? 1
$ git -C leder/.alis/speil/kari-* for-each-ref --format='%(refname)'
refs/alis/was/20181231T120000Z-29beea5cfdeb
refs/alis/was/20181231T120000Z-6cdc1e3c453b
refs/alis/was/20181231T120000Z-96dbb15703d9
refs/alis/was/20181231T120000Z-d68eb8de9330
refs/alis/was/20181231T120000Z-e33bd8ce4919
$ git -C leder/.alis/speil/kari-* fsck --full --strict
! notice: HEAD points to an unborn branch (trunk)
## a name that a shell would run is left to be typed
== leder2/kohort.alis
kohort ALIS-VEST
    språk: en

lege Åse $(id)
    depot: ../ase
== ase/loggbok.alis
alis Åse
    regelverk: allmennmedisin-2017
2018-01-05 kurs Grunnkurs A 15 poeng
$ git init -q leder2 && git init -q ase && cd ase && git add . && git commit -qm 'first entries' && cd ../leder2 && alis cohort pull --local >/dev/null; git -C ../ase commit -q --amend -m 'another tale' && alis cohort pull --local | grep -A1 'would lose'
    what it would lose: alis cohort accept --dry-run "..."; if that is right,
      without --dry-run
! Åse $(id): new
! Åse $(id): held back
