# A history to audit.
git init -q
git -c user.name='Kari Nordmann' -c user.email=kari@masfjorden.example \
	commit -q --allow-empty -m begun
