package org.cotation.workbench;

import java.util.concurrent.Callable;
import org.cotation.engine.CotationEngine;
import org.cotation.explain.WhatIf;
import org.cotation.json.WhatIfJson;
import org.cotation.text.WhatIfText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what would change the score of profiles. */
@Command(name = "whatif")
final class WhatIfCommand implements Callable<Integer> {

    private final CotationCommand root;
    private final Console console;
    private final CotationEngine engine;

    @Mixin
    private final Requests requests;

    WhatIfCommand(CotationCommand root, Console console, CotationEngine engine, Requests requests) {
        this.root = root;
        this.console = console;
        this.engine = engine;
        this.requests = requests;
    }

    @Override
    public Integer call() {
        Format form = root.format();
        return requests.each(
                form == Format.TEXT, (profile, grid, day) -> text(engine.whatIf(profile, grid, day), form));
    }

    private String text(WhatIf whatIf, Format form) {
        return form == Format.JSON ? WhatIfJson.write(whatIf) : WhatIfText.render(whatIf, console.language());
    }
}
