## cohort commit: where everybody stands, as one commit of the leader's.
## Two doctors, and one more who has not been pulled yet; the mirrors are made by
## hand
== kari/loggbok.alis
alis Kari Nordmann
    start: 2017-09-01
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
2017-09-01.. * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2018-03-17 * vakt Nordhordland legevakt
== ola/loggbok.alis
alis Ola Hansen
    start: 2018-01-01
    kommune: Gulen
    regelverk: allmennmedisin-2017
2018-04-07 * vakt Ytre Sogn legevakt
== leder/kohort.alis
kohort ALIS-VEST
kommune Masfjorden
kommune Gulen
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    kommune: Masfjorden
lege Ola Hansen
    depot: https://git.gulen.example/ola.git
    kommune: Gulen
inkluder nye.alis
== leder/nye.alis
lege Berit Dal
    depot: https://git.gulen.example/berit.git
    kommune: Gulen
$ mkdir ola/regelverk && alis rules show allmennmedisin-2017 --raw | sed 's/minst: 40 vakter/minst: 3 vakter/' >ola/regelverk/allmennmedisin-2017.regler
$ for name in kari ola; do (cd $name && git init -q && git add -A && git commit -qm 'loggbok'); done
$ cd leder && git init -q && mkdir -p .alis/speil && echo '*' >.alis/.gitignore
$ cd leder && git clone -q --bare ../kari .alis/speil/kari-nordmann-1b126b44 && git clone -q --bare ../ola .alis/speil/ola-hansen-54c848b8
## what else is staged stays out of it
$ cd leder && echo 'notat' >notat.txt && git add notat.txt && alis cohort commit
708de47a kohort 2018-12-31: 3 av 3 endret
$ cd leder && git log -1 --format=%B && git show --stat=60 --format= HEAD && git status --short
kohort 2018-12-31: 3 av 3 endret

Kari Nordmann: ny i kohorten
Ola Hansen: ny i kohorten
Berit Dal: ny i kohorten; ikke hentet

Alis-Kohort: 2018-12-31 3
Alis-Regelverk: allmennmedisin-2017 sha256 4e9dea766392e6851eb5570d4d1d2916cc4e468ddfe0234acd4d76e7e96bff86
Alis-Regelverk: allmennmedisin-2017 sha256 abf432f9cd1e5f2ca727f113109400d077a54b8b28e6d5dd3e6b338675e0807e

 kohort.alis        |  10 +
 kohort/status.json | 504 +++++++++++++++++++++++++++++++++
 kohort/status.txt  |   6 +
 nye.alis           |   3 +
 4 files changed, 523 insertions(+)
A  notat.txt
$ cd leder && cat kohort/status.txt && cmp kohort.alis ../leder/kohort.alis
ALIS-VEST · 2018-12-31

lege           kommune     innsjekking  oppfylt  prognose  merknad
Kari Nordmann  Masfjorden  a8daab41        2/16
Ola Hansen     Gulen       971f74d9        1/16
Berit Dal      Gulen                                       ikke hentet
$ cd leder && git log -1 --format=%B | git interpret-trailers --parse
Alis-Kohort: 2018-12-31 3
Alis-Regelverk: allmennmedisin-2017 sha256 4e9dea766392e6851eb5570d4d1d2916cc4e468ddfe0234acd4d76e7e96bff86
Alis-Regelverk: allmennmedisin-2017 sha256 abf432f9cd1e5f2ca727f113109400d077a54b8b28e6d5dd3e6b338675e0807e
## the same mirrors, roster and day: nothing to commit, whoever asks
$ cd leder && alis cohort commit
nothing to commit: HEAD has this cohort and summary
$ cd leder && alis cohort commit --jobs 1 --no-cache
nothing to commit: HEAD has this cohort and summary
## the record: what is pinned of each
$ cd leder && grep -E '"(path|blob|name|state|pull|held|held_commit|branch|commit|journal|digest|version|sha256|own)":' kohort/status.json | grep -v '          "state"'
      "path": "kohort.alis",
      "blob": "10d08ffdd4ff373f50f82bf4621d5da41cc62001"
      "path": "nye.alis",
      "blob": "810a0626f5ba4f65b387193dd1eedd5679e37a36"
      "name": "Kari Nordmann",
      "state": "read",
      "pull": null,
      "held": "no",
      "held_commit": null,
      "branch": "main",
      "commit": "a8daab41195a47c682934176010597469e3ee13e",
      "journal": "loggbok.alis",
      "digest": "b54aec17c38233b8637d108ff21e81ad9611be49ec3e0962882cd626ad7367ea",
          "version": "2",
          "sha256": "abf432f9cd1e5f2ca727f113109400d077a54b8b28e6d5dd3e6b338675e0807e",
          "own": false
      "name": "Ola Hansen",
      "state": "read",
      "pull": null,
      "held": "no",
      "held_commit": null,
      "branch": "main",
      "commit": "971f74d987b610000875e530298811c0368fde83",
      "journal": "loggbok.alis",
      "digest": "b5830532ef5d665a747441a2407a6b5c949ee4f5d422a8f753d6c64adececd3c",
          "version": "2",
          "sha256": "4e9dea766392e6851eb5570d4d1d2916cc4e468ddfe0234acd4d76e7e96bff86",
          "own": true
      "name": "Berit Dal",
      "state": "not-pulled",
      "pull": null,
      "held": "no",
      "held_commit": null,
      "branch": null,
      "commit": null,
      "journal": "loggbok.alis",
      "digest": null,
## a journal goes on, and another is rewritten and held back
$ cd kari && printf '2018-09-08 * vakt Nordhordland legevakt\n2018-10-16..2018-10-19 * kurs Grunnkurs A | Bergen\n' >>loggbok.alis && git commit -qam 'mer' && git push -q ../leder/.alis/speil/kari-nordmann-1b126b44 main
$ cd leder/.alis/speil/ola-hansen-54c848b8 && printf 'alis-speil 1\nurl https://git.gulen.example/ola.git\nbranch main\ncommit %s\ntaken 2018-06-26T08:00:00Z\npulled 2018-12-30T08:00:00Z\ntried 2018-12-30T08:00:00Z\nheld rewritten\nheld-commit 1111111111111111111111111111111111111111\nheld-since 2018-12-30T08:00:00Z\n' "$(git rev-parse main)" >sett
$ cd leder && alis cohort commit --date 2019-01-31 --dry-run | head -12
kohort 2019-01-31: 2 av 3 endret

Kari Nordmann: vakt Nordhordland legevakt; kurs Grunnkurs A
Ola Hansen: holdt tilbake: grenen er skrevet om

Alis-Kohort: 2019-01-31 3
Alis-Regelverk: allmennmedisin-2017 sha256 4e9dea766392e6851eb5570d4d1d2916cc4e468ddfe0234acd4d76e7e96bff86
Alis-Regelverk: allmennmedisin-2017 sha256 abf432f9cd1e5f2ca727f113109400d077a54b8b28e6d5dd3e6b338675e0807e

diff --git a/kohort/status.json b/kohort/status.json
index 3dc0643..b2b5a9a 100644
--- a/kohort/status.json
$ cd leder && alis cohort commit --date 2019-01-31 && git log -1 --format=%B && cat kohort/status.txt
444b16f6 kohort 2019-01-31: 2 av 3 endret
kohort 2019-01-31: 2 av 3 endret

Kari Nordmann: vakt Nordhordland legevakt; kurs Grunnkurs A
Ola Hansen: holdt tilbake: grenen er skrevet om

Alis-Kohort: 2019-01-31 3
Alis-Regelverk: allmennmedisin-2017 sha256 4e9dea766392e6851eb5570d4d1d2916cc4e468ddfe0234acd4d76e7e96bff86
Alis-Regelverk: allmennmedisin-2017 sha256 abf432f9cd1e5f2ca727f113109400d077a54b8b28e6d5dd3e6b338675e0807e

ALIS-VEST · 2019-01-31

lege           kommune     innsjekking  oppfylt  prognose  merknad
Kari Nordmann  Masfjorden  2ecd66e4        2/16
Ola Hansen     Gulen       971f74d9        1/16            holdt tilbake: grenen er skrevet om
Berit Dal      Gulen                                       ikke hentet
## each is told once; then a pull fails
$ cd leder/.alis/speil/kari-nordmann-1b126b44 && printf 'alis-speil 1\nbranch main\ncommit %s\npulled 2018-12-30T08:00:00Z\ntried 2019-02-27T08:00:00Z\nwhy unreachable\n' "$(git rev-parse main)" >sett
$ cd leder && alis cohort commit --date 2019-02-28 && git log -1 --format=%b | head -3 && tail -3 kohort/status.txt
9ade6974 kohort 2019-02-28: 1 av 3 endret
Kari Nordmann: hentingen gikk galt

Alis-Kohort: 2019-02-28 3
Kari Nordmann  Masfjorden  2ecd66e4        2/16            hentingen gikk galt
Ola Hansen     Gulen       971f74d9        1/16            holdt tilbake: grenen er skrevet om
Berit Dal      Gulen                                       ikke hentet
## nothing but the day is another
$ cd leder && alis cohort commit --date 2019-03-01 && git log -1 --format=%b
07f9b47a kohort 2019-03-01: 0 av 3 endret
Alis-Kohort: 2019-03-01 3
Alis-Regelverk: allmennmedisin-2017 sha256 4e9dea766392e6851eb5570d4d1d2916cc4e468ddfe0234acd4d76e7e96bff86
Alis-Regelverk: allmennmedisin-2017 sha256 abf432f9cd1e5f2ca727f113109400d077a54b8b28e6d5dd3e6b338675e0807e
\
## who leaves the cohort
$ cd leder && sed -i '/^inkluder/d' kohort.alis && rm nye.alis && alis cohort commit --date 2019-02-28 && git log -1 --format=%b && git show --stat=60 --format= HEAD
1f41b03f kohort 2019-02-28: 1 av 3 endret
Berit Dal: ikke i kohorten

Alis-Kohort: 2019-02-28 2
Alis-Regelverk: allmennmedisin-2017 sha256 4e9dea766392e6851eb5570d4d1d2916cc4e468ddfe0234acd4d76e7e96bff86
Alis-Regelverk: allmennmedisin-2017 sha256 abf432f9cd1e5f2ca727f113109400d077a54b8b28e6d5dd3e6b338675e0807e

 kohort.alis        |  1 -
 kohort/status.json | 48 +++++++++-------------------------
 kohort/status.txt  |  3 +--
 nye.alis           |  3 ---
 4 files changed, 14 insertions(+), 41 deletions(-)
## a cohort file with an error commits nothing
$ cd leder && printf 'lege Ola Hansen\n    depot: https://git.gulen.example/ola2.git\n' >>kohort.alis && alis cohort commit --date 2019-03-31; git log -1 --format=%s
kohort 2019-02-28: 1 av 3 endret
! kohort.alis:10:6: error[A123]: a second 'lege' with the name 'Ola Hansen'
!  10 | lege Ola Hansen
!     |      ^^^^^^^^^^
!   see kohort.alis:7:6
!   7 | lege Ola Hansen
!   hint: names must differ
! 1 error, 0 warnings
! alis: nothing is committed: the cohort file has errors
## in another language, and by the Norwegian word
$ cd leder && git checkout -q kohort.alis && sed -i 's/^kohort ALIS-VEST/&\n    språk: nn/' kohort.alis && alis kohort lagre --date 2019-03-31 && git log -1 --format=%B && cat kohort/status.txt
81172bec kohort 2019-03-31: 0 av 2 endra
kohort 2019-03-31: 0 av 2 endra

Alis-Kohort: 2019-03-31 2
Alis-Regelverk: allmennmedisin-2017 sha256 4e9dea766392e6851eb5570d4d1d2916cc4e468ddfe0234acd4d76e7e96bff86
Alis-Regelverk: allmennmedisin-2017 sha256 abf432f9cd1e5f2ca727f113109400d077a54b8b28e6d5dd3e6b338675e0807e

ALIS-VEST · 2019-03-31

lege           kommune     innsjekking  oppfylt  prognose  merknad
Kari Nordmann  Masfjorden  2ecd66e4        2/16            hentinga gjekk gale
Ola Hansen     Gulen       971f74d9        1/16            halde tilbake: greina er skriven om
## it is no journal's command: no words
$ cd leder && alis cohort commit Kari
! alis: it takes no more arguments: 'Kari'
? 2
