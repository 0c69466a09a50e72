package org.cotation.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.cotation.explain.Change;
import org.cotation.explain.Effect;
import org.cotation.explain.Effects;
import org.cotation.message.Wording;
import org.cotation.record.Discrepancy;
import org.cotation.record.Discrepancy.OfTotal.Kind;
import org.cotation.record.Library;
import org.cotation.record.Replay;
import org.cotation.record.ScoreRecord;
import org.cotation.score.AdoptedReading;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.Totals;

/** Calculates a record again, and says what does not agree. */
final class Replaying {

    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final ScoreRecord record;

    private Replaying(ScoreRecord record) {
        this.record = record;
    }

    static Replay of(CotationEngine engine, ScoreRecord record, Grid grid) {
        return new Replaying(record).replay(engine, grid);
    }

    /** The version that the record was made with or, failing that, the one that would score the request that day. */
    static Grid version(ScoreRecord record, GridVersions versions) {
        String fingerprint = record.score().grid().fingerprint();
        List<Grid> all = versions.all();
        return all.stream()
                .filter(grid -> grid.info().fingerprint().equals(fingerprint))
                .findFirst()
                .or(() -> versions.find(record.score().asOf()))
                .orElse(all.get(all.size() - 1));
    }

    private Replay replay(CotationEngine engine, Grid grid) {
        if (record.altered()) {
            discrepancies.add(new Discrepancy.OfDocument());
        }
        Grid read = underReadings(grid);
        PriorityScore recorded = record.score();
        PriorityScore again = engine.score(record.profile(), read, recorded.asOf());
        compareGrids(again, read);
        compareTotals(recorded, again);
        List<Effect> effects = Effects.between(recorded, again);
        effects.stream()
                .filter(effect -> !effect.before().equals(effect.after()))
                .forEach(effect -> discrepancies.add(new Discrepancy.OfResult(effect)));
        compareGrounds(recorded, again, effects);
        return new Replay(record, again, Library.version(), discrepancies);
    }

    private Grid underReadings(Grid grid) {
        Grid result = grid;
        for (AdoptedReading reading : record.score().grid().readings()) {
            try {
                result = result.with(Map.of(reading.name(), reading.value()));
            } catch (InterpretationException e) {
                discrepancies.add(new Discrepancy.OfReading(reading.point(), reading.meaning()));
            }
        }
        return result;
    }

    private void compareGrids(PriorityScore again, Grid grid) {
        List<Change.OfWeight> weights = WeightChanges.between(record.weights(), grid.weights());
        boolean same = record.score().grid().id().equals(again.grid().id())
                && record.score().grid().fingerprint().equals(again.grid().fingerprint())
                && weights.isEmpty();
        if (!same) {
            discrepancies.add(
                    new Discrepancy.OfGrid(new Change.OfGrid(record.score().grid(), again.grid(), weights)));
        }
    }

    private void compareTotals(PriorityScore recorded, PriorityScore again) {
        compare(Kind.TOTAL, recorded, again, totals -> Figure.of(totals.total()));
        compare(Kind.CONFIRMED, recorded, again, totals -> Figure.of(totals.confirmed()));
        compare(Kind.POSSIBLE, recorded, again, Totals::possible);
        compare(Kind.LOWEST_POSSIBLE, recorded, again, Totals::lowestPossible);
    }

    private void compare(Kind kind, PriorityScore recorded, PriorityScore again, Function<Totals, Figure> total) {
        Figure one = recorded.totals().map(total).orElse(Figure.none());
        Figure other = again.totals().map(total).orElse(Figure.none());
        if (!one.equals(other)) {
            discrepancies.add(new Discrepancy.OfTotal(kind, one, other));
        }
    }

    /** What a part of the result rests on and lacks. */
    private record Grounds(Wording label, List<?> evidence, List<String> missing) {}

    private void compareGrounds(PriorityScore recorded, PriorityScore again, List<Effect> effects) {
        Map<String, Grounds> before = grounds(recorded);
        Map<String, Grounds> after = grounds(again);
        effects.forEach(effect -> before.remove(effect.subject() + effect.code()));
        List<Wording> labels = new ArrayList<>();
        before.forEach((part, grounds) -> {
            Grounds other = after.get(part);
            if (other != null
                    && !(Objects.equals(grounds.evidence(), other.evidence())
                            && grounds.missing().equals(other.missing()))) {
                labels.add(other.label());
            }
        });
        if (!labels.isEmpty()) {
            discrepancies.add(new Discrepancy.OfGrounds(labels));
        }
    }

    private static Map<String, Grounds> grounds(PriorityScore score) {
        Map<String, Grounds> grounds = new LinkedHashMap<>();
        score.publics()
                .forEach(found -> grounds.put(
                        Effect.Subject.PUBLIC + found.code(),
                        new Grounds(found.label(), found.evidence(), found.missing())));
        score.outside()
                .forEach(one -> grounds.put(
                        Effect.Subject.EXCLUSION + one.code(),
                        new Grounds(one.label(), one.evidence(), one.missing())));
        score.criteria()
                .forEach(one -> grounds.put(
                        Effect.Subject.CRITERION + one.code(),
                        new Grounds(one.label(), one.evidence(), one.missing())));
        score.orientations()
                .forEach(one -> grounds.put(
                        Effect.Subject.ORIENTATION + one.code(), new Grounds(one.label(), one.evidence(), List.of())));
        return grounds;
    }
}
