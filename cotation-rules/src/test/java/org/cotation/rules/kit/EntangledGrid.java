package org.cotation.rules.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Dependant;
import org.cotation.profile.MonthlyResource;
import org.cotation.profile.ProfileEdits;
import org.cotation.profile.code.DaloStatus;
import org.cotation.profile.code.HousingStatus;
import org.cotation.profile.code.Kinship;
import org.cotation.profile.code.ResourceCode;

/**
 * A small grid of random rules that read the same few facts over and over, with every way to count points, and all the
 * answers that the rules tell apart.
 */
final class EntangledGrid {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private static final BigDecimal LEAST = new BigDecimal("0.000001");
    private static final int PUBLICS = 4;
    private static final int CRITERIA = 7;
    private static final String INCOME = "resources.monthly[0].amount";
    private static final String RENT = "currentHousing.monthlyRent";

    /** Those beside which the incomes tried are on both sides of each rate. */
    private static final int KNOWN_RENTS = 3;

    private static final String TICK = "declaredSituations.D";

    /** Tests on one fact, by the kind of fact that they stand on. */
    private record Probe(String type, List<String> tests) {}

    private static final List<Probe> PROBES = List.of(
            new Probe(
                    "Applicant",
                    List.of("age >= 18", "age < 18", "age < 30", "age <= 30", "age == 25", "age != 25", "age > 30")),
            new Probe(
                    "Housing",
                    List.of(
                            "unfit",
                            "!unfit",
                            "notDecent",
                            "status == \"SD\"",
                            "status != \"SD\"",
                            "status in (\"SD\", \"CP\")",
                            "status not in (\"HLM\", \"CP\")",
                            "surface < overcrowdingThreshold",
                            "surface >= 16",
                            "surface == 16",
                            "occupants >= 2",
                            "occupants <= 2",
                            "monthlyRent > 300")),
            new Probe("Application", List.of("transfer", "!transfer")),
            new Probe("Household", List.of("gir <= 4", "gir >= 1", "gir == 3", "minorInCharge", "!loneParent")),
            new Probe(
                    "Household",
                    List.of("consumptionUnits > 1.4", "consumptionUnits == 1.3", "consumptionUnits == 1.4")),
            new Probe("exists Dependant", List.of("disabled", "!disabled", "age >= 14", "minorInCharge", "age < 18")),
            new Probe("not Dependant", List.of("disabled", "age < 14", "minorInCharge")),
            new Probe("Dalo", List.of("status == \"ACTIF\"", "status != \"ACTIF\"")),
            new Probe(
                    "Resources",
                    List.of(
                            "monthlyIncome >= 1000",
                            "monthlyIncome < 1500",
                            "monthlyIncome == 1000",
                            "effortRate >= 30",
                            "effortRate < 20",
                            "effortRate == 30")));

    private static final Map<String, List<Answer<?>>> ANSWERS = answers();

    private static Map<String, List<Answer<?>>> answers() {
        Map<String, List<Answer<?>>> answers = new LinkedHashMap<>();
        answers.put("applicant.birthDate", births(17, 18, 24, 25, 26, 29, 30, 31));
        answers.put("currentHousing.unfit", given(true, false));
        answers.put("currentHousing.notDecent", given(true, false));
        answers.put(
                "currentHousing.status",
                given(HousingStatus.SD, HousingStatus.CP, HousingStatus.HLM, HousingStatus.LP));
        answers.put("currentHousing.surface", amounts("8", "9", "15.999999", "16", "16.000001", "25", "80"));
        answers.put("currentHousing.occupants", orNone(given(0, 1, 2, 3, 4, 6, 8, 12)));
        answers.put(RENT, rents());
        answers.put("autonomy.gir", orNone(given(1, 2, 3, 4, 5, 6)));
        answers.put("dependants[0].birthDate", births(13, 14, 17, 18));
        answers.put("dependants[0].disabled", given(true, false));
        answers.put("dalo.status", orNone(given(DaloStatus.ACTIF, DaloStatus.NON)));
        answers.put(
                INCOME,
                amounts("0", "999.999999", "1000", "1000.000001", "1499.999999", "1500", "1500.000001", "1600"));
        answers.put(TICK, orNone(given("C0", "C1", "C2")));
        return answers;
    }

    /** On both sides of 20 and of 30 percent of each income. */
    private static List<Answer<?>> rents() {
        List<Answer<?>> rents = new ArrayList<>(amounts("0", "300", "300.000001", "0.000001"));
        for (String income :
                List.of("999.999999", "1000", "1000.000001", "1499.999999", "1500", "1500.000001", "1600")) {
            for (String percent : List.of("0.2", "0.3")) {
                BigDecimal rent =
                        new BigDecimal(income).multiply(new BigDecimal(percent)).setScale(6, RoundingMode.FLOOR);
                rents.add(Answer.declared(rent.subtract(LEAST)));
                rents.add(Answer.declared(rent));
                rents.add(Answer.declared(rent.add(LEAST)));
            }
        }
        return rents;
    }

    private static List<Answer<?>> given(Object... values) {
        List<Answer<?>> answers = new ArrayList<>();
        for (Object value : values) {
            answers.add(Answer.declared(value));
        }
        return answers;
    }

    private static List<Answer<?>> births(int... ages) {
        List<Answer<?>> answers = new ArrayList<>();
        for (int age : ages) {
            answers.add(Answer.declared(TODAY.minusYears(age)));
        }
        return answers;
    }

    private static List<Answer<?>> amounts(String... values) {
        List<Answer<?>> answers = new ArrayList<>();
        for (String value : values) {
            answers.add(Answer.declared(new BigDecimal(value)));
        }
        return answers;
    }

    private static List<Answer<?>> orNone(List<Answer<?>> answers) {
        List<Answer<?>> all = new ArrayList<>(answers);
        all.add(Answer.notAsked());
        return all;
    }

    private final SplittableRandom random;
    private final StringBuilder manifest = new StringBuilder();
    private final StringBuilder rules = new StringBuilder();
    private final Set<String> byUnit = new LinkedHashSet<>();
    private final Grid grid;

    EntangledGrid(CotationEngine engine, SplittableRandom random) {
        this.random = random;
        manifest.append("id: essai\ntitle: Essai\nvalidity: { from: 2020-01-01 }\n");
        if (random.nextInt(4) == 0) {
            manifest.append("floor: ").append(random.nextInt(-3, 4)).append('\n');
        }
        publics();
        families();
        if (random.nextInt(4) == 0) {
            rule("Dehors", "@outside( DEHORS )", conditions(1));
        }
        grid = Folders.with(folder -> {
            try {
                Files.writeString(folder.resolve("grid.yaml"), manifest);
                Files.writeString(folder.resolve("regles.drl"), rules);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return engine.open(folder);
        });
    }

    private void publics() {
        manifest.append("publics:\n");
        for (int i = 0; i < PUBLICS; i++) {
            manifest.append("  - { code: P%d, label: Public, label_en: Public, kind: priority, legalBasis: essai }%n"
                    .formatted(i));
            for (int j = random.nextInt(3); j >= 0; j--) {
                rule("P%d.%d".formatted(i, j), "@public( P%d )".formatted(i), conditions(2));
            }
            if (random.nextInt(5) == 0) {
                rule("P%d.x".formatted(i), "@public( P%d ) @assess( avis )".formatted(i), conditions(1));
            }
        }
    }

    /** A family whose box is ticked, and two others. */
    private void families() {
        List<String> ways = List.of("sum", "sum", "highest");
        manifest.append("families:\n  - { code: D, label: Famille, cumulation: declared }\n");
        List<String> cumulations = new ArrayList<>();
        List<Integer> signs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String cumulation = ways.get(random.nextInt(ways.size()));
            cumulations.add(cumulation);
            signs.add(random.nextInt(3) == 0 ? -1 : 1);
            String cap = random.nextInt(3) == 0 ? ", cap: " + signs.get(i) * (3 + random.nextInt(9)) : "";
            manifest.append("  - { code: F%d, label: Famille, cumulation: %s%s }%n".formatted(i, cumulation, cap));
        }
        for (int i = 0; i < CRITERIA; i++) {
            int family = i < 3 ? -1 : random.nextInt(2);
            boolean mixed = family >= 0 && cumulations.get(family).equals("sum") && random.nextInt(4) == 0;
            int sign = family < 0 ? 1 : mixed ? -signs.get(family) : signs.get(family);
            boolean units = random.nextInt(6) == 0;
            if (units) {
                byUnit.add("C" + i);
            }
            String unit = units
                    ? "    Housing( $units : occupants%s )%n".formatted(random.nextBoolean() ? ", occupants > 1" : "")
                    : "";
            rule(
                    "C" + i,
                    "@criterion( C%d ) @family( %s ) @points( %d )%s"
                            .formatted(
                                    i,
                                    family < 0 ? "D" : "F" + family,
                                    sign * (1 + random.nextInt(9)),
                                    units ? " @per( $units ) @cap( %d )".formatted(sign * 12) : ""),
                    String.format(unit) + (random.nextBoolean() ? publicRead() : conditions(2)));
        }
    }

    private String publicRead() {
        String read = "    %sPublic( code == \"P%d\" )%n"
                .formatted(random.nextInt(4) == 0 ? "not " : "", random.nextInt(PUBLICS));
        return random.nextInt(3) == 0 ? read + conditions(1) : read;
    }

    private void rule(String name, String metadata, String conditions) {
        rules.append("rule \"Règle %s\"%n    %s @legalBasis( \"essai\" )%nwhen%n%sthen%nend%n%n"
                .formatted(name, metadata, conditions));
    }

    private String conditions(int atMost) {
        StringBuilder conditions = new StringBuilder();
        for (int i = random.nextInt(atMost); i >= 0; i--) {
            Probe probe = PROBES.get(random.nextInt(PROBES.size()));
            Set<String> tests = new LinkedHashSet<>();
            for (int j = random.nextInt(3); j >= 0; j--) {
                tests.add(probe.tests().get(random.nextInt(probe.tests().size())));
            }
            conditions.append("    %s( %s )%n".formatted(probe.type(), joined(List.copyOf(tests))));
        }
        return conditions.toString();
    }

    private String joined(List<String> tests) {
        String joined = tests.get(0);
        for (String test : tests.subList(1, tests.size())) {
            joined = switch (random.nextInt(3)) {
                case 0 -> "( " + joined + " && " + test + " )";
                case 1 -> "( " + joined + " || " + test + " )";
                default -> "!( " + joined + " || " + test + " )";
            };
        }
        return joined;
    }

    Grid grid() {
        return grid;
    }

    /** The criteria whose points are counted by unit: they are undetermined where no unit is sure. */
    Set<String> byUnit() {
        return byUnit;
    }

    /** The grid, as its author would have written it. */
    @Override
    public String toString() {
        return manifest + "\n" + rules;
    }

    /** Answers at random, a few of them unknown. */
    Map<String, Answer<?>> state(SplittableRandom chance, int unknowns) {
        Map<String, Answer<?>> state = new LinkedHashMap<>();
        ANSWERS.forEach((path, known) ->
                state.put(path, known.get(chance.nextInt(path.equals(RENT) ? KNOWN_RENTS : known.size()))));
        List<String> paths = List.copyOf(ANSWERS.keySet());
        for (int i = 0; i < unknowns; i++) {
            state.put(paths.get(chance.nextInt(paths.size())), Answer.unknown());
        }
        return state;
    }

    /** The answers that rules tell apart at a path. */
    static List<Answer<?>> answers(String path) {
        return ANSWERS.getOrDefault(path, List.of());
    }

    /** The paths at which nothing is known. */
    static List<String> unknown(Map<String, Answer<?>> state) {
        return state.entrySet().stream()
                .filter(answer -> answer.getValue() instanceof Answer.Unknown<?>)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether two amounts that are compared with each other are both unknown: a score may leave open what they decide. */
    static boolean twoAmounts(Map<String, Answer<?>> state) {
        return state.get(RENT) instanceof Answer.Unknown<?> && state.get(INCOME) instanceof Answer.Unknown<?>;
    }

    /** Every set of known answers that these may turn out to be. */
    static List<Map<String, Answer<?>>> completions(Map<String, Answer<?>> state) {
        return Completions.every(state, ANSWERS);
    }

    /** The request that says so. */
    static ApplicantProfile profile(Map<String, Answer<?>> state) {
        ApplicantProfile profile = ApplicantProfile.builder()
                .dependant(Dependant.builder().kinship(Kinship.CHILD).build())
                .resources(money -> money.monthly(
                        MonthlyResource.builder().code(ResourceCode.SAL).build()))
                .build();
        for (Map.Entry<String, Answer<?>> answer : state.entrySet()) {
            if (!answer.getKey().equals(TICK) || !(answer.getValue() instanceof Answer.NotAsked<?>)) {
                profile = ProfileEdits.with(profile, answer.getKey(), answer.getValue());
            }
        }
        return profile;
    }
}
