package eu.integratingcities.platform;

/**
 * Runs with the system class loader as the thread's own, because Kafka's clients look for their parts in that one, and in
 * a Quarkus test it is another.
 */
record InSystemLoader(Runnable action) implements Runnable {
    @Override
    public void run() {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            action.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
