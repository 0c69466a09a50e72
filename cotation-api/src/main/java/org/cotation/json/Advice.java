package org.cotation.json;

import java.util.List;
import java.util.stream.Collectors;

/** Says what someone may have meant. */
final class Advice {

    private Advice() {}

    /** « Peut-être : `a` ou `b` ? » with a space before it; empty if there is nothing to propose. */
    static String french(List<String> proposals) {
        return proposals.isEmpty() ? "" : " Peut-être : " + joined(proposals, " ou ") + " ?";
    }

    /** The same in English. */
    static String english(List<String> proposals) {
        return proposals.isEmpty() ? "" : " Maybe: " + joined(proposals, " or ") + "?";
    }

    /** The proposals as JSON texts. */
    static List<String> quoted(List<String> proposals) {
        return proposals.stream().map(proposal -> '"' + proposal + '"').toList();
    }

    private static String joined(List<String> proposals, String or) {
        return proposals.stream().map(proposal -> '`' + proposal + '`').collect(Collectors.joining(or));
    }
}
