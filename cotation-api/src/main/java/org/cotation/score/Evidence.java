package org.cotation.score;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One fact that a conclusion rests on.
 *
 * @param path where the fact stands in the profile, such as {@code dependants[0].birthDate}, or in the grid, such as
 *     {@code parameters.first-quartile.2026}
 * @param value its value
 * @param status where it comes from and how far it was checked
 */
public record Evidence(String path, FactValue value, EvidenceStatus status) {

    /** Stands for the path of a fact that the reader of an explanation may not know. */
    public static final String PROTECTED = "PROTECTED";

    private static final int FEW = 8;

    /** Checks that everything is there. */
    public Evidence {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(status, "status");
    }

    /**
     * Each fact once, the first time that it is named, in the same order.
     *
     * @param evidence facts, of which some may be named more than once
     */
    public static List<Evidence> distinct(Collection<Evidence> evidence) {
        if (evidence.size() <= FEW) {
            return distinctOfFew(evidence);
        }
        Map<String, Evidence> byPath = new LinkedHashMap<>();
        evidence.forEach(item -> byPath.putIfAbsent(item.path(), item));
        return List.copyOf(byPath.values());
    }

    /** Most conclusions rest on so few facts that no map is worth its making. */
    private static List<Evidence> distinctOfFew(Collection<Evidence> evidence) {
        Evidence[] found = new Evidence[evidence.size()];
        int size = 0;
        for (Evidence item : evidence) {
            boolean known = false;
            for (int i = 0; i < size && !known; i++) {
                known = found[i].path.equals(item.path);
            }
            if (!known) {
                found[size++] = item;
            }
        }
        return List.of(size == found.length ? found : Arrays.copyOf(found, size));
    }

    /** Whether the fact still waits for a check: only what the applicant declared does. */
    public boolean toVerify() {
        return status == EvidenceStatus.DECLARED;
    }

    @Override
    public String toString() {
        return "Evidence[" + path + ", " + status + "]";
    }
}
