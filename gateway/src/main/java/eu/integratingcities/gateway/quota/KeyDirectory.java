package eu.integratingcities.gateway.quota;

import org.jspecify.annotations.Nullable;

/** Knows which keys are good. */
public interface KeyDirectory {

    /** What is to be said of a key without asking anybody; null if it has to be asked for. Does not block. */
    @Nullable
    KeyStanding known(String key);

    /** Asks for a key. May block; does not fail. */
    KeyStanding ask(String key);
}
