package eu.integratingcities.http.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A refusal: the request cannot be done as it is, and the message says why in words that its sender understands. */
public class ProblemException extends RuntimeException {
    private final ProblemType type;
    private final transient List<ProblemError> errors = new ArrayList<>();
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    /** @param detail names the thing, the rule and the value found */
    public ProblemException(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    public ProblemException(ProblemType type, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.type = type;
    }

    /** Nothing of this kind under this name, for this caller. */
    public static ProblemException notFound(String kind, Object name) {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no %s %s.".formatted(kind, name));
    }

    /** Adds an error at a member of the body. */
    public ProblemException at(String pointer, String code, String detail) {
        return with(ProblemError.atPointer(pointer, code, detail));
    }

    public ProblemException with(ProblemError error) {
        errors.add(error);
        return this;
    }

    public ProblemException withAll(Collection<ProblemError> more) {
        errors.addAll(more);
        return this;
    }

    /** The same refusal of a part of the body: its pointers go through the part. */
    public ProblemException within(String part) {
        var whole = new ProblemException(type, detail(), this);
        errors.stream().map(error -> error.within(part)).forEach(whole.errors::add);
        whole.members.putAll(members);
        whole.headers.putAll(headers);
        return whole;
    }

    /** Adds an extension member, such as {@code legalMoves}. */
    public ProblemException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Adds a header to the answer. */
    public ProblemException withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    /** What is wrong and why; never null, unlike {@link #getMessage()} in the eyes of the compiler. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<ProblemError> errors() {
        return Collections.unmodifiableList(errors);
    }

    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    public Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }
}
