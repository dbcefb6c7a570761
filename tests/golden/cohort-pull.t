## cohort pull: what is taken, what is held back, and how it is told. The depots
## are folders of this machine, which only --local allows.
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

lege Per Olsen
    depot: ../per
    kommune: Masfjorden
== kari/loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-05 kurs Grunnkurs A 15 poeng
2018-01-26 * veiledning 1 t
$ git init -q leder && for who in kari ola; do git init -q $who; done && cd kari && git add . && git commit -qm 'first entries' && cd ../leder && git add . && git commit -qm 'the cohort'
## a path is no address unless it is allowed
$ cd leder && alis cohort pull Kari
Kari Nordmann: failed: this address is not used; write https://, ssh:// or
  user@host:path
    ../kari
    | a path of this machine is used only with --local
0 new, 0 unchanged, 0 held back, 1 failed
! Kari Nordmann: failed
? 1
$ cd leder && alis cohort pull --local --jobs 1
Ola Hansen: failed: the repository has no commit yet; its owner must push one
    ../ola
Per Olsen: failed: there is no such repository or branch, or it is not for you
  to see; ask its owner
    ../per
    | there is no such folder
1 new, 0 unchanged, 0 held back, 2 failed
! Kari Nordmann: new
! Ola Hansen: failed
! Per Olsen: failed
? 1
$ cd leder && cat kohort/sett.txt && cat .alis/.gitignore && git status --short && git log -1 --format=%B && git -C .alis/speil/kari-* for-each-ref --format='%(refname) %(objectname)'
2018-12-31T12:00:00Z kari-nordmann-1b126b44 main 0000000000000000000000000000000000000000 29beea5cfdeb4db1f38b9fb3dabf2670cdcb61f5
*
pull: 1 new, 0 unchanged, 0 held back, 2 failed

Kari Nordmann 29beea5c
refs/heads/main 29beea5cfdeb4db1f38b9fb3dabf2670cdcb61f5
## nothing new; what others have staged stays so
$ cd leder && echo x >other && git add other && alis cohort pull --local --jobs 1 Kari && git log --format=%s | head -2 && git status --short
0 new, 1 unchanged, 0 held back, 0 failed
pull: 1 new, 0 unchanged, 0 held back, 2 failed
the cohort
A  other
! Kari Nordmann: unchanged
## new commits
$ cd kari && echo '2018-02-23 * veiledning 1 t' >>loggbok.alis && git commit -qam 'one more' && cd ../leder && alis cohort pull --local Kari && git log -1 --format=%B && tail -1 kohort/sett.txt && git status --short
1 new, 0 unchanged, 0 held back, 0 failed
pull: 1 new, 0 unchanged, 0 held back, 0 failed

Kari Nordmann 29beea5c..96dbb157
2018-12-31T12:00:00Z kari-nordmann-1b126b44 main 29beea5cfdeb4db1f38b9fb3dabf2670cdcb61f5 96dbb15703d911d7bff2fc29691ff46ec01ca4d6
A  other
! Kari Nordmann: new
## rewritten: what was taken stays, and it is told at every pull
$ cd kari && sed -i 's/Grunnkurs A/Grunnkurs B/' loggbok.alis && git commit -qa --amend -m 'another tale' && cd ../leder && alis cohort pull --local Kari
Kari Nordmann: held back: the branch was rewritten
    96dbb15703d9 was taken on 2018-12-31
    f335a07a63bd is there since 2018-12-31
    commits that were seen are not in it any more, or say something else; ask
      why, and compare the two
    what it would lose: alis cohort accept --dry-run "Kari Nordmann"; if that is
      right, without --dry-run
0 new, 0 unchanged, 1 held back, 0 failed
! Kari Nordmann: held back
? 1
$ cd leder && alis cohort pull --local Kari
Kari Nordmann: held back: the branch was rewritten
    96dbb15703d9 was taken on 2018-12-31
    f335a07a63bd is there since 2018-12-31
    commits that were seen are not in it any more, or say something else; ask
      why, and compare the two
    what it would lose: alis cohort accept --dry-run "Kari Nordmann"; if that is
      right, without --dry-run
0 new, 0 unchanged, 1 held back, 0 failed
! Kari Nordmann: held back
? 1
$ cd leder && alis cohort pull --local Kari --format csv
member,slug,depot,branch,result,was,commit,taken,held,held_commit,held_branch,held_since,why,said
"Kari Nordmann","kari-nordmann-1b126b44","../kari","main","held","96dbb15703d911d7bff2fc29691ff46ec01ca4d6","96dbb15703d911d7bff2fc29691ff46ec01ca4d6","2018-12-31T12:00:00Z","rewritten","f335a07a63bd445f0db6e56436e9679a95a6083e",,"2018-12-31T12:00:00Z",,
! Kari Nordmann: held back
? 1
$ cd leder && alis cohort pull --local Kari --format json
{
  "format": 1,
  "new": 0,
  "unchanged": 0,
  "held": 1,
  "failed": 0,
  "not_pulled": 0,
  "to_come": 0,
  "members": [
    {
      "member": "Kari Nordmann",
      "slug": "kari-nordmann-1b126b44",
      "depot": "../kari",
      "branch": "main",
      "result": "held",
      "was": "96dbb15703d911d7bff2fc29691ff46ec01ca4d6",
      "commit": "96dbb15703d911d7bff2fc29691ff46ec01ca4d6",
      "taken": "2018-12-31T12:00:00Z",
      "held": "rewritten",
      "held_commit": "f335a07a63bd445f0db6e56436e9679a95a6083e",
      "held_branch": null,
      "held_since": "2018-12-31T12:00:00Z",
      "why": null,
      "said": null
    }
  ]
}
! Kari Nordmann: held back
? 1
## while its depot is away it stays held
$ mv kari away && cd leder && alis cohort pull --local Kari
Kari Nordmann: failed: there is no such repository or branch, or it is not for
  you to see; ask its owner
    ../kari
    | there is no such folder
Kari Nordmann: held back: the branch was rewritten
    96dbb15703d9 was taken on 2018-12-31
    f335a07a63bd is there since 2018-12-31
    commits that were seen are not in it any more, or say something else; ask
      why, and compare the two
    what it would lose: alis cohort accept --dry-run "Kari Nordmann"; if that is
      right, without --dry-run
0 new, 0 unchanged, 0 held back, 1 failed
! Kari Nordmann: failed
? 1
$ mv away kari && cd kari && git reset -q --hard HEAD@{1} && echo '2018-03-02 * veiledning 1 t' >>loggbok.alis && git commit -qam 'and one' && cd ../leder && alis cohort pull --local Kari && alis cohort pull --local Kari
Kari Nordmann: the branch stands on what was taken again; nothing is held back
  any more
1 new, 0 unchanged, 0 held back, 0 failed
0 new, 1 unchanged, 0 held back, 0 failed
! Kari Nordmann: new
! Kari Nordmann: unchanged
## a mirror that is lost: what comes must stand on what the seen log has
$ cd leder && rm -rf .alis && alis cohort pull --local Kari && wc -l <kohort/sett.txt
1 new, 0 unchanged, 0 held back, 0 failed
3
! Kari Nordmann: new
$ cd kari && git commit -q --amend -m 'another tale' && git branch -m other && cd ../leder && rm -rf .alis && alis cohort pull --local Kari; cat kohort/sett.txt | wc -l; cd ../kari && git branch -m main && cd ../leder && alis cohort pull --local Kari; alis cohort accept Kari && wc -l <kohort/sett.txt
Kari Nordmann: held back: the repository has another default branch
    7b152b43695e is there since 2018-12-31
    the journal may go on in 'other'; 'gren: main' in kohort.alis says that it
      does not
    what it would lose: alis cohort accept --dry-run "Kari Nordmann"; if that is
      right, without --dry-run
0 new, 0 unchanged, 1 held back, 0 failed
3
Kari Nordmann: held back: the branch was rewritten
    7b152b43695e is there since 2018-12-31
    commits that were seen are not in it any more, or say something else; ask
      why, and compare the two
    what it would lose: alis cohort accept --dry-run "Kari Nordmann"; if that is
      right, without --dry-run
0 new, 0 unchanged, 1 held back, 0 failed
Kari Nordmann: accepted: the branch was rewritten (- to 7b152b43695e)
  what was taken before is not in the mirror, so what is lost cannot be shown
4
! Kari Nordmann: held back
! Kari Nordmann: held back
== leder2/kohort.alis
kohort ALIS-VEST
    språk: nb

lege Kari Nordmann
    depot: ../kari
## in no repository, and in Norwegian
$ cd leder2 && rm -rf ../ola ../per && GIT_CEILING_DIRECTORIES=$PWD/.. LANGUAGE=nb alis cohort pull --local && cat kohort/sett.txt
1 nye, 0 uendret, 0 holdt tilbake, 0 mislyktes
2018-12-31T12:00:00Z kari-nordmann-1b126b44 main 0000000000000000000000000000000000000000 7b152b43695e951ea1981b52be267ca92224bf42
! Kari Nordmann: nytt
! alis: vitneloggen er skrevet og ikke sjekket inn, for denne mappen ligger ikke i noe git-depot: git init
$ cd kari && git checkout -q -b trunk && cd ../leder2 && LANGUAGE=nb alis cohort pull --local
Kari Nordmann: holdt tilbake: depotet har en annen hovedgren
    7b152b43695e ble tatt 2018-12-31
    7b152b43695e står der siden 2018-12-31
    loggboken fortsetter kanskje i «trunk»; 'gren: main' i kohort.alis sier at
      den ikke gjør det
    hva som ville gå tapt: alis cohort accept --dry-run "Kari Nordmann"; er det
      riktig, uten --dry-run
0 nye, 0 uendret, 1 holdt tilbake, 0 mislyktes
! Kari Nordmann: holdt tilbake
! alis: vitneloggen er skrevet og ikke sjekket inn, for denne mappen ligger ikke i noe git-depot: git init
? 1
$ cd leder2 && LANGUAGE=nb alis cohort accept Kari
Kari Nordmann: godtatt: depotet har en annen hovedgren (7b152b43695e til
  7b152b43695e)
  ingen føring i loggboken er borte eller sier noe annet
! alis: vitneloggen er skrevet og ikke sjekket inn, for denne mappen ligger ikke i noe git-depot: git init
$ cd leder2 && alis cohort accept; alis cohort accept Nobody; alis cohort pull --jobs 0; alis cohort pull --timeout soon
! alis: whose? write the names of those whose held branch is right
! alis: there is no 'Nobody' in the cohort
! alis: write a number from 1 to 256 behind --jobs
! alis: write a number from 1 to 86400 behind --timeout
? 2
## a mirror that has lost what was taken: not the depot's fault, and nothing is
## compared with nothing
$ cd kari && git checkout -q - && cd ../leder2 && rm -rf .alis/speil/kari-*/objects/* && alis cohort pull --local 2>/dev/null | tr -s '\n ' ' ' | sed "s#'/[^ ]*/.alis#'.alis#"; echo; LANGUAGE=nb alis cohort pull --local 2>/dev/null | tail -n 1; mv .alis/speil/kari-* ../skadet && alis cohort pull --local 2>/dev/null
Kari Nordmann: the mirror '.alis/speil/kari-nordmann-1b126b44' is damaged: what was taken is not in it; move it out of the folder, and pull again 0 new, 0 unchanged, 0 held back, 1 failed 
0 nye, 0 uendret, 0 holdt tilbake, 1 mislyktes
Kari Nordmann: held back: the repository has another default branch
    7b152b43695e was taken on 2018-12-31
    7b152b43695e is there since 2018-12-31
    the journal may go on in 'main'; 'gren: trunk' in kohort.alis says that it
      does not
    what it would lose: alis cohort accept --dry-run "Kari Nordmann"; if that is
      right, without --dry-run
0 new, 0 unchanged, 1 held back, 0 failed
? 1
