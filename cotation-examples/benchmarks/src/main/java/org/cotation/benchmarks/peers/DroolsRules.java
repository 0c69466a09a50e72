package org.cotation.benchmarks.peers;

import java.util.List;
import java.util.stream.Collectors;
import org.cotation.benchmarks.peers.PeerGrid.PeerRule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** The rules of the peers in DRL, built as the documentation of Drools shows, with the executable model. */
final class DroolsRules {

    private DroolsRules() {}

    static KieContainer build() {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.cotation.benchmarks", "peers", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/org/cotation/benchmarks/peers/rules.drl", drl());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("Drools refused the rules:\n" + builder.getResults());
        }
        return services.newKieContainer(release);
    }

    private static String drl() {
        StringBuilder drl = new StringBuilder(
                "package org.cotation.benchmarks.peers;\nimport org.cotation.benchmarks.plain.FlatRequest;\n");
        List<PeerRule> rules = PeerGrid.rules();
        for (int i = 0; i < rules.size(); i++) {
            PeerRule rule = rules.get(i);
            drl.append("rule \"")
                    .append(i)
                    .append("\"\nwhen\n    $request : FlatRequest( ")
                    .append(rule.conditions().stream().map(Condition::drl).collect(Collectors.joining(", ")))
                    .append(" )\nthen\n    $request.award(")
                    .append(rule.criterion())
                    .append(");\nend\n");
        }
        return drl.toString();
    }
}
