package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.conference.edition.EditionEvents;
import eu.integratingcities.conference.edition.EditionReference;
import eu.integratingcities.conference.edition.Editions;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stream is opened for an edition, or changed. There is no event for streams: the edition that they belong to says
 * that it changed, which is enough for everybody who keeps its programme.
 */
@ApplicationScoped
class OpenStream {

    private final Editions editions;
    private final Streams streams;
    private final Announcements announcements;
    private final Changes changes;

    OpenStream(Editions editions, Streams streams, Announcements announcements, Changes changes) {
        this.editions = editions;
        this.streams = streams;
        this.announcements = announcements;
        this.changes = changes;
    }

    @Transactional
    StreamView add(EditionReference reference, StreamFacts facts) {
        var edition = editions.requireLocked(reference);
        refuseTakenName(edition, facts, null);
        var stream = new Stream(edition, facts, changes.byCaller());
        streams.persistAndFlush(stream);
        announcements.tell(EditionEvents.changed(edition), Origin.LIVE);
        return StreamView.of(stream);
    }

    @Transactional
    StreamView change(EditionReference reference, UUID id, IfMatch ifMatch, MergePatch patch) {
        var edition = editions.requireLocked(reference);
        var stream = streams.require(edition, id);
        ifMatch.require(stream.version(), () -> StreamView.of(stream));
        var facts = patch.apply(stream.facts(), StreamFacts.class);
        refuseTakenName(edition, facts, stream.id());
        if (stream.retell(facts, changes.byCaller())) {
            streams.flush();
            announcements.tell(EditionEvents.changed(edition), Origin.LIVE);
        }
        return StreamView.of(stream);
    }

    private void refuseTakenName(Edition edition, StreamFacts facts, @Nullable UUID except) {
        if (streams.isTaken(edition, facts.name(), except)) {
            throw ScheduleRefusals.nameTaken("stream", facts.name());
        }
    }
}
