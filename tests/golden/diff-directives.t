## diff and log of directives: an alias and a check are told by what they say, and
## an entry by all of its amounts.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
alias natt = legevakt
kontroll 2018-12-31 legevakt = 1 vakt

2018-03-01 * vakt Stord
$ git init -q && git add loggbok.alis && git commit -qm en && sed -i 's/natt = legevakt/natt = vakt/; s/= 1 vakt/= 2 vakter/' loggbok.alis && printf '%s\n' '2018-04-01 * kurs 2 t 3 poeng Hud' '2018-04-02 * vakt Stord' >>loggbok.alis
$ alis diff --date 2018-12-31 | sed -n '1,9p'
1ed50367 2019-01-01 → the work tree
+ 2018-04-01 kurs 2 t 3 poeng Hud
+ 2018-04-02 vakt Stord
~ alias natt = vakt
    value: legevakt → vakt
~ kontroll 2018-12-31 legevakt
    amount: 1 vakt → 2 vakt

what moves of the requirements on 2018-12-31
$ alis diff --format csv --date 2018-12-31 | cut -d, -f1-8
change,file,line,date,kind,what,amount,field
"added","loggbok.alis",7,"2018-04-01","kurs","Hud","2 t 3 poeng",""
"added","loggbok.alis",8,"2018-04-02","vakt","Stord","",""
"changed","loggbok.alis",3,"","alias","natt = vakt","","value"
"changed","loggbok.alis",4,"2018-12-31","kontroll","legevakt","","amount"
$ git commit -qam to && alis log HEAD~1.. --format json | grep '"amount\|"what"'
          "what": "Hud",
          "amount": "2 t 3 poeng",
          "what": "Stord",
          "amount": "",
              "field": "amount",
