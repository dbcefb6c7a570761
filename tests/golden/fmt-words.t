## A journal that is laid out but for words in another language is not in one form:
## --check names it, fmt writes the words in bokmål, and --check is content.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-03-16                * rettleiing 1 t Ola Hansen
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
== ord/loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-03-16                * veiledning 1 t Ola Hansen
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
$ alis fmt --check
loggbok.alis
? 1
$ alis fmt && diff loggbok.alis ord/loggbok.alis && alis fmt --check
loggbok.alis
## what is not laid out at all is named without more ado, whatever its words
$ sed -i 's/2018-03-17 .* vakt/2018-03-17 16:00-23:00 * vakt/' loggbok.alis && alis fmt --check
loggbok.alis
? 1
