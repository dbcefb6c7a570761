## A conflict that a merge left says in what the two differ: the first that does.
== between.sh
# between.sh OURS THEIRS [BELOW BELOW]: what 'alis check' says of the two
{
	printf '<<<<<<< HEAD\n%s\n%s=======\n%s\n%s>>>>>>> kommunen\n' \
		"$1" "${3:+    $3
}" "$2" "${4:+    $4
}"
} >loggbok.alis
alis check 2>&1 | sed -n 's/.*they differ in //p; s/.*remove the marks$/no field/p'
$ sh between.sh '2018-03-02 * kurs 2 t Samtale' '2018-03-03 * kurs 2 t Samtale'
the date
$ sh between.sh '2018-03-02 * kurs 2 t Samtale' '2018-03-02..2018-03-02 * kurs 2 t Samtale'
the date
$ sh between.sh '2018-03-02 16:00-23:00 * vakt Stord' '2018-03-02 16:00-22:00 * vakt Stord'
the time
$ sh between.sh '2018-03-02 15:00-23:00 * vakt Stord' '2018-03-02 16:00-23:00 * vakt Stord'
the time
$ sh between.sh '2018-03-02 * kurs 2 t Samtale' '2018-03-02 * veiledning 2 t Samtale'
the kind
$ sh between.sh '2018-03-02 * kurs 2 t Samtale' '2018-03-02 * kurs 2 poeng Samtale'
the amount
$ sh between.sh '2018-03-02 * kurs Samtale' '2018-03-02 * kurs Samtale' 'emnekurs:hud  2 t' 'emnekurs:øye  2 t'
emnekurs:hud
$ sh between.sh '2018-03-02 * kurs Samtale' '2018-03-02 * kurs Samtale' 'emnekurs:hud  2 t' 'emnekurs:hud  3 t'
emnekurs:hud
