package org.cotation.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cotation.message.Wording;

/**
 * Why a piece of information of a profile is not for everybody's eyes: data of a special category (GDPR, art. 9) and what
 * the law protects as strictly. An explanation shows them only to those who have to know.
 */
public enum Sensitivity {
    /** Health and disability (CASF L.114), loss of autonomy. */
    HEALTH("santé, handicap et autonomie", "health, disability and autonomy"),
    /** Violence suffered (CCH L.441-1 g and g bis), and what was decided because of it. */
    VIOLENCE("violences", "violence"),
    /** Care by child protection (CASF L.222-5; CCH L.441-1 m). */
    CHILD_PROTECTION("aide sociale à l'enfance", "child protection"),
    /** Exit path from prostitution, trafficking and procuring (CCH L.441-1 h and i). */
    PROSTITUTION("prostitution, traite et proxénétisme", "prostitution, trafficking and procuring"),
    /** Something that says more than one of these: a reason for the request, a free text. */
    PERSONAL_SITUATION("situation personnelle", "personal situation");

    private static final Pattern INDEX = Pattern.compile("\\[[0-9]+]");

    /** The paths that are sensitive, each with what is under it. */
    private static final List<Protected> PROTECTED = List.of(
            new Protected("disability", HEALTH),
            new Protected("autonomy", HEALTH),
            new Protected("therapeuticFlat", HEALTH),
            new Protected("dependants[].disabled", HEALTH),
            new Protected("dependants[].disabilityProof", HEALTH),
            new Protected("roommates[].disabled", HEALTH),
            new Protected("roommates[].disabilityProof", HEALTH),
            new Protected("applicant.contractSuspended", HEALTH),
            new Protected("coApplicant.contractSuspended", HEALTH),
            new Protected("currentHousing.structureType", HEALTH),
            new Protected("resources.monthly[].code", HEALTH),
            new Protected("labels.housingFirst", HEALTH),
            new Protected("violence", VIOLENCE),
            new Protected("resources.individualised", VIOLENCE),
            new Protected("childProtection", CHILD_PROTECTION),
            new Protected("prostitutionExit", PROSTITUTION),
            new Protected("trafficking", PROSTITUTION),
            new Protected("reasons", PERSONAL_SITUATION),
            new Protected("freeText", PERSONAL_SITUATION));

    private final String fr;
    private final String en;

    Sensitivity(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    private record Protected(String path, Sensitivity sensitivity) {

        boolean covers(String other) {
            return other.equals(path) || other.startsWith(path + ".") || other.startsWith(path + "[");
        }
    }

    /** What it is about, for people. */
    public Wording label() {
        return new Wording(fr, en);
    }

    /**
     * Why what stands at a path is sensitive.
     *
     * @param path a path of the profile, with or without indexes
     * @return the reason, or empty for what is not sensitive
     */
    public static Optional<Sensitivity> of(String path) {
        String any = INDEX.matcher(path).replaceAll("[]");
        return PROTECTED.stream()
                .filter(one -> one.covers(any))
                .map(Protected::sensitivity)
                .findFirst();
    }

    /** The paths that are sensitive, each standing for what is under it, without indexes. */
    public static List<String> paths() {
        return PROTECTED.stream().map(Protected::path).toList();
    }
}
