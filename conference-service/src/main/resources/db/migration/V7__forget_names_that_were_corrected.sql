-- A person is known again by the digest of the name that sources tell; a name that was taken back is on record no more.
update person set told_as = encode(sha256(convert_to(told_as, 'UTF8')), 'hex') where told_as is not null;
