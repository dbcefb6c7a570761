## Columns stand under each other whatever letters are in them: æ, ø and å as
## one letter or with a combining mark (o + U+0308), and letters two columns
## wide. Where a caret stands is counted in columns too.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Bømlo
2018-01-13 * vakt Bömlo
2018-01-14 * vakt 東京都 legevakt
2018-01-15 * vakt Aa
2018-01-16 * utgift 5 kr 東京 | tog
$ alis list
2018-01-12  *  vakt Bømlo            legevakt     1 vakt  1 vakt
2018-01-13  *  vakt Bömlo            legevakt     1 vakt  2 vakt
2018-01-14  *  vakt 東京都 legevakt  legevakt     1 vakt  3 vakt
2018-01-15  *  vakt Aa               legevakt     1 vakt  4 vakt
2018-01-16  *  utgift 東京           utgift:東京    5 kr    5 kr
$ COLUMNS=40 alis list
2018-01-12  *  vakt Bø…  legevakt  1 vakt  1 vakt
2018-01-13  *  vakt Bö…  legevakt  1 vakt  2 vakt
2018-01-14  *  vakt 東…  legevakt  1 vakt  3 vakt
2018-01-15  *  vakt Aa   legevakt  1 vakt  4 vakt
2018-01-16  *  utgift …  utgift:…    5 kr    5 kr
== feil.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * kurs 東京 Bømlo 15 poeng
2018-01-12 * kurs Möte på ås 15 poeng
2018-01-13 * kürs Grunnkurs A
$ alis check -f feil.alis
! feil.alis:3:28: warning[A054]: '15 poeng' stands in the text, and is not counted
!  3 | 2018-01-12 * kurs 東京 Bømlo 15 poeng
!    |                              ^^^^^^^^
!   hint: write the amount before the name: kurs 15 poeng 東京 Bømlo
! feil.alis:4:31: warning[A054]: '15 poeng' stands in the text, and is not counted
!  4 | 2018-01-12 * kurs Möte på ås 15 poeng
!    |                              ^^^^^^^^
!   hint: write the amount before the name: kurs 15 poeng Möte på ås
! feil.alis:5:14: error[A016]: 'kürs' is not a known kind
!  5 | 2018-01-13 * kürs Grunnkurs A
!    |              ^^^^
!   hint: did you mean 'kurs'?
! 1 error, 2 warnings
! 1 entry is left out of the requirements
? 1
## the same in the help, where words of two languages stand side by side
$ LC_ALL=nn_NO.UTF-8 alis help init | sed -n '/^Val/,$p'
Val:
  --date ÅÅÅÅ-MM-DD     datoen i dag (ALIS_DATE)
  --dry-run             vis kva som ville bli skrive, og skriv ingenting
  --name NAMN           kven si loggbok det er, eller kva kohort
  --kommune NAMN        kommunen
  --start ÅÅÅÅ-MM-DD    første dag i utdanninga
  --regelverk NAMN      regelverka, med «,» mellom
  --veileder NAMN       rettleiaren
  --help                denne sida
## requirements by such names
== ord.alis
alis 東京 Bö
    kommune: Ås
    regelverk: prove
2018-01-12 * vakt Stord
    東京 vakt  1 vakt
== regelverk/prove.regler
regelverk prove
    versjon: 1
krav 東京
    tittel: En by
    kilde: ingen
    sum: 東京 vakt
    minst: 1 vakt
krav Ås
    tittel: En bygd
    kilde: ingen
    sum: ås
    minst: 40 vakter
krav Bömlo
    tittel: Ei øy
    kilde: ingen
    sum: bømlo
    minst: 4 vakter
katalog vakt /^Ås/
    gir: ås vakt
    gir: bømlo vakt
    gir: 東京 vakt vakt
$ alis status -f ord.alis 2>/dev/null | sed 's/sha256 .*/sha256 .../'
東京 Bö, Ås · 2018-12-31
prove, version 1, from this repository, sha256 ...

requirement                            have  state  when
東京         ██████████ 100 %   1 of 1 vakt  met    2018-01-12
Ås           ░░░░░░░░░░   0 %  0 of 40 vakt  short
Bömlo        ░░░░░░░░░░   0 %   0 of 4 vakt  short


Not complete.
$ LC_ALL=nb_NO.UTF-8 alis explain 東京 -f ord.alis 2>/dev/null
krav: 東京
tittel: En by
kilde: ingen (prove)
status: oppfylt
har: 1 vakt av 1 vakt

dato                                       ga     sum
2018-01-12  *  ord.alis:4  vakt Stord  1 vakt  1 vakt
