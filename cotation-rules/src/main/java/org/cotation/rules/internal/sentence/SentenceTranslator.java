package org.cotation.rules.internal.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotation.rules.internal.syntax.DrlWriter;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Fragments;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.RuleSource;
import org.cotation.rules.internal.syntax.Template;

/**
 * Makes DRL of rules whose conditions are sentences, one on each line between {@code when} and {@code then}. What stands
 * outside the conditions is DRL already and goes through as it is; so does a line that starts with {@code >}.
 */
final class SentenceTranslator {

    private static final int LONGEST = 400;
    private static final Pattern WHEN = Pattern.compile("\\s*when(?:\\s+|$)");
    private static final Pattern THEN = Pattern.compile("\\s*then(?:\\s.*|$)");
    private static final String PLACEHOLDER = "Application()";

    private final Dictionary dictionary;
    private final SentenceFaults faults;
    private final SentenceValues values;
    private final DrlWriter drl = new DrlWriter();

    /** The fact being written, without its last parenthesis, so that a line can say more of it. */
    private final List<Piece> fact = new ArrayList<>();

    /** Whether the fact that a line might say more of could not be read. */
    private boolean lost;

    private boolean inComment;
    private boolean inConditions;

    private SentenceTranslator(Dictionary dictionary, Findings findings) {
        this.dictionary = dictionary;
        this.faults = new SentenceFaults(findings);
        this.values = new SentenceValues(faults);
    }

    /** A piece of DRL and where it comes from, or stands letter for letter. */
    private record Piece(String text, Position from, boolean copied) {

        static Piece of(String text, Position from) {
            return new Piece(text, from, false);
        }

        void write(DrlWriter drl) {
            if (copied) {
                drl.copy(text, from);
            } else {
                drl.write(text, from);
            }
        }
    }

    static RuleSource translate(String file, String text, Dictionary dictionary, Findings findings) {
        SentenceTranslator translator = new SentenceTranslator(dictionary, findings);
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            translator.line(lines.get(i), new Position(i + 1, 1));
        }
        translator.close();
        return translator.drl.source(file);
    }

    private void line(String line, Position start) {
        boolean comment = inComment || line.strip().startsWith("/*");
        if (comment) {
            inComment = !line.contains("*/");
            return;
        }
        Matcher when = WHEN.matcher(line);
        if (!inConditions && when.lookingAt()) {
            inConditions = true;
            lost = false;
            drl.copy(line.substring(0, when.end()) + "\n", start);
            condition(line.substring(when.end()), new Position(start.line(), when.end() + 1));
        } else if (inConditions && THEN.matcher(line).matches()) {
            inConditions = false;
            close();
            drl.copy(line + "\n", start);
        } else if (inConditions) {
            condition(line, start);
        } else {
            drl.copy(line + "\n", start);
        }
    }

    /** Writes the fact that nothing more is said of. */
    private void close() {
        if (!fact.isEmpty()) {
            fact.forEach(piece -> piece.write(drl));
            drl.write(" )\n", fact.get(fact.size() - 1).from());
            fact.clear();
        }
    }

    private void condition(String line, Position start) {
        String sentence = line.strip();
        if (sentence.isEmpty() || sentence.startsWith("//")) {
            return;
        }
        Position place = new Position(start.line(), start.column() + line.indexOf(sentence));
        if (sentence.startsWith(">")) {
            close();
            asWritten(sentence.substring(1), new Position(place.line(), place.column() + 1));
        } else if (sentence.length() > LONGEST) {
            faults.tooLong(place, LONGEST);
            unread(place);
        } else {
            sentence(sentence, place);
        }
    }

    private void asWritten(String line, Position place) {
        boolean sound = Fragments.fact(line, place, faults.findings());
        open(sound ? List.of(new Piece(line, place, true)) : List.of(), place);
    }

    /** What could not be read was said: that the rule has no condition left is no news. */
    private void unread(Position place) {
        close();
        lost = true;
        drl.write(PLACEHOLDER + "\n", place);
    }

    private void sentence(String sentence, Position place) {
        Optional<Dictionary.Match> found = dictionary.match(sentence);
        if (found.isEmpty()) {
            faults.unknown(place, dictionary.nearest(sentence));
            if (!sentence.startsWith("-")) {
                unread(place);
            }
            return;
        }
        Dictionary.Match match = found.get();
        List<Piece> pieces = pieces(match, place);
        if (!match.phrase().continues()) {
            close();
            open(pieces, place);
        } else if (fact.isEmpty() && !lost) {
            faults.nothingToContinue(place);
            unread(place);
        } else if (!fact.isEmpty() && !pieces.isEmpty()) {
            boolean bare = fact.get(fact.size() - 1).text().endsWith("(");
            fact.add(Piece.of(bare ? " " : ", ", place));
            fact.addAll(pieces);
        }
    }

    /** Keeps a fact open, without the parenthesis that ends it. */
    private void open(List<Piece> pieces, Position place) {
        if (pieces.isEmpty()) {
            unread(place);
            return;
        }
        lost = false;
        fact.addAll(pieces);
        Piece last = fact.remove(fact.size() - 1);
        String text = last.text().replaceFirst("[\\s;]*\\)[\\s;]*$", "");
        fact.add(new Piece(text, last.from(), last.copied()));
    }

    /** The DRL of a sentence; none, with findings, where a value does not fit. */
    private List<Piece> pieces(Dictionary.Match match, Position place) {
        Map<String, Phrase.Value> given = new HashMap<>();
        match.values().forEach(value -> given.put(value.parameter().name(), value));
        List<Piece> pieces = new ArrayList<>();
        boolean whole = true;
        for (Template.Part part : match.phrase().template().parts()) {
            Phrase.Value value = given.get(part.hole());
            if (value == null) {
                pieces.add(Piece.of(part.text(), place));
            } else {
                Position at = new Position(place.line(), place.column() + value.offset());
                Optional<String> text = values.drl(value, part, at);
                whole &= text.isPresent();
                pieces.add(Piece.of(text.orElse("0"), at));
            }
        }
        return whole ? pieces : List.of();
    }
}
