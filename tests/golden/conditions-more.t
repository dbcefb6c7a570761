## More of what a clause of the catalogue may ask, and a book that has reasons for
## leave and no category of service of its own.
== regelverk/hus.regler
regelverk hus
    versjon: 1

slag kurs
    enheter: poeng
    felt: bevis, veileder

kategori tjeneste sykehus
    alene: fra 50 %

katalog kurs
    hvis: veileder.spesialist ja
    gir: ledet 1 poeng

katalog kurs /nett/
    hvis: hva /kort/
    hvis: bevis
    gir: kort 1 poeng

katalog kurs /frist/
    fra: 2018-03-01
    etter: 2018-02-01
    gir: frist 1 poeng

katalog kurs /emne/
    gir: rest 1 poeng
    gir-vurderes: emne poeng, ellers 15 poeng med advarsel

katalog kurs
    gir: rest 1 poeng
== regelverk/to.regler
regelverk to
    versjon: 1

kategori permisjon ferie
    trekkes: nei

krav tjeneste
    tittel: Tjeneste
    kilde: prøven
    tid: sykehus
    minst: 1 år
== loggbok.alis
alis Kari Nordmann
    regelverk: hus, to
veileder Ola Hansen
    spesialist: ja
veileder Eva Berg
2018-04-01 * kurs A
    veileder: Ola Hansen
2018-04-02 * kurs B
    veileder: Eva Berg
2018-04-03 * kurs kort nett
    bevis: a.pdf
2018-04-04 * kurs kort nett
2018-02-28 * kurs frist
2018-03-01 * kurs frist
2018-04-05 * kurs emne
2018-01-01..2018-12-30 * tjeneste 100 % sykehus
2018-07-01..2018-07-30 * permisjon 100 % ferie
2018-08-01..2018-08-30 * permisjon 100 % annet
$ alis list --format csv 2>/dev/null | cut -d , -f 1,4,7 | grep -v tjeneste
date,what,account
"2018-02-28","frist","rest"
"2018-03-01","frist","frist"
"2018-04-01","A","ledet"
"2018-04-02","B","rest"
"2018-04-03","kort nett","kort"
"2018-04-04","kort nett","rest"
"2018-04-05","emne","rest"
"2018-07-01..2018-07-30","ferie","permisjon:ferie"
"2018-08-01..2018-08-30","annet","permisjon:annet"
## What the lenient reading alone assumes is not warned of.
$ alis check 2>&1 | grep -v '^!* *|' | grep -v sha256
loggbok.alis:16:1: warning[A059]: no veiledning for 304 days of service, from 2018-01-01 to 2018-12-30
 16 | 2018-01-01..2018-12-30 * tjeneste 100 % sykehus
  hint: enter what was held, or the leave that was taken
0 errors, 1 warning
loggbok.alis: 10 entries in 1 file, no errors
## The holiday is not deducted, the other month is: 359 - 29 d.
$ alis status --format csv 2>/dev/null
id,title,state,unit,have,confirmed,need,remaining,planned,surplus,reached,forecast
"tjeneste","Tjeneste","short","d",330,330,360,30,0,0,,2019-02-03
