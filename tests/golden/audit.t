## audit: every summary of history made anew from the journal beside it.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
inkluder journal/*.alis
== journal/2018.alis
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
2018-04-07 16:00-23:00    * vakt Nordhordland legevakt
$ git init -q && alis commit && alis commit --date 2019-01-31
e400d8ec 2 vakter
485f986c ny oppsummering
$ alis audit
485f986c  2019-01-01  proved  ny oppsummering
e400d8ec  2019-01-01  proved  2 vakter
2 looked at, 0 at fault
entries of Kari Nordmann that are confirmed
     2  by the ALIS alone, without a proof
signatures of commits, with no list to check them by
     2  unsigned
when entries came, after their day
     2  within a year
    median 279.5 days, the longest 290
## a summary edited by hand
$ git checkout -q -b hand && sed -i 's/"have": "2"/"have": "22"/' oppsummering/status.json && git commit -qam 'mange vakter'
$ alis audit
fb4e0654  2019-01-01  differs  mange vakter
    legevakt: have 22 in the summary, 2 by the journal
485f986c  2019-01-01  proved  ny oppsummering
e400d8ec  2019-01-01  proved  2 vakter
3 looked at, 1 at fault
entries of Kari Nordmann that are confirmed
     2  by the ALIS alone, without a proof
signatures of commits, with no list to check them by
     3  unsigned
when entries came, after their day
     2  within a year
    median 279.5 days, the longest 290
? 1
$ git checkout -q -b tekst main && sed -i 's/2 av 40/22 av 40/' oppsummering/status.txt && git commit -qam 'mange vakter'
$ alis audit HEAD~1..HEAD
8852a584  2019-01-01  differs  mange vakter
    oppsummering/status.txt was changed by hand
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
$ git checkout -q -b borte main && git rm -q oppsummering/status.json && git commit -qm 'uten'
$ alis audit HEAD~1..HEAD
909e7dbf  2019-01-01  unreadable  uten
    oppsummering/status.json is not in the commit
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
## a journal amended under its summary
$ git checkout -q -b endret main && echo '2018-05-01 * vakt Sotra' >>journal/2018.alis && git commit -q --amend -am 'ny oppsummering'
$ alis audit
c916307d  2019-01-01  other-journal  ny oppsummering
    journal/2018.alis: summary of ef6d2968, the commit holds 60fc971c
    entries 2 in the summary, 3 by the journal
    legevakt: have 2 in the summary, 3 by the journal
    legevakt: confirmed 2 in the summary, 3 by the journal
    legevakt: remaining 38 in the summary, 37 by the journal
    legevakt: forecast 2035-08-26 in the summary, 2029-11-03 by the journal
e400d8ec  2019-01-01  proved  2 vakter
2 looked at, 1 at fault
entries of Kari Nordmann that are confirmed
     3  by the ALIS alone, without a proof
signatures of commits, with no list to check them by
     2  unsigned
when entries came, after their day
     3  within a year
    median 269 days, the longest 290
? 1
## a journal changed after its summary: stale at the tip; told, but no fault,
## when a later summary has taken it in
$ git checkout -q -b senere main && echo '2018-05-01 * vakt Sotra' >>journal/2018.alis && git commit -qam 'en vakt til'
$ alis audit HEAD~1..
af8dd716  2019-01-01  stale  en vakt til
    journal/2018.alis: summary of ef6d2968, the commit holds 60fc971c
    entries 2 in the summary, 3 by the journal
    legevakt: have 2 in the summary, 3 by the journal
    legevakt: confirmed 2 in the summary, 3 by the journal
    legevakt: remaining 38 in the summary, 37 by the journal
    legevakt: forecast 2035-08-26 in the summary, 2029-11-03 by the journal
1 looked at, 1 at fault
entries of Kari Nordmann that are confirmed
     1  by the ALIS alone, without a proof
signatures of commits, with no list to check them by
     1  unsigned
when entries came, after their day
     1  within a year
    median 245 days, the longest 245
? 1
$ alis commit --date 2019-02-28
437fc9bc ny oppsummering
$ alis audit
437fc9bc  2019-01-01  proved  ny oppsummering
af8dd716  2019-01-01  stale  en vakt til
    journal/2018.alis: summary of ef6d2968, the commit holds 60fc971c
    entries 2 in the summary, 3 by the journal
    legevakt: have 2 in the summary, 3 by the journal
    legevakt: confirmed 2 in the summary, 3 by the journal
    legevakt: remaining 38 in the summary, 37 by the journal
    legevakt: forecast 2035-08-26 in the summary, 2029-11-03 by the journal
485f986c  2019-01-01  proved  ny oppsummering
e400d8ec  2019-01-01  proved  2 vakter
4 looked at, 0 at fault
entries of Kari Nordmann that are confirmed
     3  by the ALIS alone, without a proof
signatures of commits, with no list to check them by
     4  unsigned
when entries came, after their day
     3  within a year
    median 269 days, the longest 290
## a summary made with another rule book than the one that the commit holds
$ git checkout -q -b regler main && mkdir regelverk && sed 's/minst: 40 vakter/minst: 2 vakter/' "$TOP"/src/post/books/allmennmedisin-2017.regler >regelverk/allmennmedisin-2017.regler
$ alis commit --date 2019-03-31
30f6e393 ny oppsummering
! alis: by the rule book 'regelverk/allmennmedisin-2017.regler' of this repository, sha256 ee322a65242a6d3b76d183886f4bd0435dae56bba86163904ae10034af6702a0
$ alis audit HEAD~1.. | head -n 1
30f6e393  2019-01-01  proved  ny oppsummering
$ sed -i 's/minst: 2 vakter/minst: 3 vakter/' regelverk/allmennmedisin-2017.regler && git add -A && git commit -q --amend -m 'andre regler'
$ alis audit HEAD~1..
f1488cf9  2019-01-01  other-rulebook  andre regler
    made with allmennmedisin-2017 sha256 ee322a65, here it is 4e9dea76
    legevakt: state met in the summary, short by the journal
    legevakt: need 2 in the summary, 3 by the journal
    legevakt: remaining 0 in the summary, 1 by the journal
    legevakt: reached 2018-04-07 in the summary, null by the journal
    legevakt: forecast null in the summary, 2020-03-31 by the journal
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
## a summary nobody can read
$ git checkout -q -b uleselig main && echo '{' >oppsummering/status.json && git commit -qam uleselig
$ alis audit HEAD~1.. --format json
{
  "format": 1,
  "alis": "Kari Nordmann",
  "summaries": [
    {
      "verdict": "unreadable",
      "commit": "bb59794b",
      "date": "2019-01-01",
      "author": "Kari Nordmann",
      "subject": "uleselig",
      "details": [
        "line 2 is not JSON: string or '}' expected near end of file"
      ]
    }
  ],
  "confirmations": {
    "signature": 0,
    "not-checked": 0,
    "unsigned": 0,
    "marked": 0,
    "alone-with-proof": 0,
    "alone": 0,
    "withdrawn": 0,
    "changed": 0,
    "not-valid": 0,
    "entries": []
  },
  "changed_later": [],
  "signatures": {
    "checked": false,
    "unsigned": 1,
    "valid": 0,
    "bad": 0,
    "unknown": 0,
    "expired": 0,
    "revoked": 0,
    "unreadable": 0,
    "not-checked": 0,
    "commits": [
      {
        "commit": "bb59794b",
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
    "entries": 0,
    "before": 0,
    "same_day": 0,
    "week": 0,
    "month": 0,
    "quarter": 0,
    "year": 0,
    "later": 0,
    "median_days": null,
    "longest_days": null
  },
  "branches": []
}
? 1
## a summary that is taken away; and nothing to audit is no proof
$ git checkout -q -b fjernet main && git rm -qr oppsummering && git commit -qm 'fjerner'
$ alis audit HEAD~1..
d2c94245  2019-01-01  unreadable  fjerner
    oppsummering/status.json is not in the commit
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
$ mkdir liv && printf 'alis Liv\n    regelverk: allmennmedisin-2017\n' >liv/loggbok.alis && alis audit -f liv/loggbok.alis
! alis: these commits have no summary beside 'liv/loggbok.alis'; -f names another journal
? 1
