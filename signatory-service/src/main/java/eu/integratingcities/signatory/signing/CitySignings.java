package eu.integratingcities.signatory.signing;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.events.SigningState;
import eu.integratingcities.http.caller.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The signings of one city: those that are on file, and those that come there meanwhile. */
public final class CitySignings {

    private final UUID cityId;
    private final List<Signing> signings;
    private final List<Signing> added = new ArrayList<>();

    CitySignings(UUID cityId, List<Signing> onFile) {
        this.cityId = cityId;
        this.signings = new ArrayList<>(onFile);
    }

    /** Of a city that has none. */
    public static CitySignings none(UUID cityId) {
        return new CitySignings(cityId, List.of());
    }

    /** Records a signing that {@link #find} does not find; it comes on file with {@link Signings#putOnFile}. */
    public Signing record(NewSigning said, Change change) {
        var signing = new Signing(cityId, said, change);
        signings.add(signing);
        added.add(signing);
        return signing;
    }

    /** Those that are not on file yet. */
    Stream<Signing> added() {
        return added.stream();
    }

    /** The signing with this identity. */
    public Optional<Signing> find(PartialDate signedOn, @Nullable Occasion occasion) {
        return signings.stream()
                .filter(signing -> signing.isOf(signedOn, occasion))
                .findFirst();
    }

    /** The signing that is no renewal. */
    public Optional<Signing> first() {
        return signings.stream().filter(signing -> !signing.isRenewal()).findFirst();
    }

    public boolean isEmpty() {
        return signings.isEmpty();
    }

    /** What events tell of each signing: the first one first, then by the last day on which it can have been. */
    public List<SigningState> states() {
        return signings.stream()
                .sorted(Comparator.comparing(Signing::isRenewal)
                        .thenComparing(Signing::signedLatest, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(signing -> signing.id().toString()))
                .map(Signing::state)
                .toList();
    }

    /** The code of the last edition that was signed; empty when no source says one. */
    public Optional<String> lastEdition() {
        return signings.stream()
                .flatMap(signing -> Stream.ofNullable(signing.charterEdition()))
                .max(Comparator.naturalOrder());
    }

    /** What is said of each signing, the first one first. */
    public List<NewSigning> said() {
        return signings.stream()
                .sorted(Comparator.comparing(Signing::isRenewal)
                        .thenComparing(signing -> signing.id().toString()))
                .map(Signing::said)
                .toList();
    }
}
