## rules: which rule books there are, what one says in words, what is wrong.
== regelverk/hus.regler
; Everything that a rule book can say of service and hours.
regelverk hus
    versjon: 3
    tittel: Avtale med kommunen
    tittel-nn: Avtale med kommunen, nynorsk
    tittel-en: Agreement with the municipality
    gjelder: 2018-01-01..2019-12-31
    kilde: arkivet
    konverteres-til: allmennmedisin-2019
    fravær: over 10 % av 5 år
    fravær-vurderes: bare det over

slag møte
    nynorsk: møte
    engelsk: meeting
    flertall: møter
    periode: ja
    enheter: t, stk
    felt: sted, bevis
    krever: sted
    bør-ha: bevis
    hva: sted
    lengste-opphold: 28 dager

kategori tjeneste kontor:by /\bby\b/
    engelsk: town
    alene: fra 20 %
    alene-vurderes: over 0 %

kategori tjeneste kontor
    engelsk: office
    alene: fra 50 %
    når: søknad etter 2016-07-07
    kilde: brev

kategori tjeneste lab
    alene: nei
    sammen-med: kontor
    sammen-med-vurderes: kontor, kontor:by

kategori permisjon ferie
    trekkes: nei

katalog møte /fagmøte/
    hvis: sted /Stord/
    hvis-ikke: bevis
    fra: 2018-01-01
    gir: møte:fag t, ellers 2 t
    gir-vurderes: møte:ekstra 1 t
    kilde: brev

katalog møte
    før: søknad
    gir: ingenting
    fordi: for tidlig
    fordi-en: too early

katalog møte
    gir: møte:annet t, ellers 1 t med advarsel

parameter minste
    tittel: Det minste
    tittel-en: The least
    kilde: leverandøren
    forsiktig: 20 t
    romslig: 10 t
    spørsmål: hvor mye
    spørsmål-nn: kor mykje
    spørsmål-en: how much

krav sum
    tittel: Sum
    kilde: brev
    sum: møte:fag, møte:annet
    minst: minste
    tak: møte:annet 5 t
    gulv: møte:fag 8 t
    mens: kontor 2 t
    fra: 2018-01-01, søknad
    til: 2019-12-31
    hver-en-gang: ja
    bare-bekreftet: ja
    merknad: se brevet

krav sett
    tittel: Sett
    kilde: brev
    sett: møte:fag, møte:annet
    minst: 4 t

krav tid
    tittel: Tid
    kilde: brev
    tid: kontor, lab
    minst: 2 år
    tak: lab 6 måneder
    tak-vurderes: lab 1 år

krav antall
    tittel: Antall
    kilde: brev
    antall: møte
    minst: 2 stk til 2018-06-30
    minst: 3 stk fra 2018-07-01
    siste: 12 måneder

krav ulike
    tittel: Ulike
    kilde: brev
    ulike: møte
    hver-minst: 15 t
    minst: 2 stk

krav rytme
    tittel: Rytme
    kilde: brev
    rytme: hver 2. uke
    sum: møte

krav begynt
    tittel: Begynt
    kilde: brev
    begynt-før: 2019-03-01
    tid: kontor
    minst: 6 måneder
    andel: fra 50 %
    eller-avtale: møte:fag

krav frist
    tittel: Frist
    kilde: brev
    frist: søknad senest 2019-12-31
    frist-vurderes: søknad senest 2020-12-31

krav takst
    tittel: Per år
    kilde: brev
    sum: møte
    minst: 42 t per år
    minst-vurderes: 42 t per årsverk

krav penger
    tittel: Penger
    kilde: brev
    sum: utgift
    høyst: 200 000 kr per kalenderår

krav likt
    tittel: Likt
    kilde: brev
    sum: møte:fag
    minst: alt av møte:annet
    vurderes: er det nok
    vurderes-en: is it enough

budsjett år
    tittel: Et år
    tittel-en: A year
    kilde: brev
    inntekt: tilskudd, 200 000 kr
    inntekt: liste, 700 x 442 kr
    kostnad: lønn, 900 000 kr
$ alis rules check
regelverk/hus.regler: no errors
$ alis rules show hus
rule book: hus
from: repository
file: regelverk/hus.regler
sha256: 61426c32b092d779120bb5878df86be5d8f9e364bec2f0f117455cb675c7d215
title: Agreement with the municipality
version: 3
valid: 2018-01-01..2019-12-31
taken over by: allmennmedisin-2019
leave: deducted when all of it is over 6 m, and then all of it (by the lenient
  reading what is over)
source: arkivet

Requirements

sum: Sum
    counted: what is credited to møte:fag, møte:annet, added up
    needed: at least 20 t (by the lenient reading at least 10 t)
    cap: of møte:annet at most 5 t
    floor: of møte:fag at least 8 t
    at the same time: of what does not lie at the same time as kontor at most 18
      t (by the lenient reading 8 t) counts
    when: from 2018-01-01 on
    when: to and with 2019-12-31
    when: from the day on that the journal has for 'søknad'
    once: an account counts once, the first time
    confirmed: only what is confirmed counts
    two readings: how much
    parameters: minste
    remark: se brevet
    source: brev

sett: Sett
    counted: what is credited to møte:fag, møte:annet, each of which must be
      there and counts once
    needed: at least 4 t
    source: brev

tid: Tid
    counted: service as kontor, lab
    needed: at least 2 y
    cap: of lab at most 6 m (by the lenient reading 1 y)
    source: brev

antall: Antall
    counted: the entries that credit møte, each as one
    needed: at least 2 stk, to and with 2018-06-30
    needed: at least 3 stk, from 2018-07-01 on
    when: in the last 12 months
    source: brev

ulike: Ulike
    counted: the different accounts below møte that hold at least 15 t
    needed: at least 2 stk
    source: brev

rytme: Rytme
    counted: the weeks of service in which, or in the one before, something is
      credited to møte
    needed: every week of service
    source: brev

begynt: Begynt
    counted: the longest post as kontor of at least 50 % that began before
      2019-03-01
    counted: posts that begin later, too, if møte:fag is entered before
      2019-03-01
    needed: at least 6 m
    source: brev

frist: Frist
    needed: søknad no later than 2019-12-31 (by the lenient reading søknad no
      later than 2020-12-31)
    source: brev

takst: Per år
    counted: what is credited to møte, added up
    needed: at least 42 t a year of service (by the lenient reading at least 42
      t a full-time year of service)
    source: brev

penger: Penger
    counted: what is credited to utgift, added up
    needed: at most 200 000 kr in each calendar year, in proportion to the days
      in post
    source: brev

likt: Likt
    counted: what is credited to møte:fag, added up
    needed: as much as is credited to møte:annet
    left open: is it enough
    source: brev

Parameters, which no source settles

minste: The least
    value: 20 t by the cautious reading, 10 t by the lenient
    left open: how much
    source: leverandøren

Categories, in the order in which a day is filled

tjeneste kontor:by /\bby\b/
    words: kontor, town
    by itself: from 20 % (by the lenient reading when over 0 %)
    beside other service: never

tjeneste kontor
    words: kontor, office
    by itself: from 50 %
    beside other service: never
    by itself: only if søknad after 2016-07-07
    source: brev

tjeneste lab
    words: lab
    by itself: never
    beside other service: kontor (by the lenient reading kontor, kontor:by)

permisjon ferie
    words: ferie
    deducted: no

What entries give; the first that fits counts

møte /fagmøte/
    condition: only with sted /Stord/
    condition: only without bevis
    condition: only from 2018-01-01 on
    gives: what the entry says in t, else 2 t, to møte:fag
    gives: by the lenient reading alone: 1 t to møte:ekstra
    source: brev

møte
    condition: only before søknad
    gives: nothing
    why: too early

møte
    gives: what the entry says in t, else 1 t with a warning, to møte:annet

Kinds of entries

møte
    words: møte, meeting
    plural: møter
    days: a day or a period
    units: t, stk
    keys: sted, bevis
    required keys: sted
    expected keys: bevis
    names: what it is about is the place
    longest pause: 28 days of service

Budgets

år: A year
    income: tilskudd: 200 000 kr
    income: liste: 309 400 kr
    cost: lønn: 900 000 kr
    in all: income 509 400 kr
    in all: cost 900 000 kr
    in all: 390 600 kr is not covered
    source: brev
$ alis rules show hus sum
rule book: hus
from: repository
file: regelverk/hus.regler
sha256: 61426c32b092d779120bb5878df86be5d8f9e364bec2f0f117455cb675c7d215

Requirements

sum: Sum
    counted: what is credited to møte:fag, møte:annet, added up
    needed: at least 20 t (by the lenient reading at least 10 t)
    cap: of møte:annet at most 5 t
    floor: of møte:fag at least 8 t
    at the same time: of what does not lie at the same time as kontor at most 18
      t (by the lenient reading 8 t) counts
    when: from 2018-01-01 on
    when: to and with 2019-12-31
    when: from the day on that the journal has for 'søknad'
    once: an account counts once, the first time
    confirmed: only what is confirmed counts
    two readings: how much
    parameters: minste
    remark: se brevet
    source: brev

Parameters, which no source settles

minste: The least
    value: 20 t by the cautious reading, 10 t by the lenient
    left open: how much
    source: leverandøren
$ LC_ALL=nb_NO.UTF-8 alis regler vis hus
regelverk: hus
kommer fra: depotet
fil: regelverk/hus.regler
sha256: 61426c32b092d779120bb5878df86be5d8f9e364bec2f0f117455cb675c7d215
tittel: Avtale med kommunen
versjon: 3
gjelder: 2018-01-01..2019-12-31
avløses av: allmennmedisin-2019
permisjon: trekkes når alt til sammen er over 6 md, og da alt (med romslig
  lesemåte det som er over)
kilde: arkivet

Krav

sum: Sum
    regnes: det som er ført på møte:fag, møte:annet, lagt sammen
    trengs: minst 20 t (med romslig lesemåte minst 10 t)
    tak: av møte:annet høyst 5 t
    gulv: av møte:fag minst 8 t
    samtidig: av det som ikke er samtidig med kontor, teller høyst 18 t (med
      romslig lesemåte 8 t)
    når: fra og med 2018-01-01
    når: til og med 2019-12-31
    når: fra og med dagen som loggboken har for «søknad»
    én gang: en konto teller én gang, den første
    bekreftet: bare det som er bekreftet, teller
    to lesemåter: hvor mye
    parametere: minste
    merknad: se brevet
    kilde: brev

sett: Sett
    regnes: det som er ført på møte:fag, møte:annet; hver må være der og teller
      én gang
    trengs: minst 4 t
    kilde: brev

tid: Tid
    regnes: tjeneste som kontor, lab
    trengs: minst 2 år
    tak: av lab høyst 6 md (med romslig lesemåte 1 år)
    kilde: brev

antall: Antall
    regnes: føringene som gir noe på møte, hver som én
    trengs: minst 2 stk, til og med 2018-06-30
    trengs: minst 3 stk, fra og med 2018-07-01
    når: i de siste 12 månedene
    kilde: brev

ulike: Ulike
    regnes: de ulike kontoene under møte med minst 15 t
    trengs: minst 2 stk
    kilde: brev

rytme: Rytme
    regnes: ukene med tjeneste der noe er ført på møte i uken eller den før
    trengs: hver uke med tjeneste
    kilde: brev

begynt: Begynt
    regnes: den lengste stillingen som kontor på minst 50 % som begynte før
      2019-03-01
    regnes: også stillinger som begynner senere, hvis møte:fag er ført før
      2019-03-01
    trengs: minst 6 md
    kilde: brev

frist: Frist
    trengs: søknad senest 2019-12-31 (med romslig lesemåte søknad senest
      2020-12-31)
    kilde: brev

takst: Per år
    regnes: det som er ført på møte, lagt sammen
    trengs: minst 42 t per år med tjeneste (med romslig lesemåte minst 42 t per
      årsverk med tjeneste)
    kilde: brev

penger: Penger
    regnes: det som er ført på utgift, lagt sammen
    trengs: høyst 200 000 kr i hvert kalenderår, i forhold til dagene i stilling
    kilde: brev

likt: Likt
    regnes: det som er ført på møte:fag, lagt sammen
    trengs: så mye som er ført på møte:annet
    åpent spørsmål: er det nok
    kilde: brev

Parametere, som ingen kilde avgjør

minste: Det minste
    verdi: 20 t med forsiktig lesemåte, 10 t med romslig
    åpent spørsmål: hvor mye
    kilde: leverandøren

Kategorier, i den rekkefølgen en dag fylles

tjeneste kontor:by /\bby\b/
    ord: kontor, town
    alene: fra 20 % (med romslig lesemåte når over 0 %)
    ved siden av annen tjeneste: aldri

tjeneste kontor
    ord: kontor, office
    alene: fra 50 %
    ved siden av annen tjeneste: aldri
    alene: bare ved søknad etter 2016-07-07
    kilde: brev

tjeneste lab
    ord: lab
    alene: aldri
    ved siden av annen tjeneste: kontor (med romslig lesemåte kontor, kontor:by)

permisjon ferie
    ord: ferie
    trekkes: nei

Hva føringer gir; den første som passer, gjelder

møte /fagmøte/
    vilkår: bare med sted /Stord/
    vilkår: bare uten bevis
    vilkår: bare fra og med 2018-01-01
    gir: det føringen sier i t, ellers 2 t, på møte:fag
    gir: bare med romslig lesemåte: 1 t på møte:ekstra
    kilde: brev

møte
    vilkår: bare før søknad
    gir: ingenting
    hvorfor: for tidlig

møte
    gir: det føringen sier i t, ellers 1 t med advarsel, på møte:annet

Slag føringer

møte
    ord: møte, meeting
    flertall: møter
    dager: en dag eller en periode
    enheter: t, stk
    nøkler: sted, bevis
    nøkler som må stå: sted
    nøkler som bør stå: bevis
    navngir: det den gjelder, er stedet
    lengste opphold: 28 dager med tjeneste

Budsjetter

år: Et år
    inntekt: tilskudd: 200 000 kr
    inntekt: liste: 309 400 kr
    kostnad: lønn: 900 000 kr
    i alt: inntekt 509 400 kr
    i alt: kostnad 900 000 kr
    i alt: 390 600 kr er ikke dekket
    kilde: brev
$ LC_ALL=nn_NO.UTF-8 alis regler vis hus
regelverk: hus
kjem frå: depotet
fil: regelverk/hus.regler
sha256: 61426c32b092d779120bb5878df86be5d8f9e364bec2f0f117455cb675c7d215
tittel: Avtale med kommunen, nynorsk
versjon: 3
gjeld: 2018-01-01..2019-12-31
vert avløyst av: allmennmedisin-2019
permisjon: vert trekt når alt til saman er over 6 md, og då alt (med romsleg
  lesemåte det som er over)
kjelde: arkivet

Krav

sum: Sum
    vert rekna: det som er ført på møte:fag, møte:annet, lagt saman
    trengst: minst 20 t (med romsleg lesemåte minst 10 t)
    tak: av møte:annet høgst 5 t
    golv: av møte:fag minst 8 t
    samstundes: av det som ikkje er samstundes med kontor, tel høgst 18 t (med
      romsleg lesemåte 8 t)
    når: frå og med 2018-01-01
    når: til og med 2019-12-31
    når: frå og med dagen som loggboka har for «søknad»
    éin gong: ein konto tel éin gong, den fyrste
    stadfesta: berre det som er stadfest, tel
    to lesemåtar: kor mykje
    parametrar: minste
    merknad: se brevet
    kjelde: brev

sett: Sett
    vert rekna: det som er ført på møte:fag, møte:annet; kvar må vere der og tel
      éin gong
    trengst: minst 4 t
    kjelde: brev

tid: Tid
    vert rekna: teneste som kontor, lab
    trengst: minst 2 år
    tak: av lab høgst 6 md (med romsleg lesemåte 1 år)
    kjelde: brev

antall: Antall
    vert rekna: føringane som gjev noko på møte, kvar som éi
    trengst: minst 2 stk, til og med 2018-06-30
    trengst: minst 3 stk, frå og med 2018-07-01
    når: i dei siste 12 månadene
    kjelde: brev

ulike: Ulike
    vert rekna: dei ulike kontoane under møte med minst 15 t
    trengst: minst 2 stk
    kjelde: brev

rytme: Rytme
    vert rekna: vekene med teneste der noko er ført på møte i veka eller den før
    trengst: kvar veke med teneste
    kjelde: brev

begynt: Begynt
    vert rekna: den lengste stillinga som kontor på minst 50 % som byrja før
      2019-03-01
    vert rekna: òg stillingar som byrjar seinare, dersom møte:fag er ført før
      2019-03-01
    trengst: minst 6 md
    kjelde: brev

frist: Frist
    trengst: søknad seinast 2019-12-31 (med romsleg lesemåte søknad seinast
      2020-12-31)
    kjelde: brev

takst: Per år
    vert rekna: det som er ført på møte, lagt saman
    trengst: minst 42 t per år med teneste (med romsleg lesemåte minst 42 t per
      årsverk med teneste)
    kjelde: brev

penger: Penger
    vert rekna: det som er ført på utgift, lagt saman
    trengst: høgst 200 000 kr i kvart kalenderår, i høve til dagane i stilling
    kjelde: brev

likt: Likt
    vert rekna: det som er ført på møte:fag, lagt saman
    trengst: så mykje som er ført på møte:annet
    ope spørsmål: er det nok
    kjelde: brev

Parametrar, som ingen kjelde avgjer

minste: Det minste
    verdi: 20 t med forsiktig lesemåte, 10 t med romsleg
    ope spørsmål: kor mykje
    kjelde: leverandøren

Kategoriar, i den rekkjefølgja ein dag vert fylt

tjeneste kontor:by /\bby\b/
    ord: kontor, town
    åleine: frå 20 % (med romsleg lesemåte når over 0 %)
    ved sida av anna teneste: aldri

tjeneste kontor
    ord: kontor, office
    åleine: frå 50 %
    ved sida av anna teneste: aldri
    åleine: berre ved søknad etter 2016-07-07
    kjelde: brev

tjeneste lab
    ord: lab
    åleine: aldri
    ved sida av anna teneste: kontor (med romsleg lesemåte kontor, kontor:by)

permisjon ferie
    ord: ferie
    vert trekt: nei

Kva føringar gjev; den fyrste som passar, gjeld

møte /fagmøte/
    vilkår: berre med sted /Stord/
    vilkår: berre utan bevis
    vilkår: berre frå og med 2018-01-01
    gjev: det føringa seier i t, elles 2 t, på møte:fag
    gjev: berre med romsleg lesemåte: 1 t på møte:ekstra
    kjelde: brev

møte
    vilkår: berre før søknad
    gjev: ingenting
    kvifor: for tidlig

møte
    gjev: det føringa seier i t, elles 1 t med åtvaring, på møte:annet

Slag føringar

møte
    ord: møte, meeting
    fleirtal: møter
    dagar: ein dag eller ein periode
    einingar: t, stk
    nyklar: sted, bevis
    nyklar som må stå: sted
    nyklar som bør stå: bevis
    namngjev: det ho gjeld, er staden
    lengste opphald: 28 dagar med teneste

Budsjett

år: Et år
    inntekt: tilskudd: 200 000 kr
    inntekt: liste: 309 400 kr
    kostnad: lønn: 900 000 kr
    i alt: inntekt 509 400 kr
    i alt: kostnad 900 000 kr
    i alt: 390 600 kr er ikkje dekt
    kjelde: brev
$ alis rules show hus sum --format json
{
  "format": 1,
  "id": "hus",
  "version": "3",
  "title": "Agreement with the municipality",
  "origin": "repository",
  "used": false,
  "file": "regelverk/hus.regler",
  "sha256": "61426c32b092d779120bb5878df86be5d8f9e364bec2f0f117455cb675c7d215",
  "requirements": [
    {
      "id": "sum",
      "unit": "t",
      "need": "20",
      "need_lenient": "10",
      "at_most": false,
      "source": "brev"
    }
  ],
  "told": [
    {
      "clause": "requirement",
      "id": "sum",
      "key": "title",
      "language": null,
      "text": "Sum"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "counted",
      "language": null,
      "text": "what is credited to møte:fag, møte:annet, added up"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "needed",
      "language": null,
      "text": "at least 20 t (by the lenient reading at least 10 t)"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "cap",
      "language": null,
      "text": "of møte:annet at most 5 t"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "floor",
      "language": null,
      "text": "of møte:fag at least 8 t"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "while",
      "language": null,
      "text": "of what does not lie at the same time as kontor at most 18 t (by the lenient reading 8 t) counts"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "window",
      "language": null,
      "text": "from 2018-01-01 on"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "window",
      "language": null,
      "text": "to and with 2019-12-31"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "window",
      "language": null,
      "text": "from the day on that the journal has for 'søknad'"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "once",
      "language": null,
      "text": "an account counts once, the first time"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "confirmed_only",
      "language": null,
      "text": "only what is confirmed counts"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "readings",
      "language": "nb",
      "text": "hvor mye"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "readings",
      "language": "nn",
      "text": "kor mykje"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "readings",
      "language": "en",
      "text": "how much"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "parameters",
      "language": null,
      "text": "minste"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "remark",
      "language": null,
      "text": "se brevet"
    },
    {
      "clause": "requirement",
      "id": "sum",
      "key": "source",
      "language": null,
      "text": "brev"
    },
    {
      "clause": "parameter",
      "id": "minste",
      "key": "title",
      "language": "nb",
      "text": "Det minste"
    },
    {
      "clause": "parameter",
      "id": "minste",
      "key": "title",
      "language": "en",
      "text": "The least"
    },
    {
      "clause": "parameter",
      "id": "minste",
      "key": "value",
      "language": null,
      "text": "20 t by the cautious reading, 10 t by the lenient"
    },
    {
      "clause": "parameter",
      "id": "minste",
      "key": "question",
      "language": "nb",
      "text": "hvor mye"
    },
    {
      "clause": "parameter",
      "id": "minste",
      "key": "question",
      "language": "nn",
      "text": "kor mykje"
    },
    {
      "clause": "parameter",
      "id": "minste",
      "key": "question",
      "language": "en",
      "text": "how much"
    },
    {
      "clause": "parameter",
      "id": "minste",
      "key": "source",
      "language": null,
      "text": "leverandøren"
    }
  ]
}
$ alis rules show hus tid --format csv
clause,id,key,language,text
"requirement","tid","title",,"Tid"
"requirement","tid","counted",,"service as kontor, lab"
"requirement","tid","needed",,"at least 2 y"
"requirement","tid","cap",,"of lab at most 6 m (by the lenient reading 1 y)"
"requirement","tid","source",,"brev"
## The list: those that are shipped, then the repository's.
$ alis rules | grep -e hus -e 'rule book'
rule book            version  valid                   requirements  from        used  sha256        title
hus                  3        2018-01-01..2019-12-31            11  repository  no    61426c32b092  Agreeme…
$ alis rules list --format csv | grep -e hus -e sha256
id,version,valid_from,valid_to,requirements,origin,used,sha256,file,title
"hus","3",2018-01-01,2019-12-31,11,"repository",false,"61426c32b092d779120bb5878df86be5d8f9e364bec2f0f117455cb675c7d215","regelverk/hus.regler","Agreement with the municipality"
$ alis rules list --format json | head -n 18 | grep -v sha256
{
  "format": 1,
  "rulebooks": [
    {
      "id": "alis-vest",
      "version": "1",
      "valid_from": "2017-01-01",
      "valid_to": null,
      "requirements": 8,
      "origin": "shipped",
      "used": false,
      "file": "alis-vest.regler (shipped)",
      "title": "What ALIS-VEST promises"
    },
    {
      "id": "allmennmedisin-2017",
      "version": "2",
== loggbok.alis
alis Kari Nordmann
    regelverk: felles, hus
$ alis rules --format csv | grep -e hus -e felles | cut -d , -f 1,6,7,10
"felles","shipped",true,"Common words"
"hus","repository",true,"Agreement with the municipality"
$ LC_ALL=nb_NO.UTF-8 alis regler liste | grep -e hus -e felles | cut -c 1-70
felles               2                                   0  følger me
hus                  3        2018-01-01..2019-12-31    11  depotet   
## To change a shipped book, copy it.
$ alis rules show --raw felles >regelverk/felles.regler && cmp regelverk/felles.regler "$TOP"/src/post/books/felles.regler
$ echo '; egen' >>regelverk/felles.regler && alis rules show --raw felles | tail -n 1
    gir: egenandel kr
$ alis rules show felles | sed -n '2,3p' && alis rules diff felles | tail -n +3 && rm regelverk/felles.regler
from: repository
file: regelverk/felles.regler
what is told of the two is the same

no result in the journal of Kari Nordmann moves on 2018-12-31
## What is wrong with a rule book, and with it alone.
== regelverk/feil.regler
regelverk feil
    versjon: 1
    tittel: Feil

krav en
    tittel: En
    kilde: brev
    sum: møte
    minst: 3 potter

krav en
    tittel: En til
    kilde: brev
    sum: møte
    minst: 3 t

katalog vakt /(/
    gir: legevakt 1 vakt
$ alis rules check
regelverk/hus.regler: no errors
! regelverk/feil.regler:8:10: warning[A073]: nothing in the rule books credits 'møte'
!  8 |     sum: møte
!    |          ^^^^
!   hint: write a 'katalog' clause that gives it; else only postings can
! regelverk/feil.regler:9:12: error[A065]: '3 potter' does not fit 'minst'
!  9 |     minst: 3 potter
!    |            ^^^^^^^^
!   hint: write an amount: 40 vakter, 2 år
! regelverk/feil.regler:11:6: error[A063]: a second 'krav' clause with the name 'en'
!  11 | krav en
!     |      ^^
!   see regelverk/feil.regler:5:6
!   5 | krav en
!   hint: names must differ
! regelverk/feil.regler:14:10: warning[A073]: nothing in the rule books credits 'møte'
!  14 |     sum: møte
!     |          ^^^^
!   hint: write a 'katalog' clause that gives it; else only postings can
! regelverk/feil.regler:17:16: error[A062]: the pattern does not compile: a closing parenthesis is missing
!  17 | katalog vakt /(/
!     |                ^
! 3 errors, 2 warnings
? 1
$ alis rules check regelverk/hus.regler allmennmedisin-2019
regelverk/hus.regler: no errors
allmennmedisin-2019.regler (shipped): no errors
$ alis rules check feil --format line
regelverk/feil.regler:8:10: warning: nothing in the rule books credits 'møte' [A073]; write a 'katalog' clause that gives it; else only postings can
regelverk/feil.regler:9:12: error: '3 potter' does not fit 'minst' [A065]; write an amount: 40 vakter, 2 år
regelverk/feil.regler:11:6: error: a second 'krav' clause with the name 'en' [A063]; names must differ
regelverk/feil.regler:14:10: warning: nothing in the rule books credits 'møte' [A073]; write a 'katalog' clause that gives it; else only postings can
regelverk/feil.regler:17:16: error: the pattern does not compile: a closing parenthesis is missing [A062]
? 1
$ alis rules check feil --format json | head -n 12
{
  "format": 1,
  "diagnostics": [
    {
      "severity": "warning",
      "code": "A073",
      "file": "regelverk/feil.regler",
      "line": 8,
      "column": 10,
      "end_column": 14,
      "message": "nothing in the rule books credits 'møte'",
      "hint": "write a 'katalog' clause that gives it; else only postings can"
$ alis rules check regelverk/hus.regler --format text
regelverk/hus.regler: no errors
$ alis rules check feil --format text | wc -l
0
! regelverk/feil.regler:8:10: warning[A073]: nothing in the rule books credits 'møte'
!  8 |     sum: møte
!    |          ^^^^
!   hint: write a 'katalog' clause that gives it; else only postings can
! regelverk/feil.regler:9:12: error[A065]: '3 potter' does not fit 'minst'
!  9 |     minst: 3 potter
!    |            ^^^^^^^^
!   hint: write an amount: 40 vakter, 2 år
! regelverk/feil.regler:11:6: error[A063]: a second 'krav' clause with the name 'en'
!  11 | krav en
!     |      ^^
!   see regelverk/feil.regler:5:6
!   5 | krav en
!   hint: names must differ
! regelverk/feil.regler:14:10: warning[A073]: nothing in the rule books credits 'møte'
!  14 |     sum: møte
!     |          ^^^^
!   hint: write a 'katalog' clause that gives it; else only postings can
! regelverk/feil.regler:17:16: error[A062]: the pattern does not compile: a closing parenthesis is missing
!  17 | katalog vakt /(/
!     |                ^
! 3 errors, 2 warnings
$ alis rules check feil --format sarif | grep -c '"ruleId"'
5
$ LC_ALL=nb_NO.UTF-8 alis regler sjekk feil
! regelverk/feil.regler:8:10: advarsel[A073]: ingenting i regelverkene godskriver «møte»
!  8 |     sum: møte
!    |          ^^^^
!   tips: skriv et 'katalog'-punkt som gir noe til den; ellers kan bare posteringer det
! regelverk/feil.regler:9:12: feil[A065]: «3 potter» passer ikke til «minst»
!  9 |     minst: 3 potter
!    |            ^^^^^^^^
!   tips: skriv en mengde: 40 vakter, 2 år
! regelverk/feil.regler:11:6: feil[A063]: enda et «krav»-punkt med navnet «en»
!  11 | krav en
!     |      ^^
!   se regelverk/feil.regler:5:6
!   5 | krav en
!   tips: navnene må være ulike
! regelverk/feil.regler:14:10: advarsel[A073]: ingenting i regelverkene godskriver «møte»
!  14 |     sum: møte
!     |          ^^^^
!   tips: skriv et 'katalog'-punkt som gir noe til den; ellers kan bare posteringer det
! regelverk/feil.regler:17:16: feil[A062]: mønsteret kan ikke brukes: det mangler en høyreparentes
!  17 | katalog vakt /(/
!     |                ^
! 3 feil, 2 advarsler
? 1
$ git init -q && git add -A && git commit -qm 'først' && rm regelverk/feil.regler && alis rules check HEAD:feil HEAD:regelverk/hus.regler; alis rules check
4bf7a099:regelverk/hus.regler: no errors
regelverk/hus.regler: no errors
! 4bf7a099:regelverk/feil.regler:8:10: warning[A073]: nothing in the rule books credits 'møte'
!  8 |     sum: møte
!    |          ^^^^
!   hint: write a 'katalog' clause that gives it; else only postings can
! 4bf7a099:regelverk/feil.regler:9:12: error[A065]: '3 potter' does not fit 'minst'
!  9 |     minst: 3 potter
!    |            ^^^^^^^^
!   hint: write an amount: 40 vakter, 2 år
! 4bf7a099:regelverk/feil.regler:11:6: error[A063]: a second 'krav' clause with the name 'en'
!  11 | krav en
!     |      ^^
!   see 4bf7a099:regelverk/feil.regler:5:6
!   5 | krav en
!   hint: names must differ
! 4bf7a099:regelverk/feil.regler:14:10: warning[A073]: nothing in the rule books credits 'møte'
!  14 |     sum: møte
!     |          ^^^^
!   hint: write a 'katalog' clause that gives it; else only postings can
! 4bf7a099:regelverk/feil.regler:17:16: error[A062]: the pattern does not compile: a closing parenthesis is missing
!  17 | katalog vakt /(/
!     |                ^
! 3 errors, 2 warnings
## Wrong use.
$ alis rules tell
! alis: write list, show, check or diff, not: 'tell'
? 2
$ alis rules show
! alis: name a rule book; 'alis rules list' lists them
? 2
$ alis rules show huss
! alis: there is no rule book 'huss'; did you mean 'hus'?
? 2
$ alis rules show allmenmedisin-2017
! alis: there is no rule book 'allmenmedisin-2017'; did you mean 'allmennmedisin-2017'?
? 2
$ alis rules show hus summ
! alis: the rule book 'hus' has no requirement 'summ'; did you mean 'sum'?
? 2
$ alis rules show hus grunnkurs
! alis: the rule book 'hus' has no requirement 'grunnkurs'
? 2
$ alis rules show hus sum --raw
! alis: --raw is the whole file; leave 'sum' out
? 2
$ alis rules show hus --raw --format json
! alis: --raw is the file as it is, and takes no --format: 'json'
? 2
$ alis rules list hus
! alis: it takes no more arguments: 'hus'
? 2
$ alis rules list --raw
! alis: --raw is for 'alis rules show'
? 2
$ alis rules list --format line
! alis: --format is text, json or csv, not: 'line'
? 2
$ alis rules show hus --format xml
! alis: --format is text, json, csv, line or sarif, not: 'xml'
? 2
$ alis rules show borte/hus.regler
! alis: there is no folder 'borte'
? 3
$ alis rules show HEAD~9:hus
! alis: there is no commit 'HEAD~9' in the repository
? 3
$ alis rules diff
! alis: name two rule books, or one
? 2
$ alis rules diff hus
! alis: no rule book 'hus' is shipped; name what to compare it with
? 2
$ alis rules diff allmennmedisin-2017
! alis: the repository has no rule book 'allmennmedisin-2017' of its own; name what to compare it with
? 2
$ alis rules diff hus felles hus
! alis: it takes no more arguments: 'hus'
? 2
$ LC_ALL=nb_NO.UTF-8 alis regler vis hus summ
! alis: regelverket «hus» har ikke noe krav «summ»; mente du «sum»?
? 2
$ LC_ALL=nn_NO.UTF-8 alis regler forskjell hus
! alis: ingen regelverk som følgjer med, heiter «hus»; oppgje kva det skal samanliknast med
? 2
## Nothing of the repository's own, and no journal.
$ rm -r regelverk loggbok.alis && alis rules check
the repository has no rule book of its own
$ alis rules show felles vurdering
! alis: the rule book 'felles' has no requirement 'vurdering'
? 2
