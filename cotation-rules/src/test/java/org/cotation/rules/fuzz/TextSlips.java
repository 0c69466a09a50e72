package org.cotation.rules.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Slips in the lines, the numbers, the nesting and the characters of a text; those in its words are elsewhere. */
final class TextSlips {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "00",
            "1.",
            ".5",
            "0.1",
            "1e9",
            "1e-9",
            "1e999999999",
            "-1E+400",
            "0x1F",
            "1_000",
            "007",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "9007199254740993",
            "999999999",
            "1000000000",
            "0.000000000000000000001",
            "NaN",
            ".inf",
            "Infinity",
            "1 000",
            "1,5",
            "٣",
            "１２",
            "0000-00-00",
            "9999-12-31",
            "-999999999-01-01",
            "+10000-01-01",
            "2024-02-30",
            "2026-06-15T00:00:00Z");

    private static final List<String> TROUBLE = List.of(
            "\0",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "\u0000\u0000",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u00A0",
            "\u202E",
            "\u200B",
            "e\u0301",
            "\uFFFF",
            "\uFFFD",
            "İ",
            "ı",
            "ß",
            "ﬁ",
            "\u001B[2J",
            "\r",
            "\r\n",
            "\n",
            "\t",
            "\u000B",
            "\f",
            "\\",
            "\\u0000",
            "\\ud800",
            "\\uD83D",
            "\"",
            "'",
            "''",
            "\"\"",
            "`",
            "«",
            "»",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "&",
            "&&",
            "||",
            "!",
            "!!",
            "*",
            "&a",
            "*a",
            "<<: *a",
            "? ",
            ": ",
            "- ",
            "---",
            "...",
            "#",
            "%",
            "%s",
            "%n",
            "$",
            "${x}",
            "#{x}",
            "<#list>",
            "@",
            "|",
            ">-",
            "~",
            "null",
            "true",
            "yes",
            ",",
            ";",
            "=",
            "=1+1",
            "=HYPERLINK(\"x\")",
            "/*",
            "*/",
            "//",
            "<!--",
            "<!ENTITY x \"y\">",
            "]]>",
            "../",
            "..",
            ".",
            "/",
            "-",
            "--",
            "--x",
            "@x",
            "rule",
            "end",
            "when",
            "then",
            "not",
            "exists",
            "in ()",
            "!!java.lang.X",
            "!!binary x",
            "!!set",
            "!!timestamp",
            "!!float",
            "__proto__",
            "constructor",
            "toString",
            "class");

    private TextSlips() {}

    static String trouble(SplittableRandom chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> NUMBERS.get(chance.nextInt(NUMBERS.size()));
            case 1 -> String.valueOf((char) chance.nextInt(1 << (4 + chance.nextInt(13))));
            default -> TROUBLE.get(chance.nextInt(TROUBLE.size()));
        };
    }

    static String slip(String text, String other, SplittableRandom chance) {
        int at = chance.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + chance.nextInt(1 + Math.min(200, text.length())));
        return switch (chance.nextInt(16)) {
            case 0, 1, 2 -> text.substring(0, at) + trouble(chance) + text.substring(at);
            case 3 -> text.substring(0, at) + trouble(chance) + text.substring(to);
            case 4, 5 -> number(text, chance);
            case 6, 7, 8 -> lines(text, other, chance);
            case 9 -> text.substring(0, at) + text.substring(to);
            case 10 -> text.substring(0, at) + other.substring(chance.nextInt(other.length() + 1));
            case 11 -> text.substring(0, at) + piece(other, chance) + text.substring(at);
            case 12 -> text.substring(0, to) + text.substring(at);
            case 13 -> nested(text, at, to, chance);
            case 14 -> repeated(text, at, chance);
            default -> whole(text, chance);
        };
    }

    private static String number(String text, SplittableRandom chance) {
        List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
        if (numbers.isEmpty()) {
            return text + NUMBERS.get(chance.nextInt(NUMBERS.size()));
        }
        MatchResult number = numbers.get(chance.nextInt(numbers.size()));
        String by =
                switch (chance.nextInt(4)) {
                    case 0 -> number.group() + "9".repeat(chance.nextInt(40));
                    case 1 -> String.valueOf(chance.nextLong());
                    default -> NUMBERS.get(chance.nextInt(NUMBERS.size()));
                };
        return text.substring(0, number.start()) + by + text.substring(number.end());
    }

    private static String piece(String text, SplittableRandom chance) {
        int from = chance.nextInt(text.length() + 1);
        return text.substring(from, Math.min(text.length(), from + chance.nextInt(300)));
    }

    private static String lines(String text, String other, SplittableRandom chance) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int one = chance.nextInt(lines.size());
        int two = chance.nextInt(lines.size());
        int last = Math.min(lines.size(), one + 1 + chance.nextInt(6));
        switch (chance.nextInt(7)) {
            case 0 -> lines.subList(one, last).clear();
            case 1 -> lines.addAll(two, List.copyOf(lines.subList(one, last)));
            case 2 -> Collections.swap(lines, one, two);
            case 3 ->
                lines.set(one, " ".repeat(chance.nextInt(9)) + lines.get(one).strip());
            case 4 -> lines.set(one, lines.get(one) + lines.get(two));
            case 5 -> lines.addAll(two, Collections.nCopies(chance.nextInt(40), lines.get(one)));
            default -> {
                List<String> others = Arrays.asList(other.split("\n", -1));
                lines.add(one, others.get(chance.nextInt(others.size())));
            }
        }
        return String.join("\n", lines);
    }

    /** Levels that may be without end; most of them are few, since many take long to make. */
    private static String nested(String text, int at, int to, SplittableRandom chance) {
        String[] pair = new String[][] {
                    {"[", "]"},
                    {"{\"a\":", "}"},
                    {"(", ")"},
                    {"{", "}"},
                    {"!", ""},
                    {"- ", ""},
                    {"a:\n ", ""},
                    {"<x>", "</x>"}
                }
                [chance.nextInt(8)];
        int levels = chance.nextInt(100) == 0 ? chance.nextInt(20_000) : chance.nextInt(30);
        return text.substring(0, at)
                + pair[0].repeat(levels)
                + text.substring(at, to)
                + (chance.nextInt(3) == 0 ? "" : pair[1].repeat(levels))
                + text.substring(to);
    }

    private static String repeated(String text, int at, SplittableRandom chance) {
        int times = chance.nextInt(100) == 0 ? chance.nextInt(60_000) : chance.nextInt(300);
        String what = at < text.length() && chance.nextBoolean() ? text.substring(at, at + 1) : trouble(chance);
        return text.substring(0, at) + what.repeat(times) + text.substring(at);
    }

    private static String whole(String text, SplittableRandom chance) {
        return switch (chance.nextInt(9)) {
            case 0 -> "\uFEFF" + text;
            case 1 -> text.replace("\n", "\r\n");
            case 2 -> text.replace('\n', '\r');
            case 3 -> text.replace("\n", " ");
            case 4 -> text.replace(' ', '\u00A0');
            case 5 -> text.replace("  ", "\t");
            case 6 -> text.replace('e', 'é');
            case 7 -> text.replace("\"", "'");
            default -> text + text;
        };
    }
}
