## audit: what the name of another version excuses, and what it does not. Only
## that version could write its own text again; a person may have written it.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
inkluder journal/*.alis
== journal/2018.alis
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
2018-04-07 16:00-23:00    * vakt Nordhordland legevakt
$ git init -q && alis commit
e400d8ec 2 vakter
## the version alone: the values and the text are the same
$ git checkout -q -b versjon && sed -i 's/"alis": "[^"]*"/"alis": "0.0.9"/' oppsummering/status.json && git commit -qam 'eldre alis'
$ alis audit HEAD~1..
6990411d  2019-01-01  proved-values  eldre alis
    made by alis 0.0.9, here it is 0.1.0
1 looked at, 0 at fault
signatures of commits, with no list to check them by
     1  unsigned
## and the JSON laid out otherwise
$ git checkout -q -b luft && sed -i 's/^ *//' oppsummering/status.json && git commit -qam 'uten luft'
$ alis audit HEAD~1..
ac818364  2019-01-01  proved-values  uten luft
    made by alis 0.0.9, here it is 0.1.0
1 looked at, 0 at fault
signatures of commits, with no list to check them by
     1  unsigned
## and a text edited by hand
$ git checkout -q -b tekst versjon && sed -i 's/mangler/oppfylt/' oppsummering/status.txt && git commit -qam 'alt er oppfylt'
$ alis audit HEAD~1..
9a0c2acd  2019-01-01  text-unproved  alt er oppfylt
    made by alis 0.0.9, here it is 0.1.0
    oppsummering/status.txt has other bytes than this version writes
    line 5 is '…oppfylt', here it is '…mangler'
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
$ alis audit HEAD~1.. --format json
{
  "format": 1,
  "alis": "Kari Nordmann",
  "summaries": [
    {
      "verdict": "text-unproved",
      "commit": "9a0c2acd",
      "date": "2019-01-01",
      "author": "Kari Nordmann",
      "subject": "alt er oppfylt",
      "details": [
        "made by alis 0.0.9, here it is 0.1.0",
        "oppsummering/status.txt has other bytes than this version writes",
        "line 5 is '…oppfylt', here it is '…mangler'"
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
        "commit": "9a0c2acd",
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
## and the text's last line cut away, and the text away altogether
$ git checkout -q -b kort versjon && sed -i '$d' oppsummering/status.txt && git commit -qam 'kort'
$ alis audit HEAD~1..
2d129ce9  2019-01-01  text-unproved  kort
    made by alis 0.0.9, here it is 0.1.0
    oppsummering/status.txt has other bytes than this version writes
    line 26 is '', here it is 'Ikke ferdig.'
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
$ git checkout -q -b uten versjon && git rm -q oppsummering/status.txt && git commit -qm 'uten tekst'
$ alis audit HEAD~1..
8caca9b4  2019-01-01  text-unproved  uten tekst
    made by alis 0.0.9, here it is 0.1.0
    oppsummering/status.txt has other bytes than this version writes
    line 1 is '', here it is 'Kari Nordmann, Masfjorden · 2018-12-31'
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
## and a key that no summary has, at the top or in a list
$ git checkout -q -b felt versjon && sed -i '2i "godkjent": true,' oppsummering/status.json && git commit -qam 'godkjent'
$ alis audit HEAD~1..
39aaf087  2019-01-01  differs  godkjent
    unknown key 'godkjent'
    made by alis 0.0.9, here it is 0.1.0
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
$ git checkout -q -b radfelt versjon && sed -i 's/"id": "legevakt",/& "godkjent": "2018-12-31",/' oppsummering/status.json && git commit -qam 'godkjent legevakt'
$ alis audit HEAD~1..
1cef8c8b  2019-01-01  differs  godkjent legevakt
    unknown key 'requirements[9].godkjent'
    made by alis 0.0.9, here it is 0.1.0
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
## and other words in the JSON, where no figure is
$ git checkout -q -b ord versjon && sed -i 's/"Legevakter"/"Legevakter, godkjent"/' oppsummering/status.json && git commit -qam 'andre ord'
$ alis audit HEAD~1..
ab84a446  2019-01-01  differs  andre ord
    legevakt: title Legevakter, godkjent in the summary, Legevakter by the journal
    made by alis 0.0.9, here it is 0.1.0
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
## all three at once
$ git checkout -q -b alt felt && sed -i 's/mangler/oppfylt/' oppsummering/status.txt && git commit -qa --amend -m 'alt'
$ alis audit HEAD~1..
6069e158  2019-01-01  differs  alt
    unknown key 'godkjent'
    made by alis 0.0.9, here it is 0.1.0
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
$ alis audit
6069e158  2019-01-01  differs  alt
    unknown key 'godkjent'
    made by alis 0.0.9, here it is 0.1.0
6990411d  2019-01-01  proved-values  eldre alis
    made by alis 0.0.9, here it is 0.1.0
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
## the same edits under this version
$ git checkout -q -b her main && sed -i '2i "godkjent": true,' oppsummering/status.json && git commit -qam 'godkjent'
$ alis audit HEAD~1..
166057e6  2019-01-01  differs  godkjent
    unknown key 'godkjent'
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
$ git checkout -q -b hertekst main && sed -i 's/mangler/oppfylt/' oppsummering/status.txt && git commit -qam 'alt er oppfylt'
$ alis audit HEAD~1..
691c7054  2019-01-01  differs  alt er oppfylt
    oppsummering/status.txt was changed by hand
1 looked at, 1 at fault
signatures of commits, with no list to check them by
     1  unsigned
? 1
