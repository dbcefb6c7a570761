# A request for one entry, as 'alis attest --request' writes it.
text='2018-02-09 veiledning 1 t Ola Hansen | Egen helse og egne grenser'
{
	echo 'alis-attest 1'
	echo 'Alis-Of: Kari Nordmann'
	echo 'Alis-Supervisor: Ola Hansen'
	echo 'Alis-Date: 2018-12-31'
	echo
	echo "Alis-Entry: sha256 $(echo "$text" | sha256sum | cut -d' ' -f1)"
	echo "    $text"
} >request.txt
