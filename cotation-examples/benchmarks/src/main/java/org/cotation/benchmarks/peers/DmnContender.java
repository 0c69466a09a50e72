package org.cotation.benchmarks.peers;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cotation.benchmarks.plain.FlatRequest;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A DMN decision table, evaluated by the engine of KIE. */
public final class DmnContender extends PeerContender {

    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Reads and compiles the table. */
    public DmnContender(LocalDate asOf) {
        super(asOf);
        Resource table = ResourceFactory.newReaderResource(new StringReader(DecisionTable.xml()));
        table.setSourcePath(DecisionTable.NAME + ".dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(table))
                .getOrElseThrow(cause -> new IllegalStateException("The table was refused.", cause));
        model = runtime.getModel(DecisionTable.NAMESPACE, DecisionTable.NAME);
    }

    @Override
    void run(FlatRequest request) {
        DMNContext context = runtime.newContext();
        FlatRequestFields.copy(request, context);
        Object met = runtime.evaluateAll(model, context)
                .getDecisionResultByName("met")
                .getResult();
        if (met instanceof List<?> criteria) {
            criteria.forEach(criterion -> request.award(((BigDecimal) criterion).intValue()));
        }
    }
}
