## cohort stats: figures of groups for research, from which nobody can be told.
## 14 doctors. 01-09 began 2017-09-01, 10-14 began 2019-09-01; 01, 02 and 03 left
## after a year and a half. On 2020-12-31:
##   since the first day: 9 have 40 months, 5 have 16; in post: 3 have 18 months,
##   6 have 40, 5 have 16. Under 36 months 8, and 6 from there.
##   supervision: even numbers have 1 hour on each of so many Mondays that it is
##   50 in a year of service: 7; the odd ones 10: 7
##   plans: 01-09 in 2017, 10-14 in May 2020: 5 revised within the year, 9 older
== make.sh
set -e
git init -q leder
{
	printf 'kohort ALIS-VEST\n    språk: nb\n\n'
	printf 'kommune Masfjorden\n\nkommune Gulen\n\nkommune Odda\n'
} >leder/kohort.alis
for n in 01 02 03 04 05 06 07 08 09 10 11 12 13 14; do
	from=2017-09-01 until= plan=2017-09-20 percent=100
	case $n in 01 | 02 | 03) until=2019-02-28 ;; esac
	case $n in 1*) from=2019-09-01 plan=2020-05-15 ;; esac
	case $n in 05 | 06 | 07) percent=70 ;; esac
	case $n in 0[1-7]) group=kyst place=Odda ;; *) group=fjord place=Gulen ;; esac
	case $n in 14) place=Masfjorden ;; esac
	printf '\nlege Test %s\n    depot: ../d%s\n    kommune: %s\n    gruppe: %s\n    fra: %s\n' \
		$n $n $place $group $from >>leder/kohort.alis
	[ -z "$until" ] || printf '    til: %s\n' $until >>leder/kohort.alis
	git init -q d$n
	{
		printf 'alis Test %s\n    regelverk: allmennmedisin-2017\n\n' $n
		echo "$from..$until tjeneste $percent % allmennpraksis"
		echo "$plan plan Individuell plan"
		awk -v from=$from -v until=${until:-2020-12-31} -v n=$n '
		BEGIN {
			for (year = 2017; year <= 2020; year++)
				for (month = 1; month <= 12; month++)
					for (day = 1; day <= 28; day += 7) {
						at = sprintf("%04d-%02d-%02d", \
							year, month, day)
						if (at < from || at > until)
							continue
						if (n % 2 == 0 || day == 1 && month != 7 && month != 12)
							print at " veiledning 1 t"
					}
		}'
	} >d$n/loggbok.alis
	(cd d$n && git add . && git commit -qm 'entries')
done
cd leder && git add . && git commit -qm 'the cohort' && alis cohort pull --local --jobs 1 >/dev/null 2>&1
$ sh make.sh
$ cd leder && alis cohort stats --date 2020-12-31
ALIS-VEST · 2020-12-31

Doctors who have been in service
               doctors  of  share  median
all doctors         14  14  100 %

Months in post, by bands
                                doctors  of  share  median
all doctors  under 36 months          8  14   57 %  *
             36 months or more        6  14   43 %

Hours of supervision in a year of service
                               doctors  of  share  median
all doctors  under 42 hours          7  14   50 %
             42 hours or more        7  14   50 %

Weeks with supervision in a year of service
                               doctors  of  share  median
all doctors  under 42 weeks          7  14   50 %
             42 weeks or more        7  14   50 %

Plan of training
                                    doctors  of  share  median
all doctors  older, or none               9  14   64 %
             revised within a year        5  14   36 %

Expected to complete, by calendar year
                          doctors  of  share  median
all doctors  all doctors        :   :      :

Still in post, or were, of those who could be so long
                                doctors  of  share  median
all doctors  12 months or more        :   :      :
             36 months or more        :   :      :
             60 months or more        :   :      :

: is not told: it is of fewer than 5 doctors, or would tell of fewer; for the
  same reason bands and groups are joined
for your eyes: what leaves you is made with --publish
## fewer than 3 are never told of
$ cd leder && alis cohort stats --least 2
! alis: write a number from 3 to 1000000 behind --least
? 2
$ cd leder && alis cohort stats --by navn
! alis: --by is gruppe, kommune, start, prosent or antall, not 'navn'
? 2
## by groups of the cohort file: kyst has 01-07, fjord 08-14. Hours, even and odd:
## kyst 3 and 4, fjord 4 and 3: not with 5 as the least, but with 3
$ cd leder && LANGUAGE=nb alis cohort statistikk --by gruppe --date 2020-12-31
ALIS-VEST · 2020-12-31

Leger som har vært i tjeneste
         leger  av  andel  median
alle        14  14  100 %
fjord        7  14   50 %
kyst         7  14   50 %

Måneder i stillingen, i trinn
                             leger  av  andel  median
alle   under 36 måneder          8  14   57 %  *
       36 måneder eller mer      6  14   43 %
fjord  alle                      :   :      :
kyst   alle                      :   :      :

Timer veiledning per tjenesteår
                           leger  av  andel  median
alle   under 42 timer          7  14   50 %
       42 timer eller mer      7  14   50 %
fjord  alle                    :   :      :
kyst   alle                    :   :      :

Uker med veiledning per tjenesteår
                          leger  av  andel  median
alle   under 42 uker          7  14   50 %
       42 uker eller mer      7  14   50 %
fjord  alle                   :   :      :
kyst   alle                   :   :      :

Utdanningsplan
                           leger  av  andel  median
alle   eldre, eller ingen      9  14   64 %
       revidert siste år       5  14   36 %
fjord  alle                    :   :      :
kyst   alle                    :   :      :

Ventes fullført, etter kalenderår
             leger  av  andel  median
alle   alle      :   :      :
fjord  alle      :   :      :
kyst   alle      :   :      :

I stilling så lenge, av dem som kunne være det
                             leger  av  andel  median
alle   12 måneder eller mer      :   :      :
       36 måneder eller mer      :   :      :
       60 måneder eller mer      :   :      :
fjord  12 måneder eller mer      :   :      :
       36 måneder eller mer      :   :      :
       60 måneder eller mer      :   :      :
kyst   12 måneder eller mer      :   :      :
       36 måneder eller mer      :   :      :
       60 måneder eller mer      :   :      :

: er ikke vist: det gjelder færre enn 5 leger, eller ville røpe noe om færre; av
  samme grunn er trinn og grupper slått sammen
bare for deg: det som skal ut, lages med --publish
$ cd leder && LANGUAGE=nn alis cohort stats --by gruppe --least 3 --date 2020-12-31
ALIS-VEST · 2020-12-31

Legar som har vore i teneste
         legar  av    del  median
alle        14  14  100 %
fjord        7  14   50 %
kyst         7  14   50 %

Månader i stillinga, i steg
                              legar  av   del  median
alle   under 36 månader           8  14  57 %  *
       36 månader eller meir      6  14  43 %
fjord  alle                       :   :     :
kyst   alle                       :   :     :

Timar rettleiing per tenesteår
                            legar  av   del  median
alle   under 42 timar           7  14  50 %
       42 timar eller meir      7  14  50 %
fjord  under 42 timar           3   7  43 %
       42 timar eller meir      4   7  57 %  *
kyst   under 42 timar           4   7  57 %  *
       42 timar eller meir      3   7  43 %

Veker med rettleiing per tenesteår
                            legar  av   del  median
alle   under 42 veker           7  14  50 %
       42 veker eller meir      7  14  50 %
fjord  under 42 veker           3   7  43 %
       42 veker eller meir      4   7  57 %  *
kyst   under 42 veker           4   7  57 %  *
       42 veker eller meir      3   7  43 %

Utdanningsplan
                           legar  av   del  median
alle   eldre, eller ingen      9  14  64 %
       revidert siste år       5  14  36 %
fjord  alle                    :   :     :
kyst   alle                    :   :     :

Ventast fullført, etter kalenderår
             legar  av  del  median
alle   alle      :   :    :
fjord  alle      :   :    :
kyst   alle      :   :    :

I stilling så lenge, av dei som kunne vere det
                              legar  av   del  median
alle   12 månader eller meir      :   :     :
       36 månader eller meir      6   9  67 %
       60 månader eller meir      :   :     :
fjord  12 månader eller meir      :   :     :
       36 månader eller meir      :   :     :
       60 månader eller meir      :   :     :
kyst   12 månader eller meir      :   :     :
       36 månader eller meir      :   :     :
       60 månader eller meir      :   :     :

: er ikkje vist: det gjeld færre enn 3 legar, eller ville røpe noko om færre; av
  same grunn er steg og grupper slått saman
berre for deg: det som skal ut, blir laga med --publish
## those of 2017 and of 2019: in post 36 months or more only of the first
$ cd leder && alis cohort stats --by start --least 3 --date 2020-12-31 --format csv
measure,group,band,doctors,of,percent,median
"doctors","all doctors","",14,14,100,false
"doctors","to and with 2018","",9,14,64,false
"doctors","2019-2020","",5,14,36,false
"months","all doctors","",,,,false
"months","to and with 2018","",,,,false
"months","2019-2020","",,,,false
"hours","all doctors","0-41",7,14,50,false
"hours","all doctors","42-",7,14,50,false
"hours","to and with 2018","",,,,false
"hours","2019-2020","",,,,false
"weeks","all doctors","0-41",7,14,50,false
"weeks","all doctors","42-",7,14,50,false
"weeks","to and with 2018","",,,,false
"weeks","2019-2020","",,,,false
"plan","all doctors","older",9,14,64,false
"plan","all doctors","revised",5,14,36,false
"plan","to and with 2018","",,,,false
"plan","2019-2020","",,,,false
"completion","all doctors","",,,,false
"completion","to and with 2018","",,,,false
"completion","2019-2020","",,,,false
"stable","all doctors","12",,,,false
"stable","all doctors","36",,,,false
"stable","all doctors","60",,,,false
"stable","to and with 2018","12",,,,false
"stable","to and with 2018","36",,,,false
"stable","to and with 2018","60",,,,false
"stable","2019-2020","12",,,,false
"stable","2019-2020","36",,,,false
"stable","2019-2020","60",,,,false
! alis: for your eyes: what leaves you is made with --publish
## Odda has 7, Gulen 6, Masfjorden 1. The one is told together with Gulen, the
## first that is not small; they are 7, and to hide one they would have to be
## 2 x 3 + 1 - 2 = 5: enough with 3 as the least, and with 5 it is 9, so there
## is none
$ cd leder && alis cohort stats --by kommune --least 3 --date 2020-12-31 --format csv | grep doctors
measure,group,band,doctors,of,percent,median
"doctors","all doctors","",14,14,100,false
"doctors","Odda","",7,14,50,false
"doctors","the others, together","",7,14,50,false
"months","all doctors","0-35",8,14,57,true
"months","all doctors","36-",6,14,43,false
"hours","all doctors","0-41",7,14,50,false
"hours","all doctors","42-",7,14,50,false
"weeks","all doctors","0-41",7,14,50,false
"weeks","all doctors","42-",7,14,50,false
"plan","all doctors","older",9,14,64,false
"plan","all doctors","revised",5,14,36,false
"completion","all doctors","",,,,false
"stable","all doctors","12",,,,false
"stable","all doctors","36",6,9,67,false
"stable","all doctors","60",,,,false
! alis: for your eyes: what leaves you is made with --publish
$ cd leder && alis cohort stats --by kommune --date 2020-12-31 | tail -5

no two groups of 5 doctors or more can be made: none is told of
: is not told: it is of fewer than 5 doctors, or would tell of fewer; for the
  same reason bands and groups are joined
for your eyes: what leaves you is made with --publish
## 05, 06 and 07 have 70 %, the others 100 %; four or more in the municipality: 13
$ cd leder && alis cohort stats --by prosent --least 3 --date 2020-12-31 --format csv | grep -e doctors -e plan
measure,group,band,doctors,of,percent,median
"doctors","all doctors","",14,14,100,false
"doctors","under 100 %","",3,14,21,false
"doctors","100 % or more","",11,14,79,false
"months","all doctors","0-35",8,14,57,true
"months","all doctors","36-",6,14,43,false
"hours","all doctors","0-41",7,14,50,false
"hours","all doctors","42-",7,14,50,false
"weeks","all doctors","0-41",7,14,50,false
"weeks","all doctors","42-",7,14,50,false
"plan","all doctors","older",9,14,64,false
"plan","all doctors","revised",5,14,36,false
"plan","under 100 %","",,,,false
"plan","100 % or more","",,,,false
"completion","all doctors","",,,,false
"stable","all doctors","12",,,,false
"stable","all doctors","36",6,9,67,false
"stable","all doctors","60",,,,false
! alis: for your eyes: what leaves you is made with --publish
$ cd leder && alis cohort stats --by antall --date 2020-12-31 --format json | head -24
{
  "format": 1,
  "date": "2020-12-31",
  "least": 5,
  "by": "antall",
  "figures": [
    {
      "measure": "doctors",
      "group": "all doctors",
      "band": "",
      "doctors": 14,
      "of": 14,
      "percent": 100,
      "median": false
    },
    {
      "measure": "months",
      "group": "all doctors",
      "band": "0-35",
      "doctors": 8,
      "of": 14,
      "percent": 57,
      "median": true
    },
! alis: for your eyes: what leaves you is made with --publish
## in the autumn of 2017 nine have begun; on the day before, nobody
$ cd leder && alis cohort stats --date 2017-12-31 --format csv
measure,group,band,doctors,of,percent,median
"doctors","all doctors","",9,9,100,false
"months","all doctors","",,,,false
"hours","all doctors","",,,,false
"weeks","all doctors","",,,,false
"plan","all doctors","",,,,false
"completion","all doctors","",,,,false
"stable","all doctors","12",,,,false
"stable","all doctors","36",,,,false
"stable","all doctors","60",,,,false
! alis: for your eyes: what leaves you is made with --publish
$ cd leder && alis cohort stats --date 2017-08-31
ALIS-VEST · 2017-08-31

Doctors who have been in service
               doctors  of  share  median
all doctors          :   :      :

: is not told: it is of fewer than 5 doctors, or would tell of fewer; for the
  same reason bands and groups are joined
for your eyes: what leaves you is made with --publish
## nothing remembers what was not published
$ cd leder && cat kohort/statistikk.txt
! cat: kohort/statistikk.txt: No such file or directory
? 1
## published, twice in two formats; then one comes, and another five
$ cd leder && alis cohort stats --publish --date 2020-12-31 | tail -3 && alis cohort stats --publish --date 2020-12-31 --format csv | wc -l && cut -c1-60 kohort/statistikk.txt

: is not told: it is of fewer than 5 doctors, or would tell of fewer; for the
  same reason bands and groups are joined
14
tabell 2020-12-31
av test-01-47a6edf8 test-02-32f39de4 test-03-3befaf32 test-0
$ for n in 15 16 17 18 19 20; do cp -r d14 d$n && printf '\nlege Test %s\n    depot: ../d%s\n    kommune: Gulen\n    gruppe: fjord\n    fra: 2019-09-01\n' $n $n >>more-$n; done; cat more-15 >>leder/kohort.alis; cd leder && alis cohort pull --local --jobs 1 'Test 15' >/dev/null 2>&1; alis cohort stats --date 2020-12-31
ALIS-VEST · 2020-12-31

Doctors who have been in service
               doctors  of  share  median
all doctors          :   :      :

fewer than 5 doctors have come since the table of 2020-12-31: together they
  would tell of them
: is not told: it is of fewer than 5 doctors, or would tell of fewer; for the
  same reason bands and groups are joined
for your eyes: what leaves you is made with --publish
$ cat more-16 more-17 more-18 more-19 more-20 >>leder/kohort.alis; cd leder && alis cohort pull --local --jobs 2 >/dev/null 2>&1; alis cohort stats --date 2020-12-31 --by gruppe --format csv
measure,group,band,doctors,of,percent,median
"doctors","all doctors","",20,20,100,false
"doctors","fjord","",13,20,65,false
"doctors","kyst","",7,20,35,false
"months","all doctors","",,,,false
"months","fjord","",,,,false
"months","kyst","",,,,false
"hours","all doctors","",,,,false
"hours","fjord","",,,,false
"hours","kyst","",,,,false
"weeks","all doctors","",,,,false
"weeks","fjord","",,,,false
"weeks","kyst","",,,,false
"plan","all doctors","",,,,false
"plan","fjord","",,,,false
"plan","kyst","",,,,false
"completion","all doctors","",,,,false
"completion","fjord","",,,,false
"completion","kyst","",,,,false
"stable","all doctors","12",,,,false
"stable","all doctors","36",,,,false
"stable","all doctors","60",,,,false
"stable","fjord","12",,,,false
"stable","fjord","36",,,,false
"stable","fjord","60",,,,false
"stable","kyst","12",,,,false
"stable","kyst","36",,,,false
"stable","kyst","60",,,,false
! alis: for your eyes: what leaves you is made with --publish
## who was published before must be counted again
$ cd leder && sed -i '/^lege Test 20/,$d' kohort.alis && alis cohort stats --publish --date 2020-12-31 >/dev/null && sed -i '/^lege Test 14/,$d' kohort.alis && alis cohort stats --date 2020-12-31 | tail -5
doctors in the table of 2020-12-31 are not counted now: together they would tell
  of them
: is not told: it is of fewer than 5 doctors, or would tell of fewer; for the
  same reason bands and groups are joined
for your eyes: what leaves you is made with --publish
## a log that alis has not written
$ cd leder && echo 'av noen' >kohort/statistikk.txt && alis cohort stats --date 2020-12-31
! alis: kohort/statistikk.txt is not as alis has written it
? 3
## of whom tables were published is committed with the cohort, and not lost
$ cd leder && alis cohort commit --date 2020-12-31 >/dev/null 2>&1; git ls-files kohort && git status --short kohort
kohort/sett.txt
kohort/statistikk.txt
kohort/status.json
kohort/status.txt
