package org.cotation.workbench;

import java.util.stream.Collectors;
import org.cotation.message.Language;
import org.cotation.message.Wording;
import org.cotation.rules.scenario.BoundaryGap;
import org.cotation.rules.scenario.BoundaryGap.Place;
import org.cotation.rules.scenario.Difference;
import org.cotation.rules.scenario.RuleGap;
import org.cotation.rules.scenario.RuleReference;
import org.cotation.rules.scenario.ScenarioReport;
import org.cotation.rules.scenario.ScenarioResult;

/** What came of scenarios, for people: the failures and why, the count, then what no scenario exercises. */
final class ScenarioText {

    private final StringBuilder text = new StringBuilder();
    private final Language language;

    private ScenarioText(Language language) {
        this.language = language;
    }

    static String of(ScenarioReport report, Language language) {
        ScenarioText page = new ScenarioText(language);
        report.failed().forEach(page::failure);
        page.count(report);
        page.gaps(report);
        return page.text.toString();
    }

    private void failure(ScenarioResult result) {
        line(say("ÉCHEC ", "FAILED ")
                + result.scenario().file() + ":" + result.scenario().line() + " "
                + result.scenario().title());
        result.differences().forEach(this::difference);
        line("");
    }

    private void difference(Difference one) {
        line("  " + one.item() + label(one) + say(" : attendu ", ": expected ") + one.expected()
                + say(", obtenu ", ", got ") + one.actual()
                + say(" (ligne " + one.line() + ")", " (line " + one.line() + ")"));
        one.why().forEach(reason -> line("    - " + of(reason)));
    }

    private String label(Difference one) {
        String label = of(one.label());
        return one.item().contains(".") ? say(", « " + label + " »", ", “" + label + "”") : "";
    }

    private void count(ScenarioReport report) {
        int all = report.results().size();
        int failed = report.failed().size();
        if (all == 0) {
            line(
                    say(
                            "La grille " + report.grid().id()
                                    + " n'a aucun scénario : rien n'est vérifié. Écrivez-en dans scenarios/*.yaml ; --missing en donne l'ébauche.",
                            "The grid " + report.grid().id()
                                    + " has no scenario: nothing is checked. Write some in scenarios/*.yaml; --missing drafts them."));
            return;
        }
        line(say(
                counted(all, "scénario") + ", " + counted(all - failed, "réussi") + ", " + counted(failed, "échoué"),
                all + (all == 1 ? " scenario, " : " scenarios, ") + (all - failed) + " passed, " + failed + " failed"));
    }

    /** French counts 0 and 1 in the singular. */
    private static String counted(int number, String word) {
        return number + " " + word + (number < 2 ? "" : "s");
    }

    private void gaps(ScenarioReport report) {
        if (!report.rules().isEmpty()) {
            line("");
            line(say(
                    "Règles qu'aucun scénario n'exerce des deux côtés :",
                    "Rules that no scenario exercises on both sides:"));
            report.rules().forEach(this::gap);
        }
        if (!report.boundaries().isEmpty()) {
            line("");
            line(say("Bornes qu'aucun scénario n'exerce :", "Bounds that no scenario exercises:"));
            report.boundaries().forEach(this::gap);
        }
    }

    private void gap(RuleGap gap) {
        String sides = gap.missing().stream()
                .map(side -> switch (side) {
                    case REACHED -> say("jamais appliquée", "never applied");
                    case NOT_REACHED -> say("jamais écartée", "never ruled out");
                })
                .collect(Collectors.joining(", "));
        line("  " + named(gap.rule()) + say(" : ", ": ") + sides);
    }

    private void gap(BoundaryGap gap) {
        String places = gap.missing().stream().map(place -> place(gap, place)).collect(Collectors.joining(", "));
        line("  " + named(gap.rule()) + say(" : ", ": ") + gap.condition() + say(", il manque ", ", missing ")
                + places);
    }

    private String place(BoundaryGap gap, Place place) {
        String number = gap.value(place.side()).toPlainString();
        if (gap.whole()) {
            return number;
        }
        return switch (place.side()) {
            case BELOW -> say("moins de ", "less than ") + number;
            case AT -> number;
            case ABOVE -> say("plus de ", "more than ") + number;
        };
    }

    private String named(RuleReference rule) {
        return rule.file() + ":" + rule.line() + " "
                + say("« " + of(rule.label()) + " »", "“" + of(rule.label()) + "”");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String of(Wording wording) {
        return wording.in(language);
    }

    private String say(String fr, String en) {
        return language == Language.FR ? fr : en;
    }
}
