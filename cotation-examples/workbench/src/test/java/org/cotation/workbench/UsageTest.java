package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells in one line what is wrong in a command line, in the language asked for. */
class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score --gird x a.json | option inconnue (--gird). Peut-être : --grid ?",
                "score --gird=x a.json | option inconnue (--gird). Peut-être : --grid ?",
                "score --grid x --zzzzzzzzz a.json | option inconnue (--zzzzzzzzz). Aide",
                "score a.json --grid | l'option --grid attend une valeur.",
                "score --grid a --grid b c.json | l'option --grid est donnée deux fois.",
                "score --grid cahc-2022 --as-of 15/06/2026 a.json | --as-of : valeur refusée (15/06/2026). Attendu : une date",
                "score --grid cahc-2022 --as-of 2026-02-30 a.json | --as-of : valeur refusée (2026-02-30). Attendu : une date",
                "score --grid cahc-2022 --interpretation x a.json | --interpretation : valeur refusée (x). Attendu : NOM=VALEUR",
                "score --grid cahc-2022 --lang de a.json | --lang : valeur refusée (de). Attendu : fr, en.",
                "score --grid cahc-2022 --format xml a.json | --format : valeur refusée (xml). Attendu : text, json.",
                "score --grid cahc-2022 | il manque un fichier.",
                "score a.json | il manque l'option --grid",
                "socre a.json | commande inconnue (socre). Peut-être : score ? Commandes : score, explain, whatif, timeline, diff, record, replay, grids, check, test, doc, prepare.",
                "grids cahc-2023 | GRILLE : ni grille livrée, ni dossier, ni zip de ce nom (cahc-2023). Peut-être : cahc-2022 ?",
                "check a b | argument en trop (b).",
                "--format=json | il manque une commande.",
                "score --gird x --lang en a.json | unknown option (--gird). Perhaps: --grid?",
                "score --grid cahc-2022 --as-of hier --lang=en a.json | --as-of: value refused (hier). Expected: a date",
                "score --lang en a.json | the option --grid is missing",
                "whatif a.json | il manque l'option --grid",
                "timeline --grid cahc-2022 --to 2026-07-01 --months 3 a.json | --to et --months disent tous deux la fin.",
                "timeline --grid cahc-2022 --to 2026-06-14 a.json | la fin (2026-06-14) vient avant le début (2026-06-15).",
                "timeline --grid cahc-2022 --to 2126-06-14 a.json | --to : valeur refusée (2126-06-14). Attendu : 50 ans",
                "timeline --grid cahc-2022 --months 601 a.json | --months : valeur refusée (601). Attendu : un nombre",
                "timeline --grid cahc-2022 --months deux a.json | --months : valeur refusée (deux). Attendu : un nombre entier"
            })
    void refuses_in_one_line(String args, String expected) {
        Ran ran = Ran.cotation(args.split(" "));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.faults()).hasSize(1).first().asString().startsWith("cotation: " + expected);
    }

    @Test
    void reports_all_that_is_missing() {
        assertThat(Ran.cotation("score").faults()).hasSize(2);
    }

    @Test
    void explains_itself_in_both_languages() {
        assertThat(Ran.cotation("--help").out()).contains("Commandes :", "Liste les grilles livrées");
        assertThat(Ran.cotation("score", "--help", "--lang", "en").out())
                .contains("Options:", "Date of the evaluation");
        assertThat(Ran.cotation("grids", "-h").status()).isZero();
    }

    @Test
    void lists_the_grids() {
        Ran ran = Ran.cotation("grids");

        assertThat(ran.status()).isZero();
        assertThat(ran.lines())
                .contains(
                        "cahc-2022",
                        "  Adoption : 31 mars 2022",
                        "  Validité : du 31 mars 2022 au 30 mars 2028",
                        "  Publics : 27")
                .anyMatch(line -> line.contains("illustration"));
        assertThat(Ran.cotation("grids", "--lang", "en").lines())
                .contains("  Validity: 31 March 2022 to 30 March 2028");
    }

    @Test
    void lists_the_grids_as_json() {
        JsonNode grid = Ran.cotation("grids", "--format", "json").lines().stream()
                .map(JsonMapper.shared()::readTree)
                .filter(card -> card.get("id").asString().equals("cahc-2022"))
                .findFirst()
                .orElseThrow();

        assertThat(grid.get("publics").size()).isEqualTo(27);
        assertThat(grid.get("territory").get("communes")).hasSize(14);
        assertThat(grid.get("validity").get("adopted").asString()).isEqualTo("2022-03-31");
        assertThat(grid.get("validity").get("to").asString()).isEqualTo("2028-03-30");
        assertThat(grid.get("interpretations").get("youth-holder").asString()).isEqualTo("any-holder");
    }

    @Test
    void says_when_the_output_is_lost() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("no space");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Workbench.run(
                new String[] {"grids"},
                InputStream.nullInputStream(),
                full,
                err,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("cotation: la sortie n'a pas pu");
    }
}
