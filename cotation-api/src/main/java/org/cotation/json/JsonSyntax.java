package org.cotation.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads the text of a document into a tree. A key that stands twice is a fault; the first one counts. */
final class JsonSyntax {

    /** A profile nests five deep. */
    private static final int DEEPEST = 16;

    /** Names are not kept between documents: a key may hold anything. Sizes are bounded by that of the document. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(DocumentText.LIMIT)
                    .maxNameLength(DocumentText.LIMIT)
                    .maxStringLength(DocumentText.LIMIT)
                    .build())
            .build();

    private final String json;
    private final Faults faults;
    private int order;

    private JsonSyntax(String json, Faults faults) {
        this.json = json;
        this.faults = faults;
    }

    /**
     * The tree of a document.
     *
     * @throws ProfileFormatException if the text is not one JSON value
     */
    static JsonValue parse(String json, Faults faults) {
        if (json.isBlank()) {
            faults.add(
                    0,
                    "",
                    "Le document est vide. Attendu : un objet JSON, au moins { }.",
                    "The document is empty. Expected: a JSON object, at least { }.");
            throw faults.exception();
        }
        return new JsonSyntax(json, faults).document();
    }

    private JsonValue document() {
        boolean complete = false;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonValue root = value(parser, parser.nextToken(), Place.ROOT, 1);
            complete = true;
            if (parser.nextToken() == null) {
                return root;
            }
            throw trailing(parser.currentTokenLocation());
        } catch (JacksonException e) {
            throw complete ? trailing(e.getLocation()) : malformed(e);
        }
    }

    private JsonValue value(JsonParser parser, JsonToken token, Place at, int depth) {
        int rank = order++;
        return switch (token) {
            case START_OBJECT -> members(parser, at, depth, rank);
            case START_ARRAY -> items(parser, at, depth, rank);
            case VALUE_STRING -> new JsonValue.Text(rank, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Digits(rank, parser.getString());
            case VALUE_TRUE -> new JsonValue.Flag(rank, true);
            case VALUE_FALSE -> new JsonValue.Flag(rank, false);
            default -> new JsonValue.Null(rank);
        };
    }

    private JsonValue members(JsonParser parser, Place at, int depth, int rank) {
        checkDepth(depth, at, rank);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String name = parser.currentName();
            Place place = at.member(name);
            int here = order;
            JsonValue value = value(parser, parser.nextToken(), place, depth + 1);
            if (members.putIfAbsent(name, value) != null) {
                faults.add(
                        here,
                        place.pointer(),
                        "La clé « " + Quote.of(name) + " » figure deux fois dans le même objet. N'en garder qu'une.",
                        "The key \"" + Quote.of(name) + "\" stands twice in the same object. Keep only one.");
            }
        }
        return new JsonValue.Members(rank, members);
    }

    private JsonValue items(JsonParser parser, Place at, int depth, int rank) {
        checkDepth(depth, at, rank);
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token, at.element(items.size()), depth + 1));
        }
        return new JsonValue.Items(rank, items);
    }

    private void checkDepth(int depth, Place at, int rank) {
        if (depth > DEEPEST) {
            faults.add(
                    rank,
                    at.pointer(),
                    "Les objets et listes s'emboîtent sur plus de " + DEEPEST
                            + " niveaux. Un document attendu ici en a moins.",
                    "Objects and lists nest more than " + DEEPEST
                            + " deep. A document expected here has fewer levels.");
            throw faults.exception();
        }
    }

    private ProfileFormatException trailing(TokenStreamLocation where) {
        faults.add(
                order,
                "",
                "Il reste du texte après la fin de l'objet JSON, " + french(where)
                        + ". Attendu : un seul objet par document.",
                "There is text after the end of the JSON object, " + english(where)
                        + ". Expected: one object a document.");
        return faults.exception();
    }

    private ProfileFormatException malformed(JacksonException e) {
        TokenStreamLocation where = e.getLocation();
        if (e instanceof UnexpectedEndOfInputException) {
            faults.add(
                    order,
                    "",
                    "Ce n'est pas du JSON complet : le document s'arrête " + french(where)
                            + ". Il manque une accolade, un crochet ou un guillemet fermant.",
                    "This is not complete JSON: the document stops " + english(where)
                            + ". A closing brace, bracket or quote is missing.");
            return faults.exception();
        }
        String near = Quote.of(around(where));
        faults.add(
                order,
                "",
                "Ce n'est pas du JSON : erreur " + french(where) + ", dans « " + near
                        + " ». Vérifier les virgules, les guillemets et les accolades à cet endroit.",
                "This is not JSON: error " + english(where) + ", in \"" + near
                        + "\". Check the commas, the quotes and the braces there.");
        return faults.exception();
    }

    /** What stands before the error on its line, and a little of what follows. */
    private String around(TokenStreamLocation where) {
        String line = json.lines().skip(where.getLineNr() - 1L).findFirst().orElse("");
        int column = Math.min(Math.max(where.getColumnNr() - 1, 0), line.length());
        return line.substring(Math.max(0, column - 25), Math.min(line.length(), column + 15))
                .strip();
    }

    private static String french(TokenStreamLocation where) {
        return "ligne " + where.getLineNr() + ", colonne " + where.getColumnNr();
    }

    private static String english(TokenStreamLocation where) {
        return "line " + where.getLineNr() + ", column " + where.getColumnNr();
    }
}
