package eu.integratingcities.http.imports;

import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.caller.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Lets a thread that serves no request work in the name of who sent one. */
@ApplicationScoped
class OnBehalf {
    private final Caller caller;

    OnBehalf(Caller caller) {
        this.caller = caller;
    }

    @ActivateRequestContext
    void of(Identity identity, Runnable work) {
        caller.actFor(identity);
        work.run();
    }
}
