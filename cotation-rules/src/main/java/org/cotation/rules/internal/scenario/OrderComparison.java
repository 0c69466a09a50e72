package org.cotation.rules.internal.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.profile.ApplicantProfile;
import org.cotation.ranking.Precedence;
import org.cotation.ranking.Ranked;
import org.cotation.ranking.Ranking;
import org.cotation.ranking.Standing;
import org.cotation.rules.scenario.Difference;
import org.cotation.rules.scenario.Expectation;
import org.cotation.score.CriterionScore;
import org.cotation.score.PriorityScore;

/** Compares the order of several requests with what a scenario expects of it. */
public final class OrderComparison {

    private record Request(String name, PriorityScore score, Standing standing) {}

    private final Ranking ranking;
    private final List<Request> requests = new ArrayList<>();
    private final List<String> withoutRank = new ArrayList<>();

    /** An order of requests under these tie-breaks. */
    public OrderComparison(Ranking ranking) {
        this.ranking = ranking;
    }

    /** Adds a request, by its name in the file. */
    public void add(String name, ApplicantProfile profile, PriorityScore score) {
        ranking.standing(profile, score)
                .ifPresentOrElse(
                        standing -> requests.add(new Request(name, score, standing)), () -> withoutRank.add(name));
    }

    /** What is not in the order expected, if anything. */
    public Optional<Difference> compare(Expectation.OrderIs expected) {
        List<Ranked<Request>> ranked = ranking.rank(requests, Request::standing);
        List<List<String>> wanted =
                expected.places().stream().map(OrderComparison::sorted).toList();
        List<List<String>> actual = List.copyOf(ranked.stream()
                .collect(Collectors.groupingBy(
                        Ranked::rank,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(one -> one.request().name(), Collectors.toList()),
                                OrderComparison::sorted)))
                .values());
        return wanted.equals(actual)
                ? Optional.empty()
                : Optional.of(new Difference(
                        expected.line(),
                        "order",
                        new Wording("ordre", "order"),
                        written(wanted),
                        written(actual),
                        why(ranked)));
    }

    /** Requests at one place stand there in no order. */
    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    private static String written(List<List<String>> places) {
        return places.stream()
                .map(names -> names.size() == 1 ? quoted(names.get(0)) : listed(names))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String listed(List<String> names) {
        return names.stream().map(OrderComparison::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** As YAML writes it inside a list. */
    private static String quoted(String name) {
        return name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}' _.-]*")
                ? name
                : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private List<Wording> why(List<Ranked<Request>> ranked) {
        List<Wording> why = new ArrayList<>();
        for (String name : withoutRank) {
            why.add(new Wording(
                    "« " + name + " » : demande hors cotation, elle n'a pas de rang",
                    "“" + name + "”: a request outside the scoring, it has no rank"));
        }
        for (int i = 1; i < ranked.size(); i++) {
            why(ranked.get(i - 1).request(), ranked.get(i).request(), why);
        }
        return why;
    }

    /** What put one request before the next, or beside it, and the criteria in which their points differ. */
    private void why(Request one, Request next, List<Wording> why) {
        Precedence precedence = ranking.between(one.standing(), next.standing());
        boolean equal = precedence instanceof Precedence.Equal;
        Wording reason = precedence.wording();
        why.add(new Wording(
                "« " + one.name() + " » " + (equal ? "et" : "passe avant") + " « " + next.name() + " » : "
                        + reason.fr(),
                "“" + one.name() + "” " + (equal ? "and" : "comes before") + " “" + next.name() + "”: " + reason.en()));
        if (precedence instanceof Precedence.ByTotal) {
            for (CriterionScore criterion : one.score().criteria()) {
                long other = next.score()
                        .findCriterion(criterion.code())
                        .map(CriterionScore::points)
                        .orElse(0L);
                if (criterion.points() != other) {
                    Wording name = Reasons.named(criterion);
                    Wording points = Numerals.number(criterion.points());
                    Wording others = Numerals.number(other);
                    why.add(new Wording(
                            name.fr() + " : " + points.fr() + " contre " + others.fr(),
                            name.en() + ": " + points.en() + " against " + others.en()));
                }
            }
        }
    }
}
