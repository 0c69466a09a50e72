package org.cotation.workbench;

import java.util.List;
import org.cotation.message.Language;

/** Finds the language asked for before the command line is understood. */
final class Languages {

    private static final String OPTION = "--lang";

    private Languages() {}

    /** English if the line asks for it, else French. */
    static Language of(List<String> args) {
        int end = args.indexOf("--");
        List<String> options = end < 0 ? args : args.subList(0, end);
        for (int i = 0; i < options.size(); i++) {
            String arg = options.get(i);
            if (arg.equalsIgnoreCase(OPTION + "=en")) {
                return Language.EN;
            }
            if (arg.equals(OPTION) && i + 1 < options.size()) {
                return options.get(i + 1).equalsIgnoreCase("en") ? Language.EN : Language.FR;
            }
        }
        return Language.FR;
    }
}
