## One key for two people.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
2018-03-17 16:00-23:00 * vakt Nordhordland legevakt

== signers
kari@masfjorden.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
ola@masfjorden.example namespaces="git,alis-attest" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
$ git init -q && alis commit >out 2>&1
$ alis audit --signers signers 2>&1 >out | grep -v ^alis:
signers:2:1: warning[A089]: the key of 'ola@masfjorden.example' is that of 'kari@masfjorden.example', too
 2 | ola@masfjorden.example namespaces="git,alis-attest" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  see signers:1:1
 1 | kari@masfjorden.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
  hint: a key is one person's; keep one of the two lines
0 errors, 1 warning
