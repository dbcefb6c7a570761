#!/bin/sh
# SPDX-License-Identifier: MIT
#
# make-journal.sh: write an invented training journal, the same every time.
#
# DIR/loggbok.alis says who and includes journal/*.alis, one file a year. All
# persons, events and texts are made up; municipalities are real names. The
# same options give the same bytes with mawk, gawk, busybox awk and the one
# true awk: the numbers come from a small generator in whole numbers below
# 2^31, and dates are day numbers. One pass over the days.
set -eu

usage() {
	cat <<'END'
Usage: make-journal.sh [OPTION VALUE]...

  --name NAME          who (Kari Nordmann)
  --seed N             another journal for each N (7)
  --from DATE          first day of training (2017-09-01)
  --to DATE            last day written (2022-08-31)
  --today DATE         what lies after it is planned, '!' (as --to)
  --scale N            about N times as many entries (1)
  --out DIR            where to write (loggbok)
  --kommune NAME       municipality (Masfjorden)
  --legevakt NAME      out-of-hours clinic (Nordhordland legevakt)
  --group DATE         first meeting of the supervision group (as --from)
  --clinic DATE        from then on 80 % practice and 20 % child health clinic
  --second NAME,DATE   from then on 50 % in a second municipality
  --leave DATE         42 weeks of parental leave, then five months at 60 %
  --hospital DATE      a year in hospital (three years after --from); or none
  --open yes           the last post still runs
  --confirmed yes      everything is confirmed, '*'
END
}

fail() {
	echo "make-journal.sh: $*" >&2
	exit 2
}

NAME='Kari Nordmann' SEED=7 FROM=2017-09-01 TO=2022-08-31 TODAY='' SCALE=1
OUT=loggbok KOMMUNE=Masfjorden LEGEVAKT='Nordhordland legevakt' GROUP=''
CLINIC='' SECOND='' LEAVE='' HOSPITAL='' OPEN=no CONFIRMED=no

while [ $# -gt 0 ]; do
	case $1 in
	-h | --help)
		usage
		exit 0
		;;
	esac
	[ $# -ge 2 ] || fail "$1: a value is missing (--help)"
	case $1 in
	--name) NAME=$2 ;;
	--seed) SEED=$2 ;;
	--from) FROM=$2 ;;
	--to) TO=$2 ;;
	--today) TODAY=$2 ;;
	--scale) SCALE=$2 ;;
	--out) OUT=$2 ;;
	--kommune) KOMMUNE=$2 ;;
	--legevakt) LEGEVAKT=$2 ;;
	--group) GROUP=$2 ;;
	--clinic) CLINIC=$2 ;;
	--second) SECOND=$2 ;;
	--leave) LEAVE=$2 ;;
	--hospital) HOSPITAL=$2 ;;
	--open) OPEN=$2 ;;
	--confirmed) CONFIRMED=$2 ;;
	*) fail "unknown option $1 (--help)" ;;
	esac
	shift 2
done

for n in "$SEED" "$SCALE"; do
	case $n in
	'' | *[!0-9]* | ???????*) fail "'$n' is not a number under 1000000" ;;
	esac
done
if [ "$SCALE" -lt 1 ] || [ "$SCALE" -gt 1000 ]; then
	fail "--scale is 1 to 1000"
fi
for n in "$OPEN" "$CONFIRMED"; do
	case $n in
	yes | no) ;;
	*) fail "'$n': yes or no" ;;
	esac
done

LC_ALL=C
export LC_ALL NAME SEED FROM TO TODAY SCALE OUT KOMMUNE LEGEVAKT GROUP \
	CLINIC SECOND LEAVE HOSPITAL OPEN CONFIRMED

exec awk '
# ---- days: Julian day numbers, 0 = Monday when taken modulo 7 ----

function day_of(y, m, d,    a) {
	a = int((14 - m) / 12)
	y = y + 4800 - a
	m = m + 12 * a - 3
	return d + int((153 * m + 2) / 5) + 365 * y + int(y / 4) \
		- int(y / 100) + int(y / 400) - 32045
}

# Sets Y, M and D.
function split_day(n,    a, b, c, d, e) {
	a = n + 32044
	b = int((4 * a + 3) / 146097)
	c = a - int(146097 * b / 4)
	d = int((4 * c + 3) / 1461)
	e = c - int(1461 * d / 4)
	M = int((5 * e + 2) / 153)
	D = e - int((153 * M + 2) / 5) + 1
	Y = 100 * b + d - 4800 + int(M / 10)
	M = M + 3 - 12 * int(M / 10)
}

function iso(n) {
	split_day(n)
	return sprintf("%04d-%02d-%02d", Y, M, D)
}

function span(a, b) {
	return iso(a) ".." iso(b)
}

function read_day(option, text,    part, n) {
	if (text ~ /^[12][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]$/) {
		split(text, part, "-")
		n = day_of(part[1] + 0, part[2] + 0, part[3] + 0)
		if (iso(n) == text)
			return n
	}
	die(option ": \"" text "\" is no date such as 2017-09-01")
}

function later(n, months,    y, m) {
	split_day(n)
	m = M - 1 + months
	y = Y + int(m / 12)
	return day_of(y, m % 12 + 1, D > 28 ? 28 : D)
}

function easter(y,    a, b, c, d, e, f, g, h, i, k, l, m) {
	a = y % 19; b = int(y / 100); c = y % 100
	d = int(b / 4); e = b % 4; f = int((b + 8) / 25)
	g = int((b - f + 1) / 3)
	h = (19 * a + b - d - g + 15) % 30
	i = int(c / 4); k = c % 4
	l = (32 + 2 * e + 2 * i - h - k) % 7
	m = int((a + 11 * h + 22 * l) / 451)
	return day_of(y, int((h + l - 7 * m + 114) / 31), \
		(h + l - 7 * m + 114) % 31 + 1)
}

function die(message) {
	print "make-journal.sh: " message | "cat >&2"
	close("cat >&2")
	exit 2
}

# ---- chance: whole numbers below 2^31 ----

function chance(n) {
	state = (state * 3877 + 29573) % 139968
	return int(state * n / 139968)
}

function pick(list, n) {
	return list[chance(n) + 1]
}

# A list in an order of its own, round and round: no word comes twice running.
function deal(list, n, which) {
	if (!(which in dealt))
		dealt[which] = chance(n)
	dealt[which] = (dealt[which] + stride[which]) % n
	return list[dealt[which] + 1]
}

# ---- entries ----

function mark_of(n) {
	if (n > today)
		return "!"
	return "*"
}

# What the ALIS writes alone: now and then not yet confirmed.
function own_mark(n,    r) {
	r = chance(100)
	if (n > today)
		return "!"
	if (confirmed)
		return "*"
	return r < 4 || n > today - 21 && r < 40 ? " " : "*"
}

function put(n, when, mark, text) {
	if (n < from || n > to)
		return
	event[n] = event[n] sprintf("%-26s%s %s\n", when, mark, text)
	count[n]++
}

function money(kr) {
	if (kr < 1000)
		return kr " kr"
	return sprintf("%d %03d kr", int(kr / 1000), kr % 1000)
}

# The same day of the training whatever the leave: leave moves it.
function active(months, days,    n) {
	n = later(from, months) + days
	if (leave && n >= leave)
		n += back - leave
	return n
}

function monday(n) {
	return n - n % 7
}

function taken(a, b,    n) {
	for (n = a; n <= b; n++)
		if (n in busy || n in away || n in red || n in off)
			return 1
	split_day(a)
	return M == 7 || M == 6 && D > 12 || M == 8 && D < 13 || \
		M == 12 && D > 12
}

# The first day at or after n, on that weekday, when all days are free.
function place(n, weekday, days) {
	n = monday(n) + weekday
	if (n < from)
		n += 7
	while (taken(n, n + days - 1))
		n += 7
	return n
}

function course(months, weekday, days, text, note, kr, more,    n, i, when) {
	n = place(active(months, chance(21)), weekday, days)
	for (i = 0; i < days; i++)
		busy[n + i] = 1
	when = days > 1 ? span(n, n + days - 1) : iso(n)
	if (n > today && more ~ /bevis:/)
		more = "" # the proof comes after the course
	put(n, when, mark_of(n), "kurs " text " | " note more)
	sub(/^15 poeng /, "", text)
	if (kr && n + 14 <= today)
		put(n + 14, iso(n + 14), own_mark(n + 14), "utgift " \
			money(kr + 50 * chance(20)) " kurs | " text \
			", avgift og reise")
	return n
}

function proof(name) {
	return "\n    bevis: bilag/" name ".pdf"
}

function once(months, text,    n) {
	n = place(active(months, chance(25)), chance(5), 1)
	busy[n] = 1
	put(n, iso(n), mark_of(n), text)
}

# ---- service ----

function state_at(n) {
	if (hospital && n >= hospital && n <= hospital_end)
		return "hospital"
	if (leave && n >= back && n < full)
		return "part"
	if (second && n >= second)
		return "two"
	if (clinic && n >= clinic)
		return "clinic"
	return "practice"
}

function post(a, b, percent, what, note, employer,    when) {
	when = b < 0 ? iso(a) ".." : span(a, b)
	put(a, when, mark_of(a), "tjeneste " percent " % " what \
		(note == "" ? "" : " | " note) \
		"\n    arbeidsgiver: " employer)
}

function posts(a, b, s) {
	if (s == "hospital")
		post(a, b, 100, "sykehus", "Medisinsk avdeling", "Helseforetaket")
	else if (s == "part")
		post(a, b, 60, "allmennpraksis", office ", gradvis tilbake", \
			employer)
	else if (s == "two") {
		post(a, b, 50, "allmennpraksis " office, "", employer)
		post(a, b, 50, "allmennpraksis " office2, "", \
			second_name " kommune")
	} else if (s == "clinic") {
		post(a, b, 80, "allmennpraksis", office ", fire dager i uka", \
			employer)
		post(a, b, 20, "helsestasjon", \
			kommune " helsestasjon, en dag i uka", employer)
	} else
		post(a, b, 100, "allmennpraksis", office, employer)
}

# One period for each stretch in which the same service holds.
function service(    n, start, s, was, last) {
	last = open ? today : to
	start = from
	was = state_at(from)
	for (n = from + 1; n <= last; n++) {
		s = state_at(n)
		if (s != was) {
			posts(start, n - 1, was)
			start = n
			was = s
		}
	}
	posts(start, open ? -1 : last, was)
}

function absent(a, days, what,    n) {
	for (n = a; n < a + days; n++)
		if (n < from || n in away || state_at(n) == "hospital")
			return
	if (a > today)
		return
	for (n = a; n < a + days; n++)
		away[n] = 1
	put(a, span(a, a + days - 1), "*", "permisjon 100 % " what)
}

# ---- the weeks ----

function easters(y,    e, i) {
	e = easter(y)
	red[day_of(y, 1, 1)] = red[day_of(y, 5, 1)] = 1
	red[day_of(y, 5, 17)] = red[day_of(y, 12, 24)] = 1
	red[day_of(y, 12, 25)] = red[day_of(y, 12, 26)] = 1
	red[day_of(y, 12, 31)] = 1
	red[e - 3] = red[e - 2] = red[e] = red[e + 1] = 1
	red[e + 39] = red[e + 50] = 1
	for (i = e - 6; i <= e; i++)
		off[i] = 1
}

# Three weeks in July, Christmas and Holy Week: no supervision.
function holidays(    n, i, y) {
	split_day(from)
	y = Y
	split_day(to)
	for (i = y; i <= Y + 1; i++)
		years[i] = 1
	for (i in years)
		easters(i + 0)
	for (n = monday(from); n <= to; n += 7) {
		split_day(n)
		if (M == 7 && D >= 4 && D <= 24 || M == 12 && D >= 20)
			for (i = 0; i < 7; i++)
				off[n + i] = 1
	}
}

function is_free(n) {
	return n >= from && n <= to && !(n in red) && !(n in off) && \
		!(n in away) && !(n in busy)
}

function supervisor_at(n) {
	return state_at(n) == "hospital" ? hospital_doctor : supervisor
}

# Weekly, on the usual weekday or else the first free one.
function supervision(week,    i, n, skip, minutes, topic, text) {
	split_day(week)
	skip = chance(100) < 6 && week - last_week < 8 && \
		(M < 6 || M > 8) && M != 12 && M != 1
	if (skip || week > today)
		return
	for (i = 0; i < 5; i++) {
		n = week + (usual + i) % 5
		if (is_free(n) && n <= today)
			break
	}
	if (i == 5)
		return
	last_week = week
	minutes = chance(10)
	topic = deal(topics, n_topics, "topic")
	text = "veiledning " (minutes < 6 ? "1" : minutes < 9 ? "1,5" : "1,25") \
		" t " supervisor_at(n) " | " topic
	if (chance(100) < 8) {
		text = text "\n    refleksjon: " \
			deal(thoughts, n_thoughts, "thought")
		gsub(/~/, "\n      ", text)
	}
	put(n, iso(n), own_mark(n), text)
}

function meetings(week,    n) {
	n = week + 3
	if (met == 40 || n < group || (week - group_week) % 14 != 0)
		return
	split_day(n)
	if (M == 7 || M == 6 && D > 20 || M == 8 && D < 18 || \
	    M == 12 && D > 15 || M == 1 && D < 8)
		return
	if (!is_free(n))
		return
	met++
	busy[n] = 1
	put(n, iso(n), mark_of(n), "gruppeveiledning 3 t " group_doctor \
		" | " deal(group_topics, n_group, "group"))
	if (n <= today)
		hours[Y] = 3 * met
}

function shift(week,    n, w, time) {
	if (state_at(week) == "hospital" || chance(100) >= 48)
		return
	w = chance(7)
	n = week + w
	if (n < from || n > to || n in busy || n in away || n in off || \
	    n > today + 35)
		return
	if (w < 5)
		time = chance(10) < 6 ? "16:00-23:00" : "23:00-08:00"
	else
		time = pick(weekend, 3)
	put(n, iso(n) " " time, n > today ? "!" : "*", "vakt " legevakt)
}

function daily(week,    i, n, w, wanted) {
	wanted = 2 + chance(2)
	for (i = 0; i < 5 && wanted > 0; i++) {
		w = (i * 2 + week) % 5
		n = week + w
		if (!is_free(n) || n > today || chance(5) == 0)
			continue
		wanted--
		put(n, iso(n), own_mark(n), "supervisjon " 5 * (1 + chance(6)) \
			" min " supervisor_at(n) " | " \
			deal(skills, n_skills, "skill"))
	}
	n = week + chance(5)
	if (chance(100) < 65 && is_free(n) && n <= today)
		put(n, iso(n), own_mark(n), "notat " \
			deal(notes, n_notes, "note"))
}

# --scale: what is owed is paid over the days that follow, so that a day
# never holds the same twice: others supervise, and every note is numbered.
function extra(n, base,    pay, i) {
	owed += base * (scale - 1)
	if (n in away || n in off || n % 7 > 4 || n > today)
		return
	pay = int((owed + 4) / 5)
	owed -= pay
	for (i = 0; i < pay; i++)
		if (i % 2 == 0 && i < 48) {
			turn = (turn + 1) % n_others
			put(n, iso(n), own_mark(n), "supervisjon " \
				5 * (1 + chance(6)) " min " others[turn + 1] \
				" | " deal(skills, n_skills, "skill"))
		} else
			put(n, iso(n), own_mark(n), "notat Nr. " ++serial \
				": " deal(notes, n_notes, "note"))
}

# ---- the files ----

function close_year() {
	if (file == "")
		return
	if ((file_year in hours) && day_of(file_year, 12, 31) <= today)
		printf "\nkontroll %d-12-31 veiledningsgruppe = %d t\n", \
			file_year, hours[file_year] > file
	close(file)
}

function open_year(y) {
	close_year()
	file_year = y
	file_month = 0
	file = out "/journal/" y ".alis"
	printf "; Loggbok for %s, %d\n", name, y > file
}

function flush_day(n) {
	if (!(n in event))
		return
	split_day(n)
	if (Y != file_year)
		open_year(Y)
	if (M != file_month) {
		printf "\n; %s\n", months[M] > file
		file_month = M
	}
	printf "%s", event[n] > file
	delete event[n]
	delete count[n]
}

# A name as it stands in an address.
function ascii(text, blank) {
	gsub(/ø|Ø/, "o", text)
	gsub(/å|Å/, "a", text)
	gsub(/æ|Æ/, "ae", text)
	gsub(/ /, blank, text)
	return tolower(text)
}

function doctor(who, special, where) {
	printf "\nveileder %s\n    spesialist: %s\n    epost: %s@%s.example\n", \
		who, special, ascii(who, "."), ascii(where, "-") > head
}

function workplace(office_name, kind, where) {
	printf "\nsted %s\n    slag: %s\n    kommune: %s\n    solo: nei\n", \
		office_name, kind, where > head
}

function write_head(    i) {
	head = out "/loggbok.alis"
	printf "; Loggbok for %s. Oppdiktet: ingen av personene finnes.\n", \
		name > head
	printf "alis %s\n    kommune: %s\n    start: %s\n", name, kommune, \
		iso(from) > head
	printf "    regelverk: allmennmedisin-2017\n" > head
	doctor(supervisor, "allmennmedisin", kommune)
	doctor(group_doctor, "allmennmedisin", "veiledningsgruppe")
	if (hospital)
		doctor(hospital_doctor, "indremedisin", "helseforetaket")
	for (i = 1; scale > 1 && i <= n_others; i++)
		doctor(others[i], "allmennmedisin", kommune)
	workplace(office, "allmennpraksis", kommune)
	if (second)
		workplace(office2, "allmennpraksis", second_name)
	if (clinic)
		workplace(kommune " helsestasjon", "helsestasjon", kommune)
	printf "\ninkluder journal/*.alis\n" > head
	close(head)
}

# ---- the words ----

function words(    n) {
	split("januar februar mars april mai juni juli august september " \
		"oktober november desember", months, " ")
	n_topics = split("Konsultasjonsteknikk;Tolk i konsultasjonen;" \
	"Henvisninger som svarer seg;Takster og Helfo;Gradert sykmelding;" \
	"Samarbeid med NAV;Dialogmøter;Legemiddelgjennomgang;" \
	"Vanedannende legemidler;Antibiotika på kontoret;Spirometri;" \
	"Tolkning av EKG;Laboratoriet på kontoret;Øyeblikkelig hjelp;" \
	"Teamtrening i akutte situasjoner;Gjennomgang av siste legevakter;" \
	"Når arbeidsdagen er for full;Egen helse og egne grenser;" \
	"Å si nei;Vanskelige samtaler;Å gi en alvorlig beskjed;" \
	"Pårørende i konsultasjonen;Barn og ungdom på kontoret;" \
	"Svangerskapsomsorg;Helsestasjonslegens oppgaver;" \
	"Meldeplikt til barnevernet;Taushetsplikt og unntak;" \
	"Førerkort og attester;Klagesaker og tilsyn;Avvik som læring;" \
	"Kvalitetsarbeid i liten skala;Kunnskapskilder i arbeidsdagen;" \
	"Å lese en artikkel kritisk;Multisykdom;Skrøpelige eldre;" \
	"Tilsyn på sykehjemmet;Lindring i kommunen;Samtaleverktøy ved angst;" \
	"Depresjon i allmennpraksis;Rus og avhengighet;Levevaner og motivasjon;" \
	"Forebygging: når og når ikke;Vaksiner og reiseråd;" \
	"Hud: det vanligste;Muskel og skjelett: undersøkelse;" \
	"Langvarige smerter;Diabetes: årskontrollen;Høyt blodtrykk;" \
	"Kols: plan for forverring;Astma hos barn;Hodepine;Svimmelhet;" \
	"E-konsultasjon og telefon;Videoopptak av egen konsultasjon;" \
	"Felles konsultasjon;Samarbeid med hjemmetjenesten;" \
	"Ansvarsgruppe og individuell plan;Epikriser og samstemming;" \
	"Drift av legekontoret;Ledelse og personalansvar;" \
	"Kommuneoverlegens rolle;Smittevern i kommunen;" \
	"Utdanningsplanen: hva gjenstår", topics, ";")
	n_group = split("Den travle dagen;Usikkerhet;Feil og nesten-feil;" \
	"Video fra egen praksis;Den som kommer ofte;Samarbeid på kontoret;" \
	"Livet ved siden av;Økonomi og drift;Legevakt og søvn;" \
	"Sykmelding: dilemmaer;Å være ny på et lite sted;Kollegastøtte;" \
	"Prioritering;Kommunikasjon;Artikkel lest på forhånd;" \
	"Når vi er uenige;Forventninger;Oppsummering av halvåret;" \
	"Egne mål;Grenser og roller", group_topics, ";")
	n_skills = split("Ørespeiling;Otomikroskopi;Suturering;Hudbiopsi;" \
	"Fremmedlegeme i øyet;Trykkmåling av øyet;Synsprøve;Hørselsprøve;" \
	"Neseblødning;Spirometri;EKG;Leddpunksjon;Injeksjon i skulder;" \
	"Innsetting av spiral;Gynekologisk undersøkelse;Fosterlyd;" \
	"Bruk av ultralyd;Urinkateter;Rektoskopi;Sårstell;Gips og skinne;" \
	"Orienterende nevrologisk status;Kognitive tester;" \
	"Undersøkelse av kne;Undersøkelse av rygg;Dermatoskopi;Frysing;" \
	"Liten kirurgi;Seksukerskontroll;Triage på telefon;" \
	"Reiseresept og vaksine;Skriving av henvisning;Attest;" \
	"Sykmelding i tvil;Valg av antibiotikum;Tolkning av prøvesvar", \
	skills, ";")
	n_notes = split("Internundervisning på kontoret;Kontormøte;" \
	"Leste ny retningslinje;Gjennomgang av akuttkoffert;" \
	"Møte med hjemmetjenesten;Møte på helsestasjonen;" \
	"Øvelse med ambulansen;Samarbeidsmøte med NAV;" \
	"Sykehjemsvisitt sammen med kollega;Leste til grunnkurs;" \
	"Nettmodul om smittevern;Gikk gjennom egne henvisninger;" \
	"Ryddet i egen læringsliste;Møte med jordmor;" \
	"Hørte fagpodkast;Avtalte hospitering;Møte i legelaget;" \
	"Samtale med kommuneoverlegen;Laget sjekkliste til kontoret;" \
	"Øvde på hjerte- og lungeredning;Gikk gjennom egne takster", \
	notes, ";")
	n_thoughts = split("Jeg spør for sent. Neste uke åpner jeg med det " \
	"åpne spørsmålet og teller til ti.;" \
	"Skriver ned hva jeg er usikker på før jeg slår opp.;" \
	"Bruker tolk oftere, også når det virker å gå greit.;" \
	"Fem minutter til planlegging om morgenen sparer en time.;" \
	"Må øve mer på dette~og be om felles konsultasjon.;" \
	"Kan si høyt at jeg ikke vet, og avtale når jeg svarer.;" \
	"Ringer avdelingen før jeg henviser neste gang.", thoughts, ";")
	split("08:00-16:00;16:00-23:00;23:00-08:00", weekend, ";")
	split("Ola Hansen;Eva Prøvedal;Nils Prøveås;Ingrid Eksempelvik;" \
	"Per Eksempelhaug;Berit Prøvestrand", doctors, ";")
	n = split("Anne Arne Berit Bjørn Dag Elin", first_names, " ")
	split("Prøvevik Prøvelid Eksempelnes Eksempelbø", last_names, " ")
	for (n_others = 0; n_others < 24; n_others++)
		others[n_others + 1] = first_names[n_others % 6 + 1] " " \
			last_names[int(n_others / 6) + 1]
	stride["topic"] = 17; stride["group"] = 7; stride["skill"] = 11
	stride["note"] = 8; stride["thought"] = 3
}

# ---- what a training holds ----

function courses(    n) {
	course(1, 0, 4, "Grunnkurs A", \
		"Allmennlegen og fastlegekontoret, Bergen", 11200, \
		proof("grunnkurs-a"))
	course(3, 2, 1, "Sykmeldingsarbeid", "nettkurs", 0, "")
	course(4, 0, 2, "15 poeng Emnekurs i lungesykdommer", "Oslo", 7400, \
		proof("emnekurs-lunge"))
	course(6, 0, 3, "Grunnkurs B", \
		"Allmennlegens roller og samarbeidspartnere, Bergen", 9800, \
		proof("grunnkurs-b"))
	course(8, 3, 2, "Akuttmedisin for allmennleger", "Bergen", 6900, \
		proof("akuttmedisin"))
	course(11, 0, 2, "15 poeng Emnekurs i hudsykdommer", "Bergen", 6200, \
		proof("emnekurs-hud"))
	course(13, 1, 1, "Sakkyndighetsarbeid", "nettkurs", 0, "")
	course(14, 0, 2, "15 poeng Emnekurs i psykiatri", "Stavanger", 7100, \
		proof("emnekurs-psykiatri"))
	course(15, 2, 1, "Regelverket og fastlegekontoret", "nettkurs", 0, \
		"\n    valgfri:kurs           6 poeng")
	course(19, 0, 3, "Grunnkurs C", \
		"Allmennlegen og helsefremmende arbeid, Bergen", 9900, \
		proof("grunnkurs-c"))
	course(21, 0, 5, "Nidaroskongressen", "Trondheim", 14100, \
		"\n    emnekurs:rehabilitering  15 poeng" \
		"\n    valgfri:kurs              6 poeng")
	course(24, 0, 2, "15 poeng Emnekurs i pediatri", "Bergen", 6800, \
		proof("emnekurs-pediatri"))
	course(26, 1, 1, "Volds- og overgrepshåndtering", "nettkurs", 0, \
		"\n    valgfri:kurs           8 poeng")
	course(30, 0, 4, "Grunnkurs D", \
		"Allmennlegen som forsker og kunnskapshåndterer, Bergen", \
		10400, proof("grunnkurs-d"))
	course(33, 0, 2, "15 poeng Emnekurs i øyesykdommer", "Bergen", 6500, \
		proof("emnekurs-oye"))
	course(38, 0, 2, "15 poeng Emnekurs i sykehjemsmedisin", "Stord", \
		5900, proof("emnekurs-sykehjem"))
	course(50, 0, 2, "15 poeng Emnekurs i øre-nese-hals", "Oslo", 7700, \
		proof("emnekurs-onh"))
	course(53, 3, 2, "Ultralyd i allmennpraksis", "Bergen", 6100, \
		"\n    valgfri:kurs          15 poeng")
	course(55, 2, 3, "Studentveiledning på kontoret", "Bergen", 4200, \
		"\n    valgfri:kurs          15 poeng")
}

function optional() {
	once(7, "hospitering 5 poeng Øyepoliklinikk | en dag")
	once(10, "hospitering 5 poeng Hudpoliklinikk | en dag")
	once(12, "undervisning 10 poeng Medisinstudenter på kontoret")
	once(17, "kvalitetsarbeid 20 poeng Gjennomgang av legemiddellister")
	once(22, "hospitering 5 poeng Barnepoliklinikk | en dag")
	once(25, "undervisning 10 poeng Smågruppe for nye kolleger")
	once(29, "forskning 20 poeng Innsamling til nettverksstudie")
	once(32, "hospitering 5 poeng Lungepoliklinikk | en dag")
	once(40, "hospitering 5 poeng Ambulant akutteam | en dag")
	once(45, "undervisning 10 poeng Akuttmedisin for helsesekretærer")
	once(51, "kvalitetsarbeid 20 poeng Ventetid på telefon, måling og tiltak")
	once(54, "hospitering 5 poeng Smertepoliklinikk | en dag")
	once(9, "praksisbesøk Kvam legekontor | hel dag hos kollega")
	once(27, "praksisbesøk Lærdal legekontor | hel dag hos kollega")
	once(49, "praksisbesøk Bømlo legekontor | hel dag hos kollega")
}

function procedures(    list, n, i, day) {
	n = split("Ørespeiling;Hjerte- og lungeredning;Suturering;Synsprøve;" \
	"Hørselsprøve;Fremmedlegeme i øyet;Neseblødning;Spirometri;Hudbiopsi;" \
	"Trykkmåling av øyet;Orienterende nevrologisk status;Leddpunksjon;" \
	"Innsetting av spiral;Bruk av nødnett;Intraossøs nål på modell", \
	list, ";")
	for (i = 1; i <= n; i++) {
		day = place(active(3 * i - 1, chance(25)), chance(5), 1)
		if (day <= today)
			put(day, iso(day), "*", "ferdighet " list[i] \
				" | bekreftet av " supervisor_at(day))
	}
}

function yearly(    y, n, last, i) {
	put(from, iso(from), "*", "stilling Fastlønn | ALIS-stilling i " kommune \
		" kommune")
	n = place(from + 11, 2, 1)
	put(n, iso(n), "*", "plan Femårsplan | laget med kommunen og " \
		"prosjektlederen")
	split_day(from)
	y = Y
	split_day(to)
	last = Y
	for (i = y; i <= last; i++) {
		n = place(day_of(i, 2, 8), 1, 1)
		if (i > y && n <= today) {
			put(n, iso(n), "*", "tilskudd 200 000 kr ALIS-VEST | " i)
			put(n, iso(n), "*", "egenandel 50 000 kr " kommune \
				" kommune | " i)
		}
		n = place(day_of(i, 9, 12), 2, 1)
		if (i > y) {
			put(n, iso(n), mark_of(n), "plan Revidert utdanningsplan" \
				" | med " supervisor_at(n))
		}
		n = place(day_of(i, 5, 22), 3, 1)
		if (i > y && n <= today)
			put(n, iso(n), "*", "vurdering " supervisor_at(n) \
				" | halvårsvurdering, i rute")
		n = place(day_of(i, 11, 20), 1, 1)
		if (n <= today) {
			put(n, iso(n), "*", "vurdering " supervisor_at(n) \
				" | halvårsvurdering, i rute")
			put(n, iso(n), own_mark(n), "utgift " \
				money(1800 + 50 * chance(30)) " bøker | fagbøker")
		}
	}
}

function goals(    list, n, i) {
	n = split("Lede en konsultasjon med tolk;Prioritere i en full dag;" \
	"Samarbeide med NAV om gradert sykmelding;" \
	"Gjennomføre legemiddelgjennomgang;Lede et akutteam på kontoret;" \
	"Planlegge oppfølging ved multisykdom", list, ";")
	for (i = 1; i <= n; i++)
		if (active(8 * i, 25) <= today - 60)
			once(8 * i, "læringsmål " list[i] " | drøftet i veiledning")
}

BEGIN {
	name = ENVIRON["NAME"]; scale = ENVIRON["SCALE"] + 0
	out = ENVIRON["OUT"]; kommune = ENVIRON["KOMMUNE"]
	legevakt = ENVIRON["LEGEVAKT"]
	open = ENVIRON["OPEN"] == "yes"
	confirmed = ENVIRON["CONFIRMED"] == "yes"
	from = read_day("--from", ENVIRON["FROM"])
	to = read_day("--to", ENVIRON["TO"])
	if (to < from)
		die("--to comes before --from")
	today = to
	if (ENVIRON["TODAY"] != "")
		today = read_day("--today", ENVIRON["TODAY"])
	group = from
	if (ENVIRON["GROUP"] != "")
		group = read_day("--group", ENVIRON["GROUP"])
	if (ENVIRON["CLINIC"] != "")
		clinic = read_day("--clinic", ENVIRON["CLINIC"])
	if (ENVIRON["SECOND"] != "") {
		if (split(ENVIRON["SECOND"], part, ",") != 2)
			die("--second is written Modalen,2019-01-01")
		second_name = part[1]
		second = read_day("--second", part[2])
		office2 = second_name " legekontor"
	}
	if (ENVIRON["LEAVE"] != "") {
		leave = read_day("--leave", ENVIRON["LEAVE"])
		back = leave + 42 * 7
		full = later(back, 5)
	}
	if (ENVIRON["HOSPITAL"] == "") {
		hospital = later(from, 36)
		if (later(from, 48) - 1 > to)
			hospital = 0
	} else if (ENVIRON["HOSPITAL"] != "none")
		hospital = read_day("--hospital", ENVIRON["HOSPITAL"])
	if (hospital)
		hospital_end = later(hospital, 12) - 1
	if (leave && hospital && hospital < full && leave <= hospital_end)
		die("--leave and --hospital overlap")

	state = (ENVIRON["SEED"] * 1409 + 7) % 139968
	for (i = 0; i < 12; i++)
		chance(2)
	words()
	office = kommune " legekontor"
	employer = kommune " kommune"
	supervisor = doctors[1 + ENVIRON["SEED"] % 3]
	group_doctor = doctors[4]
	hospital_doctor = doctors[5]
	usual = chance(5)
	group_week = monday(group)

	if (system("mkdir -p \"$OUT/journal\" && " \
		"rm -f \"$OUT\"/journal/[0-9][0-9][0-9][0-9].alis") != 0)
		exit 3
	write_head()
	holidays()
	service()
	if (leave)
		absent(leave, back - leave, "foreldrepermisjon")
	absent(monday(later(from, 8)), 12, "sykdom")
	absent(monday(later(from, 31)), 5, "sykdom")
	absent(monday(later(from, 53)), 9, "sykdom")
	courses()
	yearly()
	goals()
	procedures()
	optional()

	for (day = from; day <= to; day++) {
		if (day == from || day % 7 == 0) {
			supervision(monday(day))
			meetings(monday(day))
			shift(monday(day))
			daily(monday(day))
		}
		base = count[day] + 0
		if (scale > 1)
			extra(day, base)
		flush_day(day)
	}
	close_year()
}
' </dev/null
