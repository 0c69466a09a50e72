package org.cotation.rules.kit.laws;

import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.json.ProfileJson;
import org.cotation.message.Wording;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.rules.kit.ProfileGenerator;
import org.cotation.rules.kit.Request;
import org.cotation.rules.kit.Smaller;
import org.cotation.score.FamilyScore;
import org.cotation.score.PriorityScore;

/**
 * A grid on trial.
 *
 * @param laws what its test says of it
 * @param grid the grid, loaded
 */
record Trial(GridLaws laws, LoadedGrid grid) {

    static Trial of(GridLaws laws) {
        Grid grid = laws.engine().open(laws.folder(), laws.uses());
        if (!(grid instanceof LoadedGrid loaded)) {
            throw new IllegalArgumentException("The grid was not loaded by an engine of this library.");
        }
        return new Trial(laws, loaded);
    }

    CotationEngine engine() {
        return laws.engine();
    }

    PriorityScore score(Request request) {
        return engine().score(request.profile(), grid, request.asOf());
    }

    /** One request in so many of those that the laws are tried on. */
    Stream<Request> requests(ProfileGenerator generator, int oneIn) {
        return LongStream.range(0, Math.max(1, laws.requests() / oneIn))
                .mapToObj(i -> generator.request(laws.seed() * 1_000_003 + i));
    }

    static ProfileGenerator known() {
        return ProfileGenerator.known();
    }

    static ProfileGenerator open() {
        return ProfileGenerator.known().withUnknowns().withStatuses();
    }

    /**
     * Tries a law on requests.
     *
     * @param law the law
     * @param fault what is wrong with a request, if anything
     * @throws LawBroken on the first request that something is wrong with, once it is reduced
     */
    void hold(Wording law, Stream<Request> requests, Function<Request, Optional<Wording>> fault) {
        requests.filter(request -> fault.apply(request).isPresent()).findFirst().ifPresent(request -> {
            Request smallest = Smaller.still(request, less -> fault.apply(less).isPresent());
            throw broken(law, smallest, fault.apply(smallest).orElseThrow());
        });
    }

    private LawBroken broken(Wording law, Request request, Wording fault) {
        String shown = "%n  %s%n  (%s, " + request.seed() + "L)";
        String json = ProfileJson.write(request.profile()).strip();
        String id = grid.info().id();
        return new LawBroken(new Wording(
                "La grille `" + id + "` n'obéit pas à cette loi : " + law.fr() + "\n" + fault.fr()
                        + "\nLa plus petite demande trouvée qui le montre :"
                        + shown.formatted(json, request.asOf()),
                "The grid `" + id + "` breaks this law: " + law.en() + "\n" + fault.en()
                        + "\nThe smallest request found that shows it:" + shown.formatted(json, request.asOf())));
    }

    /** What is wrong where two scores should be the same; nothing, if they are. */
    static Optional<Wording> unlike(String one, String other, Wording cause) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        TreeSet<String> before = new TreeSet<>(one.lines().toList());
        TreeSet<String> after = new TreeSet<>(other.lines().toList());
        TreeSet<String> gained = new TreeSet<>(after);
        gained.removeAll(before);
        before.removeAll(after);
        return Optional.of(new Wording(
                cause.fr() + " : au lieu de " + before + ", la grille donne " + gained + ".",
                cause.en() + ": instead of " + before + ", the grid gives " + gained + "."));
    }

    /** What a score comes to: its publics, its families and its totals, whatever their order. */
    static String gist(PriorityScore score) {
        TreeSet<String> lines = new TreeSet<>();
        score.publics().forEach(found -> lines.add(found.code() + " " + found.status()));
        for (FamilyScore family : score.families()) {
            lines.add(family.code() + " " + family.points());
        }
        lines.add(score.totals().map(Record::toString).orElse("-"));
        return String.join("\n", lines);
    }
}
