package org.cotation.benchmarks.many;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.cotation.profile.code.HousingStatus;

/** So many rules, always the same for the same number: each in DRL and in Java. About one in eight holds. */
final class ManyRules {

    /**
     * A rule: when it holds, in the two languages, and the method that gives its facts. In Java, K followed by a number
     * is the constant of that amount.
     */
    record Sheet(String criterion, int points, String drl, String java, String facts) {}

    private static final int KINDS = 9;

    private final SplittableRandom random = new SplittableRandom(41);

    private ManyRules() {}

    static List<Sheet> of(int number) {
        ManyRules draw = new ManyRules();
        List<Sheet> rules = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            rules.add(draw.rule(i));
        }
        return rules;
    }

    private Sheet rule(int i) {
        String criterion = "C" + i;
        int points = random.nextInt(1, 20);
        return switch (i % KINDS) {
            case 0 -> status(criterion, points);
            case 1 ->
                bound(
                        criterion,
                        points,
                        "Housing( surface < %d )",
                        "f.surface != null && f.surface.compareTo(K%d) < 0",
                        "surfaceFacts",
                        random.nextInt(9, 30));
            case 2 ->
                bound(
                        criterion,
                        points,
                        "Application( fullMonthsSinceFiling >= %d )",
                        "f.months >= %d",
                        "monthsFacts",
                        random.nextInt(40, 120));
            case 3 ->
                between(
                        criterion,
                        points,
                        "Household( gir >= %d, gir <= %d )",
                        "f.gir >= %d && f.gir <= %d",
                        "girFacts",
                        random.nextInt(1, 6),
                        1);
            case 4 ->
                between(
                        criterion,
                        points,
                        "Applicant( age >= %d, age <= %d )",
                        "f.age >= %d && f.age <= %d",
                        "ageFacts",
                        random.nextInt(18, 80),
                        6);
            case 5 ->
                bound(
                        criterion,
                        points,
                        "Resources( monthlyIncome < %d )",
                        "f.income != null && f.income.compareTo(K%d) < 0",
                        "incomeFacts",
                        random.nextInt(100, 900));
            case 6 ->
                bound(
                        criterion,
                        points,
                        "Household( persons >= %d )",
                        "f.persons >= %d",
                        "personsFacts",
                        random.nextInt(4, 9));
            case 7 -> new Sheet(criterion, points, "Housing( unfit )", "f.unfit", "unfitFacts");
            default ->
                new Sheet(
                        criterion,
                        points,
                        "Household( minorInCharge )\n    Housing( notDecent )",
                        "f.minorInIndecentHousing",
                        "minorFacts");
        };
    }

    private Sheet status(String criterion, int points) {
        List<HousingStatus> statuses = new ArrayList<>(List.of(HousingStatus.values()));
        Collections.shuffle(statuses, new Random(random.nextLong()));
        List<HousingStatus> three = statuses.subList(0, 3);
        return new Sheet(
                criterion,
                points,
                three.stream()
                        .map(status -> '"' + status.code() + '"')
                        .collect(Collectors.joining(", ", "Housing( status in (", ") )")),
                three.stream()
                        .map(status -> "f.status == HousingStatus." + status.name())
                        .collect(Collectors.joining(" || ")),
                "statusFacts");
    }

    private static Sheet bound(String criterion, int points, String drl, String java, String facts, int bound) {
        return new Sheet(criterion, points, drl.formatted(bound), java.formatted(bound), facts);
    }

    private static Sheet between(
            String criterion, int points, String drl, String java, String facts, int least, int width) {
        return new Sheet(
                criterion, points, drl.formatted(least, least + width), java.formatted(least, least + width), facts);
    }
}
