package eu.integratingcities.signatory.charter;

import java.time.LocalDate;

/** When the charter began. */
public final class CharterLaunch {

    /**
     * The day on which the first edition was launched and could first be signed (sources S06 and S10): 22 February 2010.
     * No signing is earlier, so this is the lower bound where a source gives none.
     */
    public static final LocalDate DAY = LocalDate.of(2010, 2, 22);

    private CharterLaunch() {}
}
