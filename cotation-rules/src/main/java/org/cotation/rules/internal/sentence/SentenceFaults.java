package org.cotation.rules.internal.sentence;

import java.util.List;
import java.util.Optional;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;

/** Everything that can be wrong with sentences and dictionaries as such, in words. */
final class SentenceFaults {

    private final Findings findings;

    SentenceFaults(Findings findings) {
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    void unknown(Position place, Optional<String> nearest) {
        findings.add(
                place,
                FindingCode.UNKNOWN_SENTENCE,
                "phrase inconnue"
                        + nearest.map(phrase -> " ; la plus proche : « " + phrase + " ».")
                                .orElse(".")
                        + " Les phrases connues sont listées dans la documentation ; une condition en DRL se met après `>`.",
                "unknown sentence"
                        + nearest.map(phrase -> "; the nearest: “" + phrase + "”.")
                                .orElse(".")
                        + " The documentation lists the known sentences; a condition in DRL is put after `>`.");
    }

    void tooLong(Position place, int most) {
        findings.add(
                place,
                FindingCode.SENTENCE_TOO_LONG,
                "cette phrase a plus de " + most + " caractères. Écrivez-en plusieurs, une par ligne.",
                "this sentence has more than " + most + " characters. Write several, one on each line.");
    }

    void nothingToContinue(Position place) {
        findings.add(
                place,
                FindingCode.NOTHING_TO_CONTINUE,
                "une ligne qui commence par `-` précise le fait de la phrase qui la précède : il n'y en a pas ici.",
                "a line that starts with `-` says more of the fact of the sentence before it: there is none here.");
    }

    void notANumber(Position place, String text) {
        findings.add(
                place,
                FindingCode.NOT_A_NUMBER,
                "`" + text + "` n'est pas un nombre. Écrivez-le en chiffres, comme 35 ou 1 234,50.",
                "`" + text + "` is not a number. Write it in figures, as 35 or 1234.50.");
    }

    void notACode(Position place, String text) {
        findings.add(
                place,
                FindingCode.NOT_A_CODE,
                "`" + text
                        + "` n'est pas un code : un code n'a que des lettres, des chiffres, des points et des tirets.",
                "`" + text + "` is not a code: a code has only letters, digits, dots and hyphens.");
    }

    void unknownCode(Position place, String text, String label, List<String> codes, String shown) {
        findings.add(
                place,
                FindingCode.UNKNOWN_CODE,
                "`" + text + "` n'est pas une valeur de « " + label + " »." + Hints.hint(text, codes) + " Valeurs : "
                        + shown + ".",
                "`" + text + "` is not a value of “" + label + "”." + Hints.hintEn(text, codes) + " Values: " + shown
                        + ".");
    }

    void entry(Position place, String line) {
        findings.add(
                place,
                FindingCode.ENTRY_FORM,
                "`" + line
                        + "` n'est pas une entrée. Écrivez `[when][]Le demandeur a au moins {n} ans=Applicant( age >= {n} )`.",
                "`" + line
                        + "` is not an entry. Write `[when][]The applicant is {n} or older=Applicant( age >= {n} )`.");
    }

    void scope(Position place, String scope) {
        findings.add(
                place,
                FindingCode.ENTRY_SCOPE,
                "`[" + scope
                        + "]` n'est pas permis : un dictionnaire ne traduit que des conditions, sous `[when]` ou `[condition]`.",
                "`[" + scope
                        + "]` is not allowed: a dictionary translates conditions only, under `[when]` or `[condition]`.");
    }

    void twice(Position place, String phrase) {
        findings.add(
                place,
                FindingCode.SENTENCE_TWICE,
                "la phrase « " + phrase
                        + " » est déjà dans un dictionnaire. Changez un mot : une phrase n'a qu'un sens.",
                "the sentence “" + phrase + "” is in a dictionary already. Change a word: a sentence has one meaning.");
    }

    void parameters(Position place, String name) {
        findings.add(
                place,
                FindingCode.SENTENCE_PARAMETER,
                "le paramètre `{" + name + "}` doit se trouver des deux côtés du signe `=`, une fois dans la phrase.",
                "the parameter `{" + name + "}` must stand on both sides of the sign `=`, once in the sentence.");
    }

    void unknownList(Position place, String list) {
        findings.add(
                place,
                FindingCode.UNKNOWN_LIST,
                "`" + list
                        + "` n'est pas une propriété qui contient des codes. Écrivez, par exemple, `{statut:ENUM:Housing.status}`.",
                "`" + list + "` is no property that holds codes. Write, for instance, `{status:ENUM:Housing.status}`.");
    }
}
