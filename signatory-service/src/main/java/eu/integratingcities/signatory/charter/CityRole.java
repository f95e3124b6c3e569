package eu.integratingcities.signatory.charter;

/** One of the four capacities in which a city acts. */
enum CityRole {
    POLICY_MAKER,
    SERVICE_PROVIDER,
    EMPLOYER,
    BUYER
}
