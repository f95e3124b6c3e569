package eu.integratingcities.signatory.membership;

import eu.integratingcities.signatory.charter.EditionCodes;
import eu.integratingcities.signatory.signing.CitySignings;

/** What a signing of a city is held against before it comes on record. */
record SigningLedger(Membership membership, CitySignings signings, EditionCodes editions) {}
