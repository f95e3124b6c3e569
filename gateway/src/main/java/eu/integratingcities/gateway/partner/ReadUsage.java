package eu.integratingcities.gateway.partner;

import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.gateway.operation.Access;
import eu.integratingcities.gateway.operation.Call;
import eu.integratingcities.gateway.operation.Desk;
import eu.integratingcities.gateway.operation.Operation;
import eu.integratingcities.gateway.operation.Operations;
import eu.integratingcities.gateway.operation.Outcome;
import eu.integratingcities.http.caller.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/** {@code /v1/account/usage}: what a partner's keys used. */
@ApplicationScoped
class ReadUsage implements Operations {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final int DAYS = 30;
    private static final int MOST_DAYS = 92;

    private final Desk desk;
    private final ReadAccounts own;
    private final UsageBook book;
    private final Clock clock;

    ReadUsage(Desk desk, ReadAccounts own, UsageBook book, Clock clock) {
        this.desk = desk;
        this.own = own;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Map<Operation, Page> operations() {
        return Map.ofEntries(
                desk.at(Operation.get("/v1/account/usage"), Access.of(Roles.PARTNER), Set.of(FROM, TO), this::usage));
    }

    @Transactional
    Outcome usage(Call call) {
        var parameters = call.parameters();
        var to = parameters.day(TO).orElseGet(() -> LocalDate.now(clock));
        var from = parameters.day(FROM).orElseGet(() -> to.minusDays(DAYS - 1L));
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            parameters.wrong(
                    FROM, "out-of-bounds", "Expected 1 to %d days up to %s, found %d.".formatted(MOST_DAYS, to, days));
        }
        parameters.refuseWrong();
        var account = own.require(call.bearer());
        return Outcome.of(new KeyUsageList(from, to, book.of(account.id(), from, to)));
    }
}
