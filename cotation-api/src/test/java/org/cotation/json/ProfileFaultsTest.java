package org.cotation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cotation.message.Fault;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFaultsTest {

    /** Kind of fault, document, pointer, and what the French message must say. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // Keys
                "{'applicant':{'birthdate':'1990-01-01'}} | /applicant/birthdate | Clé inconnue « birthdate », dans « demandeur ». Peut-être : `birthDate` ?",
                "{'applicant':{'brithDate':'1990-01-01'}} | /applicant/brithDate | Peut-être : `birthDate` ?",
                "{'birthDate':'1990-01-01'} | /birthDate | à la racine du profil. Cette clé existe ailleurs : `applicant.birthDate`, `coApplicant.birthDate`, `roommates[].birthDate`",
                "{'application':{'isTransfer':true}} | /application/isTransfer | se calcule à partir des autres",
                "{'applicant.birthDate':'1990-01-01'} | /applicant.birthDate | objets emboîtés",
                "{'zzzzzz':1} | /zzzzzz | Clés admises ici : application, applicant, coApplicant",
                "{'currentHousing':{'loyer':400}} | /currentHousing/loyer | Peut-être : `monthlyRent` ?",
                "{'children':[]} | /children | Peut-être : `visitingChildren` ou `unbornChildren` ?",
                "{'sought':{'communes':'62427'}} | /sought/communes | Attendu : une liste [ ]. Peut-être : `[\"62427\"]` ?",
                "{'valueStatus':{'kinship':'VERIFIED'}} | /valueStatus/kinship | Peut-être : `dependants[0].kinship` ?",
                "{'a/b~c':1} | /a~1b~0c | Clé inconnue « a/b~c »",
                "{'dalo':{'status':'NON','status':'ACTIF'}} | /dalo/status | figure deux fois",
                // Types
                "{'applicant':[]} | /applicant | Demandeur : une liste [ ] n'est pas acceptée. Attendu : un objet { }.",
                "{'coApplicant':true} | /coApplicant | Codemandeur : la valeur true n'est pas acceptée. Attendu : un objet { }.",
                "{'dependants':{}} | /dependants | Attendu : une liste [ ]",
                "{'dependants':[3]} | /dependants/0 | 1re personne à charge : le nombre 3 n'est pas accepté",
                "{'declaredSituations':['A']} | /declaredSituations | rubrique",
                "{'declaredSituations':{'logement':3}} | /declaredSituations/logement | Peut-être : `\"3\"` ?",
                "{'declaredSituations':{' ':'A'}} | /declaredSituations/ | un code de 1 à 200 caractères",
                "{'freeText':12} | /freeText | entre guillemets",
                "{'volunteerFirefighter':'oui'} | /volunteerFirefighter | le texte « oui » n'est pas accepté. Attendu : true ou false, sans guillemets. Peut-être : `true` ?",
                "{'volunteerFirefighter':0} | /volunteerFirefighter | Peut-être : `false` ?",
                // Codes
                "{'currentHousing':{'status':'hlm'}} | /currentHousing/status | Peut-être : `\"HLM\"` ?",
                "{'applicant':{'maritalStatus':'Célibataire'}} | /applicant/maritalStatus | Attendu : un des codes C, M, D, S, P, U, V. Peut-être : `\"C\"` ?",
                "{'applicant':{'title':1}} | /applicant/title | Peut-être : `\"1\"` ?",
                "{'reasons':['01','99']} | /reasons/1 | 2e motif de la demande : le texte « 99 » n'est pas accepté",
                "{'reasons':[5]} | /reasons/0 | Peut-être : `\"05\"` ?",
                // Dates
                "{'applicant':{'birthDate':'2025-02-30'}} | /applicant/birthDate | Date de naissance (demandeur) : le texte « 2025-02-30 » n'est pas accepté. Attendu : une date du calendrier écrite AAAA-MM-JJ",
                "{'applicant':{'birthDate':'15/06/1990'}} | /applicant/birthDate | Peut-être : `\"1990-06-15\"` ?",
                "{'applicant':{'birthDate':'1990-06-15T00:00:00Z'}} | /applicant/birthDate | Peut-être : `\"1990-06-15\"` ?",
                "{'applicant':{'birthDate':19900615}} | /applicant/birthDate | entre guillemets. Peut-être : `\"1990-06-15\"` ?",
                "{'applicant':{'birthDate':'0190-06-15'}} | /applicant/birthDate | de 1800 à 9999",
                "{'applicant':{'birthDate':'１９９０-06-15'}} | /applicant/birthDate | AAAA-MM-JJ",
                // Numbers
                "{'resources':{'alimonyPaid':-1}} | /resources/alimonyPaid | le nombre -1 n'est pas accepté. Attendu : un nombre positif ou nul",
                "{'resources':{'alimonyPaid':'1 200,50 €'}} | /resources/alimonyPaid | sans guillemets. Peut-être : `1200.50` ?",
                "{'resources':{'alimonyPaid':1e999999999}} | /resources/alimonyPaid | 15 chiffres",
                "{'resources':{'alimonyPaid':1e99999999999}} | /resources/alimonyPaid | 15 chiffres",
                "{'resources':{'alimonyPaid':0.0000001}} | /resources/alimonyPaid | 6 décimales",
                "{'unbornChildren':{'count':-1}} | /unbornChildren/count | un nombre entier de 0 à 999",
                "{'unbornChildren':{'count':2.0}} | /unbornChildren/count | Peut-être : `2` ?",
                "{'unbornChildren':{'count':2.5}} | /unbornChildren/count | un nombre entier",
                "{'unbornChildren':{'count':'2'}} | /unbornChildren/count | Peut-être : `2` ?",
                "{'unbornChildren':{'count':99999999999}} | /unbornChildren/count | un nombre entier de 0 à 999",
                "{'autonomy':{'gir':7}} | /autonomy/gir | un nombre entier de 1 à 6",
                // Formats
                "{'currentHousing':{'commune':'6242'}} | /currentHousing/commune | code INSEE",
                "{'currentHousing':{'commune':1004}} | /currentHousing/commune | Peut-être : `\"01004\"` ?",
                "{'sought':{'communes':['62427','2a004']}} | /sought/communes/1 | 2e commune souhaitée : le texte « 2a004 » n'est pas accepté",
                "{'applicant':{'employerSiret':'123 456 789 00012'}} | /applicant/employerSiret | Peut-être : `\"12345678900012\"` ?",
                "{'freeText':'\\ud800'} | /freeText | un texte",
                // Statuses
                "{'valueStatus':[]} | /valueStatus | un objet",
                "{'valueStatus':{'dependant':'VERIFIED'}} | /valueStatus/dependant | aucune donnée n'a ce chemin. Peut-être : `dependants` ?",
                "{'valueStatus':{'/applicant/birthDate':'VERIFIED'}} | /valueStatus/~1applicant~1birthDate | Peut-être : `applicant.birthDate` ?",
                "{'dependants':[{}],'valueStatus':{'dependants[].birthDate':'VERIFIED'}} | /valueStatus/dependants[].birthDate | Peut-être : `dependants[0].birthDate` ?",
                "{'dependants':[{}],'valueStatus':{'dependants[1].birthDate':'VERIFIED'}} | /valueStatus/dependants[1].birthDate | la liste `dependants` a 1 élément, numérotés à partir de 0",
                "{'valueStatus':{'reasons[0]':'VERIFIED'}} | /valueStatus/reasons[0] | a 0 élément",
                "{'valueStatus':{'dalo.status':'verified'}} | /valueStatus/dalo.status | Attendu : UNKNOWN, DECLARED, VERIFIED, REFUTED. Peut-être : `\"VERIFIED\"` ?",
                "{'valueStatus':{'dalo.status':null}} | /valueStatus/dalo.status | la valeur null n'est pas acceptée",
                "{'reasons':['09'],'valueStatus':{'reasons[1]':'VERIFIED'}} | /valueStatus/reasons[1] | a 1 élément,",
                "{'dependants':null,'valueStatus':{'dependants[0].birthDate':'VERIFIED'}} | /valueStatus/dependants[0].birthDate | a 0 élément,",
                "{'valueStatus':{'rien de tel':'VERIFIED'}} | /valueStatus/rien de tel | Attendu : un chemin comme dependants[0].birthDate.",
                "{'valueStatus':{'coApplicant.birthDate':'UNKNOWN'}} | /valueStatus/coApplicant.birthDate | pas de codemandeur",
                // The document
                "[] | ^^ | Profil : une liste [ ] n'est pas acceptée. Attendu : un objet { }.",
                "null | ^^ | Attendu : un objet",
                "{} {} | ^^ | texte après la fin de l'objet JSON, ligne 1, colonne 4",
                "{} x | ^^ | texte après la fin de l'objet JSON",
                "{'dalo':{'status':NaN}} | ^^ | erreur ligne 1, colonne",
                "{'dalo':{'status':'NON',}} | ^^ | Vérifier les virgules",
                "{'dalo':{'status':'NON' | ^^ | Il manque une accolade",
            })
    void names_the_place_and_the_remedy(String document, String pointer, String message) {
        List<Fault> faults = faults(json(document));

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).pointer()).isEqualTo(pointer.strip().isEmpty() ? "" : pointerOf(document, pointer));
        assertThat(faults.get(0).message().fr()).contains(message).doesNotContain("\n");
        assertThat(faults.get(0).message().en()).isNotBlank().doesNotContain("\n");
    }

    @Test
    void speaks_english_too() {
        assertThat(faults(json("{'dependants':[{},{'birthDate':'2025-02-30'}]}"))
                        .get(0)
                        .message()
                        .en())
                .isEqualTo(
                        "Date of birth (2nd dependant): the text \"2025-02-30\" is not accepted. Expected: a calendar"
                                + " date written YYYY-MM-DD, from 1800 to 9999.");
    }

    @Test
    void reports_every_fault_in_the_order_of_the_document() {
        List<Fault> faults = faults(json("{'valueStatus':{'nothing':'VERIFIED','dalo':'MAYBE'},"
                + "'dependants':[{'birthDate':'hier'},{'kinship':'X'}],'unknown':1,"
                + "'dependants':[],'applicant':{'birthDate':'1990-13-01'}}"));

        assertThat(faults.stream().map(Fault::pointer))
                .containsExactly(
                        "/valueStatus/nothing",
                        "/valueStatus/dalo",
                        "/dependants/0/birthDate",
                        "/dependants/1/kinship",
                        "/unknown",
                        "/dependants",
                        "/applicant/birthDate");
    }

    @Test
    void what_is_wrong_is_wrong_also_where_it_is_said_unknown() {
        assertThat(faults(json("{'dalo':{'status':'PEUT-ETRE'},'valueStatus':{'dalo':'UNKNOWN'}}")))
                .hasSize(1);
    }

    @Test
    void quotes_at_most_forty_characters_on_one_line() {
        String message = faults(json("{'dalo':{'status':'" + "é\\n".repeat(500) + "'}}"))
                .get(0)
                .message()
                .fr();

        assertThat(message).contains("…").hasSizeLessThan(200).doesNotContain("\n");
    }

    @Test
    void the_exception_can_be_logged() {
        String document = json("{'freeText':'Secret','applicant':{'profession':17,'birthDate':'SECRET-1'},"
                + "'dependants':[{'birthDate':'SECRET-2'}]}");
        ProfileFormatException refused = refused(() -> ProfileJson.read(document));

        assertThat(refused)
                .hasMessage("The document is not a profile: 3 faults, at #/applicant/profession, #/applicant/birthDate,"
                        + " #/dependants/0/birthDate")
                .hasNoCause();
        assertThat(refused.faults().toString()).doesNotContain("SECRET").doesNotContain("17");
    }

    @Test
    void a_value_written_in_any_field_shows_neither_in_the_exception_nor_in_the_profile() {
        for (ProfileField field : ProfileSchema.fields()) {
            String document = documentWith(field.path(), "\"ZQXJ 1990\"");
            try {
                assertThat(ProfileJson.read(document).toString()).doesNotContain("ZQXJ");
            } catch (ProfileFormatException e) {
                assertThat(e.toString() + e.faults()).as(field.path()).doesNotContain("ZQXJ");
                assertThat(e.faults().get(0).message().fr()).contains("ZQXJ");
            }
        }
    }

    @Test
    void the_exception_of_a_document_that_is_not_json_can_be_logged() {
        ProfileFormatException refused = refused(() -> ProfileJson.read("{\"freeText\": SECRET }"));

        assertThat(refused)
                .hasMessage("The document is not a profile: 1 fault, at #")
                .hasNoCause();
        assertThat(refused.faults().get(0).message().fr()).contains("ligne 1").contains("freeText");
    }

    @Test
    void a_key_cannot_forge_a_line_of_a_log() {
        ProfileFormatException refused =
                refused(() -> ProfileJson.read("{\"a\\nINFO\":1,\"" + "k".repeat(5_000) + "\":2}"));

        assertThat(refused.getMessage()).doesNotContain("\n").hasSizeLessThan(300);
        assertThat(refused.faults().get(0).message().fr()).doesNotContain("\n");
    }

    @Test
    void a_very_faulty_document_has_all_its_faults_and_a_short_message() {
        String document = "{\"reasons\":[" + "1,".repeat(50_000) + "1]}";
        ProfileFormatException refused = refused(() -> ProfileJson.read(document));

        assertThat(refused.faults()).hasSize(50_001);
        assertThat(refused.getMessage()).hasSizeLessThan(1_000).endsWith(", …");
    }

    @Test
    void tells_the_line_and_the_column_of_what_is_not_json() {
        assertThat(faults("{\n  \"dalo\": {\n    \"status\" \"NON\"\n  }\n}")
                        .get(0)
                        .message()
                        .fr())
                .contains("ligne 3, colonne 14")
                .contains("\"status\" \"NON\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\uFEFF"})
    void an_empty_document_is_said_empty(String document) {
        assertThat(faults(document).get(0).message().fr()).contains("vide");
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(faults("[".repeat(100_000)).get(0).message().fr()).contains("plus de 16 niveaux");
        assertThat(faults("{\"dalo\":".repeat(20)).get(0).pointer()).startsWith("/dalo/dalo");
    }

    @Test
    void numbers_of_a_million_digits_are_refused_at_once() {
        assertThat(faults("{\"resources\":{\"alimonyPaid\":" + "9".repeat(1_000_000) + "}}")
                        .get(0)
                        .message()
                        .fr())
                .contains("999…");
    }

    @Test
    void a_document_above_the_limit_is_refused_without_reading_it_all() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThat(refused(() -> ProfileJson.read(endless))
                        .faults()
                        .get(0)
                        .message()
                        .fr())
                .contains("dépasse 1 Mio");
        assertThat(faults(" ".repeat((1 << 20) + 1)).get(0).message().fr()).contains("dépasse 1 Mio");
        assertThat(faults("\"" + "é".repeat(1 << 19) + "\"").get(0).message().fr())
                .contains("dépasse 1 Mio");
        String largest = "{}" + " ".repeat((1 << 20) - 2);
        assertThat(ProfileJson.read(largest)).isEqualTo(ProfileJson.read("{}"));
        assertThat(ProfileJson.read(largest.getBytes(StandardCharsets.UTF_8))).isEqualTo(ProfileJson.read("{}"));
    }

    @Test
    void only_utf_8_is_read() {
        String document = json("{'freeText':'été'}");

        assertThat(ofBytes(document, StandardCharsets.UTF_16)).contains("UTF-16");
        assertThat(ofBytes(document, StandardCharsets.UTF_16LE)).contains("UTF-16");
        assertThat(ofBytes(document, StandardCharsets.UTF_16BE)).contains("UTF-16");
        assertThat(ofBytes("\uFEFFé", StandardCharsets.UTF_16LE)).contains("UTF-16");
        assertThat(ofBytes("\uFEFFé", StandardCharsets.UTF_16BE)).contains("UTF-16");
        assertThat(ofBytes("\u00FF\u00FD", StandardCharsets.ISO_8859_1)).contains("n'est pas en UTF-8");
        assertThat(ofBytes(document, Charset.forName("UTF-32"))).contains("UTF-16");
        assertThat(ofBytes(document, StandardCharsets.ISO_8859_1))
                .contains("n'est pas en UTF-8")
                .contains("ligne 1");
        assertThat(ofBytes("\"" + document, StandardCharsets.ISO_8859_1)).contains("n'est pas en UTF-8");
        assertThat(refused(() -> ProfileJson.read(new byte[] {'"', (byte) 0xC3}))
                        .faults())
                .hasSize(1);
        assertThat(ProfileJson.read(("\uFEFF" + document).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ProfileJson.read(document));
    }

    @ParameterizedTest
    @CsvSource({"'\u00e9', 1, 1", "'{\n\n \u00e9', 3, 5", "'{\u00e9\n', 1, 2", "'{\n\u00e9', 2, 3"})
    void what_is_not_utf_8_is_at_its_line_and_byte(String document, int line, int octet) {
        assertThat(ofBytes(document, StandardCharsets.ISO_8859_1)).contains("ligne " + line + ", octet " + octet + ".");
    }

    @Test
    void reads_files_and_streams(@TempDir Path folder) throws IOException {
        String document = json("{'freeText':'été'}");
        Path file = Files.writeString(folder.resolve("profil.json"), document);

        assertThat(ProfileJson.read(file)).isEqualTo(ProfileJson.read(document));
        assertThat(ProfileJson.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ProfileJson.read(document));
    }

    /** The document that has one value, at a path of the vocabulary. */
    private static String documentWith(String path, String value) {
        String document = value;
        List<String> names = List.of(path.split("\\.", -1));
        for (int i = names.size() - 1; i >= 0; i--) {
            String name = names.get(i);
            boolean list = name.endsWith("[]");
            document = "{\"" + name.replace("[]", "") + "\":" + (list ? "[" + document + "]" : document) + "}";
        }
        return document;
    }

    /** Documents are written with single quotes here, to stay readable. */
    private static String json(String document) {
        return document.replace('\'', '"');
    }

    /** The CSV source strips the space that one pointer ends with. */
    private static String pointerOf(String document, String pointer) {
        return document.contains("{' ':") ? pointer + " " : pointer;
    }

    private static String ofBytes(String document, Charset charset) {
        return refused(() -> ProfileJson.read(document.getBytes(charset)))
                .faults()
                .get(0)
                .message()
                .fr();
    }

    private static List<Fault> faults(String document) {
        return refused(() -> ProfileJson.read(document)).faults();
    }

    private static ProfileFormatException refused(ThrowingCallable reading) {
        ProfileFormatException refused = catchThrowableOfType(ProfileFormatException.class, reading);
        assertThat(refused).as("the document is refused").isNotNull();
        return refused;
    }
}
