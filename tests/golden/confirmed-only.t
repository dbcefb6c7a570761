## What counts only when confirmed waits for a person: recorded and past, it is
## neither done nor planned, and no forecast is made of it. What is to come is
## planned, and reached on its day.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01 ferdighet EKG
$ alis status --format csv | grep ferdigheter
"ferdigheter","Practical skills","short","stk",0,0,1,1,0,0,,
$ alis explain ferdigheter --format csv | cut -d, -f1,6,8-
date,what,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2018-01-01","EKG",0,1,0,0,0,0,0,1,0,0,0,0,0
$ echo '2019-03-01 ! ferdighet Spirometri' >>loggbok.alis
$ alis status --format csv | grep ferdigheter
"ferdigheter","Practical skills","short","stk",0,0,1,1,1,0,,2019-03-01
## confirmed, it counts; the same skill again adds nothing
$ sed -i 's/2018-01-01 /&* /' loggbok.alis && echo '2018-02-01 * ferdighet ekg' >>loggbok.alis
$ alis explain ferdigheter --format csv | cut -d, -f1,6,8-
date,what,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2018-01-01","EKG",1,0,0,0,0,0,0,0,0,0,0,0,1
"2018-02-01","ekg",0,1,0,0,0,0,1,0,0,0,0,0,1
"2019-03-01","Spirometri",0,1,0,0,0,0,0,0,1,0,0,0,1
## what the sources leave open a person settles
$ alis status --format csv | grep ferdigheter
"ferdigheter","Practical skills","judgement","stk",1,1,1,0,1,0,2018-01-01,
$ echo '2018-06-01 * vurdering ferdigheter | godtatt' >>loggbok.alis && alis status --format csv | grep ferdigheter
"ferdigheter","Practical skills","met","stk",1,1,1,0,1,0,2018-01-01,
