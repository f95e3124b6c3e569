package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.monitoring.cycle.CycleState.Closed;
import eu.integratingcities.monitoring.cycle.CycleState.Open;
import eu.integratingcities.monitoring.cycle.CycleState.Planned;
import eu.integratingcities.monitoring.cycle.CycleState.Published;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A monitoring round. Other features read its number, state and schedule; only this one moves it. */
@Entity
public class Cycle {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Change change;

    @Embedded
    private CycleContent content;

    @Embedded
    private StoredState stored;

    /** For the persistence provider only. */
    protected Cycle() {}

    private Cycle(CycleState state, CycleContent content, Change change) {
        content.schedule().requireOrder();
        become(state, change);
        this.content = content;
    }

    /** A round that is announced and not yet open. */
    static Cycle plan(CycleContent content, Change change) {
        return new Cycle(new Planned(), content, change);
    }

    /** A round of the past, whose report is out and which nobody opened here. */
    static Cycle ofThePast(CycleContent content, PartialDate published, Change change) {
        return new Cycle(new Published(null, null, published), content, change);
    }

    /**
     * Takes over what the secretariat says now. The number stays, and so does a template that cities answer.
     *
     * @return false when that is what was said before
     */
    boolean change(CycleContent next, Change change) {
        if (!next.number().equals(content.number())) {
            throw CycleProblems.fixed("number", content.number(), next.number());
        }
        if (!(state() instanceof Planned) && !Objects.equals(next.templateVersion(), content.templateVersion())) {
            throw CycleProblems.fixed("templateVersion", content.templateVersion(), next.templateVersion());
        }
        if (next.consequenceRule() != null && isHistory()) {
            throw CycleProblems.noRuleForHistory(number());
        }
        next.schedule().requireOrder();
        if (next.equals(content)) {
            return false;
        }
        content = next;
        this.change = change;
        return true;
    }

    /**
     * Takes over what a source says of a round of the past.
     *
     * @return false when that is what was known before
     */
    boolean remember(CycleContent next, PartialDate on, Change change) {
        var known =
                switch (state()) {
                    case Published published when published.openedAt() == null -> published.on();
                    case Planned _, Open _, Closed _, Published _ -> throw CycleProblems.notHistory(number());
                };
        var changed = change(next, change);
        if (known.equals(on)) {
            return changed;
        }
        become(new Published(null, null, on), change);
        return true;
    }

    /** @throws eu.integratingcities.http.problem.ProblemException illegal-move when the state does not offer it */
    void requireMove(CycleMove move) {
        if (!state().moves().contains(move)) {
            throw CycleProblems.illegal(move, this);
        }
    }

    /** Cities may report from now on, on a questionnaire that no longer changes. */
    void open(String frozenTemplate, Change change) {
        var next =
                switch (state()) {
                    case Planned planned -> planned.open(change.at());
                    case Open _, Closed _, Published _ -> throw CycleProblems.illegal(CycleMove.OPENING, this);
                };
        if (content.dueOn() == null) {
            throw CycleProblems.noDueDay(number());
        }
        content = content.asking(frozenTemplate);
        become(next, change);
    }

    void close(Change change) {
        var next =
                switch (state()) {
                    case Open open -> open.close(change.at());
                    case Planned _, Closed _, Published _ -> throw CycleProblems.illegal(CycleMove.CLOSING, this);
                };
        become(next, change);
    }

    void publish(PartialDate on, Change change) {
        var next =
                switch (state()) {
                    case Closed closed -> closed.publish(on);
                    case Planned _, Open _, Published _ -> throw CycleProblems.illegal(CycleMove.PUBLICATION, this);
                };
        become(next, change);
    }

    public int number() {
        return content.number();
    }

    public CycleState state() {
        return stored.state();
    }

    /** Whether cities could report here at any time; never so for rounds of the past. */
    public boolean opened() {
        return stored.openedAt() != null;
    }

    public Schedule schedule() {
        return content.schedule();
    }

    public ParticipationPolicy participationPolicy() {
        return Objects.requireNonNullElse(content.participationPolicy(), ParticipationPolicy.EXPECTED);
    }

    /** When a missing report gives reason to propose a status change; null where it never does. */
    public @Nullable ConsequenceRule consequenceRule() {
        return content.consequenceRule();
    }

    /** The template that cities answer or, while the cycle is planned, are to answer; null where none is named. */
    public @Nullable String templateVersion() {
        return content.templateVersion();
    }

    /** When the synthesis report came out; null before. */
    public @Nullable PartialDate published() {
        return stored.published();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Change lastChange() {
        return change;
    }

    StoredState stored() {
        return stored;
    }

    CycleContent content() {
        return content;
    }

    private boolean isHistory() {
        return state() instanceof Published && !opened();
    }

    private void become(CycleState next, Change change) {
        stored = StoredState.of(next);
        this.change = change;
    }
}
