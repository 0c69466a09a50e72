package org.cotation.benchmarks.plain;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The publics, in the order of the grid. */
enum PublicCode {
    DALO("DALO"),
    HANDICAP("L441-1.a"),
    THERAPEUTIC_FLAT("L441-1.b"),
    DIFFICULTIES("L441-1.c"),
    TEMPORARY_HOUSING("L441-1.d"),
    BACK_TO_WORK("L441-1.e"),
    UNFIT_HOUSING("L441-1.f"),
    VIOLENCE("L441-1.g"),
    RAPE_AT_HOME("L441-1.g-bis"),
    PROSTITUTION_EXIT("L441-1.h"),
    TRAFFICKING("L441-1.i"),
    MINOR_BADLY_HOUSED("L441-1.j"),
    WITHOUT_HOUSING("L441-1.k"),
    EVICTION("L441-1.l"),
    CHILD_PROTECTION("L441-1.m"),
    FIRST_QUARTILE("OBJ.PREMIER_QUARTILE"),
    LONG_DELAY("FLAG.DELAI_ANORMALEMENT_LONG"),
    TRANSFER("FLAG.MUTATION"),
    ESSENTIAL_WORKER("FLAG.TRAVAILLEUR_ESSENTIEL"),
    VOLUNTEER_FIREFIGHTER("FLAG.SAPEUR_POMPIER_VOLONTAIRE"),
    ENVAUL("LDA.ENVAUL"),
    PDALHPD("PDALHPD"),
    PREFECTURAL_QUOTA("CONTINGENT_PREFECTORAL"),
    YOUNG("CAHC.JEUNES_18_30"),
    URBAN_RENEWAL("CAHC.RENOUVELLEMENT_URBAIN"),
    LOSS_OF_AUTONOMY("CAHC.PERTE_AUTONOMIE"),
    WORKING("CAHC.MENAGES_ACTIFS");

    /** The publics of the letters of L.441-1, in their order. */
    static final Set<PublicCode> LETTERS = Collections.unmodifiableSet(EnumSet.range(HANDICAP, CHILD_PROTECTION));

    private static final Map<String, PublicCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(PublicCode::code, Function.identity()));

    private final String code;

    PublicCode(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static @Nullable PublicCode of(String code) {
        return BY_CODE.get(code);
    }
}
