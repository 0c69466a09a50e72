package org.cotation.rules.internal.compile;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;
import org.kie.api.builder.model.KieBaseModel;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieContainer;

/**
 * Builds rule texts with Drools' executable model. Every build has a release id of its own, since concurrent builds under
 * the default one mix their rules up, and leaves nothing in the repository of Drools.
 */
final class DroolsModule {

    private static final String ALIKE = "prepared";
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    private DroolsModule() {}

    /** The executable model of these texts, by file name. */
    static Collection<Model> models(Map<String, String> texts) {
        return build(texts, UUID.randomUUID().toString(), DroolsModule::models);
    }

    /** The executable model of what was built. */
    static Collection<Model> models(InternalKieModule module) {
        KieBaseModel base = module.getKieModuleModel()
                .getKieBaseModels()
                .values()
                .iterator()
                .next();
        return ((CanonicalKieModule) module).getModelForKBase((KieBaseModelImpl) base);
    }

    /**
     * Takes something out of a build that makes the same classes of the same texts each time: their names depend on the
     * release id, which is therefore always the same, and one build waits for the other.
     */
    static <T> T alwaysAlike(Map<String, String> texts, Function<InternalKieModule, T> use) {
        ONE_AT_A_TIME.lock();
        try {
            return build(texts, ALIKE, use);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /** A knowledge base of these texts, by file name, for sessions. */
    static KieBase knowledgeBase(Map<String, String> texts) {
        return build(texts, UUID.randomUUID().toString(), module -> {
            KieContainer container = KieServices.get().newKieContainer(module.getReleaseId(), new LibraryLoader());
            return container.getKieBase();
        });
    }

    /**
     * In a thread of its own, which nobody knows to interrupt: under an interrupt Drools writes half a module, and says so
     * in words that nobody understands. Whoever waits for it stays interrupted.
     */
    private static <T> T build(Map<String, String> texts, String version, Function<InternalKieModule, T> use) {
        FutureTask<T> task = new FutureTask<>(() -> buildHere(texts, version, use));
        Thread thread = new Thread(null, task, "cotation-compile", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        return result(task);
    }

    private static <T> T result(FutureTask<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> T buildHere(Map<String, String> texts, String version, Function<InternalKieModule, T> use) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.cotation.compiled", "grid", version);
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        new TreeMap<>(texts)
                .forEach((name, text) -> files.write(services.getResources()
                        .newByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "UTF-8")
                        .setResourceType(ResourceType.DRL)
                        .setSourcePath("src/main/resources/org/cotation/compiled/" + name)));
        // Drools makes a second class loader for the compiled model, below that of the thread.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        LibraryLoader library = new LibraryLoader();
        thread.setContextClassLoader(library);
        KieBuilder builder = services.newKieBuilder(files, library);
        try {
            builder.buildAll(ExecutableModelProject.class);
            refuseErrors(builder.getResults());
            return use.apply((InternalKieModule) builder.getKieModule());
        } finally {
            services.getRepository().removeKieModule(release);
            thread.setContextClassLoader(before);
        }
    }

    private static void refuseErrors(Results results) {
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new DroolsRefusal(results.getMessages(Message.Level.ERROR).stream()
                    .map(Message::getText)
                    .collect(Collectors.joining("\n")));
        }
    }
}
