package org.cotation.rules.kit;

import java.math.BigDecimal;
import org.cotation.profile.Answer;
import org.cotation.profile.CurrentHousing;
import org.cotation.profile.RenewalOperation;
import org.cotation.profile.code.EvictionStage;
import org.cotation.profile.code.HousingStatus;
import org.cotation.profile.code.RenewalType;
import org.cotation.profile.code.RoomType;

/** Draws the current housing. */
final class HousingDraw {

    private final Draw draw;

    HousingDraw(Draw draw) {
        this.draw = draw;
    }

    CurrentHousing housing(int persons, BigDecimal netRent) {
        BigDecimal benefit = draw.chance(50) ? BigDecimal.ZERO : draw.euros(0, 400);
        boolean benefitSaid = benefit.signum() > 0 || draw.chance(50);
        int occupants = draw.chance(70) ? persons : draw.between(1, 9);
        return CurrentHousing.builder()
                .status(
                        draw.chance(40)
                                ? draw.pick(HousingStatus.HLM, HousingStatus.LP)
                                : draw.any(HousingStatus.class))
                .surface(surface(occupants))
                .rooms(draw.any(RoomType.class))
                .occupants(occupants == persons && draw.chance(70) ? Answer.notAsked() : Answer.declared(occupants))
                .monthlyRent(netRent.add(benefit))
                .housingBenefit(benefitSaid ? Answer.declared(benefit) : Answer.notAsked())
                .notDecent(draw.flag(12))
                .unfit(draw.flag(12))
                .evictionStage(draw.maybe(40, () -> draw.any(EvictionStage.class)))
                .rehousingSecured(draw.flag(25))
                .renewalOperation(
                        draw.chance(35) ? renewal() : RenewalOperation.builder().build())
                .commune("62427")
                .build();
    }

    /** What the law asks for so many persons, a little less or a little more; or any surface. */
    private BigDecimal surface(int occupants) {
        if (draw.chance(40)) {
            return draw.euros(8, 120);
        }
        int threshold = occupants == 1 ? 9 : Math.min(16 + 9 * (occupants - 2), 70);
        return draw.near(new BigDecimal(threshold));
    }

    private RenewalOperation renewal() {
        return RenewalOperation.builder()
                .type(draw.any(RenewalType.class))
                .buildingConcerned(draw.flag(75))
                .rehousingRequired(draw.flag(75))
                .rehousedOn(draw.maybe(30, () -> draw.near(draw.asOf())))
                .build();
    }
}
