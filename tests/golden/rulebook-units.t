## A figure in another unit than the requirement counts: what to write instead
## depends on what is counted.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
== regelverk/hus.regler
regelverk hus
    versjon: 1
kategori tjeneste praksis
    alene: fra 50 %
katalog kurs
    gir: kurs t
krav a
    tittel: A
    kilde: K
    tid: praksis
    minst: 4 t
krav b
    tittel: B
    kilde: K
    tid: praksis
    begynt-før: 2019-01-01
    minst: 4 t
krav c
    tittel: C
    kilde: K
    antall: kurs
    minst: 4 t
krav d
    tittel: D
    kilde: K
    sum: kurs
    minst: 4 år
krav e
    tittel: E
    kilde: K
    sum: kurs
    minst: 4 %
krav f
    tittel: F
    kilde: K
    sum: kurs
    minst: 4 t
    tak: kurs 3 poeng
krav g
    tittel: G
    kilde: K
    sum: kurs
    minst: 4 t til 2019-01-01
    minst: 5 poeng fra 2019-01-02
$ alis check --format line 2>/dev/null | sed 's/.*\[A072\]; //'
time is counted in years, months and days
time is counted in years, months and days
what is counted one by one is counted in stk
years, months and days belong to 'tid'
a percentage belongs to 'alene' and 'andel'
write it in t, as what is needed
write it in t, as the others are
