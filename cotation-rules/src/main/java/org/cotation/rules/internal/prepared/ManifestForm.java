package org.cotation.rules.internal.prepared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotation.engine.Audience;
import org.cotation.engine.Territory;
import org.cotation.engine.Validity;
import org.cotation.message.Wording;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.rules.internal.grid.Manifest.Located;
import org.cotation.rules.internal.grid.Manifest.PublicDefinition;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.Parameters;
import org.cotation.score.Cumulation;
import org.cotation.score.Figure;
import org.cotation.score.PublicKind;

/** What the manifest of a grid says. */
final class ManifestForm {

    private ManifestForm() {}

    static void write(Manifest manifest, Output out) {
        out.text(manifest.id());
        out.text(manifest.title());
        out.text(manifest.legalBasis());
        out.text(manifest.illustrative());
        territory(manifest.territory(), out);
        out.text(manifest.audience().name());
        out.number(manifest.validity().adopted().toEpochDay());
        out.number(manifest.validity().from().toEpochDay());
        out.number(manifest.validity().to().toEpochDay());
        out.all(manifest.uses(), use -> located(use, out));
        out.all(manifest.publics(), definition -> definition(definition, out));
        out.all(manifest.families(), family -> family(family, out));
        out.figure(manifest.floor());
        out.all(manifest.ties(), tie -> located(tie, out));
        parameters(manifest.parameters(), out);
        out.named(manifest.interpretations(), out::text);
        out.named(manifest.places(), out::position);
    }

    static Manifest read(Input in) {
        return new Manifest(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                territory(in),
                Audience.valueOf(in.text()),
                validity(in),
                in.all(() -> located(in)),
                in.all(() -> definition(in)),
                in.all(() -> family(in)),
                in.figure(),
                in.all(() -> located(in)),
                parameters(in),
                in.named(in::text),
                in.named(in::position));
    }

    /** The names of communes keep the order in which the grid gives them. */
    private static void territory(Territory territory, Output out) {
        out.text(territory.name());
        out.text(territory.siren());
        out.all(territory.communes(), out::text);
        out.all(territory.communeNames().entrySet(), commune -> {
            out.text(commune.getKey());
            out.text(commune.getValue());
        });
    }

    private static Territory territory(Input in) {
        return new Territory(in.text(), in.text(), in.all(in::text), in.named(in::text));
    }

    private static Validity validity(Input in) {
        return new Validity(day(in), day(in), day(in));
    }

    private static LocalDate day(Input in) {
        return LocalDate.ofEpochDay(in.longNumber());
    }

    private static void located(Located located, Output out) {
        out.position(located.position());
        out.text(located.name());
    }

    private static Located located(Input in) {
        return new Located(in.position(), in.text());
    }

    private static void definition(PublicDefinition definition, Output out) {
        out.position(definition.position());
        out.text(definition.code());
        out.wording(definition.label());
        out.text(definition.kind().name());
        out.text(definition.legalBasis());
    }

    private static PublicDefinition definition(Input in) {
        Position position = in.position();
        String code = in.text();
        Wording label = in.wording();
        return new PublicDefinition(position, code, label, PublicKind.valueOf(in.text()), in.text());
    }

    private static void family(FamilyDefinition family, Output out) {
        out.position(family.position());
        out.text(family.code());
        out.wording(family.label());
        out.text(family.cumulation().name());
        out.figure(family.cap());
    }

    private static FamilyDefinition family(Input in) {
        Position position = in.position();
        String code = in.text();
        Wording label = in.wording();
        return new FamilyDefinition(position, code, label, Cumulation.valueOf(in.text()), in.figure());
    }

    private static void parameters(Parameters parameters, Output out) {
        out.all(new TreeMap<>(parameters.firstQuartile()).entrySet(), threshold -> {
            out.number(threshold.getKey());
            out.text(threshold.getValue().toString());
        });
        out.figure(parameters.abnormallyLongDelay());
        out.all(parameters.essentialSectors().stream().sorted().toList(), out::text);
        out.flag(parameters.essentialSectorsSupplied());
    }

    private static Parameters parameters(Input in) {
        Map<Integer, BigDecimal> thresholds = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            int year = in.number();
            thresholds.put(year, new BigDecimal(in.text()));
        }
        Figure delay = in.figure();
        List<String> sectors = in.all(in::text);
        return new Parameters(thresholds, delay, new HashSet<>(sectors), in.flag());
    }
}
