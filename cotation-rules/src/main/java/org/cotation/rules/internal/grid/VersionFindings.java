package org.cotation.rules.internal.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cotation.engine.Validity;
import org.cotation.message.Diagnostic;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.grid.GridPlace.Version;
import org.cotation.rules.internal.grid.Yaml.Entries;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;

/** Finds what does not fit between the versions of one grid: their ids, and the days on which they are in force. */
public final class VersionFindings {

    /** A version whose manifest could be read, and where it says what. */
    private record Known(Version version, Manifest manifest, Position id, Position validity) {

        Validity days() {
            return manifest.validity();
        }

        boolean sameGrid(Known other) {
            return manifest.id().equals(other.manifest.id());
        }

        Diagnostic finding(Position position, FindingCode code, String fr, String en) {
            return version.inPlace(new Diagnostic(
                    GridFiles.MANIFEST, position.line(), position.column(), code.code(), new Wording(fr, en)));
        }
    }

    private final List<Known> oldestFirst;

    private VersionFindings(GridPlace place) {
        List<Known> known = new ArrayList<>();
        if (!place.alone()) {
            place.versions().forEach(version -> read(version, known));
        }
        known.sort(Comparator.comparing(one -> one.days().from()));
        this.oldestFirst = List.copyOf(known);
    }

    /** What stands at a place, whose versions are compared. A version whose manifest cannot be read is left out. */
    public static VersionFindings of(GridPlace place) {
        return new VersionFindings(place);
    }

    private static void read(Version version, List<Known> known) {
        Findings unread = new Findings(GridFiles.MANIFEST);
        String text = version.files().manifest();
        ManifestReader.read(text, unread)
                .filter(manifest -> unread.all().isEmpty())
                .ifPresent(manifest -> {
                    Entries root = new Yaml(unread, "id").document(text).orElseThrow();
                    known.add(new Known(version, manifest, position(root, "id"), position(root, "validity")));
                });
    }

    private static Position position(Entries root, String key) {
        return root.find(key).map(Yaml.Entry::position).orElse(Position.START);
    }

    /** Why these are no versions of one grid: different ids, days that two of them share. */
    public List<Diagnostic> faults() {
        List<Diagnostic> faults = new ArrayList<>();
        for (int i = 1; i < oldestFirst.size(); i++) {
            Known first = oldestFirst.get(0);
            Known version = oldestFirst.get(i);
            if (!version.sameGrid(first)) {
                faults.add(otherId(first, version));
            }
            for (Known older : oldestFirst.subList(0, i)) {
                if (version.sameGrid(older) && older.days().overlaps(version.days())) {
                    faults.add(overlap(older, version));
                }
            }
        }
        return faults;
    }

    private static Diagnostic otherId(Known first, Known version) {
        String other = first.manifest().id();
        String id = version.manifest().id();
        return version.finding(
                version.id(),
                FindingCode.VERSIONS_OF_TWO_GRIDS,
                "cette version a l'identifiant `" + id + "`, celle du dossier "
                        + first.version().folder() + " a `" + other
                        + "`. Les versions d'une grille ont le même ; deux grilles ont chacune leur dossier.",
                "this version has the id `" + id + "`, that of the folder "
                        + first.version().folder() + " has `" + other
                        + "`. The versions of one grid share theirs; two grids have a folder each.");
    }

    private static Diagnostic overlap(Known older, Known version) {
        Wording days = version.days().inWords();
        Wording others = older.days().inWords();
        String folder = older.version().folder();
        return version.finding(
                version.validity(),
                FindingCode.VERSIONS_OVERLAP,
                "cette version (" + days.fr() + ") et celle du dossier " + folder + " (" + others.fr()
                        + ") sont en vigueur les mêmes jours. Terminez l'une avant que l'autre commence.",
                "this version (" + days.en() + ") and that of the folder " + folder + " (" + others.en()
                        + ") are in force on the same days. End one before the other begins.");
    }

    /** The days between two versions on which none is in force; none between different grids. */
    public List<Diagnostic> gaps() {
        List<Diagnostic> gaps = new ArrayList<>();
        if (oldestFirst.isEmpty() || !oldestFirst.stream().allMatch(oldestFirst.get(0)::sameGrid)) {
            return gaps;
        }
        LocalDate covered = oldestFirst.get(0).days().to();
        for (Known version : oldestFirst) {
            LocalDate from = version.days().from();
            if (covered.isBefore(from) && covered.plusDays(1).isBefore(from)) {
                Wording days = Numerals.period(covered.plusDays(1), from.minusDays(1));
                gaps.add(version.finding(
                        version.validity(),
                        FindingCode.VERSION_GAP,
                        "aucune version n'est en vigueur " + days.fr() + ". Si c'est voulu, ignorez ce constat.",
                        "no version is in force " + days.en() + ". If this is meant, ignore the finding."));
            }
            covered = covered.isAfter(version.days().to())
                    ? covered
                    : version.days().to();
        }
        return gaps;
    }
}
