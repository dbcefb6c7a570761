## An allowed-signers file with lines that cannot be read; the others count.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
2018-03-17 16:00-23:00 * vakt Nordhordland legevakt

== signers
# who may sign
kari@masfjorden.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
ola@masfjorden.example namespaces=git ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
ola@masfjorden.example ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
eva@masfjorden.example openpgp 0123 4567
nils@masfjorden.example
$ git init -q && alis commit >out 2>&1
$ alis audit --signers signers 2>&1 >out | grep -v ^alis:
signers:3:24: error[A088]: this line lets nobody sign: its value must stand in quotes
 3 | ola@masfjorden.example namespaces=git ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
   |                        ^^^^^^^^^^^^^^
  hint: write PRINCIPAL namespaces="git,alis-attest" and the key
signers:4:32: error[A088]: this line lets nobody sign: this is no key of the type that is written
 4 | ola@masfjorden.example ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
   |                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: write PRINCIPAL namespaces="git,alis-attest" and the key
signers:5:32: error[A088]: this line lets nobody sign: a fingerprint has 40 hexadecimal digits
 5 | eva@masfjorden.example openpgp 0123 4567
   |                                ^^^^^^^^^
  hint: write PRINCIPAL namespaces="git,alis-attest" and the key
signers:6:1: error[A088]: this line lets nobody sign: no key stands behind it
 6 | nils@masfjorden.example
   | ^^^^^^^^^^^^^^^^^^^^^^^
  hint: write PRINCIPAL namespaces="git,alis-attest" and the key
4 errors, 0 warnings
