package org.cotation.engine;

import java.io.Serial;
import java.util.List;
import java.util.Objects;
import org.cotation.message.Language;
import org.cotation.message.Nearest;
import org.cotation.message.Wording;
import org.cotation.score.GridReference;

/** The grid of a record is not among those given. */
public final class UnknownGridException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    /**
     * An exception that says which grid is wanted, and which are there.
     *
     * @param wanted the grid of the record
     * @param known the identifiers of the grids that are there
     */
    public UnknownGridException(GridReference wanted, List<String> known) {
        this(wording(wanted, known));
    }

    private UnknownGridException(Wording wording) {
        super(wording.in(Language.EN));
        this.wording = Objects.requireNonNull(wording);
    }

    /** Which grid is wanted, and which are there. */
    public Wording wording() {
        return wording;
    }

    private static Wording wording(GridReference wanted, List<String> known) {
        List<String> near = Nearest.of(wanted.id(), known);
        String list = String.join(", ", known);
        String print = wanted.fingerprint()
                .substring(0, Math.min(12, wanted.fingerprint().length()));
        return new Wording(
                "la grille du document (" + wanted.id() + ", « " + wanted.title() + " », empreinte " + print
                        + ") n'est pas parmi les grilles données."
                        + (near.isEmpty() ? "" : " Peut-être : " + String.join(" ou ", near) + " ?")
                        + "\nGrilles données : " + list
                        + ". Ouvrez le dossier ou le zip de cette grille et donnez-la.",
                "the grid of the document (" + wanted.id() + ", “" + wanted.title() + "”, fingerprint " + print
                        + ") is not among the grids given."
                        + (near.isEmpty() ? "" : " Perhaps: " + String.join(" or ", near) + "?") + "\nGrids given: "
                        + list + ". Open the folder or the zip of that grid and give it.");
    }
}
