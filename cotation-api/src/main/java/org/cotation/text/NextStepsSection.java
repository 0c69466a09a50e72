package org.cotation.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cotation.score.AdoptedReading;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Exclusion;
import org.cotation.score.FactValue;
import org.cotation.score.Orientation;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;

/**
 * The end of the page: exclusions, what to bring, what is missing, where to go, the readings adopted, and how to find
 * the result again.
 */
final class NextStepsSection {

    private static final int FINGERPRINT_SHOWN = 12;

    private final Speech speech;
    private final PriorityScore score;
    private final Page page;
    private final FactWords facts;
    private final Why why;

    NextStepsSection(Speech speech, PriorityScore score, Page page, Why why) {
        this.speech = speech;
        this.score = score;
        this.page = page;
        this.facts = new FactWords(speech, score);
        this.why = why;
    }

    void write() {
        writeExclusions();
        writeList(speech.say("Pièces à apporter", "Documents to bring"), proofs());
        writeList(speech.say("Réponses manquantes", "Missing answers"), missing());
        writeOrientations();
        writeReadings();
        writeReplay();
    }

    private void writeExclusions() {
        writeExclusions(
                speech.say("Pourquoi la demande est hors cotation", "Why the request is outside the scoring"),
                PublicStatus.RECOGNISED);
        writeExclusions(
                speech.say(
                        "Ce qui pourrait placer la demande hors cotation",
                        "What could put the request outside the scoring"),
                PublicStatus.UNDETERMINED);
    }

    private void writeExclusions(String title, PublicStatus status) {
        List<Exclusion> found =
                score.outside().stream().filter(one -> one.status() == status).toList();
        if (found.isEmpty()) {
            return;
        }
        page.section(title);
        for (Exclusion exclusion : found) {
            page.item(speech.own(exclusion.label()));
            List<String> missing =
                    exclusion.missing().stream().map(facts::missing).toList();
            if (!missing.isEmpty()) {
                page.detail(speech.labelled(speech.say("Il manque", "Missing"), speech.list(missing)));
            }
            if (status == PublicStatus.UNDETERMINED) {
                why.open(exclusion, page);
            }
            writeGrounds(facts.facts(exclusion.evidence()), exclusion.legalBasis());
        }
    }

    private void writeGrounds(List<String> known, String legalBasis) {
        if (!known.isEmpty()) {
            page.detail(speech.labelled(speech.say("Faits", "Facts"), speech.list(known)));
        }
        if (!legalBasis.isEmpty()) {
            page.detail(speech.labelled(speech.say("Référence", "Reference"), speech.french(legalBasis)));
        }
    }

    /** The documents behind what is recognised or counted and not verified, each once. */
    private Set<String> proofs() {
        Set<String> proofs = new LinkedHashSet<>();
        score.publics().stream()
                .filter(found -> found.status() == PublicStatus.RECOGNISED)
                .map(PublicFinding::proof)
                .forEach(proofs::add);
        score.criteria().stream()
                .filter(criterion -> criterion.status() == CriterionStatus.AWARDED && !criterion.confirmed())
                .map(CriterionScore::proof)
                .forEach(proofs::add);
        proofs.remove("");
        Set<String> marked = new LinkedHashSet<>();
        proofs.forEach(proof -> marked.add(speech.french(proof)));
        return marked;
    }

    /** The facts that somebody has to supply, each once, the assessments under the name of what is assessed. */
    private Set<String> missing() {
        Set<String> paths = new LinkedHashSet<>();
        Set<String> assessments = new LinkedHashSet<>();
        for (PublicFinding found : score.publics()) {
            paths.addAll(found.missing());
            if (!found.awaiting().isEmpty()) {
                assessments.add(facts.assessment(found.awaiting()));
            }
        }
        score.criteria().forEach(criterion -> paths.addAll(criterion.missing()));
        score.outside().forEach(exclusion -> paths.addAll(exclusion.missing()));
        if (!assessments.isEmpty()) {
            paths.remove(FactWords.ASSESSMENTS);
        }
        Set<String> missing = new LinkedHashSet<>();
        paths.forEach(path -> missing.add(facts.missing(path)));
        missing.addAll(assessments);
        return missing;
    }

    private void writeList(String title, Set<String> texts) {
        if (!texts.isEmpty()) {
            page.section(title);
            texts.forEach(page::item);
        }
    }

    private void writeOrientations() {
        if (score.orientations().isEmpty()) {
            return;
        }
        page.section(speech.say("Où s'adresser", "Where to go"));
        for (Orientation orientation : score.orientations()) {
            String label = speech.own(orientation.label());
            page.item(
                    orientation.place().isEmpty() ? label : speech.labelled(label, speech.french(orientation.place())));
            if (orientation.deadline() instanceof FactValue.Day day) {
                page.detail(deadline(day.value()));
            }
            writeGrounds(facts.facts(orientation.evidence()), orientation.legalBasis());
        }
    }

    private String deadline(LocalDate day) {
        String date = speech.date(day);
        return score.asOf().isAfter(day)
                ? speech.say(
                        "À faire sans tarder : le délai a pris fin le " + date,
                        "To be done without delay: the time ended on " + date)
                : speech.say("Au plus tard le " + date, "By " + date + " at the latest");
    }

    private void writeReadings() {
        List<AdoptedReading> all = score.grid().readings();
        if (all.isEmpty()) {
            return;
        }
        page.section(speech.say("Lecture des textes", "Readings of the texts"));
        List<AdoptedReading> chosen = new ArrayList<>(all);
        chosen.removeIf(AdoptedReading::usual);
        if (chosen.isEmpty()) {
            page.paragraph(speech.say(
                    "Tous les points d'interprétation suivent leur lecture habituelle.",
                    "Every point of interpretation follows its usual reading."));
            return;
        }
        page.paragraph(speech.say(
                "Ce résultat s'écarte de la lecture habituelle sur ce qui suit :",
                "This result departs from the usual reading on what follows:"));
        chosen.forEach(reading -> page.item(question(reading)));
        int others = all.size() - chosen.size();
        if (others > 0) {
            page.paragraph(others(others));
        }
    }

    /** A point that is a question is answered; any other is named and its reading follows. */
    private String question(AdoptedReading reading) {
        String point = speech.of(reading.point());
        String meaning = speech.of(reading.meaning());
        return point.endsWith("?")
                ? point + " " + Speech.capital(meaning) + "."
                : speech.labelled(point, meaning) + ".";
    }

    private String others(int number) {
        String count = speech.number(number);
        return number == 1
                ? speech.say(
                        "L'autre point d'interprétation suit sa lecture habituelle.",
                        "The other point of interpretation follows its usual reading.")
                : speech.say(
                        "Les " + count + " autres points d'interprétation suivent leur lecture habituelle.",
                        "The " + count + " other points of interpretation follow their usual reading.");
    }

    private void writeReplay() {
        String fingerprint = score.grid().fingerprint();
        String shown = fingerprint.substring(0, Math.min(FINGERPRINT_SHOWN, fingerprint.length()));
        String day = speech.date(score.asOf());
        page.gap();
        page.paragraph(speech.say(
                "Pour retrouver ce résultat : grille " + score.grid().id() + ", empreinte " + shown + ", évaluation au "
                        + day + ".",
                "To find this result again: grid " + score.grid().id() + ", fingerprint " + shown + ", evaluated on "
                        + day + "."));
    }
}
