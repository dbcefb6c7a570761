## What is wrong in a rule book is told where it stands, each thing once.
== regelverk/feil.regler
regelverk feil
    versjon: 1
    fravær: over 10 % av mange år
 ; a comment behind one blank

parameter grense
    tittel: En ;grense ;som er to
    kilde: prøven
    forsiktig: 2 vakter
    romslig: 3 vakter

parameter grense
    tittel: En til
    kilde: prøven
    forsiktig: 2 vakter
    romslig: 3 vakter

kategori tjeneste sykehjem:stort /(/

kategori tjeneste sykehjem
    alene: fra 50 %

kategori tjeneste sykehjem:lite /lite/
    alene: nei

kategori tjeneste Sykehjem
    alene: fra 50 %

kategori permisjon ferie
    trekkes: nei

kategori permisjon Ferie
    trekkes: nei


katalog vakt
    gir: legevakt 1 vakt

katalog veiledning
    gir: veiledning t, ellers 1 t

krav begge
    tittel: To måter
    kilde: prøven
    sum: legevakt
    antall: vakt
    minst: 1 vakt

krav tre
    tittel: Ulike, og et antall
    kilde: prøven
    ulike: legevakt
    antall: vakt
    hver-minst: 1 vakt
    minst: 1 stk

krav hele
    tittel: Hele kontoen
    kilde: prøven
    tid: tjeneste:sykehjem
    minst: 1 år

krav begges
    tittel: To feil
    kilde: prøven
    sum: legevakt
    minst: mange vakter
    minst-vurderes: flere vakter

krav tom
    tittel: Ingenting
    kilde: prøven
    sum: legevakt
    minst:

krav alt
    tittel: Alt av ingenting
    kilde: prøven
    sum: legevakt
    minst: alt av

krav feilkonto
    tittel: Tjeneste som sum
    kilde: prøven
    sum: tjeneste:sykehjem, permisjon:ferie
    minst: 3 vakter

krav delt
    tittel: Andel i en annen enhet
    kilde: prøven
    sum: legevakt
    minst: alt av veiledning

krav frist
    tittel: Frist uten dag
    kilde: prøven
    frist: søknad senest 2018-99-99
$ alis rules check regelverk/feil.regler
! regelverk/feil.regler:3:13: error[A065]: 'over 10 % av mange år' does not fit 'fravær'
!  3 |     fravær: over 10 % av mange år
!    |             ^^^^^^^^^^^^^^^^^^^^^
!   hint: write over 10 % av 5 år
! regelverk/feil.regler:6:1: error[A064]: the clause 'grense' lacks spørsmål
!  6 | parameter grense
!    | ^^^^^^^^^^^^^^^^
!   hint: write it on an indented line below
! regelverk/feil.regler:6:11: warning[A085]: the parameter 'grense' is used nowhere
!  6 | parameter grense
!    |           ^^^^^^
!   hint: write its name where its amount belongs, or remove it
! regelverk/feil.regler:7:16: warning[A026]: a ';' behind one blank is text, not a comment
!  7 |     tittel: En ;grense ;som er to
!    |                ^
!   hint: write two blanks before it where a comment begins
! regelverk/feil.regler:12:11: error[A063]: a second 'parameter' clause with the name 'grense'
!  12 | parameter grense
!     |           ^^^^^^
!   see regelverk/feil.regler:6:11
!   6 | parameter grense
!   hint: names must differ
! regelverk/feil.regler:18:36: error[A062]: the pattern does not compile: a closing parenthesis is missing
!  18 | kategori tjeneste sykehjem:stort /(/
!     |                                    ^
! regelverk/feil.regler:23:10: error[A065]: 'tjeneste sykehjem:lite' does not fit 'kategori'
!  23 | kategori tjeneste sykehjem:lite /lite/
!     |          ^^^^^^^^^^^^^^^^^^^^^^
!   see regelverk/feil.regler:20:10
!  20 | kategori tjeneste sykehjem
!   hint: write it above its general category: the first that fits counts
! regelverk/feil.regler:26:10: error[A063]: a second 'kategori' clause with the name 'tjeneste Sykehjem'
!  26 | kategori tjeneste Sykehjem
!     |          ^^^^^^^^^^^^^^^^^
!   see regelverk/feil.regler:20:10
!  20 | kategori tjeneste sykehjem
!   hint: names must differ
! regelverk/feil.regler:32:10: error[A063]: a second 'kategori' clause with the name 'permisjon Ferie'
!  32 | kategori permisjon Ferie
!     |          ^^^^^^^^^^^^^^^
!   see regelverk/feil.regler:29:10
!  29 | kategori permisjon ferie
!   hint: names must differ
! regelverk/feil.regler:45:5: error[A065]: 'sum' does not fit 'antall'
!  45 |     sum: legevakt
!     |     ^^^
!   hint: antall goes with these: minst, minst-vurderes, høyst, høyst-vurderes, tak, tak-vurderes, gulv, mens, fra, til, siste, bare-bekreftet
! regelverk/feil.regler:53:5: error[A065]: 'antall' does not fit 'ulike'
!  53 |     antall: vakt
!     |     ^^^^^^
!   hint: ulike goes with these: minst, minst-vurderes, høyst, høyst-vurderes, hver-minst, fra, til, siste, bare-bekreftet
! regelverk/feil.regler:67:12: error[A065]: 'mange vakter' does not fit 'minst'
!  67 |     minst: mange vakter
!     |            ^^^^^^^^^^^^
!   hint: write an amount: 40 vakter, 2 år
! regelverk/feil.regler:68:21: error[A065]: 'flere vakter' does not fit 'minst-vurderes'
!  68 |     minst-vurderes: flere vakter
!     |                     ^^^^^^^^^^^^
!   hint: write it below its 'minst'
! regelverk/feil.regler:74:11: error[A065]: '' does not fit 'minst'
!  74 |     minst:
!     |           ^
!   hint: write an amount: 40 vakter, 2 år
! regelverk/feil.regler:80:12: error[A065]: 'alt av' does not fit 'minst'
!  80 |     minst: alt av
!     |            ^^^^^^
!   hint: write an amount: 40 vakter, 2 år
! regelverk/feil.regler:85:10: warning[A073]: nothing in the rule books credits 'tjeneste:sykehjem'
!  85 |     sum: tjeneste:sykehjem, permisjon:ferie
!     |          ^^^^^^^^^^^^^^^^^
!   hint: service is counted by 'tid': write its categories there
! regelverk/feil.regler:85:29: warning[A073]: nothing in the rule books credits 'permisjon:ferie'
!  85 |     sum: tjeneste:sykehjem, permisjon:ferie
!     |                             ^^^^^^^^^^^^^^^
!   hint: no requirement counts leave: 'fravær' says what it takes from service
! regelverk/feil.regler:97:26: error[A065]: '2018-99-99' does not fit 'frist'
!  97 |     frist: søknad senest 2018-99-99
!     |                          ^^^^^^^^^^
!   hint: write a date that exists: 2026-03-01
! 14 errors, 4 warnings
? 1
