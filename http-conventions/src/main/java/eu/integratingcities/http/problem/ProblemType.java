package eu.integratingcities.http.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of problems: every answer that is not a success is one of these. The code is part of the public
 * contract and never changes; {@code docs/problems.md} is written from the same words, and a test compares them.
 */
public enum ProblemType {
    MALFORMED_BODY(400, "Malformed body", "The body cannot be parsed. The error tells line and column."),
    INVALID_BODY(
            400,
            "Invalid body",
            "The body breaks the operation's schema. Each error has the JSON Pointer of the member at fault; for an"
                    + " unknown member it names the nearest one that exists."),
    INVALID_PARAMETER(
            400,
            "Invalid parameter",
            "A query parameter is unknown, given twice, or not of its type. Every wrong one is listed, with the nearest"
                    + " valid name or the valid values."),
    INVALID_HEADER(400, "Invalid header", "A request header does not have the form that it needs."),
    INVALID_CURSOR(
            400,
            "Invalid cursor",
            "The cursor belongs to another question or was changed. A cursor holds for the filters and the sort that it"
                    + " was given with; start again without one."),
    INVALID_REQUEST(400, "Invalid request", "The request is not valid HTTP, or its path is not one that is accepted."),
    UNAUTHENTICATED(
            401,
            "Not authenticated",
            "The operation needs a bearer token, or the one sent is expired, of another issuer, or not signed by a known"
                    + " key."),
    INVALID_KEY(
            401,
            "Invalid key",
            "The key in X-API-Key is no key, is expired or revoked, or its account is closed. Reading needs none: leave it"
                    + " out, or make another one."),
    FORBIDDEN(403, "Not allowed", "The token is good, but none of its roles may do this."),
    OTHER_CITY(403, "Another city", "A city editor works on one city, the one in the token's claim city."),
    UNKNOWN_PATH(404, "Unknown path", "Nothing is published at this path. The OpenAPI document lists what is."),
    NOT_FOUND(404, "Not found", "The path is right, but there is no such thing, or not for this caller."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "The header Allow lists the methods that this path has."),
    NOT_ACCEPTABLE(
            406,
            "Not available in this format",
            "The member formats lists the formats of this resource, with suffixes."),
    REQUEST_TIMEOUT(408, "Request timeout", "The request did not arrive in time."),
    CONFLICT(409, "Conflict", "The change contradicts what is on record."),
    ALREADY_EXISTS(409, "Already exists", "There is one with this identity already; the error names the member."),
    ILLEGAL_MOVE(
            409,
            "Not possible in this state",
            "The life cycle does not allow this move now. The member legalMoves lists those that it allows."),
    STILL_REFERENCED(409, "Still referenced", "Something else on record refers to this."),
    REQUEST_IN_FLIGHT(
            409,
            "Request in flight",
            "A request with the same Idempotency-Key is being worked on. Repeat it after Retry-After."),
    TWO_KEYS_LIVE(
            409,
            "Two keys are live",
            "An account has two live keys at most, one in use and one to change to. Revoke the older one, then make a new"
                    + " one; the member liveKeys names both."),
    GONE(410, "Gone", "It existed, and is not kept any more."),
    STALE_VERSION(
            412,
            "Changed in the meantime",
            "If-Match names another version than the current one, whose tag is in currentETag. Read again, then decide."),
    BODY_TOO_LARGE(413, "Body too large", "The member maximumBytes tells the most that this operation takes."),
    URI_TOO_LONG(414, "URI too long", "The request line is longer than the server reads."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Unsupported media type",
            "The operation does not read bodies of this type; the member mediaTypes lists those that it does."),
    RANGE_NOT_SATISFIABLE(
            416,
            "Range not satisfiable",
            "The range lies behind the end of the file, whose length Content-Range tells."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Idempotency-Key reused",
            "The key was used for another request to this path. A new request needs a new key."),
    UNKNOWN_REFERENCE(422, "Unknown reference", "The body is well formed, but names something that is not on record."),
    RULE_BROKEN(422, "Rule broken", "The body is well formed, but a rule of the field forbids what it says."),
    IF_MATCH_REQUIRED(
            428,
            "If-Match required",
            "A change must say which version it changes: send the item's ETag as If-Match, so that no one's work is lost."),
    TOO_MANY_REQUESTS(429, "Too many requests", "The quota is used up. Retry-After tells when it is not."),
    HEADERS_TOO_LARGE(431, "Headers too large", "The request headers are larger than the server reads."),
    INTERNAL_ERROR(
            500, "Internal error", "A fault on our side. The member incident finds it in our log; please report it."),
    BAD_GATEWAY(502, "Bad gateway", "A service behind the gateway gave no usable answer."),
    UNAVAILABLE(
            503, "Unavailable", "Something that this answer needs is away for the moment. Retry after Retry-After."),
    GATEWAY_TIMEOUT(504, "Gateway timeout", "A service behind the gateway did not answer in time.");

    private final int status;
    private final String title;
    private final String help;

    ProblemType(int status, String title, String help) {
        this.status = status;
        this.title = title;
        this.help = help;
    }

    /** The last segment of the type's URI, in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem's {@code type}: a path-absolute reference that resolves to the help text. */
    public String uri() {
        return "/problems/" + code();
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What went wrong in general and what would be right, for the page behind {@link #uri()}. */
    public String help() {
        return help;
    }

    /** The type with this code, if the catalogue has it. */
    public static Optional<ProblemType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
