package org.cotation.json;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotation.message.Nearest;
import org.cotation.message.Wording;
import org.cotation.profile.ProfileSchema;
import org.cotation.profile.internal.Member;
import org.cotation.profile.internal.RecordShape;

/** Reports the keys that the vocabulary does not have, with what may have been meant. */
final class UnknownKeys {

    /** What the form shows but the profile never holds: it follows from the rest. */
    private static final Set<String> DERIVED = Set.of("isTransfer", "unitsOfConsumption");

    /** A document of nothing but unknown keys must not take long: after that many, they are named without advice. */
    private static final int ADVISED = 500;

    private static final Pattern NOT_A_LETTER = Pattern.compile("\\P{L}+");

    private final Faults faults;

    UnknownKeys(Faults faults) {
        this.faults = faults;
    }

    void report(RecordShape shape, String name, JsonValue value, Place at) {
        Wording advice = faults.count() < ADVISED ? advice(shape, name) : Wording.same("");
        Wording where = at.path().isEmpty()
                ? new Wording("à la racine du profil", "at the root of the profile")
                : within(ProfileSchema.labelOf(at.path()));
        faults.add(
                value.order(),
                at.pointerTo(name),
                "Clé inconnue « " + Quote.of(name) + " », " + where.fr() + "." + advice.fr(),
                "Unknown key \"" + Quote.of(name) + "\", " + where.en() + "." + advice.en());
    }

    private static Wording within(Wording label) {
        return new Wording("dans « " + label.fr() + " »", "in \"" + label.en() + "\"");
    }

    private static Wording advice(RecordShape shape, String name) {
        if (DERIVED.contains(name)) {
            return new Wording(
                    " Cette donnée se calcule à partir des autres : retirer la clé.",
                    " It is computed from the rest of the profile: remove the key.");
        }
        if (name.contains(".") && ProfileSchema.find(name).isPresent()) {
            return new Wording(
                    " Écrire des objets emboîtés, sans point dans les clés.",
                    " Write nested objects, without a dot in the keys.");
        }
        List<String> here = shape.members().stream().map(Member::name).toList();
        List<String> near = Nearest.of(name, here);
        List<String> elsewhere = Statuses.pathsEndingWith(name);
        if (near.isEmpty() && !elsewhere.isEmpty()) {
            return new Wording(
                    " Cette clé existe ailleurs :" + listed(elsewhere) + ".",
                    " This key exists elsewhere:" + listed(elsewhere) + ".");
        }
        if (near.isEmpty()) {
            near = namedInWords(shape, name);
        }
        if (near.isEmpty()) {
            String names = String.join(", ", here);
            return new Wording(" Clés admises ici : " + names + ".", " Keys accepted here: " + names + ".");
        }
        return new Wording(Advice.french(near), Advice.english(near));
    }

    /** The members whose label has the key as a word: a key in French, or a synonym. */
    private static List<String> namedInWords(RecordShape shape, String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return word.length() < 4
                ? List.of()
                : shape.members().stream()
                        .filter(member -> hasWord(member.label().fr(), word)
                                || hasWord(member.label().en(), word))
                        .map(Member::name)
                        .limit(3)
                        .toList();
    }

    private static boolean hasWord(String label, String word) {
        return NOT_A_LETTER.splitAsStream(label.toLowerCase(Locale.ROOT)).anyMatch(word::equals);
    }

    private static String listed(List<String> paths) {
        return paths.stream().map(path -> " `" + path + "`").collect(Collectors.joining(","));
    }
}
