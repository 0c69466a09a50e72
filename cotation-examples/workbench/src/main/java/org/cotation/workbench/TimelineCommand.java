package org.cotation.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.GridVersions;
import org.cotation.explain.Timeline;
import org.cotation.json.TimelineJson;
import org.cotation.message.Wording;
import org.cotation.text.TimelineText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells when the score of profiles will change. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {

    private static final int USUAL_MONTHS = 24;
    private static final int MOST_YEARS = 50;

    private final CotationCommand root;
    private final Console console;
    private final CotationEngine engine;
    private final Clock clock;

    @Mixin
    private final NamedRequests requests;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable LocalDate to;

    @Option(names = "--months", paramLabel = "N")
    private @Nullable Integer months;

    TimelineCommand(CotationCommand root, Console console, CotationEngine engine, NamedRequests requests, Clock clock) {
        this.root = root;
        this.console = console;
        this.engine = engine;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Format form = root.format();
        return requests.each(
                faults(),
                form == Format.TEXT,
                this::versions,
                (profile, grid) -> text(engine.timeline(profile, grid, first(), last()), form));
    }

    private GridVersions versions() {
        return GridVersions.of(requests.versions().stream().map(requests::read).toList());
    }

    private LocalDate first() {
        return from == null ? LocalDate.now(clock) : from;
    }

    private LocalDate last() {
        return to == null ? first().plusMonths(months == null ? USUAL_MONTHS : months) : to;
    }

    private List<Wording> faults() {
        List<Wording> faults = new ArrayList<>();
        if (to != null && months != null) {
            faults.add(new Wording(
                    "--to et --months disent tous deux la fin. Donnez l'un ou l'autre.",
                    "--to and --months both tell the end. Give one or the other."));
        }
        if (months != null && (months < 0 || months > MOST_YEARS * 12)) {
            faults.add(new Wording(
                    "--months : valeur refusée (" + months + "). Attendu : un nombre de 0 à " + MOST_YEARS * 12 + ".",
                    "--months: value refused (" + months + "). Expected: a number from 0 to " + MOST_YEARS * 12 + "."));
        } else if (last().isBefore(first())) {
            faults.add(new Wording(
                    "la fin (" + last() + ") vient avant le début (" + first() + ").",
                    "the end (" + last() + ") comes before the beginning (" + first() + ")."));
        } else if (last().isAfter(first().plusYears(MOST_YEARS))) {
            faults.add(new Wording(
                    "--to : valeur refusée (" + last() + "). Attendu : " + MOST_YEARS + " ans au plus après le début.",
                    "--to: value refused (" + last() + "). Expected: at most " + MOST_YEARS
                            + " years after the beginning."));
        }
        return faults;
    }

    private String text(Timeline timeline, Format form) {
        return form == Format.JSON ? TimelineJson.write(timeline) : TimelineText.render(timeline, console.language());
    }
}
