package eu.integratingcities.http.paging;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The type of a sort key, so that its value survives the way through a cursor. */
public enum KeyType {
    TEXT {
        @Override
        Object parse(String text) {
            return text;
        }
    },
    NUMBER {
        @Override
        Object parse(String text) {
            // A numeric in the predicate would keep PostgreSQL from the index on a column of integers.
            var number = new BigDecimal(text);
            return number.scale() == 0 ? (Object) number.longValueExact() : number;
        }
    },
    DATE {
        @Override
        Object parse(String text) {
            return LocalDate.parse(text);
        }
    },
    INSTANT {
        @Override
        Object parse(String text) {
            return Instant.parse(text).atOffset(ZoneOffset.UTC);
        }
    },
    UNIQUE_ID {
        @Override
        Object parse(String text) {
            return UUID.fromString(text);
        }
    };

    /**
     * The value to bind.
     *
     * @throws IllegalArgumentException or DateTimeException when the text is not of this type
     */
    abstract Object parse(String text);

    /** The form of a column's value that {@link #parse} reads. */
    String format(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant().toString() : value.toString();
    }
}
