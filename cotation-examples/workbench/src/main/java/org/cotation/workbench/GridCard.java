package org.cotation.workbench;

import java.time.LocalDate;
import java.util.TreeMap;
import org.cotation.engine.Audience;
import org.cotation.engine.GridInfo;
import org.cotation.engine.Territory;
import org.cotation.engine.Validity;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a grid says of itself, as text and as JSON. */
final class GridCard {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private GridCard() {}

    static Wording text(GridInfo grid) {
        int publics = grid.publics().size();
        Wording territory = territory(grid.territory());
        Wording adoption = adoption(grid.validity());
        Wording validity = grid.validity().inWords();
        Wording audience = audience(grid.audience());
        String illustrative = grid.illustrative().isEmpty() ? "" : "  " + grid.illustrative() + "\n";
        return new Wording(
                grid.id() + "\n  " + grid.title() + "\n"
                        + "  Territoire : " + territory.fr() + "\n"
                        + "  Demandes : " + audience.fr() + "\n"
                        + adoption.fr()
                        + "  Validité : " + validity.fr() + "\n"
                        + "  Publics : " + publics + "\n"
                        + illustrative,
                grid.id() + "\n  " + grid.title() + "\n"
                        + "  Territory: " + territory.en() + "\n"
                        + "  Requests: " + audience.en() + "\n"
                        + adoption.en()
                        + "  Validity: " + validity.en() + "\n"
                        + "  Publics: " + publics + "\n"
                        + illustrative);
    }

    static String json(GridInfo grid) {
        return node(grid).toString();
    }

    /** What a grid says of itself, as JSON. */
    static ObjectNode node(GridInfo grid) {
        ObjectNode card = MAPPER.createObjectNode()
                .put("id", grid.id())
                .put("title", grid.title())
                .put("legalBasis", grid.legalBasis())
                .put("illustrative", grid.illustrative());
        Territory territory = grid.territory();
        ObjectNode place =
                card.putObject("territory").put("name", territory.name()).put("siren", territory.siren());
        territory.communes().forEach(place.putArray("communes")::add);
        territory.communeNames().forEach(place.putObject("communeNames")::put);
        card.put("audience", code(grid.audience()));
        ObjectNode validity = card.putObject("validity");
        put(validity, "adopted", grid.validity().adopted());
        put(validity, "from", grid.validity().from());
        put(validity, "to", grid.validity().to());
        grid.publics().forEach(card.putArray("publics")::add);
        grid.uses().forEach(card.putArray("uses")::add);
        new TreeMap<>(grid.interpretations()).forEach(card.putObject("interpretations")::put);
        return card.put("fingerprint", grid.fingerprint());
    }

    private static Wording territory(Territory territory) {
        if (territory.national()) {
            return Wording.same(territory.name());
        }
        int communes = territory.communes().size();
        return Wording.same(territory.name() + " (SIREN " + territory.siren() + ", " + communes + " communes)");
    }

    private static Wording adoption(Validity validity) {
        if (!validity.adoptionTold()) {
            return Wording.same("");
        }
        Wording day = Numerals.date(validity.adopted());
        return new Wording("  Adoption : " + day.fr() + "\n", "  Adoption: " + day.en() + "\n");
    }

    /** A day, or nothing where it stands for none. */
    private static void put(ObjectNode node, String key, LocalDate day) {
        if (day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)) {
            node.putNull(key);
        } else {
            node.put(key, day.toString());
        }
    }

    private static Wording audience(Audience audience) {
        return switch (audience) {
            case ALL -> new Wording("toutes", "all");
            case FIRST_REQUEST -> new Wording("hors mutations", "all but transfers");
            case TRANSFER -> new Wording("mutations", "transfers");
        };
    }

    private static String code(Audience audience) {
        return switch (audience) {
            case ALL -> "all";
            case FIRST_REQUEST -> "first-request";
            case TRANSFER -> "transfer";
        };
    }
}
