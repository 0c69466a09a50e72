package org.cotation.workbench;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Reads a date as it is written on the command line. */
final class Dates {

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Dates() {}

    static LocalDate parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new TypeConversionException("not a date");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("no day of the calendar");
        }
    }
}
