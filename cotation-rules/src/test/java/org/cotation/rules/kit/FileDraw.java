package org.cotation.rules.kit;

import java.time.LocalDate;
import org.cotation.profile.Application;
import org.cotation.profile.Assessment;
import org.cotation.profile.ChildProtection;
import org.cotation.profile.Dalo;
import org.cotation.profile.Disability;
import org.cotation.profile.Offer;
import org.cotation.profile.Violence;
import org.cotation.profile.code.DaloStatus;
import org.cotation.profile.code.OfferReply;
import org.cotation.profile.code.ReserverQuota;
import org.cotation.profile.code.ViolenceKind;
import org.cotation.profile.code.ViolenceProof;

/** Draws the life of the file, and the situations that the law names. */
final class FileDraw {

    private final Draw draw;

    FileDraw(Draw draw) {
        this.draw = draw;
    }

    Application application() {
        return Application.builder()
                .initialFilingDate(filed())
                .reserverQuota(draw.maybe(30, () -> draw.any(ReserverQuota.class)))
                .offers(draw.listOrNothing(draw.chance(50) ? 0 : draw.between(1, 3), this::offer))
                .build();
    }

    /** Whole years or months ago, a day less or a day more; any day; rarely a day to come. */
    private LocalDate filed() {
        if (draw.chance(50)) {
            return draw.near(draw.asOf().minusMonths(12L * draw.between(0, 12)));
        }
        return draw.chance(5) ? draw.asOf().plusDays(30) : draw.past(4500);
    }

    Offer offer() {
        return Offer.builder()
                .date(draw.past(400))
                .replyDeadline(draw.chance(50) ? draw.near(draw.asOf()) : draw.past(300))
                .reply(draw.any(OfferReply.class))
                .suitable(draw.said(75))
                .underDalo(draw.flag(15))
                .legitimateReason(draw.flag(20))
                .build();
    }

    Dalo dalo() {
        return Dalo.builder()
                .status(draw.maybe(40, () -> draw.any(DaloStatus.class)))
                .daho(draw.flag(20))
                .build();
    }

    Violence violence() {
        if (!draw.chance(45)) {
            return Violence.builder().build();
        }
        ViolenceKind kind = draw.any(ViolenceKind.class);
        return Violence.builder()
                .kind(draw.maybe(90, () -> kind))
                .proof(draw.listOrNothing(draw.between(0, 2), () -> violenceProof(kind)))
                .build();
    }

    private ViolenceProof violenceProof(ViolenceKind kind) {
        return kind == ViolenceKind.RAPE_AT_HOME && draw.chance(70)
                ? ViolenceProof.AUTHOR_MEASURE
                : draw.any(ViolenceProof.class);
    }

    /** Care that began before majority, or just after, and ended three years ago, a day less or a day more; or runs. */
    ChildProtection childProtection(LocalDate birthDate) {
        if (!draw.chance(45)) {
            return ChildProtection.builder().emancipated(draw.flag(5)).build();
        }
        LocalDate start = draw.chance(30)
                ? draw.near(birthDate.plusYears(18))
                : birthDate.plusYears(draw.between(0, 17)).plusDays(draw.between(0, 364));
        LocalDate end = draw.pick(
                draw.near(draw.asOf().minusYears(3)),
                draw.near(birthDate.plusYears(21)),
                draw.near(draw.asOf()),
                draw.past(1200));
        return ChildProtection.builder()
                .careStart(draw.maybe(90, () -> start))
                .careEnd(draw.maybe(70, () -> end))
                .emancipated(draw.flag(50))
                .build();
    }

    Disability disability(PeopleDraw people) {
        return Disability.builder()
                .personsCount(draw.maybe(35, () -> draw.between(0, 2)))
                .proof(draw.maybe(20, people::disabilityProof))
                .build();
    }

    Assessment assessment() {
        return Assessment.builder()
                .publicCode(draw.pick("L441-1.c", "L441-1.c", "L441-1.a", "L441-1.g", "L441-1.k", "DALO", "PDALHPD"))
                .favourable(draw.said(60))
                .body("Commission de coordination")
                .date(draw.past(200))
                .build();
    }
}
