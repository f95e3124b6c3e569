package eu.integratingcities.launcher.control;

/** What another launcher command may ask of the running system. Each answer is a text for the terminal. */
public interface Orders {
    /** Holds the part of that name; returns when it is down. */
    String stop(String name);

    /** Lets the part go on; returns when it answers. */
    String start(String name);

    /** A line for each part: its name, its state and its process id. */
    String status();
}
