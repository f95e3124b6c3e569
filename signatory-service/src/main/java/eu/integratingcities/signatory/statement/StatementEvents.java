package eu.integratingcities.signatory.statement;

import eu.integratingcities.events.StatementChanged;
import eu.integratingcities.events.StatementOccasion;
import eu.integratingcities.events.StatementRecorded;
import eu.integratingcities.events.StatementRemoved;
import eu.integratingcities.events.StatementState;
import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.signatory.signing.Occasion;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What the others learn of statements: everything but the name of who spoke. */
final class StatementEvents {

    private StatementEvents() {}

    static StatementRecorded recorded(Statement statement, String city) {
        return new StatementRecorded(state(statement, city), touches(city));
    }

    /** Also when only a name was erased, which no event tells: live answers that have it must go. */
    static StatementChanged changed(Statement statement, String city) {
        return new StatementChanged(state(statement, city), touches(city));
    }

    static StatementRemoved removed(Statement statement, String city) {
        return new StatementRemoved(state(statement, city), touches(city));
    }

    private static StatementState state(Statement statement, String city) {
        var said = statement.said();
        return new StatementState(
                statement.id(),
                city,
                said.office(),
                said.saidOn(),
                occasion(said.occasion()),
                said.gist(),
                said.sourceUrl());
    }

    private static @Nullable StatementOccasion occasion(@Nullable Occasion occasion) {
        return occasion == null
                ? null
                : new StatementOccasion(occasion.kind(), occasion.conference(), occasion.session(), occasion.text());
    }

    private static SortedSet<String> touches(String city) {
        return SurrogateKeys.of(SurrogateKeys.signatory(city));
    }
}
