package eu.integratingcities.gateway.partner;

import java.time.LocalDate;
import java.util.List;

/** What an account's keys used between two days, both included. A key that used nothing on a day has no item for it. */
record KeyUsageList(LocalDate from, LocalDate to, List<KeyUsageView> items) {
    KeyUsageList {
        items = List.copyOf(items);
    }
}
