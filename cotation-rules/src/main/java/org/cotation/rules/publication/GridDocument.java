package org.cotation.rules.publication;

import java.util.List;
import org.cotation.engine.Grid;
import org.cotation.engine.GridInfo;
import org.cotation.message.Language;
import org.cotation.message.Wording;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.score.Cumulation;
import org.cotation.score.Figure;
import org.cotation.score.PublicKind;

/**
 * A grid in words, for the public: everything that its scores rest on, as the engine itself applies it under the readings
 * that the grid adopts. A rule written for another reading is left out. Immutable; two grids that say the same have equal
 * documents but for their identity.
 *
 * @param info the identity of the grid
 * @param uses the titles of the grids whose publics it builds on
 * @param floor the least total, if there is one
 * @param ties what breaks equal scores, in order
 * @param families the families of criteria, in the order of the grid
 * @param publics the publics, those of the grids it uses first
 * @param exclusions what puts a request outside the scoring
 * @param orientations what directs an applicant to a desk or a service
 * @param interpretations the points where the text has more than one reading
 * @param parameters the values that the law or the place sets
 */
public record GridDocument(
        GridInfo info,
        List<String> uses,
        Figure floor,
        List<Wording> ties,
        List<Family> families,
        List<PublicEntry> publics,
        List<Situation> exclusions,
        List<Situation> orientations,
        List<Interpretation> interpretations,
        List<Parameter> parameters) {

    /** Copies the lists. */
    public GridDocument {
        uses = List.copyOf(uses);
        ties = List.copyOf(ties);
        families = List.copyOf(families);
        publics = List.copyOf(publics);
        exclusions = List.copyOf(exclusions);
        orientations = List.copyOf(orientations);
        interpretations = List.copyOf(interpretations);
        parameters = List.copyOf(parameters);
    }

    /**
     * A grid in words.
     *
     * @param grid a grid loaded by an engine of this library
     * @throws IllegalArgumentException if the grid comes from elsewhere
     */
    public static GridDocument of(Grid grid) {
        if (!(grid instanceof LoadedGrid loaded)) {
            throw new IllegalArgumentException(
                    "The grid was not loaded by this library.\nLoad it with open() or take it from builtInGrids().");
        }
        return new GridReader(loaded).read();
    }

    /** The document in Markdown, with {@code \n} at line ends. */
    public String toMarkdown(Language language) {
        return new DocumentPage(this, language).page().toMarkdown();
    }

    /** The document as one HTML page that needs nothing else: no script, no style sheet, no image to fetch. */
    public String toHtml(Language language) {
        return new DocumentPage(this, language).page().toHtml();
    }

    /**
     * A family of criteria (<em>rubrique</em>).
     *
     * @param code its code
     * @param label its name
     * @param cumulation how its criteria count together
     * @param cap the bound of its points, if there is one
     * @param criteria its criteria, in the order of the grid
     */
    public record Family(String code, Wording label, Cumulation cumulation, Figure cap, List<Criterion> criteria) {

        /** Copies the list. */
        public Family {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * A situation worth points (<em>critère</em>).
     *
     * @param code its code
     * @param label its name
     * @param points the points, for each unit where they are counted by unit
     * @param unit what they are counted by, such as « par an »; empty where they are not
     * @param cap the bound of its points, if there is one
     * @param conditions what it asks, all of it; none where every request meets it
     * @param legalBasis the text it comes from
     * @param proof the document that proves it, or empty
     */
    public record Criterion(
            String code,
            Wording label,
            long points,
            Wording unit,
            Figure cap,
            List<Condition> conditions,
            String legalBasis,
            String proof) {

        /** Copies the list. */
        public Criterion {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A public.
     *
     * @param code its code
     * @param label its name
     * @param kind what belonging to it means
     * @param legalBasis the text it comes from
     * @param grid the title of the grid that defines it
     * @param situations what makes it recognised, or leaves it to an assessment
     */
    public record PublicEntry(
            String code, Wording label, PublicKind kind, String legalBasis, String grid, List<Situation> situations) {

        /** Copies the list. */
        public PublicEntry {
            situations = List.copyOf(situations);
        }
    }

    /**
     * A situation and what follows from it.
     *
     * @param label its name
     * @param conditions what it asks, all of it; none where every request meets it
     * @param awaited the assessment or the fact that must still be had, or empty
     * @param place where it directs to, or empty
     * @param withinMonths the months from the registration within which it is due; none where no time is set
     * @param legalBasis the text it comes from
     * @param proof the document that proves it, or empty
     */
    public record Situation(
            Wording label,
            List<Condition> conditions,
            Wording awaited,
            String place,
            Figure withinMonths,
            String legalBasis,
            String proof) {

        /** Copies the list. */
        public Situation {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A point where the text has more than one reading that can be defended.
     *
     * @param name its name in grids
     * @param question what it settles
     * @param adopted the reading adopted
     * @param others the other readings possible
     */
    public record Interpretation(String name, Wording question, Wording adopted, List<Wording> others) {

        /** Copies the list. */
        public Interpretation {
            others = List.copyOf(others);
        }
    }

    /**
     * A value that the law or the place sets.
     *
     * @param name its name in grids
     * @param label what it is
     * @param values its values; none where the grid does not supply it
     */
    public record Parameter(String name, Wording label, List<Wording> values) {

        /** Copies the list. */
        public Parameter {
            values = List.copyOf(values);
        }
    }
}
