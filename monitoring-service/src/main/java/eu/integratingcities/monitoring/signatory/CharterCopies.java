package eu.integratingcities.monitoring.signatory;

import eu.integratingcities.events.CharterEditionState;
import eu.integratingcities.events.Commitment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The charter's editions with their commitments, as signatory-service last told of them. */
@ApplicationScoped
public class CharterCopies {

    private static final String TAKE = """
            insert into charter_copy (id, sequence, generation, code, ordinal, current)
            values (:id, :sequence, generation_of('signatories-copy'), :code, :ordinal, :current)
            on conflict (id) do update
            set sequence = excluded.sequence, generation = excluded.generation, code = excluded.code,
                ordinal = excluded.ordinal, current = excluded.current
            where charter_copy.sequence < excluded.sequence or (refills_copy() and charter_copy.generation < excluded.generation)
            """;
    private static final String FORGET_COMMITMENTS = "delete from commitment_copy where edition_id = :id";
    private static final String TAKE_COMMITMENT = """
            insert into commitment_copy (edition_id, code, number, role, text)
            values (:id, :code, :number, :role, :text)
            """;
    /** Two editions may both claim to be current between two events; the later one is right. */
    private static final String CURRENT =
            "select id, code from charter_copy where current order by ordinal desc limit 1";

    private static final String COMMITMENTS =
            "select code, number, role, text from commitment_copy where edition_id = :id order by number";

    private final Session session;

    CharterCopies(Session session) {
        this.session = session;
    }

    /** Keeps what the event says unless a later event of the same edition is kept already. */
    public void take(CharterEditionState edition, long sequence) {
        var newer = session.createNativeMutationQuery(TAKE)
                .setParameter("id", edition.id())
                .setParameter("sequence", sequence)
                .setParameter("code", edition.code())
                .setParameter("ordinal", edition.ordinal())
                .setParameter("current", edition.current())
                .executeUpdate();
        if (newer == 1) {
            session.createNativeMutationQuery(FORGET_COMMITMENTS)
                    .setParameter("id", edition.id())
                    .executeUpdate();
            edition.commitments().forEach(commitment -> take(edition.id(), commitment));
        }
    }

    /** The edition that cities sign today; empty until the first event of one has come. */
    public Optional<CharterEdition> current() {
        return session.createNativeQuery(CURRENT, CurrentEdition.class)
                .uniqueResultOptional()
                .map(edition -> new CharterEdition(edition.code(), commitmentsOf(edition.id())));
    }

    private List<Commitment> commitmentsOf(UUID edition) {
        return session.createNativeQuery(COMMITMENTS, Commitment.class)
                .setParameter("id", edition)
                .list();
    }

    private void take(UUID edition, Commitment commitment) {
        session.createNativeMutationQuery(TAKE_COMMITMENT)
                .setParameter("id", edition)
                .setParameter("code", commitment.code())
                .setParameter("number", commitment.number())
                .setParameter("role", commitment.role())
                .setParameter("text", commitment.text())
                .executeUpdate();
    }

    private record CurrentEdition(UUID id, String code) {}
}
