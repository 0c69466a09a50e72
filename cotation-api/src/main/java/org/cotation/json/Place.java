package org.cotation.json;

import java.util.regex.Pattern;

/**
 * Where something stands in a profile.
 *
 * @param path its path, as evidence writes it; empty for the whole profile
 * @param pointer the same as a JSON pointer (RFC 6901)
 */
record Place(String path, String pointer) {

    static final Place ROOT = new Place("", "");

    private static final Pattern BRACKETED = Pattern.compile("\\[([0-9]+)]");

    Place member(String name) {
        return new Place(path.isEmpty() ? name : path + "." + name, pointerTo(name));
    }

    Place element(int index) {
        return new Place(path + "[" + index + "]", pointer + "/" + index);
    }

    String pointerTo(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The path that a JSON pointer was meant to be: {@code /dependants/0/birthDate} or {@code dependants.0.birthDate}. */
    static String pathOf(String written) {
        String dotted = BRACKETED.matcher(written).replaceAll(".$1").replace('/', '.');
        return dotted.replaceAll("\\.([0-9]+)(?=\\.|$)", "[$1]").replaceAll("^\\.", "");
    }
}
