package eu.integratingcities.signatory.membership;

import java.util.Optional;

/**
 * Where a city stands between its first word and the list. The steps of the joining procedure follow one another; none
 * can be left out, because each rests on the one before: a mayor signs what the council has adopted.
 */
public sealed interface JoiningState {

    Stage stage();

    /** The one state that can come next; empty on the list, where only the status changes. */
    default Optional<JoiningState> next() {
        return switch (this) {
            case Declared declared -> Optional.of(declared.adopt());
            case CouncilAdopted adopted -> Optional.of(adopted.sign());
            case Signed signed -> Optional.of(signed.receiveDocument());
            case DocumentReceived received -> Optional.of(received.list());
            case Listed _ -> Optional.empty();
        };
    }

    /** The state after a step; a 409 problem names the legal step if another one, or none, comes next. */
    default JoiningState step(Stage to) {
        return next().filter(state -> state.stage() == to).orElseThrow(() -> refuse(to));
    }

    private RuntimeException refuse(Stage to) {
        var legalMoves = next().map(state -> state.stage().code()).stream().toList();
        return MembershipProblems.illegalMove(stage().code(), to.code(), legalMoves);
    }

    static JoiningState at(Stage stage) {
        return switch (stage) {
            case DECLARED -> new Declared();
            case COUNCIL_ADOPTED -> new CouncilAdopted();
            case SIGNED -> new Signed();
            case DOCUMENT_RECEIVED -> new DocumentReceived();
            case LISTED -> new Listed();
        };
    }

    record Declared() implements JoiningState {
        @Override
        public Stage stage() {
            return Stage.DECLARED;
        }

        CouncilAdopted adopt() {
            return new CouncilAdopted();
        }
    }

    record CouncilAdopted() implements JoiningState {
        @Override
        public Stage stage() {
            return Stage.COUNCIL_ADOPTED;
        }

        Signed sign() {
            return new Signed();
        }
    }

    record Signed() implements JoiningState {
        @Override
        public Stage stage() {
            return Stage.SIGNED;
        }

        DocumentReceived receiveDocument() {
            return new DocumentReceived();
        }
    }

    record DocumentReceived() implements JoiningState {
        @Override
        public Stage stage() {
            return Stage.DOCUMENT_RECEIVED;
        }

        Listed list() {
            return new Listed();
        }
    }

    record Listed() implements JoiningState {
        @Override
        public Stage stage() {
            return Stage.LISTED;
        }
    }
}
