package org.cotation.profile;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotation.profile.ProfileField.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract of the profile, read from its file: each path with what the contract says of it. */
final class Vocabulary {

    private static final Set<String> NOT_MEMBERS =
            Set.of("application.isTransfer", "resources.unitsOfConsumption", "valueStatus");
    /** Members of roommates, which the contract lists without their type; they are yes or no wherever it gives one. */
    private static final Set<String> YES_OR_NO = Set.of("employedOn", "disabled");

    private static final Pattern MEMBERS = Pattern.compile("(?:list of )?\\{(.*)}(.*)");

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<String>> codes = new LinkedHashMap<>();

    /** What the contract says of a path; a kind is null where it leaves it to common sense. */
    record Entry(@Nullable Kind kind, WhenAbsent whenAbsent, List<String> codes) {}

    static Map<String, Entry> read() throws IOException {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/profile-vocabulary.json")) {
            Vocabulary vocabulary = new Vocabulary();
            JsonMapper.shared().readTree(in).get("fields").forEach(vocabulary::add);
            return vocabulary.entries;
        }
    }

    private void add(JsonNode field) {
        String id = field.get("id").asString();
        if (NOT_MEMBERS.contains(id)) {
            return;
        }
        List<String> own = new ArrayList<>();
        if (field.has("codes")) {
            field.get("codes").forEach(code -> own.add(code.get("code").asString()));
        }
        codes.put(id, own);
        add(id, field.get("type").asString(), absence(field.get("whenAbsent").asString()), sameAs(id, field, own));
    }

    /** « as applicant », « as disability.proof »: the codes of another field. */
    private List<String> sameAs(String id, JsonNode field, List<String> own) {
        String french = field.get("french").asString();
        if (!french.startsWith("as ")) {
            return own;
        }
        String model = french.equals("as applicant")
                ? id.replace("coApplicant", "applicant")
                : french.substring("as ".length());
        return codes.getOrDefault(model, List.of());
    }

    private void add(String id, String type, WhenAbsent whenAbsent, List<String> codes) {
        String path = id.endsWith("[]") && type.startsWith("list") ? id.substring(0, id.length() - 2) : id;
        Matcher members = MEMBERS.matcher(type);
        if (members.matches()) {
            boolean list = type.startsWith("list of");
            entries.put(path, new Entry(list ? Kind.LIST : Kind.OBJECT, whenAbsent, List.of()));
            addMembers(path + (list ? "[]." : "."), members.group(1), list, codes);
            return;
        }
        Kind kind = kind(type);
        entries.put(path, new Entry(kind, whenAbsent, codes));
        if (kind == Kind.LIST) {
            boolean communes = type.contains("INSEE");
            entries.put(path + "[]", new Entry(communes ? Kind.COMMUNE : Kind.CODE, whenAbsent, codes));
        }
    }

    private void addMembers(String prefix, String declared, boolean list, List<String> codes) {
        for (String group : declared.split(";", -1)) {
            boolean unknown = group.contains("absent = unknown");
            String groupKind = group.contains("boolean") && group.contains("absent = false") ? "boolean" : "";
            for (String member : group.split(",", -1)) {
                if (member.contains("absent =")) {
                    continue;
                }
                String[] parts = member.split(":", 2);
                String type = parts.length > 1
                        ? parts[1].strip()
                        : YES_OR_NO.contains(parts[0].strip()) ? "boolean" : groupKind;
                WhenAbsent whenAbsent = !list || (type.equals("boolean") && !(unknown && member.contains("suitable")))
                        ? WhenAbsent.NONE
                        : WhenAbsent.UNKNOWN;
                addMember(prefix + parts[0].strip(), type, whenAbsent, codes);
            }
        }
    }

    private void addMember(String path, String type, WhenAbsent whenAbsent, List<String> codes) {
        boolean takesCodes = (path.endsWith(".type") && path.startsWith("currentHousing")) || path.endsWith("[].code");
        if (type.contains("|")) {
            entries.put(path, new Entry(Kind.CODE, whenAbsent, List.of(type.split("\\|"))));
        } else if (takesCodes) {
            entries.put(path, new Entry(Kind.CODE, whenAbsent, codes));
        } else {
            @Nullable Kind kind = type.equals("boolean") ? Kind.BOOLEAN : type.equals("date") ? Kind.DATE : null;
            entries.put(path, new Entry(kind, whenAbsent, List.of()));
        }
    }

    private static WhenAbsent absence(String word) {
        return word.equals("none") ? WhenAbsent.NONE : WhenAbsent.UNKNOWN;
    }

    private static Kind kind(String type) {
        if (type.equals("enum[]") || type.startsWith("list of")) {
            return Kind.LIST;
        }
        if (type.startsWith("map of")) {
            return Kind.MAP;
        }
        String word = type.split("[ ,;(]", -1)[0];
        return switch (word) {
            case "string", "text" -> Kind.TEXT;
            case "enum" -> Kind.CODE;
            case "date" -> Kind.DATE;
            case "boolean" -> Kind.BOOLEAN;
            case "integer" -> Kind.INTEGER;
            case "amount", "decimal" -> Kind.DECIMAL;
            case "INSEE" -> Kind.COMMUNE;
            default -> throw new IllegalArgumentException("A type that this test does not know: " + type);
        };
    }
}
