package org.cotation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicKind;
import org.cotation.score.PublicStatus;
import org.cotation.score.Verification;

/** The publics: the priorities by what was found, then the objectives and flags, which are no priorities. */
final class PublicSection {

    private final Speech speech;
    private final PriorityScore score;
    private final Page page;
    private final FactWords facts;
    private final Why why;

    PublicSection(Speech speech, PriorityScore score, Page page, Why why) {
        this.speech = speech;
        this.score = score;
        this.page = page;
        this.facts = new FactWords(speech, score);
        this.why = why;
    }

    void write() {
        List<PublicFinding> recognised = priorities(PublicStatus.RECOGNISED);
        page.section(speech.say("Publics prioritaires reconnus", "Priority publics recognised"));
        if (recognised.isEmpty()) {
            page.paragraph(speech.say("Aucun à ce jour.", "None so far."));
        }
        recognised.forEach(this::writeRecognised);
        writeSection(speech.say("À déterminer", "To be determined"), PublicStatus.UNDETERMINED, this::writeOpen);
        writeSection(speech.say("Non reconnus", "Not recognised"), PublicStatus.NOT_RECOGNISED, this::writeRefused);
        writeOthers();
    }

    private void writeSection(String title, PublicStatus status, Consumer<PublicFinding> writer) {
        List<PublicFinding> found = priorities(status);
        if (!found.isEmpty()) {
            page.section(title);
            found.forEach(writer);
        }
    }

    private List<PublicFinding> priorities(PublicStatus status) {
        return select(found -> found.kind() == PublicKind.PRIORITY && found.status() == status);
    }

    private List<PublicFinding> select(Predicate<PublicFinding> wanted) {
        return score.publics().stream().filter(wanted).toList();
    }

    private void writeRecognised(PublicFinding found) {
        page.item(speech.own(found.label()) + verification(found.verification()));
        facts.facts(found.evidence()).forEach(page::subitem);
        writeReference(found);
        if (!found.proof().isEmpty()) {
            page.detail(
                    speech.labelled(speech.say("Pièce à apporter", "Document to bring"), speech.french(found.proof())));
        }
    }

    private String verification(Verification verification) {
        return switch (verification) {
            case VERIFIED -> speech.say(" — vérifié", " — verified");
            case DECLARED -> speech.say(" — déclaré, à vérifier", " — declared, to be verified");
            case NOT_APPLICABLE -> "";
        };
    }

    private void writeOpen(PublicFinding found) {
        page.item(speech.own(found.label()));
        List<String> missing = missing(found);
        if (!missing.isEmpty()) {
            page.detail(speech.labelled(speech.say("Il manque", "Missing"), speech.list(missing)));
        }
        List<String> known = facts.facts(found.evidence().stream()
                .filter(fact -> !found.missing().contains(fact.path()))
                .toList());
        if (!known.isEmpty()) {
            page.detail(speech.labelled(speech.say("Faits connus", "Known facts"), speech.list(known)));
        }
        writeReference(found);
        why.open(found, page);
    }

    /** The assessment goes by the name of what is assessed, where the grid gives it. */
    private List<String> missing(PublicFinding found) {
        List<String> missing = new ArrayList<>();
        if (!found.awaiting().isEmpty()) {
            missing.add(facts.assessment(found.awaiting()));
        }
        for (String path : found.missing()) {
            if (!path.equals(FactWords.ASSESSMENTS) || found.awaiting().isEmpty()) {
                missing.add(facts.missing(path));
            }
        }
        return missing;
    }

    private void writeReference(PublicFinding found) {
        if (!found.legalBasis().isEmpty()) {
            page.detail(speech.labelled(speech.say("Référence", "Reference"), speech.french(found.legalBasis())));
        }
    }

    private void writeRefused(PublicFinding found) {
        page.item(speech.own(found.label()));
        boolean said = why.notRecognised(found, page);
        List<String> behind = said ? facts.refuted(found.evidence()) : facts.facts(found.evidence());
        behind.forEach(page::subitem);
    }

    private void writeOthers() {
        List<PublicFinding> others = select(found -> found.kind() != PublicKind.PRIORITY);
        if (others.isEmpty()) {
            return;
        }
        page.section(speech.say(
                "Objectifs d'attribution et signalements", "Allocation objectives and points worth knowing"));
        page.paragraph(speech.say(
                "Ils sont utiles à l'examen de la demande, mais ne sont pas des priorités.",
                "They are of use when the request is examined, but are not priorities."));
        writeGroup(others, PublicStatus.RECOGNISED, speech.say("Oui :", "Yes:"), this::writeRecognised);
        writeGroup(
                others, PublicStatus.UNDETERMINED, speech.say("À déterminer :", "To be determined:"), this::writeOpen);
        writeGroup(others, PublicStatus.NOT_RECOGNISED, speech.say("Non :", "No:"), this::writeRefused);
    }

    private void writeGroup(
            List<PublicFinding> others, PublicStatus status, String heading, Consumer<PublicFinding> writer) {
        List<PublicFinding> group =
                others.stream().filter(found -> found.status() == status).toList();
        if (!group.isEmpty()) {
            page.paragraph(heading);
            group.forEach(writer);
        }
    }
}
