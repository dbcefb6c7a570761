## A line of 70 000 bytes; only the start of what is printed is looked at.
$ { echo 'alis Kari Nordmann'; echo '    regelverk: allmennmedisin-2017'; awk 'BEGIN { printf "2018-01-12 * notat "; for (i = 0; i < 70000; i++) printf "x"; print "" }'; echo '2018-01-13 * vakt'; } >loggbok.alis

$ alis check 2>&1 | cut -c 1-100
loggbok.alis:3:1: error[A005]: a line of over 65536 bytes
 3 | 2018-01-12 * notat xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
   | ^
  hint: break it into several
1 error, 0 warnings
1 entry is left out of the requirements
