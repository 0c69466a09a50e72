package org.cotation.rules.publication;

import java.util.ArrayList;
import java.util.List;
import org.cotation.engine.Audience;
import org.cotation.engine.GridInfo;
import org.cotation.engine.Territory;
import org.cotation.engine.Validity;
import org.cotation.message.Language;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.rules.internal.page.Block;
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
        add(facts, new Wording("Identifiant", "Identifier"), Wording.same(info.id()));
        add(facts, new Wording("Texte de référence", "Legal basis"), Wording.same(info.legalBasis()));
        add(facts, new Wording("Territoire", "Territory"), territory(info.territory()));
        add(facts, new Wording("Communes, par code INSEE", "Communes, by INSEE code"), communes(info.territory()));
        add(facts, new Wording("Demandes concernées", "Requests concerned"), audience(info.audience()));
        add(facts, new Wording("Adoption", "Adoption"), adoption(info.validity()));
        add(facts, new Wording("Validité", "Validity"), info.validity().inWords());
        add(facts, new Wording("S'appuie sur", "Builds on"), Wording.same(String.join(" ; ", document.uses())));
        if (document.floor() instanceof Figure.Of) {
            add(facts, new Wording("Total minimal", "Least total"), floor(document.floor()));
        }
        add(facts, new Wording("À égalité de points", "At equal scores"), ties(document));
        add(facts, new Wording("Empreinte", "Fingerprint"), Wording.same(info.fingerprint()));
        return List.of(new Block.Facts(facts));
    }

    private void add(List<Block.Fact> facts, Wording name, Wording text) {
        if (!text.in(language).isEmpty()) {
            facts.add(new Block.Fact(name.in(language), text.in(language)));
        }
    }

    static Wording territory(Territory territory) {
        return Wording.same(
                territory.siren().isEmpty()
                        ? territory.name()
                        : territory.name() + " (SIREN " + territory.siren() + ")");
    }

    static Wording communes(Territory territory) {
        return Wording.same(String.join(", ", territory.communes()));
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
