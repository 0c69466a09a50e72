package org.cotation.rules.publication;

import java.util.List;
import org.cotation.message.Language;
import org.cotation.rules.internal.page.Block.Item;

/** Lays conditions out as items of a list. */
final class ConditionItems {

    private ConditionItems() {}

    static List<Item> of(List<Condition> conditions, Language language) {
        return conditions.stream().map(condition -> of(condition, language)).toList();
    }

    private static Item of(Condition condition, Language language) {
        String words = condition.wording().in(language);
        return condition instanceof Condition.Group group
                ? new Item(words + (language == Language.FR ? " :" : ":"), of(group.parts(), language))
                : new Item(words);
    }
}
