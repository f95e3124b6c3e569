package eu.integratingcities.gateway.feed;

import eu.integratingcities.events.EventType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One page of the Atom feed as XML, the newest change first.
 *
 * @param publicUrl what addresses begin with
 * @param question the filter, and whether it is an archive page
 * @param end the place behind the page
 */
record AtomPage(String publicUrl, Question question, Position end, AtomFeed.Part part) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String HISTORY = "http://purl.org/syndication/history/1.0";
    private static final String PATH = ChangesOperation.PATH + ".atom";
    private static final String NEVER = "1970-01-01T00:00:00Z";

    byte[] write() {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            head(xml);
            for (var step : shown().reversed()) {
                if (step.change() != null) {
                    entry(xml, step.change());
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private List<Step> shown() {
        return part.steps().stream()
                .filter(step -> step.change() != null && question.filter().lets(step.change()))
                .toList();
    }

    private void head(XMLStreamWriter xml) throws XMLStreamException {
        var current = PATH + question.filterQuery("?");
        var older = part.older();
        text(xml, "id", "urn:uuid:" + id(publicUrl + current));
        text(xml, "title", "Integrating Cities: changes");
        text(xml, "updated", updated());
        xml.writeStartElement("author");
        text(xml, "name", "Integrating Cities");
        text(xml, "uri", publicUrl + "/");
        xml.writeEndElement();
        text(xml, "rights", "CC BY 4.0; the wording of the charter is excluded");
        if (question.cursor().isPresent()) {
            link(xml, "self", PATH + question.query("archive", question.cursor().get()));
            link(xml, "current", current);
            xml.writeStartElement("fh", "archive", HISTORY);
            xml.writeNamespace("fh", HISTORY);
            xml.writeEndElement();
        } else {
            link(xml, "self", current);
        }
        if (older != null) {
            link(xml, "prev-archive", PATH + question.query("archive", Cursor.write(older)));
        }
    }

    private String updated() {
        var shown = shown();
        return shown.isEmpty() || shown.getLast().change() == null
                ? NEVER
                : shown.getLast().change().time();
    }

    private static void entry(XMLStreamWriter xml, Change change) throws XMLStreamException {
        var what = EventType.named(change.type()).map(EventType::summary).orElse(change.type());
        xml.writeStartElement("entry");
        text(xml, "id", "urn:uuid:" + uuid(change.id()));
        text(xml, "title", change.subject().isEmpty() ? what : change.subject() + ": " + what);
        text(xml, "updated", change.time());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", change.type());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(printable(change.json().toString(StandardCharsets.UTF_8)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", ChangesOperation.ATOM);
        xml.writeAttribute("href", publicUrl + path);
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    /** Without the few characters that XML has no way to write. */
    private static String printable(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "�");
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return id(id);
        }
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
