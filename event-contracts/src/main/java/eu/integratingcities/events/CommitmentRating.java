package eu.integratingcities.events;

/**
 * A city's own judgement of one commitment.
 *
 * @param commitment code, {@code PM-1}
 * @param rating {@code fully}, {@code partly}, {@code not-at-all}, {@code outside-competence}, {@code no-answer}; may
 *     grow
 */
public record CommitmentRating(String commitment, String rating) {}
