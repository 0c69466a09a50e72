package org.cotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Nothing public is undocumented: what users call, and the components of every record. Looks at the sources of the module
 * that runs it; the other modules extend it.
 */
public class DocumentationTest {

    @Test
    public void everything_public_says_what_it_is_for() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            List<Path> java =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(java));
            Scanner scanner = new Scanner(DocTrees.instance(task));
            task.parse().forEach(unit -> scanner.scan(unit, null));

            assertThat(java).isNotEmpty();
            assertThat(scanner.undocumented).isEmpty();
        }
    }

    private static final class Scanner extends TreePathScanner<Void, Void> {

        private final List<String> undocumented = new ArrayList<>();
        private final DocTrees docs;

        Scanner(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitPackage(PackageTree declaration, Void nothing) {
            if (getCurrentPath().getCompilationUnit().getSourceFile().getName().endsWith("package-info.java")) {
                report(declaration.getPackageName().toString());
            }
            return null;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!isPublic(type.getModifiers())) {
                return null;
            }
            report(type.getSimpleName().toString());
            if (type.getKind() == Tree.Kind.RECORD) {
                reportComponents(type);
            }
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (isPublic(method.getModifiers()) && !overrides && !isGenerated(method)) {
                report(method.getName().toString());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void nothing) {
            if (isPublic(field.getModifiers())) {
                report(field.getName().toString());
            }
            return null;
        }

        private void reportComponents(ClassTree type) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            Set<String> described = comment == null
                    ? Set.of()
                    : comment.getBlockTags().stream()
                            .filter(tag -> tag.getKind() == DocTree.Kind.PARAM)
                            .map(tag -> ((ParamTree) tag).getName().toString())
                            .collect(Collectors.toSet());
            for (Tree member : type.getMembers()) {
                // The compiler's tree shows the components of a record as its non-static fields.
                if (member instanceof VariableTree component
                        && !component.getModifiers().getFlags().contains(Modifier.STATIC)
                        && !described.contains(component.getName().toString())) {
                    undocumented.add(type.getSimpleName() + "." + component.getName());
                }
            }
        }

        private void report(String name) {
            if (isUndocumented()) {
                undocumented.add(
                        getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + name);
            }
        }

        private boolean isUndocumented() {
            return docs.getDocCommentTree(getCurrentPath()) == null;
        }

        /** A default constructor has no place of its own in the source. */
        private boolean isGenerated(MethodTree method) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            return docs.getSourcePositions().getEndPosition(unit, method) < 0;
        }

        /** Public or protected, or a member of an interface or an enum's constant. */
        private boolean isPublic(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            TreePath parent = getCurrentPath().getParentPath();
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || (parent.getLeaf().getKind() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE));
        }
    }
}
