package org.cotation.benchmarks.many;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.cotation.benchmarks.Contender;
import org.cotation.benchmarks.Population;
import org.cotation.benchmarks.Scratch;
import org.cotation.benchmarks.Tally;
import org.cotation.benchmarks.many.ManyRules.Sheet;
import org.cotation.benchmarks.plain.SheetFacts;
import org.cotation.profile.ApplicantProfile;

/** The generated rules as Java source, compiled when the benchmark starts: one test after another, in short methods. */
public final class GeneratedJava implements Contender<Tally> {

    private static final int RULES_A_METHOD = 20;
    private static final Pattern AMOUNT = Pattern.compile("\\(K(\\d+)\\)");

    private final Consumer<SheetFacts> rules;

    private GeneratedJava(Consumer<SheetFacts> rules) {
        this.rules = rules;
    }

    /** Writes and compiles so many rules. */
    public static GeneratedJava of(int number) {
        try (Scratch scratch = new Scratch()) {
            Path folder = scratch.folder();
            Path source = folder.resolve("Rules.java");
            Files.writeString(source, source(ManyRules.of(number)), StandardCharsets.UTF_8);
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            int status = compiler.run(
                    null,
                    null,
                    null,
                    "-proc:none",
                    "-classpath",
                    System.getProperty("java.class.path", ""),
                    source.toString());
            if (status != 0) {
                throw new IllegalStateException("The generated Java does not compile.");
            }
            return new GeneratedJava(load(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The generated Java could not be loaded.", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Consumer<SheetFacts> load(Path folder) throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, GeneratedJava.class.getClassLoader())) {
            return (Consumer<SheetFacts>)
                    loader.loadClass("Rules").getDeclaredConstructor().newInstance();
        }
    }

    private static String source(List<Sheet> rules) {
        StringBuilder methods = new StringBuilder(constants(rules));
        StringBuilder calls = new StringBuilder();
        for (int from = 0; from < rules.size(); from += RULES_A_METHOD) {
            calls.append("        rules").append(from).append("(f);\n");
            methods.append("    private static void rules").append(from).append("(SheetFacts f) {\n");
            for (Sheet rule : rules.subList(from, Math.min(from + RULES_A_METHOD, rules.size()))) {
                methods.append("        if (%s) f.award(\"%s\", %d, f.%s());%n"
                        .formatted(rule.java(), rule.criterion(), rule.points(), rule.facts()));
            }
            methods.append("    }\n");
        }
        return """
                import java.math.BigDecimal;
                import org.cotation.benchmarks.plain.SheetFacts;
                import org.cotation.profile.code.HousingStatus;
                public final class Rules implements java.util.function.Consumer<SheetFacts> {
                    public void accept(SheetFacts f) {
                """ + calls + "    }\n" + methods + "}\n";
    }

    private static String constants(List<Sheet> rules) {
        return rules.stream()
                .map(rule -> AMOUNT.matcher(rule.java()))
                .filter(Matcher::find)
                .map(amount -> amount.group(1))
                .distinct()
                .map(amount ->
                        "    private static final BigDecimal K%1$s = BigDecimal.valueOf(%1$s);%n".formatted(amount))
                .collect(Collectors.joining());
    }

    @Override
    public Tally score(ApplicantProfile profile) {
        SheetFacts facts = new SheetFacts(profile, Population.AS_OF);
        rules.accept(facts);
        return facts.tally();
    }

    @Override
    public Tally tally(Tally result) {
        return result;
    }
}
