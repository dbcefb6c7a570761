## sum --by: what is cut, and that the pieces are the whole.
## By hand, 30E/360: from 2017-11-29 to 2018-03-10 is 2 d of November, three
## whole months and 10 d of March: 102 d; half of it is 51 d.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2017-11-29..2018-03-10    * tjeneste 50 % allmennpraksis | Masfjorden legekontor
    arbeidsgiver: Masfjorden kommune
2017-11-29..2018-03-10    * tjeneste 50 % sykehjem
    sted: Masfjorden sykehjem
2018-01-01                * veiledning 1 t Ola Hansen
2018-02-28                  veiledning 1 t ola hansen
2018-12-30 08:00-16:00    * vakt Bømlo legevakt
2018-12-31 08:00-16:00    * vakt BØMLO LEGEVAKT
2018-12-31                * supervisjon Innleggelse
    veileder: Eva Lie
2018-12-29..2019-01-02    * kurs Grunnkurs A

$ alis sum --by quarter
2017-Q4  tjeneste:allmennpraksis     16 d
2017-Q4  tjeneste:sykehjem           16 d
2018-Q1  tjeneste:allmennpraksis  1 m 5 d
2018-Q1  tjeneste:sykehjem        1 m 5 d
2018-Q1  veiledning                   2 t
2018-Q4  legevakt                  2 vakt
2018-Q4  supervisjon                1 stk
$ alis sum --by år
2017  tjeneste:allmennpraksis     16 d
2017  tjeneste:sykehjem           16 d
2018  legevakt                  2 vakt
2018  supervisjon                1 stk
2018  tjeneste:allmennpraksis  1 m 5 d
2018  tjeneste:sykehjem        1 m 5 d
2018  veiledning                   2 t
$ alis sum --by month kind:service date:2018
2018-01  tjeneste:allmennpraksis  15 d
2018-01  tjeneste:sykehjem        15 d
2018-02  tjeneste:allmennpraksis  15 d
2018-02  tjeneste:sykehjem        15 d
2018-03  tjeneste:allmennpraksis   5 d
2018-03  tjeneste:sykehjem         5 d
## 31 December 2018 is a Monday, of the first week of 2019
$ alis sum --by week date:2018-Q4
2018-W52  legevakt     1 vakt
2019-W01  legevakt     1 vakt
2019-W01  supervisjon   1 stk
$ ALIS_DATE=2019-12-31 alis sum --by veke date:2019-W01
2019-W01  grunnkurs:A  35 poeng
2019-W01  legevakt       1 vakt
2019-W01  supervisjon     1 stk
## 26 February to 4 March: 2018-02-28 weighs 3 d, so 9 d, and half is 4.5
$ alis sum --by week date:2018-W09 Masfjorden
2018-W09  tjeneste:allmennpraksis  4.5 d
## the weeks add up to the whole, in decimals of a day
$ alis sum --by week --format csv | awk -F, '/allmenn/ { n += $3 } END { print n }'
51
$ alis sum --by week --format csv date:2017-12-31..2018-02-27 | awk -F, '/allmenn/ { n += $3 } END { print n }'
29
$ alis sum date:2017-12-31..2018-02-27 acct:tjeneste:allmennpraksis
tjeneste:allmennpraksis  29 d
## names are the same whatever their case; the first spelling stands
$ alis sum --by supervisor
Eva Lie     supervisjon  1 stk
Ola Hansen  veiledning     2 t
$ alis sum --by place
unnamed                supervisjon                 1 stk
unnamed                veiledning                    2 t
Bømlo legevakt         legevakt                   2 vakt
Masfjorden legekontor  tjeneste:allmennpraksis  1 m 21 d
Masfjorden sykehjem    tjeneste:sykehjem        1 m 21 d
$ alis sum --by sted kind:vakt --format csv
group,account,amount,unit
"Bømlo legevakt","legevakt",2,"vakt"
$ LC_ALL=nn_NO.UTF-8 alis sum --by slag
supervisjon  supervisjon                  1 stk
teneste      tjeneste:allmennpraksis  1 md 21 d
teneste      tjeneste:sykehjem        1 md 21 d
vakt         legevakt                    2 vakt
rettleiing   veiledning                     2 t
$ alis sum --by kind --format json kind:vakt
{
  "format": 1,
  "sums": [
    {
      "group": "vakt",
      "account": "legevakt",
      "amount": "2",
      "unit": "vakt"
    }
  ]
}
## every grouping but that by supervisor has the same totals
== totals
for by in account kind week month quarter year place; do
	alis sum --by $by --format csv | sed 1d | awk -F, '
	{ sum[$2 $4] += $3 }
	END { for (i in sum) print i, sum[i] }' | sort >$by.totals
	cmp account.totals $by.totals && echo $by
done

$ sh totals; cat account.totals
account
kind
week
month
quarter
year
place
"legevakt""vakt" 2
"supervisjon""stk" 1
"tjeneste:allmennpraksis""d" 51
"tjeneste:sykehjem""d" 51
"veiledning""t" 2
## what is listed adds up to the sum: the last total of each account
$ alis list --format csv | awk -F, 'NR > 1 && $10 != 0 { last[$7 $11] = $10 } END { for (i in last) print i, last[i] }' | sort | cmp - account.totals
$ alis list date:2018 --format csv | awk -F, 'NR > 1 && $10 != 0 { last[$7 $11] = $10 } END { for (i in last) print i, last[i] }' | sort >listed
$ alis sum date:2018 --format csv | sed 1d | awk -F, '{ print $2 $4, $3 }' | sort | cmp - listed && cat listed
"legevakt""vakt" 2
"supervisjon""stk" 1
"tjeneste:allmennpraksis""d" 35
"tjeneste:sykehjem""d" 35
"veiledning""t" 2
## text, csv and json have the same rows
$ alis list kind:vakt --format json | grep -c '"total"'
2
$ alis list kind:vakt --format csv | sed 1d | wc -l
2
$ alis list kind:vakt | wc -l
2
## A name is shown as it was first written, be it where nothing is counted;
## many lines are summed each by itself, and are the whole.
== navn.alis
2018-01-01 ! veiledning 1 t ola HANSEN
2018-01-02 * veiledning 2 t Ola Hansen
2018-01-03 * veiledning 4 t Eva Lie | ola hansen
    sted: Stord
2018-01-04 * veiledning 8 t OLA HANSEN
$ alis sum -f navn.alis --by supervisor; alis sum -f navn.alis --by place
Eva Lie     veiledning   4 t
ola HANSEN  veiledning  10 t
unnamed  veiledning  10 t
Stord    veiledning   4 t
$ awk 'BEGIN { for (i = 0; i < 3360; i++) printf "20%02d-%02d-%02d * veiledning %d min V%d\n", 8 + i / 336, 1 + i / 28 % 12, 1 + i % 28, 1 + i % 59, i % 97 }' >mange.alis
$ for by in week supervisor year account; do alis sum -f mange.alis --by $by --format csv | awk -F, 'NR > 1 { gsub("\"", "", $3); n++; sum += $3 * 60 } END { printf "%d %.0f\n", n, sum }'; done
522 100716
97 100716
10 100716
1 100716
