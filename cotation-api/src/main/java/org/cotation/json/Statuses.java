package org.cotation.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotation.message.Nearest;
import org.cotation.profile.FactStatus;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileSchema;
import org.jspecify.annotations.Nullable;

/** The {@code valueStatus} of a document: what each key says of what stands at its path and under it. */
final class Statuses {

    /** The key of the map in the document. */
    static final String KEY = "valueStatus";

    /** The map whose keys are codes, not names of fields. */
    private static final String ENTRIES = "declaredSituations";

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]+)]");
    private static final List<String> CODES =
            Arrays.stream(Stated.values()).map(Stated::name).toList();

    private final Map<String, Stated> byPath = new HashMap<>();
    private final Faults faults;
    private final JsonValue.Members root;

    private Statuses(JsonValue.Members root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    /** The statuses that the document states; wrong ones are faults. */
    static Statuses read(JsonValue.Members root, Faults faults) {
        Statuses statuses = new Statuses(root, faults);
        JsonValue stated = root.byName().get(KEY);
        Place place = Place.ROOT.member(KEY);
        if (stated instanceof JsonValue.Members members) {
            members.byName().forEach((path, code) -> statuses.add(path, code, place.pointerTo(path)));
        } else if (stated != null) {
            faults.add(
                    stated.order(),
                    place.pointer(),
                    "Statuts des données : " + Quote.refusal(stated).fr()
                            + ". Attendu : un objet { \"chemin\": \"statut\" }, ou rien.",
                    "Statuses of the data: " + Quote.refusal(stated).en()
                            + ". Expected: an object { \"path\": \"status\" }, or nothing.");
        }
        return statuses;
    }

    /** The status at a path: the one stated for it, or the one that covers it. */
    Stated at(String path, Stated covering) {
        return byPath.getOrDefault(path, covering);
    }

    /** The families of declared situations that a key says unknown. */
    List<String> unknownFamilies() {
        String prefix = ENTRIES + ".";
        return byPath.entrySet().stream()
                .filter(entry ->
                        entry.getValue() == Stated.UNKNOWN && entry.getKey().startsWith(prefix))
                .map(entry -> entry.getKey().substring(prefix.length()))
                .sorted()
                .toList();
    }

    private void add(String path, JsonValue code, String pointer) {
        boolean known = isKnown(path);
        if (!known) {
            refusePath(path, code.order(), pointer);
        }
        Optional<Stated> stated = code instanceof JsonValue.Text text
                ? Arrays.stream(Stated.values())
                        .filter(status -> status.name().equals(text.text()))
                        .findFirst()
                : Optional.empty();
        if (stated.isEmpty()) {
            refuseCode(code, pointer);
        } else if (known && stands(path, stated.get(), code.order(), pointer)) {
            byPath.put(path, stated.get());
        }
    }

    /** Evidence always says which element: {@code []} is for the vocabulary only. */
    private static boolean isKnown(String path) {
        boolean entry = path.startsWith(ENTRIES + ".");
        return (entry || !path.contains("[]")) && ProfileSchema.find(path).isPresent();
    }

    /** Whether what the path goes through is in the document; a fault if not. */
    private boolean stands(String path, Stated stated, int order, String pointer) {
        if (path.startsWith(ENTRIES)) {
            return true;
        }
        if (stated == Stated.UNKNOWN
                && path.startsWith("coApplicant.")
                && !root.byName().containsKey("coApplicant")) {
            faults.add(
                    order,
                    pointer,
                    "Statut de « " + path
                            + " » : le profil n'a pas de codemandeur. Écrire \"coApplicant\": { } s'il y en"
                            + " a un, null si on l'ignore.",
                    "Status of \"" + path
                            + "\": the profile has no co-applicant. Write \"coApplicant\": { } if there is"
                            + " one, null if that is unknown.");
            return false;
        }
        JsonValue here = root;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            if (step.group(2) == null) {
                here = here instanceof JsonValue.Members members
                        ? members.byName().getOrDefault(step.group(1), new JsonValue.Null(order))
                        : new JsonValue.Null(order);
                continue;
            }
            int index = Integer.parseInt(step.group(2));
            int size = here instanceof JsonValue.Items items ? items.list().size() : 0;
            if (index >= size) {
                String list = path.substring(0, step.start());
                faults.add(
                        order,
                        pointer,
                        "Statut de « " + path + " » : la liste `" + list + "` a " + size
                                + (size > 1 ? " éléments" : " élément") + ", numérotés à partir de 0.",
                        "Status of \"" + path + "\": the list `" + list + "` has " + size
                                + (size == 1 ? " element" : " elements") + ", numbered from 0.");
                return false;
            }
            here = ((JsonValue.Items) here).list().get(index);
        }
        return true;
    }

    private void refusePath(String path, int order, String pointer) {
        List<String> near = nearPaths(path);
        faults.add(
                order,
                pointer,
                "Statut de « " + Quote.of(path) + " » : aucune donnée n'a ce chemin." + Advice.french(near)
                        + (near.isEmpty() ? " Attendu : un chemin comme dependants[0].birthDate." : ""),
                "Status of \"" + Quote.of(path) + "\": no field has this path." + Advice.english(near)
                        + (near.isEmpty() ? " Expected: a path such as dependants[0].birthDate." : ""));
    }

    private void refuseCode(JsonValue code, String pointer) {
        List<String> near =
                code instanceof JsonValue.Text text ? Advice.quoted(Nearest.of(text.text(), CODES)) : List.of();
        String codes = String.join(", ", CODES);
        faults.add(
                code.order(),
                pointer,
                "Statut d'une donnée : " + Quote.refusal(code).fr() + ". Attendu : " + codes + "."
                        + Advice.french(near),
                "Status of a field: " + Quote.refusal(code).en() + ". Expected: " + codes + "." + Advice.english(near));
    }

    private static List<String> nearPaths(String path) {
        String meant = Place.pathOf(path);
        if (isKnown(meant)) {
            return List.of(meant);
        }
        Set<String> known = new TreeSet<>(
                ProfileSchema.fields().stream().map(ProfileField::path).toList());
        List<String> indexes = new ArrayList<>();
        Matcher index = Pattern.compile("\\[[0-9]*]").matcher(meant);
        String bare = index.replaceAll(found -> {
            indexes.add(found.group().equals("[]") ? "[0]" : found.group());
            return "[]";
        });
        if (ProfileSchema.find(bare).isEmpty() && indexes.isEmpty()) {
            List<String> last = pathsEndingWith(path);
            if (!last.isEmpty()) {
                return last.stream().map(found -> found.replace("[]", "[0]")).toList();
            }
        }
        return Nearest.of(bare, known).stream()
                .map(found -> indexes.isEmpty() ? found.replace("[]", "[0]") : found.replace("[]", indexes.get(0)))
                .toList();
    }

    /** The paths whose last name is the one written, whatever its case. */
    static List<String> pathsEndingWith(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return ProfileSchema.fields().stream()
                .map(ProfileField::path)
                .filter(path -> path.toLowerCase(Locale.ROOT).endsWith("." + wanted)
                        || path.toLowerCase(Locale.ROOT).equals(wanted))
                .limit(3)
                .toList();
    }

    /** What a key of {@code valueStatus} can say. */
    enum Stated {
        /** The same as null. */
        UNKNOWN(null),
        /** Stated by the applicant. */
        DECLARED(FactStatus.DECLARED),
        /** Checked. */
        VERIFIED(FactStatus.VERIFIED),
        /** Found false. */
        REFUTED(FactStatus.REFUTED);

        private final @Nullable FactStatus status;

        Stated(@Nullable FactStatus status) {
            this.status = status;
        }

        /** The status of a given value; declared under {@link #UNKNOWN}, where the value is not kept. */
        FactStatus status() {
            return status == null ? FactStatus.DECLARED : status;
        }
    }
}
