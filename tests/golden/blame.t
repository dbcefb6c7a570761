## blame: every change of one entry, from the commit that added it
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen
inkluder journal/*.alis
== journal/2018.alis
2018-03-01 * vakt Nordhordland legevakt
2018-04-06 veiledning 1 t Ola Hansen | Takster
    sted: Masfjorden
2018-06-01 * vakt Sotra legevakt
$ git init -q -b main && git add . && git commit -qm en
$ sed -i 's/1 t Ola/1,5 t Ola/' journal/2018.alis && git commit -qam 'retter timene'
## on a branch another corrects the day, while the entry is confirmed here
$ git checkout -qb gren && sed -i 's/^2018-04-06/2018-04-07/' journal/2018.alis && GIT_AUTHOR_NAME='Per Olsen' GIT_AUTHOR_DATE=2018-12-24T10:00:00+0100 git commit -qam 'retter dagen'
$ git checkout -q main && sed -i 's/ veiledning/ * veiledning/' journal/2018.alis && git commit -qam bekrefter
$ git merge -q gren >/dev/null 2>&1; sed -i '/^<<<<<<</,/^>>>>>>>/c 2018-04-07 * veiledning 1,5 t Ola Hansen | Takster' journal/2018.alis && git commit -qam 'fletter'
## the file is renamed, then split
$ git mv journal/2018.alis journal/vaar.alis && git commit -qm 'nytt navn' && grep -v Sotra journal/vaar.alis >a && echo '2018-06-01 * vakt Sotra legevakt' >journal/hoest.alis && mv a journal/vaar.alis && git add -A && git commit -qm deler
## somebody says that it is right; the note is not committed yet
$ alis blame Takster --format json | sed -n 's/.*"digest": "\(.*\)",/\1/p' >digest && printf 'Rett\n\nAlis-Attested-By: Ola Hansen <ola@example.org>\nAlis-Entry: sha256 %s\n' $(cat digest) | git commit -q --allow-empty -F -
$ sed -i 's/Takster/Takster og henvisninger/' journal/vaar.alis && alis blame journal/vaar.alis:2
journal/vaar.alis:2  sha256 9af4ab3088f2691efaa8028bad5271901e54c1f62b51ae2df928e710060df5f8
* 2018-04-07 veiledning 1.5 t Ola Hansen | Takster og henvisninger
    sted: Masfjorden
  d38edfcf  2019-01-01  Kari Nordmann  en
    + 2018-04-06 veiledning 1 t Ola Hansen | Takster
          sted: Masfjorden
  5b3f26b5  2019-01-01  Kari Nordmann  retter timene
    amount: 1 t → 1.5 t
  fdc869e6  2018-12-24  Per Olsen  retter dagen
    committed 2019-01-01 by Kari Nordmann
    date: 2018-04-06 → 2018-04-07
  c36e2233  2019-01-01  Kari Nordmann  bekrefter
    mark: – → *
  cf9be57e  2019-01-01  Kari Nordmann  Rett
    says that Ola Hansen <ola@example.org> attests it
  not committed yet
    note: Takster → Takster og henvisninger
## its second line is the same entry, by the file's name alone too; the digest is the one it has at HEAD
$ alis blame vaar.alis:3 | tail -1
    note: Takster → Takster og henvisninger
$ alis blame --rev HEAD $(cut -c1-7 digest) | head -2
cf9be57e:journal/vaar.alis:2  sha256 0e8999357fdf2fb15dcdac336bad13b3e3a3c543ee6e71478621c17baea5bebc
* 2018-04-07 veiledning 1.5 t Ola Hansen | Takster
## an entry that was taken away, and came again later
$ git checkout -q . && git rm -q journal/hoest.alis && git commit -qm 'tar bort' && printf '2018-06-01 * vakt Sotra legevakt\n' >journal/igjen.alis && git add . && git commit -qm 'likevel' && alis opphav Sotra
journal/igjen.alis:1  sha256 cf649af377e9746caac1e5e22003d01709040437f835478a6f274350120d9139
* 2018-06-01 vakt Sotra legevakt
  d38edfcf  2019-01-01  Kari Nordmann  en
    + * 2018-06-01 vakt Sotra legevakt
  11937445  2019-01-01  Kari Nordmann  tar bort
    - * 2018-06-01 vakt Sotra legevakt
  00a35f43  2019-01-01  Kari Nordmann  likevel
    + * 2018-06-01 vakt Sotra legevakt
## one that is gone is found in the commit that had it
$ git rm -q journal/igjen.alis && git commit -qm 'nei' && alis blame Sotra
! alis: no entry of this version fits; --rev looks in another
$ alis blame --rev HEAD~1 Sotra | tail -2
  00a35f43  2019-01-01  Kari Nordmann  likevel
    + * 2018-06-01 vakt Sotra legevakt
## several at once; a query that cannot be read; a line without an entry
$ alis blame kind:vakt kind:veiledning --format csv
digest,commit,date,author,signature,event,by,field,key,was,is
"e1c1a1c59a3bc30eb03d84dac9207e72af8b1924e6bcda93cfad13399ea09c6a","d38edfcf","2019-01-01","Kari Nordmann","unsigned","added","","","","","2018-03-01 vakt Nordhordland legevakt
"
"0e8999357fdf2fb15dcdac336bad13b3e3a3c543ee6e71478621c17baea5bebc","d38edfcf","2019-01-01","Kari Nordmann","unsigned","added","","","","","2018-04-06 veiledning 1 t Ola Hansen | Takster
    sted: Masfjorden
"
"0e8999357fdf2fb15dcdac336bad13b3e3a3c543ee6e71478621c17baea5bebc","5b3f26b5","2019-01-01","Kari Nordmann","unsigned","changed","","amount","","1 t","1.5 t"
"0e8999357fdf2fb15dcdac336bad13b3e3a3c543ee6e71478621c17baea5bebc","fdc869e6","2018-12-24","Per Olsen","unsigned","changed","","date","","2018-04-06","2018-04-07"
"0e8999357fdf2fb15dcdac336bad13b3e3a3c543ee6e71478621c17baea5bebc","c36e2233","2019-01-01","Kari Nordmann","unsigned","confirmed","","mark","","","*"
"0e8999357fdf2fb15dcdac336bad13b3e3a3c543ee6e71478621c17baea5bebc","cf9be57e","2019-01-01","Kari Nordmann","unsigned","attested","Ola Hansen <ola@example.org>","","","",""
$ alis blame slag:vagt
! QUERY:1:6: error[A094]: 'vagt' is not a known kind
!  1 | slag:vagt
!    |      ^^^^
!   hint: did you mean 'vakt'?
! 1 error, 0 warnings
? 2
$ alis blame journal/vaar.alis:99
! alis: no entry stands at 'journal/vaar.alis:99'
? 2
$ alis blame journal/haust.alis:1
! alis: no entry stands at 'journal/haust.alis:1'
? 2
$ alis blame
! alis: say which entry: FILE:LINE, digits of its digest, or a query
? 2
## a shallow clone has it as it was found
$ git clone -q --depth 2 "file://$PWD" ../grunn && cd ../grunn && alis blame Takster
journal/vaar.alis:2  sha256 0e8999357fdf2fb15dcdac336bad13b3e3a3c543ee6e71478621c17baea5bebc
* 2018-04-07 veiledning 1.5 t Ola Hansen | Takster
    sted: Masfjorden
  00a35f43  2019-01-01  Kari Nordmann  likevel
    history is cut off here; this is how it was found:
      * 2018-04-07 veiledning 1.5 t Ola Hansen | Takster
          sted: Masfjorden
! alis: the repository is shallow, so its history is cut off; fetch the rest with: git fetch --unshallow
