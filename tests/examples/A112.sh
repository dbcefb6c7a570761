# The request, signed by a key that nobody's list has, in a repository.
. "$top/tests/examples/A087.sh"
mv request.txt answer.txt
git init -q .
git config user.name 'Kari Nordmann'
git config user.email kari@legekontor.example
ssh-keygen -q -t ed25519 -N '' -f .git/key
ssh-keygen -q -Y sign -n alis-attest -f .git/key answer.txt
also='A050 A059' # of the sample, which 'alis commit' tells
