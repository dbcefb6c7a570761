# The wrong example has a pattern that runs wild, the right one its like that
# does not.
mkdir -p regelverk
{
	echo 'regelverk hus'
	sed -n 's/^; the rule book has: //p' ../example
	echo '    gir: kurs 1 kurs'
} >regelverk/hus.regler
books=hus
