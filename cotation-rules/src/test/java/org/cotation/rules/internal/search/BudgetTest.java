package org.cotation.rules.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Looks are counted, not timed: a part has its own limit, and what it spends is spent of the whole. */
class BudgetTest {

    @Test
    void aBudgetLastsForItsLooks() {
        Budget budget = new Budget(2);

        assertThat(budget.spent()).isFalse();
        assertThat(budget.spend()).isTrue();
        assertThat(budget.spend()).isTrue();
        assertThat(budget.spent()).isTrue();
        assertThat(budget.spend()).isFalse();
    }

    @Test
    void aPartEndsWhereItsOwnLimitIs() {
        Budget whole = new Budget(5);
        Budget part = whole.part(1);

        assertThat(part.spend()).isTrue();
        assertThat(part.spend()).isFalse();
        assertThat(part.spent()).isTrue();
        assertThat(whole.spent()).isFalse();
    }

    @Test
    void whatPartsSpendIsSpentOfTheWhole() {
        Budget whole = new Budget(3);
        Budget first = whole.part(2);
        Budget second = whole.part(2);
        first.spend();
        first.spend();

        assertThat(second.spend()).isTrue();
        assertThat(second.spent()).isTrue();
        assertThat(second.spend()).isFalse();
        assertThat(whole.spent()).isTrue();
    }
}
