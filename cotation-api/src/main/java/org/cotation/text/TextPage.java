package org.cotation.text;

import java.util.ArrayList;
import java.util.List;

/** A page of plain text under construction: titles, paragraphs and lists, wrapped, with {@code \n} at line ends. */
final class TextPage implements Page {

    private static final int WIDTH = 100;
    private static final String STEP = "    ";
    private static final String BULLET = "  - ";

    private final StringBuilder out = new StringBuilder();

    @Override
    public void title(String text) {
        underlined(text, '=');
    }

    @Override
    public void section(String text) {
        gap();
        underlined(text, '-');
    }

    private void underlined(String text, char line) {
        List<String> lines = wrapped(text, WIDTH);
        lines.forEach(one -> out.append(one).append('\n'));
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        out.append(String.valueOf(line).repeat(longest)).append('\n');
    }

    @Override
    public void gap() {
        out.append('\n');
    }

    @Override
    public void paragraph(String text) {
        write("", "", text);
    }

    @Override
    public void result(String text) {
        paragraph(text);
    }

    @Override
    public void item(String text) {
        write(BULLET, STEP, text);
    }

    @Override
    public void detail(String text) {
        write(STEP, STEP, text);
    }

    @Override
    public void subsection(String text) {
        paragraph(text);
    }

    @Override
    public void point(int depth, String text) {
        String margin = STEP.repeat(depth);
        write(margin + BULLET, margin + STEP, text);
    }

    String text() {
        return out.toString();
    }

    private void write(String first, String next, String text) {
        String margin = first;
        for (String line : wrapped(text, WIDTH - next.length())) {
            out.append(margin).append(line).append('\n');
            margin = next;
        }
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The words, with what must not be parted from them: a line never begins with a colon or a unit. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("[\\s\\p{Cntrl}]+", -1)) {
            int last = words.size() - 1;
            if (last >= 0 && together(words.get(last), word)) {
                words.set(last, words.get(last) + " " + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** French sets its punctuation apart by a space; a number belongs to its unit, an article to its number. */
    private static boolean together(String before, String word) {
        return (!word.isEmpty() && ":;?!»—".indexOf(word.charAt(0)) >= 0)
                || before.endsWith("«")
                || before.endsWith("art.")
                || before.matches("[(+-]?[0-9][0-9\u202F]*");
    }
}
