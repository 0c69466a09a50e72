package org.cotation.rules.publication;

import java.util.List;
import org.cotation.message.Language;
import org.cotation.rules.internal.page.Block.Item;
import org.cotation.rules.internal.page.Text;

/** Lays conditions out as items of a list. */
final class ConditionItems {

    private ConditionItems() {}

    static List<Item> of(List<Condition> conditions, Language language) {
        return conditions.stream().map(condition -> of(condition, language)).toList();
    }

    private static Item of(Condition condition, Language language) {
        return condition instanceof Condition.Group group
                ? new Item(
                        text(condition, language).then(language == Language.FR ? " :" : ":"),
                        of(group.parts(), language))
                : new Item(text(condition, language));
    }

    /** Its words, or what leads to its parts. */
    static Text text(Condition condition, Language language) {
        if (condition instanceof Condition.Quoted quoted) {
            String lead = quoted.lead().in(language);
            String colon = language == Language.FR ? " : " : ": ";
            return Text.of(lead.isEmpty() ? "" : lead + colon).then(Text.french(quoted.text()));
        }
        return Text.of(condition.wording().in(language));
    }
}
