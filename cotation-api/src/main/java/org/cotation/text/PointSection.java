package org.cotation.text;

import java.util.ArrayList;
import java.util.List;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Cumulation;
import org.cotation.score.FamilyScore;
import org.cotation.score.Figure;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;

/** The points: each family, each of its criteria with what became of it and why, and how the total is made. */
final class PointSection {

    private final Speech speech;
    private final PriorityScore score;
    private final Page page;
    private final FactWords facts;
    private final ReasonWords reasons;
    private final Why why;

    PointSection(Speech speech, PriorityScore score, Page page, Why why) {
        this.speech = speech;
        this.score = score;
        this.page = page;
        this.facts = new FactWords(speech, score);
        this.reasons = new ReasonWords(speech, score);
        this.why = why;
    }

    void write(Outcome.Scored scored) {
        page.section(speech.say("Points, rubrique par rubrique", "Points, family by family"));
        if (scored.families().isEmpty()) {
            page.paragraph(speech.say("Cette grille ne donne pas de points.", "This grid gives no points."));
            return;
        }
        boolean first = true;
        for (FamilyScore family : scored.families()) {
            if (!first) {
                page.gap();
            }
            first = false;
            write(family);
        }
        page.gap();
        writeSum(scored);
    }

    private void write(FamilyScore family) {
        page.subsection(
                speech.own(family.label()) + " — " + speech.gain(family.points()) + " (" + counting(family) + ")");
        List<CriterionScore> own = score.criteria().stream()
                .filter(criterion -> criterion.family().equals(family.code()))
                .toList();
        own.stream().filter(one -> one.status() == CriterionStatus.AWARDED).forEach(this::writeAwarded);
        own.stream()
                .filter(one -> one.status() == CriterionStatus.BEATEN)
                .forEach(criterion -> writeBeaten(criterion, family, own));
        own.stream().filter(one -> one.status() == CriterionStatus.UNDETERMINED).forEach(this::writeOpen);
        writeNotMet(own.stream()
                .filter(one -> one.status() == CriterionStatus.NOT_MET)
                .toList());
    }

    private String counting(FamilyScore family) {
        String rule =
                switch (family.cumulation()) {
                    case SUM -> speech.say("les points s'additionnent", "the points add up");
                    case HIGHEST ->
                        speech.say("un seul critère compte, le plus fort", "the strongest criterion alone counts");
                    case DECLARED ->
                        speech.say(
                                "seul compte le critère coché dans la demande",
                                "the criterion ticked in the request alone counts");
                };
        return family.cap() instanceof Figure.Of cap ? rule + ", " + cap(cap.value(), family.capped()) : rule;
    }

    private String cap(long cap, boolean acted) {
        if (cap < 0) {
            String points = speech.pointsTakenAway(cap);
            return acted
                    ? speech.say("la pénalité a été limitée à " + points, "the penalty was limited to " + points)
                    : speech.say("pénalité limitée à " + points, "penalty limited to " + points);
        }
        String points = speech.points(cap);
        return acted
                ? speech.say("le plafond de " + points + " a été appliqué", "the cap of " + points + " was applied")
                : speech.say("plafond : " + points, "cap: " + points);
    }

    private void writeAwarded(CriterionScore criterion) {
        page.item(speech.own(criterion.label()) + " — " + speech.gain(criterion.points()) + counted(criterion));
        List<String> known = facts.facts(criterion.evidence());
        if (!known.isEmpty()) {
            page.detail(speech.labelled(speech.say("Faits", "Facts"), speech.list(known)));
        }
        writeMissing(criterion, speech.say("Pourrait encore changer selon", "May still change with"));
        writeReference(criterion);
        if (!criterion.confirmed() && !criterion.proof().isEmpty()) {
            page.detail(speech.labelled(
                    speech.say("Pièce à apporter", "Document to bring"), speech.french(criterion.proof())));
        }
    }

    private String counted(CriterionScore criterion) {
        String units = speech.of(criterion.counted());
        return units.isEmpty() ? "" : speech.say(", pour " + units, ", for " + units);
    }

    private void writeBeaten(CriterionScore criterion, FamilyScore family, List<CriterionScore> own) {
        page.item(speech.own(criterion.label())
                + speech.say(" — rempli, mais ses points ne comptent pas", " — met, but its points do not count")
                + worth(criterion.worth()));
        page.detail(Speech.capital(beatenBy(family, own)));
        List<String> known = facts.facts(criterion.evidence());
        if (!known.isEmpty()) {
            page.detail(speech.labelled(speech.say("Faits", "Facts"), speech.list(known)));
        }
        writeReference(criterion);
    }

    private String beatenBy(FamilyScore family, List<CriterionScore> own) {
        List<String> counted = own.stream()
                .filter(one -> one.status() == CriterionStatus.AWARDED)
                .map(one -> speech.quoted(speech.own(one.label())))
                .toList();
        if (family.cumulation() == Cumulation.DECLARED) {
            return speech.say(
                    "ce n'est pas le critère coché dans la demande.", "it is not the criterion ticked in the request.");
        }
        return counted.isEmpty()
                ? speech.say(
                        "un autre critère de la rubrique compte à sa place.",
                        "another criterion of the family counts instead.")
                : speech.say(
                        "un autre critère de la rubrique compte à sa place : " + speech.list(counted) + ".",
                        "another criterion of the family counts instead: " + speech.list(counted) + ".");
    }

    private void writeOpen(CriterionScore criterion) {
        page.item(speech.own(criterion.label())
                + speech.say(" — à déterminer", " — to be determined")
                + stake(criterion.worth()));
        writeMissing(criterion, speech.say("Il manque", "Missing"));
        writeReference(criterion);
        why.open(criterion, page);
    }

    private void writeMissing(CriterionScore criterion, String lead) {
        List<String> missing = criterion.missing().stream().map(facts::missing).toList();
        if (!missing.isEmpty()) {
            page.detail(speech.labelled(lead, speech.list(missing)));
        }
    }

    private String stake(Figure worth) {
        if (!(worth instanceof Figure.Of of)) {
            return speech.say(", sans limite de points connue", ", with no known limit of points");
        }
        return of.value() < 0
                ? speech.say(
                        ", enlèverait jusqu'à " + speech.pointsTakenAway(of.value()),
                        ", would take away up to " + speech.pointsTakenAway(of.value()))
                : speech.say(
                        ", vaudrait jusqu'à " + speech.points(of.value()),
                        ", would be worth up to " + speech.points(of.value()));
    }

    private void writeReference(CriterionScore criterion) {
        if (!criterion.legalBasis().isEmpty()) {
            page.detail(speech.labelled(speech.say("Référence", "Reference"), speech.french(criterion.legalBasis())));
        }
    }

    private void writeNotMet(List<CriterionScore> criteria) {
        List<String> byPublic = new ArrayList<>();
        for (CriterionScore criterion : criteria) {
            if (reasons.comeFromPublics(criterion.blockedBy())) {
                byPublic.add(speech.own(criterion.label()) + worth(criterion.worth()));
            } else {
                page.item(speech.own(criterion.label())
                        + worth(criterion.worth())
                        + speech.say(" — non rempli", " — not met"));
                why.notMet(criterion, page);
                facts.refuted(criterion.evidence()).forEach(page::subitem);
            }
        }
        if (!byPublic.isEmpty()) {
            page.item(speech.labelled(
                    speech.say(
                            "Non remplis, car le public n'est pas reconnu", "Not met, as the public is not recognised"),
                    speech.list(byPublic)));
        }
    }

    private String worth(Figure worth) {
        return worth instanceof Figure.Of of ? " (" + speech.points(of.value()) + ")" : "";
    }

    private void writeSum(Outcome.Scored scored) {
        StringBuilder sum = new StringBuilder();
        for (FamilyScore family : scored.families()) {
            if (sum.isEmpty() && family.points() != 0) {
                sum.append(speech.number(family.points()));
            } else if (family.points() != 0) {
                sum.append(family.points() < 0 ? " - " : " + ").append(speech.number(Math.abs(family.points())));
            }
        }
        long added = scored.families().stream().mapToLong(FamilyScore::points).sum();
        String result = (sum.isEmpty() ? "" : sum + " = ") + speech.points(added) + ".";
        page.paragraph(speech.labelled(speech.say("Calcul du total", "How the total is made"), result));
        if (scored.totals().floored()) {
            String least = speech.points(scored.totals().total());
            page.paragraph(speech.say(
                    "Minimum fixé par la grille : " + least + ".", "Minimum set by the grid: " + least + "."));
        }
    }
}
