package org.cotation.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotation.message.Nearest;
import org.cotation.message.Wording;
import org.cotation.profile.ProfileSchema;
import org.cotation.score.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of an object by name. What is missing or of another type is a fault, and a value stands in for it: what
 * is read counts only where there is no fault in the end.
 */
final class Fields {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final String PARAMETERS = "parameters.";
    private static final Wording A_TEXT = new Wording("un texte", "a text");
    private static final Wording A_PATH = new Wording(
            "le chemin d'une donnée du profil, par exemple « applicant.birthDate »",
            "the path of a fact of the profile, such as \"applicant.birthDate\"");

    private final Map<String, JsonValue> members;
    private final int order;
    private final Place at;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Map<String, JsonValue> members, int order, Place at, Faults faults) {
        this.members = members;
        this.order = order;
        this.at = at;
        this.faults = faults;
    }

    /** The members of what should be an object. */
    static Fields of(JsonValue value, Place at, Faults faults) {
        if (value instanceof JsonValue.Members object) {
            return new Fields(object.byName(), value.order(), at, faults);
        }
        refuse(value, at, new Wording("un objet { }", "an object { }"), faults);
        return new Fields(Map.of(), -1, at, faults);
    }

    Place at() {
        return at;
    }

    /** The value of a member, null where it is missing, which is a fault. */
    @Nullable
    JsonValue raw(String name) {
        known.add(name);
        JsonValue value = members.get(name);
        if (value == null && order >= 0) {
            faults.add(
                    order,
                    at.pointerTo(name),
                    "La clé `" + name + "` manque. Elle est dans chaque document de ce format.",
                    "The key `" + name + "` is missing. Every document of this format has it.");
        }
        return value;
    }

    /** Accepts members that say nothing more than others. */
    void skip(String... names) {
        known.addAll(List.of(names));
    }

    String text(String name) {
        JsonValue value = raw(name);
        return value instanceof JsonValue.Text text ? text.text() : refused(name, value, A_TEXT.fr(), A_TEXT.en(), "");
    }

    /** A text, empty where it is null. */
    String textOrNone(String name) {
        return members.get(name) instanceof JsonValue.Null && known.add(name) ? "" : text(name);
    }

    Wording wording(String name) {
        return new Wording(text(name), text(name + "_en"));
    }

    Wording wordingOrNone(String name) {
        return new Wording(textOrNone(name), textOrNone(name + "_en"));
    }

    boolean flag(String name) {
        JsonValue value = raw(name);
        return value instanceof JsonValue.Flag flag
                ? flag.value()
                : refused(name, value, "true ou false", "true or false", false);
    }

    LocalDate date(String name) {
        JsonValue value = raw(name);
        return value instanceof JsonValue.Text text
                        && ValueReader.date(text.text()).isPresent()
                ? ValueReader.date(text.text()).get()
                : refused(
                        name,
                        value,
                        "une date du calendrier écrite AAAA-MM-JJ",
                        "a calendar date written YYYY-MM-DD",
                        LocalDate.MIN);
    }

    /** A date, another where it is null. */
    LocalDate dateOr(String name, LocalDate none) {
        return members.get(name) instanceof JsonValue.Null && known.add(name) ? none : date(name);
    }

    long number(String name) {
        JsonValue value = raw(name);
        return value instanceof JsonValue.Digits digits
                        && WHOLE.matcher(digits.text()).matches()
                ? new BigDecimal(digits.text()).longValueExact()
                : refused(name, value, "un nombre entier", "a whole number", 0L);
    }

    /** A number, or none where it is null. */
    Figure figure(String name) {
        return members.get(name) instanceof JsonValue.Null && known.add(name) ? Figure.none() : Figure.of(number(name));
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return constant(name, type, Enum::name);
    }

    /** A constant by the word that manifests of grids write. */
    <E extends Enum<E>> E word(String name, Class<E> type) {
        return constant(
                name, type, constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type, Function<E, String> written) {
        JsonValue value = raw(name);
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (value instanceof JsonValue.Text text && written.apply(constant).equals(text.text())) {
                return constant;
            }
        }
        String list = Arrays.stream(constants).map(written).collect(Collectors.joining(", "));
        return refused(name, value, "un de ces mots : " + list, "one of these words: " + list, constants[0]);
    }

    /** Whether there is such a member, which there need not be. */
    boolean has(String name) {
        known.add(name);
        return members.containsKey(name);
    }

    boolean isNull(String name) {
        return members.get(name) instanceof JsonValue.Null;
    }

    Fields object(String name) {
        JsonValue value = raw(name);
        return value == null ? new Fields(Map.of(), -1, at.member(name), faults) : of(value, at.member(name), faults);
    }

    /** Reads each element of a list, which must be an object. */
    <T> List<T> each(String name, Function<Fields, T> reader) {
        List<T> read = new ArrayList<>();
        int index = 0;
        for (JsonValue item : items(name)) {
            Fields fields = of(item, at.member(name).element(index++), faults);
            read.add(reader.apply(fields));
            fields.end();
        }
        return read;
    }

    List<String> texts(String name) {
        return texts(name, text -> true, A_TEXT);
    }

    private List<String> texts(String name, Predicate<String> accepted, Wording expected) {
        List<String> read = new ArrayList<>();
        int index = 0;
        for (JsonValue item : items(name)) {
            if (item instanceof JsonValue.Text text && accepted.test(text.text())) {
                read.add(text.text());
            } else {
                refuse(item, at.member(name).element(index), expected, faults);
            }
            index++;
        }
        return read;
    }

    /** The path of a fact, which has a name. */
    String path(String name) {
        JsonValue value = raw(name);
        return value instanceof JsonValue.Text text && isPath(text.text())
                ? text.text()
                : refused(name, value, A_PATH.fr(), A_PATH.en(), "");
    }

    /** The paths of facts. */
    List<String> paths(String name) {
        return texts(name, Fields::isPath, A_PATH);
    }

    private static boolean isPath(String text) {
        return text.startsWith(PARAMETERS) || ProfileSchema.find(text).isPresent();
    }

    private List<JsonValue> items(String name) {
        JsonValue value = raw(name);
        return value instanceof JsonValue.Items items
                ? items.list()
                : refused(name, value, "une liste [ ]", "a list [ ]", List.of());
    }

    /** Reports the members that nothing has read. */
    void end() {
        members.forEach((name, value) -> {
            if (!known.contains(name)) {
                List<String> near = Nearest.of(name, known);
                faults.add(
                        value.order(),
                        at.pointerTo(name),
                        "Clé inconnue « " + Quote.of(name) + " »." + Advice.french(near),
                        "Unknown key \"" + Quote.of(name) + "\"." + Advice.english(near));
            }
        });
    }

    private <T> T refused(String name, @Nullable JsonValue value, String fr, String en, T standIn) {
        if (value != null) {
            refuse(value, at.member(name), new Wording(fr, en), faults);
        }
        return standIn;
    }

    static void refuse(JsonValue value, Place at, Wording expected, Faults faults) {
        Wording refusal = Quote.refusal(value);
        faults.add(
                value.order(),
                at.pointer(),
                Quote.capitalised(refusal.fr()) + ". Attendu : " + expected.fr() + ".",
                Quote.capitalised(refusal.en()) + ". Expected: " + expected.en() + ".");
    }
}
