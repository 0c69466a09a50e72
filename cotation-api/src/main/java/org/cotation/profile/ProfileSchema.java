package org.cotation.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cotation.message.Wording;
import org.cotation.profile.internal.Member;
import org.cotation.profile.internal.Noun;
import org.cotation.profile.internal.RecordShape;
import org.cotation.profile.internal.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of the profile, by path. Read once from the records, which are its one source.
 *
 * <p>A path is written as in JSON: {@code currentHousing.status}, {@code dependants[0].birthDate} for one element,
 * {@code dependants[].birthDate} for any, {@code declaredSituations.FAMILY} for an entry of the map.
 *
 * <p>Thread-safe.
 */
public final class ProfileSchema {

    private static final Pattern INDEX = Pattern.compile("\\[(?:0|[1-9][0-9]{0,5})]");
    private static final String ENTRIES = "declaredSituations.";
    private static final Map<String, Entry> ENTRIES_BY_PATH = new LinkedHashMap<>();
    private static final List<ProfileField> FIELDS;

    static {
        collect(RecordShape.ofProfile(), "", null);
        FIELDS = ENTRIES_BY_PATH.values().stream().map(Entry::field).toList();
    }

    private ProfileSchema() {}

    /** Every field, section, list and element of a list, in the order of the vocabulary. */
    public static List<ProfileField> fields() {
        return FIELDS;
    }

    /**
     * The field at a path.
     *
     * @param path the path, with or without indexes
     * @return the field, or empty if the vocabulary has no such path
     */
    public static Optional<ProfileField> find(String path) {
        if (path.startsWith(ENTRIES) && path.length() > ENTRIES.length()) {
            return Optional.of(entryOfMap(path));
        }
        Entry entry = ENTRIES_BY_PATH.get(
                path.indexOf('[') < 0 ? path : INDEX.matcher(path).replaceAll("[]"));
        return entry == null ? Optional.empty() : Optional.of(entry.field());
    }

    /**
     * The name of what is at a path, for use inside a sentence. It says which person is meant:
     * <em>date de naissance (1re personne à charge)</em>.
     *
     * @param path the path, with or without indexes
     * @return the label; begins with a small letter unless it is an acronym, and has no final period
     * @throws IllegalArgumentException if the vocabulary has no such path
     */
    public static Wording labelOf(String path) {
        ProfileField field = find(path)
                .orElseThrow(() -> new IllegalArgumentException("The path (" + path + ") is not in the vocabulary.\n"
                        + "Maybe it is derived from the profile, not part of it."));
        Entry entry = ENTRIES_BY_PATH.get(field.path());
        if (entry == null || entry.noun() == null) {
            return field.label();
        }
        Wording one = numbered(entry.noun(), path);
        if (field.path().endsWith("[]")) {
            return one;
        }
        return new Wording(
                field.label().fr() + " (" + one.fr() + ")", field.label().en() + " (" + one.en() + ")");
    }

    private static ProfileField entryOfMap(String path) {
        String family = path.substring(ENTRIES.length());
        return new ProfileField(
                path,
                ProfileField.Kind.TEXT,
                WhenAbsent.NONE,
                new Wording("case cochée (rubrique " + family + ")", "box ticked (family " + family + ")"),
                List.of());
    }

    private static void collect(RecordShape shape, String prefix, @Nullable Noun context) {
        for (Member member : shape.members()) {
            String path = prefix + member.name();
            add(path, member, context);
            Noun noun = member.noun() == null ? context : member.noun();
            if (member.shape() instanceof Shape.Section section) {
                collect(section.record(), path + ".", noun);
            } else if (member.shape() instanceof Shape.Whole whole) {
                collect(whole.record(), path + ".", noun);
            } else if (member.shape() instanceof Shape.Elements list) {
                collectElement(list.element(), path + "[]", member);
            }
        }
    }

    private static void collectElement(Shape element, String path, Member list) {
        Noun noun = list.noun();
        if (noun == null) {
            throw new IllegalStateException("The list " + path + " does not say how to name an element");
        }
        Wording label = new Wording(noun.fr(), noun.en());
        ENTRIES_BY_PATH.put(
                path,
                new Entry(new ProfileField(path, element.kind(), list.whenAbsent(), label, element.codes()), noun));
        if (element instanceof Shape.Whole whole) {
            collect(whole.record(), path + ".", noun);
        }
    }

    private static void add(String path, Member member, @Nullable Noun context) {
        Shape shape = member.shape();
        ENTRIES_BY_PATH.put(
                path,
                new Entry(
                        new ProfileField(path, shape.kind(), member.whenAbsent(), member.label(), shape.codes()),
                        context));
    }

    /** The noun with the number of the element: « 1re personne à charge »; the bare noun for any of them. */
    private static Wording numbered(Noun noun, String path) {
        List<String> numbers = new ArrayList<>();
        INDEX.matcher(path).results().forEach(found -> numbers.add(path.substring(found.start() + 1, found.end() - 1)));
        if (numbers.isEmpty()) {
            return new Wording(noun.fr(), noun.en());
        }
        int rank = Integer.parseInt(numbers.get(numbers.size() - 1)) + 1;
        return new Wording(
                rank + (rank > 1 ? "e " : noun.feminine() ? "re " : "er ") + noun.fr(),
                rank + englishSuffix(rank) + " " + noun.en());
    }

    private static String englishSuffix(int rank) {
        if (rank % 100 >= 11 && rank % 100 <= 13) {
            return "th";
        }
        return switch (rank % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** A field, and the noun that tells whose it is. */
    private record Entry(ProfileField field, @Nullable Noun noun) {}
}
