package eu.integratingcities.delivery;

/** A run of this kind and target goes on already. */
public final class RunGoesOnException extends RuntimeException {

    RunGoesOnException(RunKind kind, String target) {
        super("A %s of %s goes on already".formatted(kind.code(), target));
    }
}
