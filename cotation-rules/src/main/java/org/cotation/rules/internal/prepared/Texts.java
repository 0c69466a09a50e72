package org.cotation.rules.internal.prepared;

import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.grid.GridFiles;

/** The texts of a prepared grid, which no score needs: they are read when they are asked for. Immutable. */
public final class Texts {

    private final String name;
    private final byte[] bytes;

    Texts(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Those of a grid. */
    public static Texts of(GridFiles files) {
        Output out = new Output();
        out.text(files.manifest());
        for (Map<String, String> texts : List.of(files.rules(), files.dictionaries(), files.scenarios())) {
            out.named(texts, out::text);
        }
        return new Texts(files.name(), out.bytes());
    }

    /** The grid, as the caller named it. */
    public String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The texts. */
    public GridFiles files() {
        Input in = new Input(bytes, 0, bytes.length);
        return new GridFiles(name, in.text(), in.named(in::text), in.named(in::text), in.named(in::text), List.of());
    }
}
