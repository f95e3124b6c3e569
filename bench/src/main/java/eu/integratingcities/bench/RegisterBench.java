package eu.integratingcities.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * How long one reader waits for answers of a register of a million signatories, and by which plans PostgreSQL gives them.
 * Beside it, in the same run, the same service with a thousand signatories. Arguments: signatories (1,000,000), how often
 * each question is asked (100).
 */
public final class RegisterBench {

    private static final int SMALL = 1_000;
    private static final int LAST_PAGE_OF_SMALL = 900;
    private static final int DEEP = 99_900;

    private final Platform platform;
    private final int signatories;
    private final int times;

    private RegisterBench(Platform platform, int signatories, int times) {
        this.platform = platform;
        this.signatories = signatories;
        this.times = times;
    }

    /** Measures and prints a report in Markdown. */
    public static void main(String[] arguments) throws Exception {
        var signatories = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        System.out.printf("# A register of %,d signatories%n%n%s%n%n", signatories, Machine.here());
        try (var platform = Platform.start()) {
            new RegisterBench(platform, signatories, times).run();
        }
    }

    private void run() throws SQLException, IOException, InterruptedException {
        try (var large = filled(SignatoryService.start(platform, platform.database()));
                var answers = new Answers(large, times)) {
            comparePages(answers);
            measure("Lists", Question.ofLists(), answers);
            measure("Searches", Question.ofSearches(), answers);
            measure("Numbers (goal: p99 within 250 ms)", Question.ofNumbers(), answers);
            showPlans(answers);
        }
    }

    private SignatoryService filled(SignatoryService service) throws SQLException, IOException {
        service.loadReferenceData();
        new GeneratedRegister(platform.database()).fill(signatories);
        return service;
    }

    /** The page after 99,900 rows beside the last full page of a small register, in turn so that both feel the same noise. */
    private void comparePages(Answers large) throws SQLException, IOException, InterruptedException {
        try (var service = SignatoryService.start(platform, platform.databaseOfPeer());
                var small = new Answers(service, times)) {
            service.loadReferenceData();
            new GeneratedRegister(platform.databaseOfPeer()).fill(SMALL);
            var deep = large.pageAfter(Math.min(DEEP, signatories - SMALL));
            var last = small.pageAfter(LAST_PAGE_OF_SMALL);
            System.out.printf("## Deep pages%n%n| round | | median, ms | p99, ms |%n| --- | --- | ---: | ---: |%n");
            for (int round = 1; round <= 3; round++) {
                var ofSmall = small.waits(last);
                var ofLarge = large.waits(deep);
                System.out.printf("| %d | rows %,d ff. of %,d | %s |%n", round, LAST_PAGE_OF_SMALL, SMALL, ofSmall);
                System.out.printf("| %d | rows %,d ff. of %,d | %s |%n", round, DEEP, signatories, ofLarge);
                System.out.printf(
                        Locale.ROOT,
                        "| %d | ratio | %.2f | %.2f |%n",
                        round,
                        ofLarge.median() / ofSmall.median(),
                        ofLarge.p99() / ofSmall.p99());
            }
            System.out.println();
        }
    }

    private static void measure(String title, List<Question> questions, Answers answers)
            throws IOException, InterruptedException {
        System.out.printf("## %s%n%n| question | median, ms | p99, ms |%n| --- | ---: | ---: |%n", title);
        for (var question : questions) {
            System.out.printf("| %s | %s |%n", question.name(), answers.waits(question.path()));
        }
        System.out.println();
    }

    private void showPlans(Answers answers) throws SQLException, IOException, InterruptedException {
        var deep = answers.pageAfter(Math.min(DEEP, signatories - SMALL));
        var plans = Plans.told(platform);
        System.out.printf("## Plans%n%n");
        show(new Question("rows %,d ff.".formatted(DEEP), deep), answers, plans);
        for (var questions : List.of(Question.ofLists(), Question.ofSearches(), Question.ofNumbers())) {
            for (var question : questions) {
                show(question, answers, plans);
            }
        }
    }

    /** The longest plan is that of the list or the numbers; beside it a question asks when anything last changed, and so on. */
    private static void show(Question question, Answers answers, Plans plans) throws IOException, InterruptedException {
        answers.askAfterRestart(question.path());
        plans.take();
        answers.ask(question.path());
        var taken = plans.take();
        var main = taken.stream()
                .reduce((one, other) -> one.length() >= other.length() ? one : other)
                .orElse("");
        System.out.printf(
                "### %s%n%n`%s`; %s%n%n```text%n%s%n```%n%n",
                question.name(),
                question.path().replaceAll("cursor=[^&]*", "cursor=…"),
                taken.stream().allMatch(Plans::usesIndexes)
                        ? "no table of the register is read from end to end"
                        : "**a table of the register is read from end to end**",
                main);
    }
}
