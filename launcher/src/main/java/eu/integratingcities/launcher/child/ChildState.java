package eu.integratingcities.launcher.child;

import java.time.Duration;

/** How a supervised child is. */
public sealed interface ChildState {
    /** Nobody asked for it yet, or somebody asked to hold it. */
    record Held() implements ChildState {}

    /** It runs and does not answer yet. */
    record Starting(long pid) implements ChildState {}

    /** It answers. */
    record Ready(long pid) implements ChildState {}

    /** It died; the next attempt follows after the pause. */
    record Resting(Duration pause) implements ChildState {}

    /** One word and, where there is one, the process id. */
    default String text() {
        return switch (this) {
            case Held() -> "held";
            case Starting(var pid) -> "starting " + pid;
            case Ready(var pid) -> "ready " + pid;
            case Resting(var pause) -> "resting";
        };
    }
}
