package org.cotation.engine;

import java.io.Serial;
import java.time.LocalDate;
import java.util.List;
import org.cotation.message.Language;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;

/** A day on which no version of a grid is in force. Names the versions and their days. */
public final class NotInForceException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    /**
     * An exception that names the versions.
     *
     * @param id the identifier of the grid
     * @param day the day on which none is in force
     * @param versions its versions
     */
    public NotInForceException(String id, LocalDate day, List<GridInfo> versions) {
        this(wording(id, day, versions));
    }

    private NotInForceException(Wording wording) {
        super(wording.in(Language.EN));
        this.wording = wording;
    }

    private static Wording wording(String id, LocalDate day, List<GridInfo> versions) {
        Wording date = Numerals.date(day);
        List<Wording> named = versions.stream().map(NotInForceException::named).toList();
        return new Wording(
                "La grille (" + id + ") n'a pas de version en vigueur le " + date.fr() + ".\nSes versions sont : "
                        + String.join(" ; ", named.stream().map(Wording::fr).toList()) + ".",
                "The grid (" + id + ") has no version in force on " + date.en() + ".\nIts versions are: "
                        + String.join("; ", named.stream().map(Wording::en).toList()) + ".");
    }

    private static Wording named(GridInfo version) {
        Wording days = version.validity().inWords();
        return new Wording("« " + version.title() + " », " + days.fr(), "“" + version.title() + "”, " + days.en());
    }

    /** The day, and the days of the versions. */
    public Wording wording() {
        return wording;
    }
}
