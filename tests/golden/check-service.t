## check: lines with errors in the time of service that is looked at.
== check.sh
{ printf '%s\n' 'alis Kari Nordmann' '    regelverk: allmennmedisin-2017' 'veileder Ola Hansen' "$@"; } >loggbok.alis
alis check 2>&1 | grep -v '^ *|'
## A period that ends before it begins has no days in which supervision lacks; an
## error in a line of supervision is told, and not that it is missing.
$ sh check.sh '2018-01-01..2018-06-30 tjeneste 100 % sykehus' '2018-05-31..2018-02-01 permisjon 100 % sykdom' '2018-04-20..2018-03-01 veiledning 1 t Ola Hansen' '2018-06-15 veiledning 1 t Ola Hansen'
loggbok.alis:4:1: warning[A059]: no veiledning for 165 days of service, from 2018-01-01 to 2018-06-14
 4 | 2018-01-01..2018-06-30 tjeneste 100 % sykehus
  see loggbok.alis:7:1
 7 | 2018-06-15 veiledning 1 t Ola Hansen
  hint: enter what was held, or the leave that was taken
loggbok.alis:5:1: error[A013]: the period ends on 2018-02-01, before it starts on 2018-05-31
 5 | 2018-05-31..2018-02-01 permisjon 100 % sykdom
  hint: write the earlier date first
loggbok.alis:6:1: error[A013]: the period ends on 2018-03-01, before it starts on 2018-04-20
 6 | 2018-04-20..2018-03-01 veiledning 1 t Ola Hansen
  hint: write the earlier date first
2 errors, 1 warning
2 entries are left out of the requirements
