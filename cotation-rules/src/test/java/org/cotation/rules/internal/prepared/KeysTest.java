package org.cotation.rules.internal.prepared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.function.UnaryOperator;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.PreparedGridException;
import org.cotation.rules.internal.prepared.PreparedForm.Trust;
import org.junit.jupiter.api.Test;

/** A prepared grid is good for what it was prepared by, whatever its digest says. */
class KeysTest {

    private static byte[] bytes(UnaryOperator<Keys> change) {
        CotationEngine engine = CotationEngine.load();
        byte[] sound = engine.prepare(
                engine.builtInGrids().find("priorites-nationales").orElseThrow());
        Prepared grid = PreparedForm.read("saine", new ByteArrayInputStream(sound), Trust.ONLY_IF_SOUND);
        byte[] same = PreparedForm.write(grid);
        assertThat(same).isEqualTo(sound);
        return PreparedForm.write(new Prepared(
                change.apply(grid.keys()), grid.manifest(), grid.texts(), grid.readings(), grid.rules(), grid.tests()));
    }

    private static void refused(UnaryOperator<Keys> change, String why) {
        byte[] bytes = bytes(change);
        assertThatThrownBy(() -> PreparedForm.read("essai", new ByteArrayInputStream(bytes), Trust.ONLY_IF_SOUND))
                .isInstanceOf(PreparedGridException.class)
                .hasMessageContaining(why);
    }

    @Test
    void anotherVersionOfTheLibraryIsRefused() {
        refused(
                keys -> new Keys("0.0.1", keys.drools(), keys.vocabulary(), keys.fingerprint(), keys.used()),
                "it was prepared by version 0.0.1 of the library");
    }

    @Test
    void anotherVersionOfDroolsIsRefused() {
        assertThat(bytes(UnaryOperator.identity())).isNotEmpty();
        refused(
                keys -> new Keys(keys.library(), "9.44.0", keys.vocabulary(), keys.fingerprint(), keys.used()),
                "it was prepared with Drools 9.44.0, and Drools 10.");
    }

    @Test
    void anotherVocabularyIsRefusedAndToldByWhatDiffers() {
        refused(
                keys -> vocabulary(
                        keys, keys.vocabulary().replace("Household.persons INTEGER", "Household.persons DECIMAL")),
                "the vocabulary of rules has changed since (Household.persons)");
        refused(
                keys -> vocabulary(keys, keys.vocabulary().replaceAll("\nHousehold.persons .*", "")),
                "the vocabulary of rules has changed since (Household.persons)");
    }

    private static Keys vocabulary(Keys keys, String vocabulary) {
        return new Keys(keys.library(), keys.drools(), vocabulary, keys.fingerprint(), keys.used());
    }
}
