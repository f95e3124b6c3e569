package eu.integratingcities.operations;

import eu.integratingcities.delivery.DeadLetterDesk;
import eu.integratingcities.delivery.SettledLetterException;
import eu.integratingcities.delivery.UnknownLetterException;
import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What a service's resource of dead letters does. Refusals are problems; the caller's name goes on record. */
@ApplicationScoped
public class DeadLetterOperations {

    private final ReadDeadLetters letters;
    private final DeadLetterDesk desk;
    private final Caller caller;

    DeadLetterOperations(ReadDeadLetters letters, DeadLetterDesk desk, Caller caller) {
        this.letters = letters;
        this.desk = desk;
        this.caller = caller;
    }

    /** A page of them, the latest first. */
    public ItemList<DeadLetterView> page(LetterFilter filter, PageRequest page) {
        return letters.page(filter, page);
    }

    /**
     * One of them.
     *
     * @throws ProblemException not-found
     */
    public DeadLetterDetail one(UUID id) {
        return letters.one(id);
    }

    /**
     * Replays the letter; whether it went well is the last of its acts.
     *
     * @throws ProblemException not-found, illegal-move when it does not wait any more, unavailable while the database is
     *     away or busy
     */
    @Transactional
    public DeadLetterDetail replay(UUID id) {
        settle(id, () -> desk.replay(id, caller.subject()));
        return letters.one(id);
    }

    /**
     * Discards the letter for a reason.
     *
     * @throws ProblemException not-found, illegal-move when it does not wait any more
     */
    @Transactional
    public DeadLetterDetail discard(UUID id, NewDiscard discard) {
        settle(id, () -> desk.discard(id, caller.subject(), discard.reason()));
        return letters.one(id);
    }

    private static void settle(UUID id, Runnable work) {
        try {
            work.run();
        } catch (UnknownLetterException e) {
            throw new ProblemException(ProblemType.NOT_FOUND, "There is no dead letter %s.".formatted(id), e);
        } catch (SettledLetterException e) {
            throw new ProblemException(
                            ProblemType.ILLEGAL_MOVE,
                            "The dead letter is %s; nothing is left to do with it."
                                    .formatted(e.state().code()),
                            e)
                    .with("legalMoves", List.of());
        }
    }
}
