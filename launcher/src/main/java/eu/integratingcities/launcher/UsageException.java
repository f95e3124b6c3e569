package eu.integratingcities.launcher;

/** A command line that means nothing; the message says which do. */
final class UsageException extends RuntimeException {
    private static final String USAGE = """
            Usage:
              ic up [--fresh]                     run the whole system; --fresh forgets the data of earlier runs
              ic status                           how the parts of the running system are
              ic stop NAME, ic start NAME         hold a part of the running system, let it go on
              ic token ROLE [--city SLUG] [--partner SLUG]
                                                  print a development token""";

    UsageException() {
        super(USAGE);
    }
}
