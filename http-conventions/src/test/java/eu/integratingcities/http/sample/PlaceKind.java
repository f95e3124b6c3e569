package eu.integratingcities.http.sample;

enum PlaceKind {
    CAPITAL,
    PORT_TOWN,
    VILLAGE
}
