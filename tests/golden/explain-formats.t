## explain as JSON and CSV; and that a proof ends at what the status has.
== regelverk/prove.regler
regelverk prove
    versjon: 1
    tittel: Prøveordning
    konverteres-til: felles

kategori tjeneste allmennpraksis
    alene: fra 50 %

kategori tjeneste sykehjem
    alene: over minste-sykehjem
    sammen-med: allmennpraksis

kategori permisjon ferie
    trekkes: nei

parameter minste-sykehjem
    tittel: Minste sykehjemsstilling
    tittel-en: The least nursing-home post
    forsiktig: 50 %
    romslig: 40 %
    spørsmål: hvor liten en stilling kan være
    spørsmål-nn: kor lita ei stilling kan vere
    spørsmål-en: how small a post may be
    kilde: lov A, lov B

katalog veiledning
    gir: veiledning t

katalog vakt
    gir: vakter vakt, ellers 1 vakt

katalog kurs /^(lunge|hud|hjerte) kurs$/
    gir: emne:$1 t

katalog utgift
    gir: utgift kr

katalog gruppeveiledning
    gir: gruppe t

krav tid
    tittel: Tjeneste
    tittel-nn: Teneste
    tittel-en: Service
    kilde: lov A
    tid: allmennpraksis, sykehjem
    minst: 3 år
    tak: sykehjem 6 måneder
    lesemåter: lovene er uenige
    lesemåter-nn: lovene er usamde
    lesemåter-en: the laws disagree

krav uker
    tittel: Veiledning hver uke
    tittel-nn: Rettleiing kvar veke
    tittel-en: Supervision every week
    kilde: lov A
    rytme: hver uke
    sum: veiledning

krav rate
    tittel: Timer
    tittel-en: Hours
    kilde: lov A
    sum: veiledning
    minst: 12 t per år

krav penger
    tittel: Penger
    tittel-nn: Pengar
    tittel-en: Money
    kilde: lov A
    sum: utgift
    høyst: 3 000 kr per kalenderår

krav frist
    tittel: Søknaden
    tittel-nn: Søknaden
    tittel-en: The application
    kilde: lov A
    frist: søknad senest 2018-06-30

krav begynt
    tittel: Begynt
    tittel-en: Begun
    kilde: lov A
    begynt-før: 2018-01-01
    tid: allmennpraksis
    minst: 1 år
    andel: fra 50 %

krav emner
    tittel: Emner
    tittel-nn: Emne
    tittel-en: Topics
    kilde: lov A
    ulike: emne
    hver-minst: 15 t
    minst: 3 stk

krav gruppe
    tittel: Gruppe
    tittel-en: Group
    kilde: lov A
    sum: gruppe
    minst: 20 t
    mens: allmennpraksis
    siste: 12 måneder

== loggbok.alis
alis Kari Nordmann
    regelverk: prove
    start: 2018-01-01

veileder Ola Hansen
    spesialist: allmennmedisin

2018-01-01..2018-06-30 * tjeneste 60 % allmennpraksis | Stord
2018-01-01..2018-06-30 * tjeneste 40 % sykehjem | Stord
2018-03-01..2018-03-30 * permisjon 50 % sykdom
2018-07-01..2018-12-31 * tjeneste 100 % sykehjem | Bømlo
2018-01-03 * veiledning 1 t Ola Hansen
2018-01-10 veiledning 1 t Ola Hansen
2018-02-05 * veiledning 2 t Ola Hansen
2018-02-12 * gruppeveiledning 3 t Ola Hansen
2018-08-12 * gruppeveiledning 3 t Ola Hansen
2017-12-12 * gruppeveiledning 3 t Ola Hansen
2018-04-01 * utgift 4 000 kr kurs
2018-05-02 * kurs 15 t lunge kurs
2018-05-03 * kurs 5 t hud kurs
2018-05-04 ! kurs 15 t hjerte kurs

## Exact decimals, each reason in its own column. By hand: see explain-timeline.t.
$ alis explain tid --format csv 2>told
date,mark,file,line,kind,what,account,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2018-01-01..2018-06-30","*","loggbok.alis",8,"tjeneste","allmennpraksis","tjeneste:allmennpraksis",99.3,8.7,0,0,8.7,0,0,0,0,0,0,0,99.3
"2018-01-01..2018-06-30","*","loggbok.alis",9,"tjeneste","sykehjem","tjeneste:sykehjem",66.2,5.8,0,0,5.8,0,0,0,0,0,0,0,165.5
"2018-07-01..2018-12-31","*","loggbok.alis",11,"tjeneste","sykehjem","tjeneste:sykehjem",113.8,66.2,66.2,0,0,0,0,0,0,0,0,0,279.3
$ alis explain gruppe --format csv 2>told
date,mark,file,line,kind,what,account,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2017-12-12","*","loggbok.alis",17,"gruppeveiledning","Ola Hansen","gruppe",0,3,0,0,0,0,0,0,0,0,0,3,0
"2018-02-12","*","loggbok.alis",15,"gruppeveiledning","Ola Hansen","gruppe",3,0,0,0,0,0,0,0,0,0,0,0,3
"2018-08-12","*","loggbok.alis",16,"gruppeveiledning","Ola Hansen","gruppe",0,3,0,0,0,0,0,0,0,0,3,0,3
$ alis explain tid --format json 2>told
{
  "format": 1,
  "date": "2018-12-31",
  "book": "prove",
  "id": "tid",
  "title": "Service",
  "source": "lov A (prove)",
  "state": "short",
  "settled": false,
  "unit": "d",
  "have": "279.3",
  "confirmed": "279.3",
  "need": "1080",
  "lenient": "279.3",
  "lenient_need": "1080",
  "remaining": "800.7",
  "limits": [
    {
      "reason": "cap",
      "text": "at most 6 m of tjeneste:sykehjem",
      "most": "180",
      "lenient_most": "180"
    }
  ],
  "question": null,
  "readings": "the laws disagree",
  "parameters": [
    {
      "name": "minste-sykehjem",
      "title": "The least nursing-home post",
      "question": "how small a post may be",
      "cautious": "50 %",
      "lenient": "40 %",
      "source": "lov A, lov B"
    }
  ],
  "timeline": [
    {
      "first": "2018-01-01",
      "last": "2018-02-28",
      "file": "loggbok.alis",
      "line": 8,
      "account": "tjeneste:allmennpraksis",
      "is_leave": false,
      "weight": 60,
      "percent": "60",
      "counted": "60",
      "leave": "0",
      "gave": "36",
      "left": {},
      "total": "36"
    },
    {
      "first": "2018-01-01",
      "last": "2018-02-28",
      "file": "loggbok.alis",
      "line": 9,
      "account": "tjeneste:sykehjem",
      "is_leave": false,
      "weight": 60,
      "percent": "40",
      "counted": "40",
      "leave": "0",
      "gave": "24",
      "left": {},
      "total": "60"
    },
    {
      "first": "2018-03-01",
      "last": "2018-03-30",
      "file": "loggbok.alis",
      "line": 8,
      "account": "tjeneste:allmennpraksis",
      "is_leave": false,
      "weight": 29,
      "percent": "60",
      "counted": "60",
      "leave": "50",
      "gave": "8.7",
      "left": {
        "absence": "8.7"
      },
      "total": "68.7"
    },
    {
      "first": "2018-03-01",
      "last": "2018-03-30",
      "file": "loggbok.alis",
      "line": 9,
      "account": "tjeneste:sykehjem",
      "is_leave": false,
      "weight": 29,
      "percent": "40",
      "counted": "40",
      "leave": "50",
      "gave": "5.8",
      "left": {
        "absence": "5.8"
      },
      "total": "74.5"
    },
    {
      "first": "2018-03-01",
      "last": "2018-03-30",
      "file": "loggbok.alis",
      "line": 10,
      "account": "permisjon:sykdom",
      "is_leave": true,
      "weight": 29,
      "percent": "50",
      "counted": "0",
      "leave": "0",
      "gave": "0",
      "left": {},
      "total": "74.5"
    },
    {
      "first": "2018-03-31",
      "last": "2018-06-30",
      "file": "loggbok.alis",
      "line": 8,
      "account": "tjeneste:allmennpraksis",
      "is_leave": false,
      "weight": 91,
      "percent": "60",
      "counted": "60",
      "leave": "0",
      "gave": "54.6",
      "left": {},
      "total": "129.1"
    },
    {
      "first": "2018-03-31",
      "last": "2018-06-30",
      "file": "loggbok.alis",
      "line": 9,
      "account": "tjeneste:sykehjem",
      "is_leave": false,
      "weight": 91,
      "percent": "40",
      "counted": "40",
      "leave": "0",
      "gave": "36.4",
      "left": {},
      "total": "165.5"
    },
    {
      "first": "2018-07-01",
      "last": "2018-12-31",
      "file": "loggbok.alis",
      "line": 11,
      "account": "tjeneste:sykehjem",
      "is_leave": false,
      "weight": 180,
      "percent": "100",
      "counted": "100",
      "leave": "0",
      "gave": "113.8",
      "left": {
        "cap": "66.2"
      },
      "total": "279.3"
    }
  ],
  "proof": [
    {
      "date": "2018-01-01..2018-06-30",
      "mark": "*",
      "file": "loggbok.alis",
      "line": 8,
      "kind": "tjeneste",
      "what": "allmennpraksis",
      "account": "tjeneste:allmennpraksis",
      "gave": "99.3",
      "left_out": "8.7",
      "left_out_by": "absence",
      "left": {
        "absence": "8.7"
      },
      "total": "99.3"
    },
    {
      "date": "2018-01-01..2018-06-30",
      "mark": "*",
      "file": "loggbok.alis",
      "line": 9,
      "kind": "tjeneste",
      "what": "sykehjem",
      "account": "tjeneste:sykehjem",
      "gave": "66.2",
      "left_out": "5.8",
      "left_out_by": "absence",
      "left": {
        "absence": "5.8"
      },
      "total": "165.5"
    },
    {
      "date": "2018-07-01..2018-12-31",
      "mark": "*",
      "file": "loggbok.alis",
      "line": 11,
      "kind": "tjeneste",
      "what": "sykehjem",
      "account": "tjeneste:sykehjem",
      "gave": "113.8",
      "left_out": "66.2",
      "left_out_by": "cap",
      "left": {
        "cap": "66.2"
      },
      "total": "279.3"
    }
  ]
}
$ alis explain uker --format json 2>told | sed -n '/"lenient"/,/"proof"/p'
  "lenient": "3",
  "lenient_need": "52",
  "remaining": "49",
  "question": null,
  "readings": null,
  "gaps": [
    {
      "first": "2018-01-15",
      "last": "2018-02-04"
    },
    {
      "first": "2018-02-12",
      "last": "2018-12-30"
    }
  ],
  "proof": [
$ alis explain penger --format json 2>told | sed -n '/"years"/,/"proof"/p'
  "years": [
    {
      "year": 2018,
      "limit": "3000",
      "used": "4000",
      "left": "0",
      "over": "1000"
    }
  ],
  "proof": [
$ alis explain frist --format json 2>told
{
  "format": 1,
  "date": "2018-12-31",
  "book": "prove",
  "id": "frist",
  "title": "The application",
  "source": "lov A (prove)",
  "state": "short",
  "settled": false,
  "unit": "stk",
  "have": "0",
  "confirmed": "0",
  "need": "1",
  "lenient": "0",
  "lenient_need": "1",
  "remaining": "1",
  "milestone": "søknad",
  "deadline": "2018-06-30",
  "written": null,
  "question": null,
  "readings": null,
  "proof": []
}
$ alis explain frist --format csv 2>told
date,mark,file,line,kind,what,account,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
## The last total of every proof, as JSON and CSV, and of every timeline, is what
## the status has: for all samples, and for a journal with every sort of
## requirement. A proof without lines belongs to what has nothing, and to a
## deadline.
== prov.sh
values() { sed -n 's/^ *"'"$1"'": "\(.*\)",*$/\1/p'; }
alis status --format json "$@" 2>told >status
awk -F '"' '$2 == "requirements" { on = 1 }
	on && $2 == "id" { id = $4 }
	on && $2 == "have" && !seen[id]++ { print id, $4 }' status >haves
n=0
while read -r id have; do
	n=$((n + 1))
	alis explain "$id" --format json "$@" >json 2>told
	alis explain "$id" --format csv "$@" >csv 2>told
	proof=$(sed -n '/^  "proof"/,$p' json | values total | tail -n 1)
	line=$(sed -n '/^  "timeline"/,/^  \]/p' json | values total | tail -n 1)
	last=$(sed 1d csv | tail -n 1 | tr -d '\r' | sed 's/.*,//')
	[ "$(values have <json)" = "$have" ] || echo "$id: another have"
	if grep -q '^  "deadline"' json; then
		[ -z "$proof$last" ] || echo "$id: $proof $last"
	else
		[ "${proof:-0}" = "$have" ] || echo "$id: $proof for $have"
		[ "${last:-0}" = "$have" ] || echo "$id: $last for $have"
	fi
	[ "${line:-$have}" = "$have" ] || echo "$id: timeline $line for $have"
done <haves
echo "$n requirements"
$ sh prov.sh
8 requirements
== prover
kort 2018-12-31
ferdig 2023-12-31
halvveis 2019-12-31
med-feil 2019-12-31
$ while read -r s d; do sh prov.sh -f "$SAMPLES/$s/loggbok.alis" --date $d; done <prover
16 requirements
16 requirements
16 requirements
16 requirements
== ny.alis
alis Kari Nordmann
    kommune: Masfjorden
    start: 2019-09-01
    avtale: 2019-10-01
    regelverk: allmennmedisin-2019, alis-vest, nasjonalt-tilskudd, kompetansekrav

veileder Ola Hansen
    spesialist: allmennmedisin

2019-09-01..           * tjeneste 80 % allmennpraksis | Masfjorden legekontor
2019-09-01..2020-03-31 * tjeneste 50 % legevakt | Nordhordland legevakt
2019-11-04..2019-12-20 * permisjon 100 % foreldrepermisjon
2019-09-09             * veiledning 1,5 t Ola Hansen
2019-09-16               veiledning 1,5 t Ola Hansen
2019-10-07             * gruppeveiledning 3 t Ola Hansen
2019-10-14..2019-10-17 * kurs Grunnkurs A
2019-11-05..2019-11-06 * kurs 15 t Emnekurs i lungesykdommer
2019-12-05               kurs 5 t Emnekurs i hud
2019-12-10             * utgift 250 000 kr kurs
2020-01-10             * læringsmål ALM-055
2020-01-10               læringsmål FKM-12
$ sh prov.sh -f ny.alis --date 2020-06-30
23 requirements
