/** The running service as tests meet it: its clock, its callers, the cities it knows and what it tells the others. */
package eu.integratingcities.conference.running;
