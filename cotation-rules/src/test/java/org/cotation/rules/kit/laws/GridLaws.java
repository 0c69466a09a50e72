package org.cotation.rules.kit.laws;

import java.nio.file.Path;
import java.util.Set;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.GridCatalogue;
import org.junit.jupiter.api.Test;

/**
 * The laws that any grid must obey, each a JUnit test: implement this interface in a test class and say where the grid
 * stands. Every law is tried on the same requests at each run; {@link #seed()} gives others.
 *
 * <p>A law that is broken throws {@link LawBroken}. All methods throw {@link org.cotation.engine.GridException} if the grid
 * is not sound.
 */
public interface GridLaws {

    /** The folder of the grid; of one version, where there are several. */
    Path folder();

    /** The grids that it may build on. */
    default GridCatalogue uses() {
        return engine().builtInGrids();
    }

    /** The engine that scores. */
    default CotationEngine engine() {
        return CotationEngine.load();
    }

    /** What the requests are drawn from. */
    default long seed() {
        return 1;
    }

    /** How many requests each law is tried on; those that score many times try fewer. */
    default int requests() {
        return 100;
    }

    /**
     * The codes of the penalties that the territory knows to escape whoever leaves the question open. Without them {@link
     * #unknownNeverBeatsKnown()} does not hold of a grid that takes points off.
     */
    default Set<String> penaltiesThatSilenceEscapes() {
        return Set.of();
    }

    /** The same request, grid and date give the same score, down to its words. */
    @Test
    default void determinism() {
        OrderLaws.determinism(Trial.of(this));
    }

    /** Persons, offers, lines of resources can be told in any order. */
    @Test
    default void independenceFromTheOrderOfFacts() {
        OrderLaws.orderOfFacts(Trial.of(this));
    }

    /** The files can be named and sorted in any way, and the rules in them. */
    @Test
    default void independenceFromTheOrderOfFilesAndRules() {
        OrderLaws.orderOfFilesAndRules(Trial.of(this));
    }

    /** Points, gained or lost, rest on facts of the request, which are named. */
    @Test
    default void evidenceForEveryPoint() {
        PointLaws.evidence(Trial.of(this));
    }

    /** One more recognised public never lowers the score, unless a rule takes points off for it. */
    @Test
    default void monotony() {
        PointLaws.monotony(Trial.of(this));
    }

    /** Points stay within the caps of criteria and families, totals above the floor, and add up. */
    @Test
    default void capsAndFloors() {
        PointLaws.capsAndFloors(Trial.of(this));
    }

    /** Two requests that differ only in facts that no rule reads have the same score. */
    @Test
    default void equality() {
        EqualityLaws.unread(Trial.of(this));
    }

    /** Sex, nationality, family situation and residence change nothing (Code pénal, art. 225-1; CCH, art. L.441-1). */
    @Test
    default void equalityOnProhibitedGrounds() {
        EqualityLaws.prohibitedGrounds(Trial.of(this));
    }

    /** The same request has the same score in every commune of the territory (CCH, art. R.441-2-10, 11°). */
    @Test
    default void uniformityOverCommunes() {
        EqualityLaws.communes(Trial.of(this));
    }

    /** Leaving a question open never scores more than answering it, whatever the answer. */
    @Test
    default void unknownNeverBeatsKnown() {
        PointLaws.unknown(Trial.of(this));
    }

    /** At each bound that a rule compares a number with, the points change where the rule says, to the unit or cent. */
    @Test
    default void boundaries() {
        BoundaryLaw.check(Trial.of(this));
    }

    /** Between two steps of its timeline a score does not change. */
    @Test
    default void dates() {
        OrderLaws.dates(Trial.of(this));
    }
}
