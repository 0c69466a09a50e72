package org.cotation.rules.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cotation.engine.Audience;
import org.cotation.engine.GridInfo;
import org.cotation.engine.Territory;
import org.cotation.engine.Validity;
import org.cotation.message.Language;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.rules.internal.page.Block;
import org.cotation.rules.internal.page.Text;
import org.cotation.score.Figure;

/** Says what a grid is: where, for whom, when it applies, and how its total is made. */
final class IdentityWords {

    private final Language language;

    IdentityWords(Language language) {
        this.language = language;
    }

    List<Block> blocks(GridDocument document) {
        GridInfo info = document.info();
        List<Block.Fact> facts = new ArrayList<>();
        add(facts, new Wording("Identifiant", "Identifier"), Text.of(info.id()));
        add(facts, new Wording("Texte de référence", "Legal basis"), Text.french(info.legalBasis()));
        add(facts, new Wording("Territoire", "Territory"), Text.french(territory(info.territory())));
        add(
                facts,
                new Wording("Communes (code INSEE)", "Communes (INSEE code)"),
                Text.french(communes(info.territory())));
        add(facts, new Wording("Demandes concernées", "Requests concerned"), said(audience(info.audience())));
        add(facts, new Wording("Adoption", "Adoption"), said(adoption(info.validity())));
        add(facts, new Wording("Validité", "Validity"), said(info.validity().inWords()));
        add(
                facts,
                new Wording("S'appuie sur", "Builds on"),
                Text.join(
                        language == Language.FR ? " ; " : "; ",
                        document.uses().stream().map(Text::french).toList()));
        if (document.floor() instanceof Figure.Of) {
            add(facts, new Wording("Total minimal", "Least total"), said(floor(document.floor())));
        }
        add(facts, new Wording("À égalité de points", "At equal scores"), said(ties(document)));
        add(facts, new Wording("Empreinte", "Fingerprint"), Text.of(info.fingerprint()));
        return List.of(new Block.Facts(facts));
    }

    private Text said(Wording wording) {
        return Text.of(wording.in(language));
    }

    private void add(List<Block.Fact> facts, Wording name, Text text) {
        if (!text.words().isEmpty()) {
            facts.add(new Block.Fact(said(name), text));
        }
    }

    /** The name of the body, in French like that of any of its kind. */
    static String territory(Territory territory) {
        return territory.siren().isEmpty() ? territory.name() : territory.name() + " (SIREN " + territory.siren() + ")";
    }

    static String communes(Territory territory) {
        return territory.communes().stream().map(territory::commune).collect(Collectors.joining(", "));
    }

    static Wording audience(Audience audience) {
        return switch (audience) {
            case ALL -> new Wording("toutes", "all");
            case FIRST_REQUEST -> new Wording("toutes sauf les mutations", "all but transfers");
            case TRANSFER ->
                new Wording("mutations (locataires du parc social)", "transfers (tenants of the social stock)");
        };
    }

    static Wording adoption(Validity validity) {
        return validity.adoptionTold() ? Numerals.date(validity.adopted()) : Wording.same("");
    }

    static Wording floor(Figure floor) {
        return floor instanceof Figure.Of of ? PointWords.count(of.value()) : new Wording("aucun", "none");
    }

    static Wording ties(GridDocument document) {
        return new Wording(
                String.join(", puis ", document.ties().stream().map(Wording::fr).toList()),
                String.join(", then ", document.ties().stream().map(Wording::en).toList()));
    }
}
