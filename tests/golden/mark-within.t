## A mark behind the kind marks nothing, and is told where it stands alone; one
## that begins a name is a part of it. Text of one's own may begin with '!'.
== loggbok.alis
alis Kari Nordmann
  regelverk: allmennmedisin-2017
2018-03-05 vakt *Stord
2018-03-06 vakt * Stord
2018-03-07 vakt !Stord
2018-03-08 vakt ! Stord
2018-03-09 vakt *
2018-03-10 vakt *	Stord
2018-03-11 notat ! ring Stord
2018-03-12 vakt +
$ alis check --format line
loggbok.alis:4:17: warning: '*' stands in the text, and is not counted [A054]; write the mark before the kind
loggbok.alis:6:17: warning: '!' stands in the text, and is not counted [A054]; write the mark before the kind
loggbok.alis:7:17: warning: '*' stands in the text, and is not counted [A054]; write the mark before the kind
loggbok.alis:8:17: warning: '*' stands in the text, and is not counted [A054]; write the mark before the kind
