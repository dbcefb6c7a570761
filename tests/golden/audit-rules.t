## audit: a summary made under a rule book that was changed since is told from
## one that is wrong. What follows is a journal with four shifts, first under the
## shipped rule book, of which 40 are needed.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-03-17 * vakt Nordhordland legevakt
2018-04-07 * vakt Nordhordland legevakt
2018-05-05 * vakt Nordhordland legevakt
2018-06-02 * vakt Nordhordland legevakt
$ git init -q && alis commit && grep 'legevakt' oppsummering/status.txt
ee5c025f 4 vakter
legevakt           Legevakter                            █░░░░░░░░░  10 %    4 av 40 vakt  mangler  ≈ 2026-02-06
$ alis audit
ee5c025f  2019-01-01  proved  4 vakter
1 looked at, 0 at fault
entries of Kari Nordmann that are confirmed
     4  by the ALIS alone, without a proof
signatures of commits, with no list to check them by
     1  unsigned
when entries came, after their day
     4  within a year
    median 255 days, the longest 290
## the repository gets a rule book of its own, in which 3 are needed; it is
## committed by git alone, so that the summary beside it is the old one
$ mkdir regelverk && alis rules show allmennmedisin-2017 --raw | sed 's/minst: 40 vakter/minst: 3 vakter/' >regelverk/allmennmedisin-2017.regler
$ git add -A && git commit -qm 'nytt krav til vakter' && alis audit
7e79cf51  2019-01-01  old-rulebook  nytt krav til vakter
    made with allmennmedisin-2017 sha256 abf432f9, here it is 4e9dea76
    proved by the shipped allmennmedisin-2017 sha256 abf432f9
ee5c025f  2019-01-01  proved  4 vakter
2 looked at, 1 at fault
entries of Kari Nordmann that are confirmed
     4  by the ALIS alone, without a proof
signatures of commits, with no list to check them by
     2  unsigned
when entries came, after their day
     4  within a year
    median 255 days, the longest 290
? 1
$ LC_ALL=nb_NO.UTF-8 LANGUAGE=nb alis audit
7e79cf51  2019-01-01  gammelt-regelverk  nytt krav til vakter
    laget med allmennmedisin-2017 sha256 abf432f9, her er det 4e9dea76
    stemmer etter medfølgende allmennmedisin-2017 sha256 abf432f9
ee5c025f  2019-01-01  stemmer  4 vakter
2 kontrollert, 1 med feil
føringer til Kari Nordmann som er bekreftet
     4  av ALIS alene, uten bevis
signaturer på innsjekkinger, uten liste å kontrollere dem mot
     2  usignert
når føringene kom, etter sin dag
     4  innen et år
    median 255 dager, det lengste 290
? 1
$ LANGUAGE=nn LC_ALL=nn_NO.UTF-8 alis audit
7e79cf51  2019-01-01  gammalt-regelverk  nytt krav til vakter
    laga med allmennmedisin-2017 sha256 abf432f9, her er det 4e9dea76
    stemmer etter allmennmedisin-2017 sha256 abf432f9, som følgjer med
ee5c025f  2019-01-01  stemmer  4 vakter
2 kontrollerte, 1 med feil
føringar til Kari Nordmann som er stadfesta
     4  av ALIS åleine, utan bevis
signaturar på innsjekkingar, utan liste å kontrollere dei mot
     2  usignert
når føringane kom, etter dagen sin
     4  innan eit år
    median 255 dagar, det lengste 290
? 1
$ alis audit --format json
{
  "format": 1,
  "alis": "Kari Nordmann",
  "summaries": [
    {
      "verdict": "old-rulebook",
      "commit": "7e79cf51",
      "date": "2019-01-01",
      "author": "Kari Nordmann",
      "subject": "nytt krav til vakter",
      "details": [
        "made with allmennmedisin-2017 sha256 abf432f9, here it is 4e9dea76",
        "proved by the shipped allmennmedisin-2017 sha256 abf432f9"
      ]
    },
    {
      "verdict": "proved",
      "commit": "ee5c025f",
      "date": "2019-01-01",
      "author": "Kari Nordmann",
      "subject": "4 vakter",
      "details": []
    }
  ],
  "confirmations": {
    "signature": 0,
    "not-checked": 0,
    "unsigned": 0,
    "marked": 0,
    "alone-with-proof": 0,
    "alone": 4,
    "withdrawn": 0,
    "changed": 0,
    "not-valid": 0,
    "entries": [
      {
        "entry": "2018-03-17 vakt Nordhordland legevakt",
        "digest": "227812fdc8197b64d3f934742fda15181bbfd22abde81461849b6cd59996cfd9",
        "backing": "alone",
        "attested": "never attested",
        "by": "Kari Nordmann",
        "commit": "ee5c025f",
        "date": "2019-01-01",
        "contested_by": null,
        "fails": false
      },
      {
        "entry": "2018-04-07 vakt Nordhordland legevakt",
        "digest": "12b5bf76c414205a90a15937a71dfcb53b2b443ffbd2359acd080c878df61f14",
        "backing": "alone",
        "attested": "never attested",
        "by": "Kari Nordmann",
        "commit": "ee5c025f",
        "date": "2019-01-01",
        "contested_by": null,
        "fails": false
      },
      {
        "entry": "2018-05-05 vakt Nordhordland legevakt",
        "digest": "a6648233e092971739b3b41d4ea81760157765a6aaaffc2a3fccb648a8f71e82",
        "backing": "alone",
        "attested": "never attested",
        "by": "Kari Nordmann",
        "commit": "ee5c025f",
        "date": "2019-01-01",
        "contested_by": null,
        "fails": false
      },
      {
        "entry": "2018-06-02 vakt Nordhordland legevakt",
        "digest": "224cfd9a8e9d2efb597f459d1812440bcba015b41566334eff5854e577da14a0",
        "backing": "alone",
        "attested": "never attested",
        "by": "Kari Nordmann",
        "commit": "ee5c025f",
        "date": "2019-01-01",
        "contested_by": null,
        "fails": false
      }
    ]
  },
  "changed_later": [],
  "signatures": {
    "checked": false,
    "unsigned": 2,
    "valid": 0,
    "bad": 0,
    "unknown": 0,
    "expired": 0,
    "revoked": 0,
    "unreadable": 0,
    "not-checked": 0,
    "commits": [
      {
        "commit": "7e79cf51",
        "date": "2019-01-01",
        "author": "Kari Nordmann",
        "state": "unsigned",
        "principal": null,
        "key": null,
        "supervisor": false,
        "why": null,
        "fails": false
      },
      {
        "commit": "ee5c025f",
        "date": "2019-01-01",
        "author": "Kari Nordmann",
        "state": "unsigned",
        "principal": null,
        "key": null,
        "supervisor": false,
        "why": null,
        "fails": false
      }
    ]
  },
  "statements_at_fault": [],
  "late": {
    "entries": 4,
    "before": 0,
    "same_day": 0,
    "week": 0,
    "month": 0,
    "quarter": 0,
    "year": 4,
    "later": 0,
    "median_days": "255",
    "longest_days": 290
  },
  "branches": []
}
? 1
## the summary is edited by hand on top of that: it still names the old rule
## book, and is wrong by it
$ sed -i '/"id": "legevakt"/,/}/s/"have": "4"/"have": "5"/' oppsummering/status.json && git commit -qam 'en vakt til' && alis audit
ea0cd708  2019-01-01  differs  en vakt til
    made with allmennmedisin-2017 sha256 abf432f9, here it is 4e9dea76
    judged by the shipped allmennmedisin-2017 sha256 abf432f9
    legevakt: have 5 in the summary, 4 by the journal
7e79cf51  2019-01-01  old-rulebook  nytt krav til vakter
    made with allmennmedisin-2017 sha256 abf432f9, here it is 4e9dea76
    proved by the shipped allmennmedisin-2017 sha256 abf432f9
ee5c025f  2019-01-01  proved  4 vakter
3 looked at, 1 at fault
entries of Kari Nordmann that are confirmed
     4  by the ALIS alone, without a proof
signatures of commits, with no list to check them by
     3  unsigned
when entries came, after their day
     4  within a year
    median 255 days, the longest 290
? 1
$ LC_ALL=nb_NO.UTF-8 LANGUAGE=nb alis audit HEAD~1..
ea0cd708  2019-01-01  avviker  en vakt til
    laget med allmennmedisin-2017 sha256 abf432f9, her er det 4e9dea76
    vurdert etter medfølgende allmennmedisin-2017 sha256 abf432f9
    legevakt: have 5 i oppsummeringen, 4 etter loggboken
1 kontrollert, 1 med feil
signaturer på innsjekkinger, uten liste å kontrollere dem mot
     1  usignert
? 1
$ LC_ALL=nn_NO.UTF-8 LANGUAGE=nn alis audit HEAD~1..
ea0cd708  2019-01-01  avvik  en vakt til
    laga med allmennmedisin-2017 sha256 abf432f9, her er det 4e9dea76
    vurdert etter allmennmedisin-2017 sha256 abf432f9, som følgjer med
    legevakt: have 5 i oppsummeringa, 4 etter loggboka
1 kontrollerte, 1 med feil
signaturar på innsjekkingar, utan liste å kontrollere dei mot
     1  usignert
? 1
## a new summary is made under the new rule book, and says so: the result is
## another
$ git reset -q --hard HEAD~1 && alis commit --date 2019-01-31 && alis audit
05d6e36c ny oppsummering
05d6e36c  2019-01-01  proved  ny oppsummering
7e79cf51  2019-01-01  old-rulebook  nytt krav til vakter
    made with allmennmedisin-2017 sha256 abf432f9, here it is 4e9dea76
    proved by the shipped allmennmedisin-2017 sha256 abf432f9
ee5c025f  2019-01-01  proved  4 vakter
3 looked at, 0 at fault
entries of Kari Nordmann that are confirmed
     4  by the ALIS alone, without a proof
signatures of commits, with no list to check them by
     3  unsigned
when entries came, after their day
     4  within a year
    median 255 days, the longest 290
! alis: by the rule book 'regelverk/allmennmedisin-2017.regler' of this repository, sha256 4e9dea766392e6851eb5570d4d1d2916cc4e468ddfe0234acd4d76e7e96bff86
$ grep -e legevakt -e sha256 oppsummering/status.txt
allmennmedisin-2017, versjon 2, fra dette depotet, sha256 4e9dea766392e6851eb5570d4d1d2916cc4e468ddfe0234acd4d76e7e96bff86
legevakt           Legevakter                            ██████████ 100 %     4 av 3 vakt  oppfylt  2018-05-05
  legevakt: 1 vakt mer enn det trengs eller teller
$ sha256sum regelverk/allmennmedisin-2017.regler && grep -A 2 '"id": "allmennmedisin-2017"' oppsummering/status.json
4e9dea766392e6851eb5570d4d1d2916cc4e468ddfe0234acd4d76e7e96bff86  regelverk/allmennmedisin-2017.regler
      "id": "allmennmedisin-2017",
      "version": "2",
      "sha256": "4e9dea766392e6851eb5570d4d1d2916cc4e468ddfe0234acd4d76e7e96bff86"
## the rule book is changed a second time: the old one is that of a commit
$ sed -i 's/minst: 3 vakter/minst: 30 vakter/' regelverk/allmennmedisin-2017.regler && git commit -qam 'flere vakter' && alis audit HEAD~1..
198ed946  2019-01-01  old-rulebook  flere vakter
    made with allmennmedisin-2017 sha256 4e9dea76, here it is c272e24c
    proved by the allmennmedisin-2017 sha256 4e9dea76 of commit 7e79cf51
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
## taken away: the shipped one counts again
$ git rm -qr regelverk && git commit -qm 'uten eget regelverk' && alis audit HEAD~1..
22aea245  2019-01-01  old-rulebook  uten eget regelverk
    made with allmennmedisin-2017 sha256 4e9dea76, here it is abf432f9
    proved by the allmennmedisin-2017 sha256 4e9dea76 of commit 7e79cf51
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
## the journal and the rule book have both changed: only stale
$ git checkout -q -b begge HEAD~2 && echo '2018-07-07 * vakt Sotra' >>loggbok.alis && sed -i 's/minst: 3 vakter/minst: 2 vakter/' regelverk/allmennmedisin-2017.regler && git commit -qam 'begge deler' && alis audit HEAD~1..
0d22e5bc  2019-01-01  stale  begge deler
    made with allmennmedisin-2017 sha256 4e9dea76, here it is ee322a65
    judged by the allmennmedisin-2017 sha256 4e9dea76 of commit 7e79cf51
    loggbok.alis: summary of 5554e7bb, the commit holds e146164a
    entries 4 in the summary, 5 by the journal
    legevakt: have 4 in the summary, 5 by the journal
    legevakt: confirmed 4 in the summary, 5 by the journal
    legevakt: surplus 1 in the summary, 2 by the journal
1 looked at, 1 at fault
entries of Kari Nordmann that are confirmed
     1  by the ALIS alone, without a proof
signatures of commits, with no list to check them by
     1  unsigned
when entries came, after their day
     1  within a year
    median 178 days, the longest 178
? 1
## a summary that names a rule book that nobody has
$ git checkout -q -b ukjent main && sed -i 's/"sha256": "[0-9a-f]*"/"sha256": "0000"/' oppsummering/status.json && git commit -qam 'ukjent' && alis audit HEAD~1..
565ba388  2019-01-01  other-rulebook  ukjent
    made with allmennmedisin-2017 sha256 0000, here it is abf432f9
    made with felles sha256 0000, here it is 26e68c6c
    legevakt: state met in the summary, short by the journal
    legevakt: need 3 in the summary, 40 by the journal
    legevakt: remaining 0 in the summary, 36 by the journal
    legevakt: surplus 1 in the summary, 0 by the journal
    legevakt: reached 2018-05-05 in the summary, null by the journal
    legevakt: forecast null in the summary, 2026-12-06 by the journal
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
