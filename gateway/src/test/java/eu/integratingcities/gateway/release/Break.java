package eu.integratingcities.gateway.release;

/**
 * One thing that somebody relied on and that is no more.
 *
 * @param place where: an operation, a message, a member of a named schema
 * @param what what became of it
 */
record Break(String place, String what) {

    /** As it stands in the list of accepted breaks. */
    @Override
    public String toString() {
        return place + ": " + what;
    }
}
