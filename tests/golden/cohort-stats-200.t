## cohort stats of 200 doctors in four groups: nord has 80, sør 60, øst 57 and
## vest 3, which are told together with nord, the first that is not small. Each
## third doctor has 1 hour of supervision in a year of service, each third 30,
## and each third 50; the plan of each second is of this year.
== make.sh
set -e
git init -q leder
printf 'kohort Mange\n    språk: nb\n\nkommune Gulen\n' >leder/kohort.alis
for k in 0 1 2 3 4 5; do
	git init -q k$k
	hours=$((k % 3 * 29 + 1 - k % 3 / 2 * 9)) plan=2018-01-$((10 + k))
	[ $((k % 2)) = 0 ] || plan=2019-05-01
	printf 'alis Test\n    regelverk: allmennmedisin-2017\n\n2018-01-01.. tjeneste 100 %% allmennpraksis\n%s plan Plan\n2018-02-01 veiledning %s t\n2019-02-01 veiledning %s t\n' \
		$plan $hours $hours >k$k/loggbok.alis
	(cd k$k && git add . && git commit -qm 'entries')
done
n=0
while [ $n -lt 200 ]; do
	group=nord
	[ $n -lt 80 ] || group=sør
	[ $n -lt 140 ] || group=øst
	[ $n -lt 197 ] || group=vest
	cp -r k$((n % 6)) d$n
	printf '\nlege Test %03d\n    depot: ../d%d\n    kommune: Gulen\n    gruppe: %s\n    fra: 2018-01-01\n' \
		$n $n $group >>leder/kohort.alis
	n=$((n + 1))
done
cd leder && git add . && git commit -qm 'the cohort' && alis cohort pull --local >/dev/null 2>&1
$ sh make.sh
$ cd leder && alis cohort stats --by gruppe --date 2019-12-30
Mange · 2019-12-30

Doctors who have been in service
                        doctors   of  share  median
all doctors                 200  200  100 %
sør                          60  200   30 %
øst                          57  200   29 %
the others, together         83  200   42 %

Months in post, by bands
                                   doctors  of  share  median
all doctors           all doctors        :   :      :
sør                   all doctors        :   :      :
øst                   all doctors        :   :      :
the others, together  all doctors        :   :      :

Hours of supervision in a year of service
                                            doctors   of  share  median
all doctors           under 21 hours             67  200   34 %
                      21 to under 42 hours       67  200   34 %  *
                      42 hours or more           66  200   33 %
sør                   under 21 hours             20   60   33 %
                      21 to under 42 hours       20   60   33 %  *
                      42 hours or more           20   60   33 %
øst                   under 21 hours             19   57   33 %
                      21 to under 42 hours       19   57   33 %  *
                      42 hours or more           19   57   33 %
the others, together  under 21 hours             28   83   34 %
                      21 to under 42 hours       28   83   34 %  *
                      42 hours or more           27   83   33 %

Weeks with supervision in a year of service
                                   doctors  of  share  median
all doctors           all doctors        :   :      :
sør                   all doctors        :   :      :
øst                   all doctors        :   :      :
the others, together  all doctors        :   :      :

Plan of training
                                             doctors   of  share  median
all doctors           older, or none             100  200   50 %
                      revised within a year      100  200   50 %
sør                   older, or none              30   60   50 %
                      revised within a year       30   60   50 %
øst                   older, or none              29   57   51 %
                      revised within a year       28   57   49 %
the others, together  older, or none              41   83   49 %
                      revised within a year       42   83   51 %

Expected to complete, by calendar year
                                   doctors  of  share  median
all doctors           all doctors        :   :      :
sør                   all doctors        :   :      :
øst                   all doctors        :   :      :
the others, together  all doctors        :   :      :

Still in post, or were, of those who could be so long
                                         doctors  of  share  median
all doctors           12 months or more        :   :      :
                      36 months or more        :   :      :
                      60 months or more        :   :      :
sør                   12 months or more        :   :      :
                      36 months or more        :   :      :
                      60 months or more        :   :      :
øst                   12 months or more        :   :      :
                      36 months or more        :   :      :
                      60 months or more        :   :      :
the others, together  12 months or more        :   :      :
                      36 months or more        :   :      :
                      60 months or more        :   :      :

: is not told: it is of fewer than 5 doctors, or would tell of fewer; for the
  same reason bands and groups are joined
for your eyes: what leaves you is made with --publish
