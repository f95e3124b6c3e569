package eu.integratingcities.signatory.statistics;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many signatories there were at the end of an interval.
 *
 * @param on the last day of the interval; today in the one that goes on
 * @param certain signatories on which all days within the bounds of inexact dates agree
 * @param possible signatories that some of these days allow; the certain ones are among them
 */
@Schema(examples = """
        {"on": "2013-12-31",
         "certain": {"count": 21, "list": "/v1/signatories?as-of=2013-12-31"},
         "possible": {"count": 27, "list": "/v1/signatories?as-of=2013-12-31&certainty=possible"}}""")
record SeriesPoint(LocalDate on, CountView certain, CountView possible) {}
