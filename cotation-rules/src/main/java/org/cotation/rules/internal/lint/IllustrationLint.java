package org.cotation.rules.internal.lint;

import com.google.common.base.Splitter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.rule.Conclusion.Awards;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.RuleSource;

/** Points that their author calls illustrative, in a place where no one who reads a result sees it. */
final class IllustrationLint {

    private static final Pattern WORD = Pattern.compile(
            "illustrati(?:on|f|ve)s?|fictifs?|fictives?|à titre d[’']exemple|made[- ]up|fictitious",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SAID_IN_MANIFEST =
            Pattern.compile("^(?:id|title|legalBasis)\\s*:.*|(?:^|\\s)#.*", Pattern.MULTILINE);
    private static final Pattern SAID_IN_RULES =
            Pattern.compile("//.*|/\\*(?s:.*?)\\*/|@\\s*legalBasis.*", Pattern.MULTILINE);

    private final Linter.OnFile findings;

    IllustrationLint(Linter.OnFile findings) {
        this.findings = findings;
    }

    void check(Linter.Subject subject) {
        Manifest manifest = subject.manifest();
        boolean points = subject.rules().stream().map(Rule::conclusion).anyMatch(Awards.class::isInstance);
        if (!points || manifest.places().containsKey("illustrative")) {
            return;
        }
        Stream.concat(
                        said(RuleSource.asWritten(GridFiles.MANIFEST, subject.manifestText()), SAID_IN_MANIFEST),
                        subject.sources().stream().flatMap(source -> said(source, SAID_IN_RULES)))
                .findFirst()
                .ifPresent(this::add);
    }

    /** A word, and where it stands. */
    private record Said(String file, Position position, String word) {}

    private static Stream<Said> said(RuleSource source, Pattern where) {
        String text = source.drl();
        return where.matcher(text)
                .results()
                .map(part -> WORD.matcher(text).region(part.start(), part.end()))
                .filter(Matcher::find)
                .map(word ->
                        new Said(source.file(), source.origin().apply(position(text, word.start())), word.group()));
    }

    private void add(Said said) {
        findings.add(
                said.file(),
                said.position(),
                FindingCode.ILLUSTRATION_UNSAID,
                "les points sont dits illustratifs ici (« " + said.word()
                        + " »), mais grid.yaml n'a pas la phrase `illustrative:` que les résultats montrent. Ajoutez-la.",
                "the points are said to be illustrative here (“" + said.word()
                        + "”), but grid.yaml lacks the sentence `illustrative:` that results show. Add it.");
    }

    private static Position position(String text, int offset) {
        String before = text.substring(0, offset);
        return new Position(Splitter.on('\n').splitToList(before).size(), offset - before.lastIndexOf('\n'));
    }
}
