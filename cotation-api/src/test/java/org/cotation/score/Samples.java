package org.cotation.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cotation.message.Wording;
import org.cotation.score.FactValue.Code;
import org.cotation.score.FactValue.Day;
import org.cotation.score.FactValue.Nothing;
import org.cotation.score.FactValue.Quantity;
import org.cotation.score.FactValue.Several;
import org.cotation.score.FactValue.Text;
import org.cotation.score.FactValue.Truth;

/** Scores written by hand, which show every status at once. */
public final class Samples {

    public static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static final Evidence BIRTH =
            new Evidence("applicant.birthDate", new Day(LocalDate.of(1999, 3, 2)), EvidenceStatus.VERIFIED);
    private static final Evidence STATUS = new Evidence(
            "currentHousing.status",
            new Code("CPE", new Wording("Chez vos parents ou vos enfants", "With parents or children")),
            EvidenceStatus.DECLARED);
    private static final Evidence RENT = new Evidence(
            "currentHousing.monthlyRent", new Quantity(new BigDecimal("1234.50")), EvidenceStatus.DECLARED);
    private static final Evidence UNFIT = new Evidence("currentHousing.unfit", new Truth(true), EvidenceStatus.REFUTED);
    private static final Evidence NO_DALO = new Evidence("dalo.status", new Nothing(), EvidenceStatus.ABSENT);
    private static final Evidence THRESHOLD = new Evidence(
            "parameters.first-quartile.2026", new Quantity(new BigDecimal("9608")), EvidenceStatus.PARAMETER);

    private Samples() {}

    /** A score in which every status occurs. */
    public static PriorityScore everything() {
        return with(new Outcome.Scored(
                new Totals(55, 20, Figure.of(75), Figure.of(55), true, false),
                List.of(
                        new FamilyScore(
                                "fam-a",
                                words("Priorités", "Priorities"),
                                Cumulation.HIGHEST,
                                Figure.none(),
                                20,
                                false),
                        new FamilyScore(
                                "fam-b", words("Situation", "Situation"), Cumulation.SUM, Figure.of(40), 40, true),
                        new FamilyScore("fam-c", words("Refus", "Refusals"), Cumulation.SUM, Figure.of(-20), -5, false),
                        new FamilyScore(
                                "fam-d", words("Choix", "Choice"), Cumulation.DECLARED, Figure.none(), 0, false)),
                criteria()));
    }

    public static PriorityScore with(Outcome outcome) {
        return new PriorityScore(DAY, grid(""), outcome, List.of(), publics(), orientations());
    }

    public static PriorityScore totals(Totals totals) {
        return new PriorityScore(
                DAY, grid(""), new Outcome.Scored(totals, List.of(), List.of()), List.of(), List.of(), List.of());
    }

    /** A score of a grid that is not in force and whose points are not the voted ones, with an exclusion that may hold. */
    public static PriorityScore doubtful() {
        return new PriorityScore(
                DAY,
                new GridReference(
                        "g",
                        "Grille",
                        "0",
                        "Points donnés à titre d'illustration.",
                        "",
                        LocalDate.MIN,
                        LocalDate.of(2025, 12, 31),
                        false,
                        List.of()),
                new Outcome.Scored(new Totals(1, 2, Figure.none(), Figure.of(0), true, true), List.of(), List.of()),
                List.of(exclusion(PublicStatus.UNDETERMINED, List.of(), List.of("application.removalReason"))),
                List.of(),
                List.of());
    }

    public static PriorityScore outside() {
        return new PriorityScore(
                DAY,
                grid(""),
                new Outcome.OutsideScoring(),
                List.of(exclusion(PublicStatus.RECOGNISED, List.of(STATUS), List.of())),
                publics(),
                orientations());
    }

    private static Exclusion exclusion(PublicStatus status, List<Evidence> evidence, List<String> missing) {
        return new Exclusion(
                "RADIEE", words("Demande radiée", "Removed request"), status, "CCH, art. R.441-2-8", evidence, missing);
    }

    private static GridReference grid(String illustrative) {
        return new GridReference(
                "grille-2026",
                "Grille d'exemple",
                "0123456789abcdef0123456789abcdef",
                illustrative,
                "Délibération du 1er janvier 2026",
                LocalDate.of(2026, 1, 1),
                LocalDate.MAX,
                true,
                List.of(
                        new AdoptedReading(
                                "youth-upper-bound",
                                "under-30",
                                words("L'âge de 30 ans est-il compris ?", "Whether age 30 is included"),
                                words("non", "no"),
                                false),
                        new AdoptedReading(
                                "other-point", "usual", words("Autre ?", "Other"), words("oui", "yes"), true)));
    }

    private static List<PublicFinding> publics() {
        return List.of(
                found("P_JEUNES", "Public jeune", PublicKind.PRIORITY, PublicStatus.RECOGNISED)
                        .verified(Verification.DECLARED)
                        .proof("Pièce d'identité")
                        .evidence(List.of(BIRTH, STATUS))
                        .build(),
                found("P_SANS_LOGEMENT", "Sans logement", PublicKind.PRIORITY, PublicStatus.RECOGNISED)
                        .verified(Verification.VERIFIED)
                        .evidence(List.of(
                                BIRTH,
                                new Evidence("assessments[0].public", new Text("P_HEBERGE"), EvidenceStatus.VERIFIED),
                                new Evidence("assessments[1].public", new Text("AUTRE"), EvidenceStatus.VERIFIED),
                                new Evidence("dependants", new Several(List.of()), EvidenceStatus.DECLARED)))
                        .build(),
                found("P_HEBERGE", "Hébergé par un tiers", PublicKind.PRIORITY, PublicStatus.UNDETERMINED)
                        .proof("Pièce d'un public à déterminer")
                        .evidence(List.of(STATUS))
                        .missing(List.of("currentHousing.surface", "assessments"))
                        .awaiting("évaluation sociale")
                        .build(),
                found("P_DALO", "Reconnu DALO", PublicKind.PRIORITY, PublicStatus.NOT_RECOGNISED)
                        .proof("Pièce d'un public non reconnu")
                        .evidence(List.of(NO_DALO))
                        .blockedBy(List.of(new Blocker(
                                words("statut DALO : « Actif »", "DALO status: “Active”"),
                                words("statut DALO : « Non »", "DALO status: “No”"),
                                List.of("dalo.status"))))
                        .build(),
                found("P_INDIGNE", "Habitat indigne", PublicKind.PRIORITY, PublicStatus.NOT_RECOGNISED)
                        .evidence(List.of(UNFIT))
                        .blockedBy(List.of(new Blocker(
                                words("logement indigne : oui", "unfit: yes"),
                                words("logement indigne : non", "unfit: no"),
                                List.of("currentHousing.unfit"))))
                        .build(),
                found("OBJ_Q1", "Premier quartile", PublicKind.OBJECTIVE, PublicStatus.UNDETERMINED)
                        .evidence(List.of(THRESHOLD))
                        .missing(List.of("parameters.first-quartile.2025", "resources.monthly"))
                        .build(),
                found("FLAG_MUTATION", "Demande de mutation", PublicKind.FLAG, PublicStatus.RECOGNISED)
                        .verified(Verification.DECLARED)
                        .proof("Bail")
                        .evidence(List.of(STATUS))
                        .build());
    }

    private static List<CriterionScore> criteria() {
        return List.of(
                criterion("C_1", "Loyer élevé", "fam-a", CriterionStatus.AWARDED, 20, Figure.of(20))
                        .evidence(List.of(RENT))
                        .build(),
                criterion("C_2", "Loyer assez élevé", "fam-a", CriterionStatus.BEATEN, 0, Figure.of(10))
                        .proof("Pièce d'un critère qui ne compte pas")
                        .legalBasis("Délibération, article 2")
                        .evidence(List.of(RENT))
                        .build(),
                criterion("C_3", "Ancienneté", "fam-b", CriterionStatus.AWARDED, 45, Figure.of(45))
                        .proof("Pièce déjà vérifiée")
                        .legalBasis("CCH, art. L.441-1, premier alinéa")
                        .missing(List.of("currentHousing.surface"))
                        .units(Figure.of(45))
                        .evidence(List.of(BIRTH))
                        .build(),
                criterion("C_4", "Surface", "fam-b", CriterionStatus.UNDETERMINED, 0, Figure.of(20))
                        .legalBasis("Délibération, article 3")
                        .missing(List.of("currentHousing.surface", "declaredSituations.fam-d"))
                        .build(),
                criterion("C_5", "DALO", "fam-b", CriterionStatus.NOT_MET, 0, Figure.of(1))
                        .proof("Pièce d'un critère non rempli")
                        .blockedBy(List.of(new Blocker(
                                words("public reconnu : « Reconnu DALO »", "recognised public: “Reconnu DALO”"),
                                words("non reconnu", "not recognised"),
                                List.of("dalo.status"))))
                        .build(),
                criterion("C_6", "Moins de 25 ans", "fam-b", CriterionStatus.NOT_MET, 0, Figure.of(2))
                        .evidence(List.of(UNFIT))
                        .blockedBy(List.of(new Blocker(
                                words(
                                        "le demandeur — âge : moins de 25 ans",
                                        "the applicant — age: less than 25 years"),
                                words("âge : 27 ans", "age: 27 years"),
                                List.of("applicant.birthDate"))))
                        .build(),
                criterion("C_7", "Refus d'un logement", "fam-c", CriterionStatus.AWARDED, -5, Figure.of(-5))
                        .units(Figure.of(1))
                        .build(),
                criterion("C_8", "Choix non coché", "fam-d", CriterionStatus.BEATEN, 0, Figure.of(3))
                        .evidence(List.of(
                                new Evidence(
                                        "reasons",
                                        new Several(List.of(new Code("1", words("Sans logement", "Without housing")))),
                                        EvidenceStatus.DECLARED),
                                new Evidence("dependants[0]", new Truth(true), EvidenceStatus.DECLARED),
                                new Evidence("dependants[0].disabled", new Truth(false), EvidenceStatus.DECLARED),
                                new Evidence("coApplicant", new Truth(true), EvidenceStatus.VERIFIED),
                                new Evidence("declaredSituations.fam-d", new Text("C_8"), EvidenceStatus.DECLARED)))
                        .build(),
                criterion("C_9", "Refus répétés", "fam-c", CriterionStatus.UNDETERMINED, 0, Figure.none())
                        .missing(List.of("application.offers"))
                        .build(),
                criterion("C_10", "Fausse déclaration", "fam-c", CriterionStatus.UNDETERMINED, 0, Figure.of(-3))
                        .missing(List.of("freeText"))
                        .build());
    }

    private static List<Orientation> orientations() {
        return List.of(new Orientation(
                "GUICHET",
                words("Accompagnement social", "Social support"),
                "Hénin-Beaumont",
                new Day(LocalDate.of(2026, 7, 10)),
                "PPGDID",
                List.of(BIRTH)));
    }

    private static Wording words(String fr, String en) {
        return new Wording(fr, en);
    }

    private static FindingBuilder found(String code, String label, PublicKind kind, PublicStatus status) {
        return new FindingBuilder(code, label, kind, status);
    }

    private static CriterionBuilder criterion(
            String code, String label, String family, CriterionStatus status, long points, Figure worth) {
        return new CriterionBuilder(code, label, family, status, points, worth);
    }

    private static final class FindingBuilder {

        private final String code;
        private final String label;
        private final PublicKind kind;
        private final PublicStatus status;
        private Verification verification = Verification.NOT_APPLICABLE;
        private String proof = "";
        private List<Evidence> evidence = List.of();
        private List<String> missing = List.of();
        private String awaiting = "";
        private List<Blocker> blockedBy = List.of();

        FindingBuilder(String code, String label, PublicKind kind, PublicStatus status) {
            this.code = code;
            this.label = label;
            this.kind = kind;
            this.status = status;
        }

        FindingBuilder verified(Verification verification) {
            this.verification = verification;
            return this;
        }

        FindingBuilder proof(String proof) {
            this.proof = proof;
            return this;
        }

        FindingBuilder evidence(List<Evidence> evidence) {
            this.evidence = evidence;
            return this;
        }

        FindingBuilder missing(List<String> missing) {
            this.missing = missing;
            return this;
        }

        FindingBuilder awaiting(String awaiting) {
            this.awaiting = awaiting;
            return this;
        }

        FindingBuilder blockedBy(List<Blocker> blockedBy) {
            this.blockedBy = blockedBy;
            return this;
        }

        PublicFinding build() {
            return new PublicFinding(
                    code,
                    Wording.same(label),
                    kind,
                    status,
                    verification,
                    "CCH, art. L.441-1",
                    proof,
                    evidence,
                    missing,
                    awaiting,
                    blockedBy);
        }
    }

    private static final class CriterionBuilder {

        private final String code;
        private final String label;
        private final String family;
        private final CriterionStatus status;
        private final long points;
        private final Figure worth;
        private Figure units = Figure.none();
        private String legalBasis = "";
        private String proof = "Quittance de loyer";
        private List<Evidence> evidence = List.of();
        private List<String> missing = List.of();
        private List<Blocker> blockedBy = List.of();

        CriterionBuilder(String code, String label, String family, CriterionStatus status, long points, Figure worth) {
            this.code = code;
            this.label = label;
            this.family = family;
            this.status = status;
            this.points = points;
            this.worth = worth;
        }

        CriterionBuilder units(Figure units) {
            this.units = units;
            return this;
        }

        CriterionBuilder proof(String proof) {
            this.proof = proof;
            return this;
        }

        CriterionBuilder legalBasis(String legalBasis) {
            this.legalBasis = legalBasis;
            return this;
        }

        CriterionBuilder evidence(List<Evidence> evidence) {
            this.evidence = evidence;
            return this;
        }

        CriterionBuilder missing(List<String> missing) {
            this.missing = missing;
            return this;
        }

        CriterionBuilder blockedBy(List<Blocker> blockedBy) {
            this.blockedBy = blockedBy;
            return this;
        }

        CriterionScore build() {
            return new CriterionScore(
                    code,
                    Wording.same(label),
                    family,
                    status,
                    points,
                    units,
                    counted(units),
                    worth,
                    legalBasis,
                    proof,
                    evidence,
                    missing,
                    blockedBy);
        }

        private static Wording counted(Figure units) {
            if (!(units instanceof Figure.Of of)) {
                return Wording.same("");
            }
            return of.value() == 1
                    ? new Wording("1 refus", "1 refusal")
                    : new Wording(of.value() + " ans", of.value() + " years");
        }
    }
}
