package org.cotation.rules.internal.grid;

import java.util.List;
import java.util.Map;
import org.cotation.engine.Audience;
import org.cotation.engine.Territory;
import org.cotation.engine.Validity;
import org.cotation.message.Wording;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.Parameters;
import org.cotation.score.Cumulation;
import org.cotation.score.Figure;
import org.cotation.score.PublicKind;

/**
 * What {@code grid.yaml} says.
 *
 * @param id the identifier of the grid
 * @param title its title
 * @param legalBasis the deliberation or text that it comes from
 * @param illustrative the sentence that says that the points are not the voted ones, or empty
 * @param territory its territory
 * @param audience its audience
 * @param validity its validity
 * @param uses the grids whose publics it builds on, by identifier
 * @param publics its own publics
 * @param families its families
 * @param floor the least total, if there is one
 * @param ties what breaks equal scores, in order, as the grid names it
 * @param parameters the values that the law or the place sets
 * @param interpretations the readings that differ from the default, by name
 * @param places where things stand that findings are about: the keys of the document, and those of {@code parameters} and
 *     {@code interpretations} after the name of these and a dot
 */
public record Manifest(
        String id,
        String title,
        String legalBasis,
        String illustrative,
        Territory territory,
        Audience audience,
        Validity validity,
        List<Located> uses,
        List<PublicDefinition> publics,
        List<FamilyDefinition> families,
        Figure floor,
        List<Located> ties,
        Parameters parameters,
        Map<String, String> interpretations,
        Map<String, Position> places) {

    /** Copies the collections. */
    public Manifest {
        uses = List.copyOf(uses);
        publics = List.copyOf(publics);
        families = List.copyOf(families);
        ties = List.copyOf(ties);
        interpretations = Map.copyOf(interpretations);
        places = Map.copyOf(places);
    }

    /** Where a key stands, or the start of the file. */
    public Position place(String key) {
        return places.getOrDefault(key, Position.START);
    }

    /** The same with other parameters. */
    public Manifest with(Parameters others) {
        return new Manifest(
                id,
                title,
                legalBasis,
                illustrative,
                territory,
                audience,
                validity,
                uses,
                publics,
                families,
                floor,
                ties,
                others,
                interpretations,
                places);
    }

    /**
     * A name and where it stands.
     *
     * @param position where
     * @param name the name
     */
    public record Located(Position position, String name) {}

    /**
     * A public.
     *
     * @param position where it stands
     * @param code its code
     * @param label its name
     * @param kind what belonging to it means
     * @param legalBasis the text it comes from
     */
    public record PublicDefinition(Position position, String code, Wording label, PublicKind kind, String legalBasis) {}

    /**
     * A family of criteria.
     *
     * @param position where it stands
     * @param code its code
     * @param label its name
     * @param cumulation how its criteria count together
     * @param cap the bound of its points
     */
    public record FamilyDefinition(Position position, String code, Wording label, Cumulation cumulation, Figure cap) {}
}
