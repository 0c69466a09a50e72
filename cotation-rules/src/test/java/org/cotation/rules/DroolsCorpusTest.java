package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.ParsedRule;
import org.cotation.rules.internal.syntax.ParsedRule.Metadata;
import org.cotation.rules.internal.syntax.RuleParser;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Drools reads the files of the grids shipped as the parser of the library does, so that what is checked, shown and
 * evaluated is what Drools would run.
 */
class DroolsCorpusTest {

    /** A rule file; its name is what a test report shows. */
    record RuleFile(String name, String text) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** What can be compared of a rule. */
    record Read(String name, Map<String, String> metadata, List<String> facts) {}

    static Stream<RuleFile> files() {
        return TestGrids.ENGINE.builtInGrids().grids().stream().flatMap(grid -> {
            String id = grid.info().id();
            GridFiles files = GridFiles.read("org/cotation/grids/" + id, DroolsCorpusTest.class.getClassLoader());
            return files.rules().entrySet().stream()
                    .map(file -> new RuleFile(id + "/" + file.getKey(), file.getValue()));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void droolsReadsTheSameRules(RuleFile file) throws Exception {
        List<Read> ours = RuleParser.parse(file.text(), new Findings(file.name())).stream()
                .map(DroolsCorpusTest::ours)
                .toList();

        assertThat(ours).isNotEmpty().isEqualTo(theirs(file));
    }

    private static Read ours(ParsedRule rule) {
        Map<String, String> metadata = new TreeMap<>();
        for (Metadata item : rule.metadata()) {
            metadata.put(item.key(), item.value());
        }
        List<String> facts = new ArrayList<>();
        for (ParsedRule.Condition condition : rule.conditions()) {
            String quantifier =
                    switch (condition.quantifier()) {
                        case ONE -> "";
                        case EXISTS -> "exists ";
                        case NOT -> "not ";
                    };
            facts.add(quantifier + condition.type() + " "
                    + (condition.bindings().size() + condition.tests().size()));
        }
        return new Read(rule.name(), metadata, facts);
    }

    private static List<Read> theirs(RuleFile file) throws Exception {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = parser.parse(
                false, "package org.cotation.corpus; import org.cotation.rules.vocabulary.*; " + quoted(file));
        assertThat(parser.getErrors()).isEmpty();
        return parsed.getRules().stream().map(DroolsCorpusTest::theirs).toList();
    }

    /** Drools takes {@code 1.e} for the start of a number: a code is read as a text, as the loader does. */
    private static String quoted(RuleFile file) {
        return file.text().replaceAll("@(\\w+)\\( ([^\" ][^)\\n]*?) \\)", "@$1( \"$2\" )");
    }

    private static Read theirs(RuleDescr rule) {
        Map<String, String> metadata = new TreeMap<>();
        rule.getAnnotations()
                .forEach(annotation ->
                        metadata.put(annotation.getName(), unquoted(annotation.getSingleValueAsString())));
        List<String> facts = new ArrayList<>();
        AndDescr conditions = rule.getLhs();
        conditions.getDescrs().forEach(condition -> facts.add(fact(condition)));
        return new Read(rule.getName(), metadata, facts);
    }

    private static String fact(BaseDescr condition) {
        if (condition instanceof NotDescr not) {
            return "not " + fact(not.getDescrs().get(0));
        }
        if (condition instanceof ExistsDescr exists) {
            return "exists " + fact((BaseDescr) exists.getDescrs().get(0));
        }
        PatternDescr pattern = (PatternDescr) condition;
        return pattern.getObjectType() + " "
                + pattern.getConstraint().getDescrs().size();
    }

    private static String unquoted(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }
}
