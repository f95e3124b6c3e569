package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.monitoring.questionnaire.Template;
import eu.integratingcities.monitoring.report.ReportState.Draft;
import eu.integratingcities.monitoring.report.ReportState.InReview;
import eu.integratingcities.monitoring.report.ReportState.Published;
import eu.integratingcities.monitoring.report.ReportState.Returned;
import eu.integratingcities.monitoring.report.ReportState.Submitted;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.UuidGenerator;

/** What one city reports in one cycle. Answers are written through it, because its state says whether they may be. */
@Entity
class CityReport {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Change change;

    @Column(updatable = false)
    private int cycle;

    @Column(updatable = false)
    private UUID cityId;

    @Column(updatable = false)
    private String city;

    @Column(updatable = false)
    private String templateVersion;

    @Column
    @Enumerated(EnumType.STRING)
    private ReporterType reporterType;

    @Column
    @Enumerated(EnumType.STRING)
    private Publication publication;

    @Embedded
    private StoredState stored;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Answer> answers;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    @OrderBy("raisedAt, code")
    private List<Finding> findings;

    /** For the persistence provider only. */
    protected CityReport() {}

    private CityReport(int cycle, Reporter reporter, Publication publication, Template template, Change change) {
        this.cycle = cycle;
        this.cityId = reporter.cityId();
        this.city = reporter.city();
        this.reporterType = reporter.type();
        this.publication = publication;
        this.templateVersion = template.version();
        this.findings = new ArrayList<>();
        this.answers = new ArrayList<>();
        template.commitments().forEach(commitment -> answers.add(new Answer(commitment, change)));
        become(new Draft(), change);
    }

    /** A draft with an open answer for each commitment of the questionnaire. */
    static CityReport begin(int cycle, Reporter reporter, Publication publication, Template template, Change change) {
        return new CityReport(cycle, reporter, publication, template, change);
    }

    /** The city decides anew what the public may see. */
    void choose(Publication publication, Change change) {
        requireEditable();
        this.publication = publication;
        this.change = change;
    }

    /** Takes over what the city says; refused once the report is handed in, until it is returned. */
    Answer answer(String code, AnswerContent content, Change change) {
        requireEditable();
        var answer = answerTo(code);
        answer.write(content, change);
        return answer;
    }

    /**
     * The city hands its report in; from here on answers are frozen. What kind of reporter it is counts as of now, what
     * time it was handed in as of the first time.
     */
    void submit(ReporterType type, Change change) {
        var next =
                switch (state()) {
                    case Draft draft -> draft.submit(change.at());
                    case Returned returned -> returned.submitAgain();
                    case Submitted _, InReview _, Published _ ->
                        throw ReportProblems.illegal(ReportMove.SUBMISSION, this);
                };
        var gaps = Completeness.gapsIn(answers);
        if (!gaps.isEmpty()) {
            throw ReportProblems.incomplete(gaps);
        }
        reporterType = type;
        become(next, change);
    }

    void assignTo(ReviewerId reviewer, Change change) {
        var next =
                switch (state()) {
                    case Submitted submitted -> submitted.assignTo(reviewer);
                    case InReview inReview -> inReview.assignTo(reviewer);
                    case Draft _, Returned _, Published _ -> throw ReportProblems.illegal(ReportMove.REVIEW, this);
                };
        become(next, change);
    }

    /** The reviewer gives the report back with what is to be looked at again. */
    void giveBack(List<NewFinding> found, Change change) {
        var next =
                switch (state()) {
                    case InReview inReview -> inReview.giveBack(change.at());
                    case Draft _, Submitted _, Returned _, Published _ ->
                        throw ReportProblems.illegal(ReportMove.RETURN, this);
                };
        findings.addAll(IntStream.range(0, found.size())
                .mapToObj(place -> findingOn(found.get(place), place, change))
                .toList());
        become(next, change);
    }

    void publish(Change change) {
        var next =
                switch (state()) {
                    case InReview inReview -> inReview.publish(change.at());
                    case Draft _, Submitted _, Returned _, Published _ ->
                        throw ReportProblems.illegal(ReportMove.PUBLICATION, this);
                };
        become(next, change);
    }

    ReportState state() {
        return stored.state();
    }

    /** @throws eu.integratingcities.http.problem.ProblemException when the questionnaire has no such commitment */
    Answer answerTo(String code) {
        return answers.stream()
                .filter(answer -> answer.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ReportProblems.unknownCommitment(code, this));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Change lastChange() {
        return change;
    }

    int cycle() {
        return cycle;
    }

    UUID cityId() {
        return cityId;
    }

    String city() {
        return city;
    }

    ReporterType reporterType() {
        return reporterType;
    }

    Publication publication() {
        return publication;
    }

    String templateVersion() {
        return templateVersion;
    }

    StoredState stored() {
        return stored;
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private Finding findingOn(NewFinding finding, int place, Change change) {
        var code = finding.code();
        if (code != null && answers.stream().noneMatch(answer -> answer.code().equals(code))) {
            throw ReportProblems.findingOnUnknown(place, code, this);
        }
        return new Finding(finding, change);
    }

    private void requireEditable() {
        if (!state().editable()) {
            throw ReportProblems.frozen(this);
        }
    }

    private void become(ReportState next, Change change) {
        stored = StoredState.of(next);
        this.change = change;
    }
}
