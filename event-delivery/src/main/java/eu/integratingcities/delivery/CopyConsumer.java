package eu.integratingcities.delivery;

import java.util.List;

/**
 * The receiver of a copy of another service's facts, which can be rebuilt from its topic while it is read. It writes a row
 * when {@code sequence} is newer, or, while it is refilled, when the row is of an older generation, and puts the running generation into it:
 *
 * <pre>{@code
 * insert into city_copy as copy (id, sequence, generation, name) values (:id, :sequence, generation_of('signatories-copy'), :name)
 * on conflict (id) do update set sequence = excluded.sequence, generation = excluded.generation, name = excluded.name
 * where copy.sequence < excluded.sequence or (refills_copy() and copy.generation < excluded.generation)
 * }</pre>
 */
public interface CopyConsumer extends EventConsumer {

    /** The tables of the copy that have a column {@code generation}; rows of others go with them. */
    List<String> tables();
}
