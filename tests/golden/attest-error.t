## alis attest: while the journal has an error, nothing of it is confirmed.
== loggbok.alis
alis Kari Nordmann
    epost: kari@example.org
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    epost: ola@masfjorden.example
2018-01-12 veiledning 1 t Ola Hansen | Samtale
2018-02-30 veiledning 1 t Ola Hansen | Samtale
$ git init -q && git add loggbok.alis && git commit -qm først
$ git config user.name 'Ola Hansen' && git config user.email ola@masfjorden.example
$ alis attest --yes 2>&1 | sed 's/^\[*[0-9a-f]\{7,\} //'
loggbok.alis:7:1: error[A012]: the date 2018-02-30 does not exist
 7 | 2018-02-30 veiledning 1 t Ola Hansen | Samtale
   | ^^^^^^^^^^
  hint: month 2 of 2018 has 28 days
1 error, 0 warnings
alis: nothing is attested: the journal has errors
$ cat loggbok.alis
alis Kari Nordmann
    epost: kari@example.org
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    epost: ola@masfjorden.example
2018-01-12 veiledning 1 t Ola Hansen | Samtale
2018-02-30 veiledning 1 t Ola Hansen | Samtale
