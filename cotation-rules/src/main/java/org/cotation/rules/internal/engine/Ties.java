package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileField.Kind;
import org.cotation.profile.ProfileSchema;
import org.cotation.ranking.TieBreak;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.grid.Manifest.Located;
import org.cotation.rules.internal.grid.Manifest.PublicDefinition;
import org.cotation.rules.internal.syntax.Findings;

/**
 * What breaks equal scores: a date or a yes or no of the request by its path, {@code application.} being understood, or a
 * public as {@code publics.CODE}.
 */
final class Ties {

    private static final String PUBLICS = "publics.";
    private static final String APPLICATION = "application.";

    private Ties() {}

    /** The tie-breaks of a sound manifest. */
    static List<TieBreak> of(Manifest manifest, Collection<PublicDefinition> publics) {
        return manifest.ties().stream()
                .flatMap(tie -> Stream.concat(
                        field(tie.name()).map(Ties::ofField).stream(),
                        publics.stream()
                                .filter(known -> tie.name().equals(PUBLICS + known.code()))
                                .map(known -> new TieBreak(TieBreak.Kind.RECOGNISED, known.code(), known.label()))))
                .toList();
    }

    private static TieBreak ofField(ProfileField field) {
        return new TieBreak(
                field.kind() == Kind.DATE ? TieBreak.Kind.EARLIEST : TieBreak.Kind.YES,
                field.path(),
                ProfileSchema.labelOf(field.path()));
    }

    private static Optional<ProfileField> field(String name) {
        return Stream.of(name, APPLICATION + name)
                .flatMap(path -> ProfileSchema.find(path).stream())
                .filter(Ties::orders)
                .findFirst();
    }

    /** One request has one such value: an element of a list has none of its own. */
    private static boolean orders(ProfileField field) {
        return (field.kind() == Kind.DATE || field.kind() == Kind.BOOLEAN)
                && !field.path().contains("[");
    }

    /** Says of every tie-break that cannot order requests what could. */
    static void check(Manifest manifest, Set<String> usedPublics, Findings findings) {
        List<String> publics = new ArrayList<>();
        usedPublics.forEach(code -> publics.add(PUBLICS + code));
        manifest.publics().forEach(known -> publics.add(PUBLICS + known.code()));
        for (Located tie : manifest.ties()) {
            if (field(tie.name()).isEmpty() && !publics.contains(tie.name())) {
                List<String> known = new ArrayList<>(publics);
                ProfileSchema.fields().stream()
                        .filter(Ties::orders)
                        .map(field -> shortened(field.path()))
                        .forEach(known::add);
                findings.add(
                        tie.position(),
                        FindingCode.UNKNOWN_TIE,
                        "`" + tie.name() + "` ne peut pas départager des demandes." + Hints.hint(tie.name(), known)
                                + " Donnez une date de la demande (la plus ancienne passe d'abord), comme `initialFilingDate`, une question à laquelle elle répond par oui ou non, ou un public, comme `publics.DALO`.",
                        "`" + tie.name() + "` cannot break a tie between requests." + Hints.hintEn(tie.name(), known)
                                + " Give a date of the request (the earliest comes first), such as `initialFilingDate`, a question that it answers with yes or no, or a public, such as `publics.DALO`.");
            }
        }
    }

    private static String shortened(String path) {
        return path.startsWith(APPLICATION) ? path.substring(APPLICATION.length()) : path;
    }
}
