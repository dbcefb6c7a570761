## A rule book with an identity number in its words (a synthetic one, of no
## person): nothing that is printed repeats it. A spreadsheet takes no word for
## a formula, and no word for a format.
== regelverk/prove.regler
regelverk prove
    versjon: 1
    tittel: Ordning 01019010046
    kilde: brev 01019010046

parameter antall
    tittel: Antall 01019010046
    kilde: leitet 01019010046
    forsiktig: 4 poeng
    spørsmål: hvor mange 01019010046

katalog kurs
    gir: kurset poeng

krav kurset
    tittel: =1+1 01019010046 %s %1
    kilde: @brev 01019010046
    sum: kurset
    minst: antall
    merknad: +merknad 01019010046

budsjett stilling
    tittel: Stilling 01019010046
    kilde: brev 01019010046
    inntekt: Tilskudd 01019010046, 200 000 kr
    kostnad: Lønn 01019010046, 900 000 kr
== loggbok.alis
alis Kari Nordmann
    regelverk: prove
    start: 2019-01-01
2019-02-04 kurs 2 poeng Lunge
2019-05-04 ! kurs 1 poeng Hud
$ for f in text json csv; do for c in status "explain kurset" "explain --why-not kurset" plan rules "rules show prove" "rules diff prove felles"; do alis $c --format $f --date 2019-03-01 2>&1; done; alis plan --what-if '2019-04-01 kurs 9 poeng Hjerte' --format $f --date 2019-03-01 2>&1; done >out; grep -c Kari out; grep -c 01019010046 out
4
0
? 1
$ alis status --format csv --date 2019-03-01 2>told
id,title,state,unit,have,confirmed,need,remaining,planned,surplus,reached,forecast
"kurset","'=1+1 *********** %s %1","short","poeng",2,0,4,2,1,0,,
? 1
$ alis rules show prove | head -n 20
rule book: prove
from: repository
file: regelverk/prove.regler
sha256: d5190effcc3e3ce7e7ec2690f63ff9c60ae9b2a8ecc9f541bf5223cc909e6ebc
title: Ordning ***********
version: 1
source: brev ***********

Requirements

kurset: =1+1 *********** %s %1
    counted: what is credited to kurset, added up
    needed: at least 4 poeng
    left open: hvor mange ***********
    parameters: antall
    remark: +merknad ***********
    source: @brev ***********

Parameters, which no source settles
\
