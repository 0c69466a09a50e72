package org.cotation.rules.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cotation.message.Wording;
import org.cotation.rules.publication.GridDiff.Change;
import org.cotation.rules.publication.GridDiff.Difference;
import org.cotation.rules.publication.GridDiff.Kind;
import org.cotation.rules.publication.GridDiff.Subject;

/** Compares two documents, entry by entry, and each entry aspect by aspect. */
final class GridComparison {

    private final GridEntries older;
    private final GridEntries newer;
    private final CriteriaOrder order;

    private GridComparison(GridDocument older, GridDocument newer) {
        this.order = new CriteriaOrder(older, newer);
        this.older = new GridEntries(older);
        this.newer = new GridEntries(newer);
    }

    static List<Change> changes(GridDocument older, GridDocument newer) {
        GridComparison comparison = new GridComparison(older, newer);
        return Stream.of(Subject.values())
                .flatMap(subject -> comparison.changes(subject).stream())
                .toList();
    }

    /**
     * What two documents are compared by.
     *
     * @param code what the same entry has in both documents
     * @param label its name
     * @param aspects what is said of it, by aspect
     */
    record Entry(String code, Wording label, Map<Wording, List<Condition>> aspects) {

        Entry(String code, Wording label) {
            this(code, label, new LinkedHashMap<>());
        }

        Entry with(Wording aspect, List<Condition> words) {
            aspects.merge(aspect, words, (some, more) -> Stream.concat(some.stream(), more.stream())
                    .toList());
            return this;
        }

        Entry with(Wording aspect, Wording text) {
            return with(aspect, text.fr().isEmpty() ? List.of() : List.of(new Condition.Sentence(text)));
        }

        Entry with(Wording aspect, String text) {
            return with(aspect, text.isEmpty() ? List.of() : List.of(GridEntries.quoted(text)));
        }
    }

    private List<Change> changes(Subject subject) {
        Map<String, Entry> before = byCode(older.of(subject));
        Map<String, Entry> after = byCode(newer.of(subject));
        List<Change> changes = new ArrayList<>();
        after.forEach((code, entry) -> {
            Entry former = before.getOrDefault(code, new Entry(code, entry.label()));
            Kind kind = before.containsKey(code) ? Kind.CHANGED : Kind.ADDED;
            List<Difference> differences = new ArrayList<>(differences(former, entry));
            if (subject == Subject.FAMILY) {
                differences.addAll(order.differences(code));
            }
            if (kind == Kind.ADDED || !differences.isEmpty()) {
                changes.add(new Change(subject, kind, code, entry.label(), differences));
            }
        });
        before.forEach((code, entry) -> {
            if (!after.containsKey(code)) {
                List<Difference> differences = differences(entry, new Entry(code, entry.label()));
                changes.add(new Change(subject, Kind.REMOVED, code, entry.label(), differences));
            }
        });
        return changes;
    }

    private static Map<String, Entry> byCode(List<Entry> entries) {
        Map<String, Entry> byCode = new LinkedHashMap<>();
        entries.forEach(entry -> byCode.merge(entry.code(), entry, (first, second) -> {
            second.aspects().forEach(first::with);
            return first;
        }));
        return byCode;
    }

    private static List<Difference> differences(Entry before, Entry after) {
        Set<Wording> aspects = new LinkedHashSet<>(after.aspects().keySet());
        aspects.addAll(before.aspects().keySet());
        return aspects.stream()
                .map(aspect -> new Difference(
                        aspect,
                        before.aspects().getOrDefault(aspect, List.of()),
                        after.aspects().getOrDefault(aspect, List.of())))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }
}
