## What a clause of the catalogue may ask of an entry: the first clause of which
## all holds is used. By hand: what stands behind '|' is the account.
== regelverk/hus.regler
regelverk hus
    versjon: 1

slag kurs
    periode: ja
    enheter: poeng
    felt: sted, bevis, veileder

slag veiledning
    enheter: t
    hva: veileder
    felt: sted, veileder

katalog kurs
    hvis: hva Før
    før: 2018-03-01
    gir: før 1 poeng

katalog kurs
    hvis: hva til
    til: 2018-03-01
    gir: til 1 poeng

katalog kurs
    hvis: hva fra
    fra: 2018-03-01
    gir: fra 1 poeng

katalog kurs
    hvis: hva etter
    etter: 2018-03-01
    gir: etter 1 poeng

katalog kurs
    hvis: hva mellom
    fra: avtale
    til: søknad
    gir: mellom 1 poeng

katalog kurs
    hvis: hva siden
    etter: søknad
    gir: siden 1 poeng

katalog kurs /^(net+)/
    hvis-ikke: bevis
    hvis-ikke: sted
    gir: $1:uten 1 poeng

katalog kurs /^(net+)/
    hvis: sted /^stor/
    hvis-ikke: sted Stord
    gir: $1:nær 1 poeng

katalog kurs
    hvis: merknad /heime/
    hvis: mark *
    gir: heime 1 poeng

katalog kurs
    hvis-ikke: mark
    gir: umerket 1 poeng

katalog kurs
    gir: resten 1 poeng

katalog veiledning
    hvis: veileder.fritak
    gir: fritak t

katalog veiledning
    hvis: veileder.spesialist /medisin$/
    hvis-ikke: veileder.spesialist arbeidsmedisin
    gir: spesialist t

katalog veiledning
    hvis-ikke: veileder.spesialist
    gir: ukjent t

katalog veiledning
    gir: annen t

== loggbok.alis
alis Kari Nordmann
    regelverk: hus
    avtale: 2018-02-01

alias OH = Ola Hansen
veileder Ola Hansen
    spesialist: Allmennmedisin
veileder Eva Berg
    exemption: 2017-01-01
veileder Per Dahl
    spesialist: arbeidsmedisin
veileder Liv Vik
    spesialist:

2018-02-28             * kurs Før               | før
2018-03-01             * kurs Før               | resten, den dagen er ikke før
2018-03-01             * kurs til               | til
2018-02-28..2018-03-02 * kurs til               | resten, siste dag er etter
2018-02-28..2018-03-01 * kurs fra               | fra
2018-02-28             * kurs fra               | resten
2018-03-02             * kurs etter             | etter
2018-03-01             * kurs etter             | resten
2018-02-01             * kurs mellom            | mellom, søknad er ikke skrevet
2018-01-31             * kurs mellom            | resten
2018-05-01             * kurs siden             | resten, søknad er ikke skrevet
2018-05-02             * kurs nettt             | nettt:uten
2018-05-03             * kurs nett              | resten, har bevis
    bevis: a.pdf
2018-05-04             * kurs nett              | nett:nær
    sted: Storebø
2018-05-05             * kurs nett              | resten
    sted: stord
2018-05-06             * kurs A                 | Heimekurs: heime
2018-05-07               kurs A                 | heimekurs: umerket
2019-05-08             ! kurs A                 | heimekurs: resten
2018-05-09             * veiledning 1 t OH      | spesialist
2018-05-10             * veiledning 1 t Eva Berg | fritak
2018-05-11             * veiledning 1 t per dahl | annen
2018-05-12             * veiledning 1 t Liv Vik | ukjent, ikke noe står der
2018-05-13             * veiledning 1 t Ukjent  | ukjent
2018-05-14             * veiledning 1 t Per Dahl | annen, den ene er arbeidsmedisiner
    veileder: Ola Hansen
$ alis list --format csv 2>/dev/null | cut -d , -f 1,4,7
date,what,account
"2018-01-31","mellom","resten"
"2018-02-01","mellom","mellom"
"2018-02-28","Før","før"
"2018-02-28..2018-03-02","til","resten"
"2018-02-28..2018-03-01","fra","fra"
"2018-02-28","fra","resten"
"2018-03-01","Før","resten"
"2018-03-01","til","til"
"2018-03-01","etter","resten"
"2018-03-02","etter","etter"
"2018-05-01","siden","resten"
"2018-05-02","nettt","nettt:uten"
"2018-05-03","nett","resten"
"2018-05-04","nett","nett:nær"
"2018-05-05","nett","resten"
"2018-05-06","A","heime"
"2018-05-07","A","umerket"
"2018-05-09","OH","spesialist"
"2018-05-10","Eva Berg","fritak"
"2018-05-11","per dahl","annen"
"2018-05-12","Liv Vik","ukjent"
"2018-05-13","Ukjent","ukjent"
"2018-05-14","Per Dahl","annen"
"2019-05-08","A","resten"
## a pattern that gives up: the place is that of what it read
== regelverk/vill.regler
regelverk vill
    versjon: 1

katalog kurs
    hvis: sted /^(a+)+$/
    gir: a 1 poeng

katalog veiledning
    hvis: veileder.nøkkel /^(a+)+$/
    gir: b t

== vill.alis
alis Kari Nordmann
    regelverk: vill
veileder Ola Hansen
    nøkkel: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab
2018-01-12 * kurs Grunnkurs A
    sted: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab
2018-01-13 * veiledning 1 t Ola Hansen
$ alis check -f vill.alis
! alis: by the rule book 'regelverk/vill.regler' of this repository, sha256 5ad15b31d06d88d980227815207033bb7e5e44aa1ac9410dc050f228a7d73850
! vill.alis:6:11: error[A068]: a pattern of the rule book gave up on this text
!  6 |     sted: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab
!    |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: make the text shorter, or the pattern simpler
! vill.alis:7:29: error[A068]: a pattern of the rule book gave up on this text
!  7 | 2018-01-13 * veiledning 1 t Ola Hansen
!    |                             ^^^^^^^^^^
!   hint: make the text shorter, or the pattern simpler
! 2 errors, 0 warnings
! 2 entries are left out of the requirements
? 1
