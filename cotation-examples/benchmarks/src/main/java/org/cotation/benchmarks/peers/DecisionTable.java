package org.cotation.benchmarks.peers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotation.benchmarks.peers.PeerGrid.PeerRule;

/** The rules of the peers as one decision table in DMN: a column for each property, every rule that holds collected. */
final class DecisionTable {

    static final String NAMESPACE = "https://cotation.org/benchmarks";
    static final String NAME = "criteria";

    private DecisionTable() {}

    /** The properties that are columns, with their types in FEEL. */
    static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        PeerGrid.rules().forEach(rule -> rule.conditions()
                .forEach(condition -> columns.put(condition.property(), typeOf(condition))));
        return columns;
    }

    private static String typeOf(Condition condition) {
        if (condition.feel().startsWith("\"")) {
            return "string";
        }
        return condition.feel().equals("true") || condition.feel().equals("false") ? "boolean" : "number";
    }

    static String xml() {
        Map<String, String> columns = columns();
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="%s" namespace="%s">
                """.formatted(NAME, NAMESPACE));
        columns.forEach((name, type) -> xml.append("""
                <inputData id="i-%1$s" name="%1$s"><variable name="%1$s" typeRef="%2$s"/></inputData>
                """.formatted(name, type)));
        xml.append("<decision id=\"criteria\" name=\"met\"><variable name=\"met\"/>\n");
        columns.keySet().forEach(name -> xml.append("<informationRequirement><requiredInput href=\"#i-")
                .append(name)
                .append("\"/></informationRequirement>\n"));
        xml.append("<decisionTable hitPolicy=\"COLLECT\">\n");
        columns.forEach((name, type) -> xml.append("""
                <input><inputExpression typeRef="%2$s"><text>%1$s</text></inputExpression></input>
                """.formatted(name, type)));
        xml.append("<output typeRef=\"number\"/>\n");
        PeerGrid.rules().forEach(rule -> xml.append(row(rule, columns)));
        return xml.append("</decisionTable></decision></definitions>\n").toString();
    }

    private static String row(PeerRule rule, Map<String, String> columns) {
        return columns.keySet().stream()
                .map(name -> "<inputEntry><text>" + entry(rule, name) + "</text></inputEntry>")
                .collect(Collectors.joining(
                        "", "<rule>", "<outputEntry><text>" + rule.criterion() + "</text></outputEntry></rule>\n"));
    }

    private static String entry(PeerRule rule, String name) {
        return rule.conditions().stream()
                .filter(condition -> condition.property().equals(name))
                .map(condition -> condition.feel().replace(">", "&gt;"))
                .findFirst()
                .orElse("-");
    }
}
