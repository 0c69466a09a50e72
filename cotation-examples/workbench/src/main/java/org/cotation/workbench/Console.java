package org.cotation.workbench;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.cotation.message.Language;
import org.cotation.message.Wording;

/** What the user reads: results on one stream, one line for each fault on the other. UTF-8, whatever the machine. */
final class Console {

    private static final Wording NOT_WRITTEN = new Wording(
            "la sortie n'a pas pu être écrite jusqu'au bout. Vérifiez la place sur le disque, et que le programme qui la lit va jusqu'à sa fin.",
            "the output could not be written to its end. Check the space on the disk, and that the program that reads it goes to its end.");

    private final PrintWriter out;
    private final PrintWriter err;
    private final Language language;

    Console(OutputStream out, OutputStream err, Language language) {
        this.out = writer(out);
        this.err = writer(err);
        this.language = language;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(stream), StandardCharsets.UTF_8));
    }

    Language language() {
        return language;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Prints a result, ended by one newline. */
    void print(String text) {
        out.print(text.stripTrailing());
        out.print('\n');
    }

    /** Prints a fault of something that has a name: a file, or the command itself. */
    void fault(String place, Wording wording) {
        fault(place + ": " + wording.in(language));
    }

    /** Prints a fault. */
    void fault(String line) {
        err.print(onOneLine(line));
        err.print('\n');
    }

    /** Sends everything out; says so if the results could not be written. */
    int close(int status) {
        boolean lost = out.checkError();
        if (lost) {
            fault(Workbench.NAME, NOT_WRITTEN);
        }
        err.flush();
        return lost ? Status.REFUSED : status;
    }

    /** A file name or a value must neither break the line nor command the terminal. */
    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.strip()
                .codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .forEach(line::appendCodePoint);
        return line.toString();
    }
}
