package eu.integratingcities.launcher.child;

import eu.integratingcities.platform.process.ChildCommand;
import eu.integratingcities.platform.process.Server;
import eu.integratingcities.platform.process.StopSignal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A shell in the place of a server; it is ready as soon as it runs. */
record StandIn(String script) implements Server {
    @Override
    public String name() {
        return "stand-in";
    }

    @Override
    public int port() {
        return 0;
    }

    @Override
    public void prepare() {}

    @Override
    public ChildCommand command() {
        return new ChildCommand(List.of("/bin/sh", "-c", script), Map.of(), Path.of("."), StopSignal.TERM);
    }

    @Override
    public boolean isReady() {
        return !script.startsWith("exit");
    }

    @Override
    public void provision() {}
}
