package eu.integratingcities.gateway.release;

/** Which way goes what a schema describes, and so what must not become of it. */
enum Flow {
    /** Clients send it: whatever was taken still has to be. */
    SENT("sent", true, false),
    /** Clients receive it: nothing may come that could not come before. */
    RECEIVED("received", false, true),
    /** It stays in a log for ever: old and new ones are read side by side. */
    KEPT("kept", true, true);

    private final String word;
    private final boolean takesAll;
    private final boolean staysWithin;

    Flow(String word, boolean takesAll, boolean staysWithin) {
        this.word = word;
        this.takesAll = takesAll;
        this.staysWithin = staysWithin;
    }

    String word() {
        return word;
    }

    /** Whether all that was good before has to be good now. */
    boolean takesAll() {
        return takesAll;
    }

    /** Whether all that is good now has to have been good before; new members are always passed over. */
    boolean staysWithin() {
        return staysWithin;
    }
}
