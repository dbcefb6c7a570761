## list: every entry by day, what it credits, and the sum so far. An entry that
## credits nothing stands there too; what is planned adds nothing.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    start: 2017-09-01
    regelverk: allmennmedisin-2017

2017-09-01..              * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2017-09-08                * veiledning 1,5 t Ola Hansen | Konsultasjonsteknikk
2017-09-16 16:00-23:00    * vakt Nordhordland legevakt
2017-10-16..2017-10-19    * kurs Grunnkurs A | Bergen
    bevis: bilag/grunnkurs-a.pdf
2018-05-03                  utgift 12 500 kr kurs | Grunnkurs A, reise og hotell
2018-06-01..2018-08-31    * permisjon 100 % foreldrepermisjon
2018-10-01                  vakt Nordhordland legevakt
2019-02-05..2019-02-06    ! kurs 15 poeng Emnekurs i lungesykdommer | Oslo

$ alis list
2017-09-01..            *  tjeneste allm…  tjeneste:allme…      100 %    1 y 4 m
2017-09-08              *  veiledning Ol…  veiledning           1.5 t      1.5 t
2017-09-16              *  vakt Nordhord…  legevakt            1 vakt     1 vakt
2017-10-16..2017-10-19  *  kurs Grunnkur…  grunnkurs:A       35 poeng   35 poeng
2018-05-03                 utgift kurs     utgift:kurs      12 500 kr  12 500 kr
2018-06-01..2018-08-31  *  permisjon for…  permisjon:fore…      100 %        3 m
2018-10-01                 vakt Nordhord…  legevakt            1 vakt     2 vakt
2019-02-05..2019-02-06  !  kurs Emnekurs…  emnekurs:lunge    15 poeng    0 poeng
$ alis list --format csv
date,mark,kind,what,file,line,account,amount,unit,total,total_unit
"2017-09-01..","*","tjeneste","allmennpraksis","loggbok.alis",6,"tjeneste:allmennpraksis",100,"%",480,"d"
"2017-09-08","*","veiledning","Ola Hansen","loggbok.alis",7,"veiledning",1.5,"t",1.5,"t"
"2017-09-16","*","vakt","Nordhordland legevakt","loggbok.alis",8,"legevakt",1,"vakt",1,"vakt"
"2017-10-16..2017-10-19","*","kurs","Grunnkurs A","loggbok.alis",9,"grunnkurs:A",35,"poeng",35,"poeng"
"2018-05-03","","utgift","kurs","loggbok.alis",11,"utgift:kurs",12500,"kr",12500,"kr"
"2018-06-01..2018-08-31","*","permisjon","foreldrepermisjon","loggbok.alis",12,"permisjon:foreldrepermisjon",100,"%",90,"d"
"2018-10-01","","vakt","Nordhordland legevakt","loggbok.alis",13,"legevakt",1,"vakt",2,"vakt"
"2019-02-05..2019-02-06","!","kurs","Emnekurs i lungesykdommer","loggbok.alis",14,"emnekurs:lunge",15,"poeng",0,"poeng"
$ alis sum
grunnkurs:A                   35 poeng
legevakt                        2 vakt
permisjon:foreldrepermisjon        3 m
tjeneste:allmennpraksis        1 y 4 m
utgift:kurs                  12 500 kr
veiledning                       1.5 t
$ alis sum --by year
2017  grunnkurs:A                   35 poeng
2017  legevakt                        1 vakt
2017  tjeneste:allmennpraksis            4 m
2017  veiledning                       1.5 t
2018  legevakt                        1 vakt
2018  permisjon:foreldrepermisjon        3 m
2018  tjeneste:allmennpraksis            1 y
2018  utgift:kurs                  12 500 kr
$ alis sum --by month --format csv
group,account,amount,unit
"2017-09","legevakt",1,"vakt"
"2017-09","tjeneste:allmennpraksis",30,"d"
"2017-09","veiledning",1.5,"t"
"2017-10","grunnkurs:A",35,"poeng"
"2017-10","tjeneste:allmennpraksis",30,"d"
"2017-11","tjeneste:allmennpraksis",30,"d"
"2017-12","tjeneste:allmennpraksis",30,"d"
"2018-01","tjeneste:allmennpraksis",30,"d"
"2018-02","tjeneste:allmennpraksis",30,"d"
"2018-03","tjeneste:allmennpraksis",30,"d"
"2018-04","tjeneste:allmennpraksis",30,"d"
"2018-05","tjeneste:allmennpraksis",30,"d"
"2018-05","utgift:kurs",12500,"kr"
"2018-06","permisjon:foreldrepermisjon",30,"d"
"2018-06","tjeneste:allmennpraksis",30,"d"
"2018-07","permisjon:foreldrepermisjon",30,"d"
"2018-07","tjeneste:allmennpraksis",30,"d"
"2018-08","permisjon:foreldrepermisjon",30,"d"
"2018-08","tjeneste:allmennpraksis",30,"d"
"2018-09","tjeneste:allmennpraksis",30,"d"
"2018-10","legevakt",1,"vakt"
"2018-10","tjeneste:allmennpraksis",30,"d"
"2018-11","tjeneste:allmennpraksis",30,"d"
"2018-12","tjeneste:allmennpraksis",30,"d"
$ alis sum --by kind --format json
{
  "format": 1,
  "sums": [
    {
      "group": "kurs",
      "account": "grunnkurs:A",
      "amount": "35",
      "unit": "poeng"
    },
    {
      "group": "permisjon",
      "account": "permisjon:foreldrepermisjon",
      "amount": "90",
      "unit": "d"
    },
    {
      "group": "tjeneste",
      "account": "tjeneste:allmennpraksis",
      "amount": "480",
      "unit": "d"
    },
    {
      "group": "utgift",
      "account": "utgift:kurs",
      "amount": "12500",
      "unit": "kr"
    },
    {
      "group": "vakt",
      "account": "legevakt",
      "amount": "2",
      "unit": "vakt"
    },
    {
      "group": "veiledning",
      "account": "veiledning",
      "amount": "1.5",
      "unit": "t"
    }
  ]
}
$ alis summer --by supervisor
Ola Hansen  veiledning  1.5 t
$ alis sum --by week
2017-W35  tjeneste:allmennpraksis            3 d
2017-W36  tjeneste:allmennpraksis            7 d
2017-W36  veiledning                       1.5 t
2017-W37  legevakt                        1 vakt
2017-W37  tjeneste:allmennpraksis            7 d
2017-W38  tjeneste:allmennpraksis            7 d
2017-W39  tjeneste:allmennpraksis            7 d
2017-W40  tjeneste:allmennpraksis            7 d
2017-W41  tjeneste:allmennpraksis            7 d
2017-W42  grunnkurs:A                   35 poeng
2017-W42  tjeneste:allmennpraksis            7 d
2017-W43  tjeneste:allmennpraksis            7 d
2017-W44  tjeneste:allmennpraksis            6 d
2017-W45  tjeneste:allmennpraksis            7 d
2017-W46  tjeneste:allmennpraksis            7 d
2017-W47  tjeneste:allmennpraksis            7 d
2017-W48  tjeneste:allmennpraksis            7 d
2017-W49  tjeneste:allmennpraksis            7 d
2017-W50  tjeneste:allmennpraksis            7 d
2017-W51  tjeneste:allmennpraksis            7 d
2017-W52  tjeneste:allmennpraksis            6 d
2018-W01  tjeneste:allmennpraksis            7 d
2018-W02  tjeneste:allmennpraksis            7 d
2018-W03  tjeneste:allmennpraksis            7 d
2018-W04  tjeneste:allmennpraksis            7 d
2018-W05  tjeneste:allmennpraksis            6 d
2018-W06  tjeneste:allmennpraksis            7 d
2018-W07  tjeneste:allmennpraksis            7 d
2018-W08  tjeneste:allmennpraksis            7 d
2018-W09  tjeneste:allmennpraksis            9 d
2018-W10  tjeneste:allmennpraksis            7 d
2018-W11  tjeneste:allmennpraksis            7 d
2018-W12  tjeneste:allmennpraksis            7 d
2018-W13  tjeneste:allmennpraksis            6 d
2018-W14  tjeneste:allmennpraksis            7 d
2018-W15  tjeneste:allmennpraksis            7 d
2018-W16  tjeneste:allmennpraksis            7 d
2018-W17  tjeneste:allmennpraksis            7 d
2018-W18  tjeneste:allmennpraksis            7 d
2018-W18  utgift:kurs                  12 500 kr
2018-W19  tjeneste:allmennpraksis            7 d
2018-W20  tjeneste:allmennpraksis            7 d
2018-W21  tjeneste:allmennpraksis            7 d
2018-W22  permisjon:foreldrepermisjon        3 d
2018-W22  tjeneste:allmennpraksis            6 d
2018-W23  permisjon:foreldrepermisjon        7 d
2018-W23  tjeneste:allmennpraksis            7 d
2018-W24  permisjon:foreldrepermisjon        7 d
2018-W24  tjeneste:allmennpraksis            7 d
2018-W25  permisjon:foreldrepermisjon        7 d
2018-W25  tjeneste:allmennpraksis            7 d
2018-W26  permisjon:foreldrepermisjon        7 d
2018-W26  tjeneste:allmennpraksis            7 d
2018-W27  permisjon:foreldrepermisjon        7 d
2018-W27  tjeneste:allmennpraksis            7 d
2018-W28  permisjon:foreldrepermisjon        7 d
2018-W28  tjeneste:allmennpraksis            7 d
2018-W29  permisjon:foreldrepermisjon        7 d
2018-W29  tjeneste:allmennpraksis            7 d
2018-W30  permisjon:foreldrepermisjon        7 d
2018-W30  tjeneste:allmennpraksis            7 d
2018-W31  permisjon:foreldrepermisjon        6 d
2018-W31  tjeneste:allmennpraksis            6 d
2018-W32  permisjon:foreldrepermisjon        7 d
2018-W32  tjeneste:allmennpraksis            7 d
2018-W33  permisjon:foreldrepermisjon        7 d
2018-W33  tjeneste:allmennpraksis            7 d
2018-W34  permisjon:foreldrepermisjon        7 d
2018-W34  tjeneste:allmennpraksis            7 d
2018-W35  permisjon:foreldrepermisjon        4 d
2018-W35  tjeneste:allmennpraksis            6 d
2018-W36  tjeneste:allmennpraksis            7 d
2018-W37  tjeneste:allmennpraksis            7 d
2018-W38  tjeneste:allmennpraksis            7 d
2018-W39  tjeneste:allmennpraksis            7 d
2018-W40  legevakt                        1 vakt
2018-W40  tjeneste:allmennpraksis            7 d
2018-W41  tjeneste:allmennpraksis            7 d
2018-W42  tjeneste:allmennpraksis            7 d
2018-W43  tjeneste:allmennpraksis            7 d
2018-W44  tjeneste:allmennpraksis            6 d
2018-W45  tjeneste:allmennpraksis            7 d
2018-W46  tjeneste:allmennpraksis            7 d
2018-W47  tjeneste:allmennpraksis            7 d
2018-W48  tjeneste:allmennpraksis            7 d
2018-W49  tjeneste:allmennpraksis            7 d
2018-W50  tjeneste:allmennpraksis            7 d
2018-W51  tjeneste:allmennpraksis            7 d
2018-W52  tjeneste:allmennpraksis            6 d
2019-W01  tjeneste:allmennpraksis            1 d
