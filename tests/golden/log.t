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
bec819f4  2019-01-01  Kari Nordmann  1 of 16 met
  tar bort en vakt
    - 2018-05-01 vakt Sotra
8514b1eb  2019-01-01  Kari Nordmann  1 of 16 met
  vakt Sotra; bekreftet vakt Nordhordland legevakt; endret veiledning…
    + 2018-05-01 vakt Sotra
    * 2018-03-17 vakt Nordhordland legevakt
    ~ 2018-04-06 veiledning Ola Hansen
f2147ace  2019-01-01  Kari Nordmann  1 of 16 met
  vakt Nordhordland legevakt; veiledning Ola Hansen
    + 2018-03-17 vakt Nordhordland legevakt
    + 2018-04-06 veiledning Ola Hansen
$ alis log HEAD~4..HEAD --format json
{
  "format": 1,
  "commits": [
    {
      "commit": "bec819f4",
      "date": "2019-01-01",
      "author": "Kari Nordmann",
      "subject": "tar bort en vakt",
      "summary": false,
      "changes": [
        {
          "change": "removed",
          "date": "2018-05-01",
          "kind": "vakt",
          "what": "Sotra"
        }
      ]
    },
    {
      "commit": "8514b1eb",
      "date": "2019-01-01",
      "author": "Kari Nordmann",
      "subject": "vakt Sotra; bekreftet vakt Nordhordland legevakt; endret veiledning…",
      "summary": true,
      "changes": [
        {
          "change": "added",
          "date": "2018-05-01",
          "kind": "vakt",
          "what": "Sotra"
        },
        {
          "change": "confirmed",
          "date": "2018-03-17",
          "kind": "vakt",
          "what": "Nordhordland legevakt"
        },
        {
          "change": "changed",
          "date": "2018-04-06",
          "kind": "veiledning",
          "what": "Ola Hansen"
        }
      ]
    }
  ]
}
$ alis logg HEAD~3
8514b1eb  2019-01-01  Kari Nordmann  1 of 16 met
  vakt Sotra; bekreftet vakt Nordhordland legevakt; endret veiledning…
    + 2018-05-01 vakt Sotra
    * 2018-03-17 vakt Nordhordland legevakt
    ~ 2018-04-06 veiledning Ola Hansen
f2147ace  2019-01-01  Kari Nordmann  1 of 16 met
  vakt Nordhordland legevakt; veiledning Ola Hansen
    + 2018-03-17 vakt Nordhordland legevakt
    + 2018-04-06 veiledning Ola Hansen
$ alis log mangler
! alis: the range 'mangler' names no commits of the repository
? 3
$ cd .. && mkdir tom && cd tom && git init -q && alis log
! alis: the range 'HEAD' names no commits of the repository
? 3
## an attribute is no posting: the credit that goes is told
$ cd .. && mkdir fort && cd fort && git init -q && printf 'alis Liv\n2018-03-01 * kurs Uke\n    emnekurs  15 poeng\n' >loggbok.alis && git add -A && git commit -qm en && sed -i 's/emnekurs  15 poeng/emnekurs: 15poeng/' loggbok.alis && git commit -qam to && alis log HEAD~1..
e8324a99  2019-01-01  Kari Nordmann  0 of 0 met
  to
    ~ 2018-03-01 kurs Uke
