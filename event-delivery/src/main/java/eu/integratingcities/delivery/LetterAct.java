package eu.integratingcities.delivery;

import java.util.Locale;

/** What somebody did with a dead letter. */
enum LetterAct {
    REPLAYED(LetterState.REPLAYED),
    /** It was replayed and failed again, so it waits on. */
    REPLAY_FAILED(LetterState.WAITING),
    DISCARDED(LetterState.DISCARDED);

    private final LetterState leadsTo;

    LetterAct(LetterState leadsTo) {
        this.leadsTo = leadsTo;
    }

    LetterState leadsTo() {
        return leadsTo;
    }

    /** The word used in answers and in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
