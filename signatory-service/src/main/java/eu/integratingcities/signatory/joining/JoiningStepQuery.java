package eu.integratingcities.signatory.joining;

import com.fasterxml.jackson.core.type.TypeReference;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.signatory.membership.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads the steps of a city in the order in which they were recorded. */
@ApplicationScoped
class JoiningStepQuery {

    /** The steps of the city {@code c} as a JSON array of their views. */
    static final String OF_CITY = """
            (select coalesce(jsonb_agg(jsonb_build_object(
                'step', t.stage,
                'happenedOn', t.happened_on,
                'body', t.body,
                'document', case when t.document_url is not null then jsonb_build_object(
                    'url', t.document_url, 'sha256', t.document_sha256) end,
                'note', t.note,
                'recordedAt', to_char(t.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
                order by t.id), '[]')
             from joining_step t
             where t.city_id = c.id)""";

    static final TypeReference<List<JoiningStepView>> VIEWS = new TypeReference<>() {};

    private final Rows rows;

    JoiningStepQuery(Rows rows) {
        this.rows = rows;
    }

    List<JoiningStepView> of(UUID cityId) {
        return rows.select(OF_CITY + " as steps", row -> row.json("steps", VIEWS))
                .from("city c")
                .where("c.id = ?", cityId)
                .one()
                .orElse(List.of());
    }

    JoiningStepView one(UUID cityId, Stage stage) {
        return of(cityId).stream()
                .filter(step -> step.step() == stage)
                .findFirst()
                .orElseThrow();
    }
}
