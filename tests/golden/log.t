## log: what each commit added, confirmed, changed and removed, by entry.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
inkluder journal/*.alis
== journal/2018.alis
2018-03-17 16:00-23:00      vakt Nordhordland legevakt
2018-04-06                * veiledning 1 t Ola Hansen | Takster
$ git init -q && alis commit
f2147ace vakt Nordhordland legevakt; veiledning Ola Hansen
! journal/2018.alis:2:44: warning[A058]: no supervisor 'Ola Hansen' is declared
!  2 | 2018-04-06                * veiledning 1 t Ola Hansen | Takster
!    |                                            ^^^^^^^^^^
!   hint: add a line that declares who it is: veileder Ola Hansen
! 0 errors, 1 warning
$ sed -i 's/      vakt/    * vakt/; s/1 t Ola/1,5 t Ola/' journal/2018.alis && echo '2018-05-01 * vakt Sotra' >>journal/2018.alis && alis commit
8514b1eb vakt Sotra; bekreftet vakt Nordhordland legevakt; endret veiledning…
! journal/2018.alis:2:46: warning[A058]: no supervisor 'Ola Hansen' is declared
!  2 | 2018-04-06                * veiledning 1,5 t Ola Hansen | Takster
!    |                                              ^^^^^^^^^^
!   hint: add a line that declares who it is: veileder Ola Hansen
! 0 errors, 1 warning
## moving entries to another file, and sorting them, changes nothing
$ mv journal/2018.alis journal/gammel.alis && git add -A && git commit -qm flytt && echo x >x && git add x && git commit -qm annet
$ sed -i '/Sotra/d' journal/gammel.alis && git commit -qam 'tar bort en vakt'
$ alis log
bec819f4  2019-01-01  Kari Nordmann
  tar bort en vakt
    - 2018-05-01 vakt Sotra
f4a86632  2019-01-01  Kari Nordmann
  flytt
  moved or laid out anew: no entry and no directive changed
8514b1eb  2019-01-01  Kari Nordmann
  vakt Sotra; bekreftet vakt Nordhordland legevakt; endret veiledning…
    + 2018-05-01 * vakt Sotra
    * 2018-03-17 vakt Nordhordland legevakt
    ~ 2018-04-06 veiledning 1.5 t Ola Hansen
        amount: 1 t → 1.5 t
f2147ace  2019-01-01  Kari Nordmann
  vakt Nordhordland legevakt; veiledning Ola Hansen
    + 2018-03-17 vakt Nordhordland legevakt
    + 2018-04-06 * veiledning 1 t Ola Hansen
    + alis Kari Nordmann
    + inkluder journal/*.alis
$ alis log HEAD~4..HEAD --format json
{
  "format": 1,
  "commits": [
    {
      "commit": "bec819f4",
      "date": "2019-01-01",
      "author": "Kari Nordmann",
      "subject": "tar bort en vakt",
      "email": "kari@example.org",
      "time": "2019-01-01T12:00:00+01:00",
      "committer": null,
      "commit_date": "2019-01-01",
      "commit_time": "2019-01-01T12:00:00+01:00",
      "signature": "unsigned",
      "signer": null,
      "why": null,
      "summary": false,
      "merge": false,
      "formatted": false,
      "unread": false,
      "cut": false,
      "found": null,
      "errors": 0,
      "renamed_from": null,
      "statement": null,
      "changes": [
        {
          "change": "removed",
          "date": "2018-05-01",
          "kind": "vakt",
          "what": "Sotra",
          "amount": "",
          "mark": "*",
          "digest": "a16cf47999e02ac88e67775ff274f2f32ce7927bda65ee78df40b6818ad44556",
          "fields": []
        }
      ],
      "directives": []
    },
    {
      "commit": "f4a86632",
      "date": "2019-01-01",
      "author": "Kari Nordmann",
      "subject": "flytt",
      "email": "kari@example.org",
      "time": "2019-01-01T12:00:00+01:00",
      "committer": null,
      "commit_date": "2019-01-01",
      "commit_time": "2019-01-01T12:00:00+01:00",
      "signature": "unsigned",
      "signer": null,
      "why": null,
      "summary": false,
      "merge": false,
      "formatted": true,
      "unread": false,
      "cut": false,
      "found": null,
      "errors": 0,
      "renamed_from": null,
      "statement": null,
      "changes": [],
      "directives": []
    },
    {
      "commit": "8514b1eb",
      "date": "2019-01-01",
      "author": "Kari Nordmann",
      "subject": "vakt Sotra; bekreftet vakt Nordhordland legevakt; endret veiledning…",
      "email": "kari@example.org",
      "time": "2019-01-01T12:00:00+01:00",
      "committer": null,
      "commit_date": "2019-01-01",
      "commit_time": "2019-01-01T12:00:00+01:00",
      "signature": "unsigned",
      "signer": null,
      "why": null,
      "summary": true,
      "merge": false,
      "formatted": false,
      "unread": false,
      "cut": false,
      "found": null,
      "errors": 0,
      "renamed_from": null,
      "statement": null,
      "changes": [
        {
          "change": "added",
          "date": "2018-05-01",
          "kind": "vakt",
          "what": "Sotra",
          "amount": "",
          "mark": "*",
          "digest": "a16cf47999e02ac88e67775ff274f2f32ce7927bda65ee78df40b6818ad44556",
          "fields": []
        },
        {
          "change": "confirmed",
          "date": "2018-03-17",
          "kind": "vakt",
          "what": "Nordhordland legevakt",
          "amount": "",
          "mark": "*",
          "digest": "0c7872d0236ef2fe560612514f45dce387602b8d971f1d2101db9aaba5cf1abb",
          "fields": [
            {
              "field": "mark",
              "key": null,
              "was": null,
              "is": "*"
            }
          ]
        },
        {
          "change": "changed",
          "date": "2018-04-06",
          "kind": "veiledning",
          "what": "Ola Hansen",
          "amount": "1.5 t",
          "mark": "*",
          "digest": "75c9588b81f390d0ee56b9b36478965b7cc006b34d1e8b5432c9862a525d49ed",
          "fields": [
            {
              "field": "amount",
              "key": null,
              "was": "1 t",
              "is": "1.5 t"
            }
          ]
        }
      ],
      "directives": []
    }
  ]
}
$ alis logg HEAD~3
8514b1eb  2019-01-01  Kari Nordmann
  vakt Sotra; bekreftet vakt Nordhordland legevakt; endret veiledning…
    + 2018-05-01 * vakt Sotra
    * 2018-03-17 vakt Nordhordland legevakt
    ~ 2018-04-06 veiledning 1.5 t Ola Hansen
        amount: 1 t → 1.5 t
f2147ace  2019-01-01  Kari Nordmann
  vakt Nordhordland legevakt; veiledning Ola Hansen
    + 2018-03-17 vakt Nordhordland legevakt
    + 2018-04-06 * veiledning 1 t Ola Hansen
    + alis Kari Nordmann
    + inkluder journal/*.alis
$ alis log mangler
! alis: no revision has the name 'mangler', so it was read as a query: no change of an entry fits, in the commits of HEAD
$ cd .. && mkdir tom && cd tom && git init -q && alis log
! alis: the range 'HEAD' names no commits of the repository
? 3
## an attribute is no posting: the credit that goes is told
$ cd .. && mkdir fort && cd fort && git init -q && printf 'alis Liv\n2018-03-01 * kurs Uke\n    emnekurs  15 poeng\n' >loggbok.alis && git add -A && git commit -qm en && sed -i 's/emnekurs  15 poeng/emnekurs: 15poeng/' loggbok.alis && git commit -qam to && alis log HEAD~1..
e8324a99  2019-01-01  Kari Nordmann
  to
    ~ 2018-03-01 kurs Uke
        emnekurs: – → 15poeng
        emnekurs: 15 poeng → –
