# Long service without supervision is told of, too.
also='A059'
