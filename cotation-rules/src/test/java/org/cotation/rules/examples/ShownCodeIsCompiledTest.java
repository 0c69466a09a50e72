package org.cotation.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No code is shown in the Javadoc or the README that is not compiled, word for word, in a test or an example. */
class ShownCodeIsCompiledTest {

    private static final Path MODULE = Path.of("");
    private static final Path PROJECT = MODULE.resolve("..");

    private static final List<Path> COMPILED = List.of(
            MODULE.resolve("src/test/java/org/cotation/rules/examples/ShownCodeTest.java"),
            PROJECT.resolve("cotation-examples/quickstart/src/main/java/org/cotation/quickstart/TenLines.java"));

    /** A block of preformatted text, code or not. */
    private static final Pattern BLOCK = Pattern.compile("<pre>(.*?)</pre>", Pattern.DOTALL);

    private static final Pattern FENCED = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_examples_of_the_javadoc() throws IOException {
        List<String> shown = new ArrayList<>();
        for (String module : List.of("cotation-api", "cotation-rules")) {
            for (Path source : sources(PROJECT.resolve(module).resolve("src/main/java"))) {
                BLOCK.matcher(Files.readString(source))
                        .results()
                        .map(block -> block.group(1).replaceAll("(?m)^ *\\* ?", ""))
                        .map(block -> block.replaceFirst("^\\{@code\n", "").replaceFirst("}$", ""))
                        .forEach(shown::add);
            }
        }

        assertThat(shown).hasSizeGreaterThanOrEqualTo(6).allSatisfy(ShownCodeIsCompiledTest::isCompiled);
    }

    @Test
    void the_java_of_the_readme() throws IOException {
        List<String> shown = FENCED.matcher(Files.readString(PROJECT.resolve("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(shown).isNotEmpty().allSatisfy(ShownCodeIsCompiledTest::isCompiled);
    }

    private static void isCompiled(String shown) throws IOException {
        List<String> compiled = new ArrayList<>();
        for (Path source : COMPILED) {
            compiled.add(withoutLayout(Files.readString(source)));
        }

        assertThat(compiled).as(shown).anySatisfy(source -> assertThat(source).contains(withoutLayout(shown)));
    }

    /** Only the layout may differ: a line is as long as the place allows. */
    private static String withoutLayout(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
