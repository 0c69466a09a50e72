package org.cotation.benchmarks.plain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.CoApplicant;
import org.cotation.profile.Dependant;
import org.cotation.profile.MonthlyResource;
import org.cotation.profile.code.Custody;
import org.jspecify.annotations.Nullable;

/** The persons of a request and their means, counted once for all the rules that read them. */
final class Household {

    private static final Paths DEPENDANT = new Paths("dependants", "");
    private static final Paths DEPENDANT_BIRTH = new Paths("dependants", ".birthDate");
    private static final Paths DEPENDANT_CUSTODY = new Paths("dependants", ".custody");
    private static final Paths ROOMMATE = new Paths("roommates", "");
    private static final Paths RESOURCE = new Paths("resources.monthly", "");
    private static final Paths RESOURCE_AMOUNT = new Paths("resources.monthly", ".amount");

    static final int UNKNOWN = -1;

    private final ApplicantProfile profile;
    private final LocalDate asOf;

    /** The completed years of the applicant, {@link #UNKNOWN} if nobody knows them. */
    final int applicantAge;

    final @Nullable CoApplicant coApplicant;

    final List<Answer<Dependant>> dependants;

    /** The first dependant who is a minor and lives with the household; -1 if there is none for sure. */
    final int firstMinor;

    /** Ten times the fewest consumption units that there can be. */
    final int leastTenthsOfUnits;

    /** The resources of a month, null if nobody knows them. */
    final @Nullable BigDecimal monthlyIncome;

    Household(ApplicantProfile profile, LocalDate asOf) {
        this.profile = profile;
        this.asOf = asOf;
        applicantAge = age(profile.applicant().birthDate());
        coApplicant = Known.value(profile.coApplicant());
        List<Answer<Dependant>> given = Known.value(profile.dependants());
        dependants = given == null ? List.of() : given;
        int units = 10 + (coApplicant == null ? 0 : leastUnits(coApplicant.birthDate()));
        int minor = -1;
        for (int i = 0; i < dependants.size(); i++) {
            Dependant dependant = Known.value(dependants.get(i));
            if (dependant != null) {
                int age = age(dependant.birthDate());
                units += leastUnits(dependant.birthDate());
                if (minor < 0 && age >= 0 && age < 18 && Known.not(Custody.VISITING, dependant.custody())) {
                    minor = i;
                }
            }
        }
        firstMinor = minor;
        leastTenthsOfUnits = units;
        monthlyIncome = income();
    }

    int age(Answer<LocalDate> birthDate) {
        LocalDate birth = Known.value(birthDate);
        return birth == null ? UNKNOWN : Dates.age(birth, asOf);
    }

    /** Whoever has no known age for a reason that was checked counts as an adult; at least as a child where nobody knows. */
    private int leastUnits(Answer<LocalDate> birthDate) {
        int age = age(birthDate);
        return age >= 14 || (age < 0 && Known.refuted(birthDate)) ? 5 : 3;
    }

    private @Nullable BigDecimal income() {
        Answer<List<Answer<MonthlyResource>>> lines = profile.resources().monthly();
        if (!(lines instanceof Answer.Given<List<Answer<MonthlyResource>>> given)) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        if (Known.refuted(lines)) {
            return sum;
        }
        for (Answer<MonthlyResource> line : given.value()) {
            MonthlyResource resource = Known.value(line);
            if (resource != null) {
                if (!(resource.amount() instanceof Answer.Given<BigDecimal> amount)) {
                    return null;
                }
                sum = Known.refuted(amount) ? sum : sum.add(amount.value());
            } else if (line instanceof Answer.Unknown<?>) {
                return null;
            }
        }
        return sum;
    }

    void addIncome(Facts facts) {
        facts.add("resources.monthly", profile.resources().monthly());
        List<Answer<MonthlyResource>> lines = Known.value(profile.resources().monthly());
        if (lines == null) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Answer.Given<MonthlyResource> line && !Known.refuted(line)) {
                facts.there(RESOURCE.at(i), line)
                        .add(RESOURCE_AMOUNT.at(i), line.value().amount());
            }
        }
    }

    void addFirstMinor(Facts facts) {
        if (dependants.get(firstMinor) instanceof Answer.Given<Dependant> minor) {
            facts.there(DEPENDANT.at(firstMinor), minor)
                    .add(DEPENDANT_BIRTH.at(firstMinor), minor.value().birthDate())
                    .add(DEPENDANT_CUSTODY.at(firstMinor), minor.value().custody());
        }
    }

    /** Whether it is sure how many there are. */
    private static <T> boolean counted(Answer<List<Answer<T>>> list) {
        List<Answer<T>> elements = Known.value(list);
        if (elements != null) {
            for (Answer<T> element : elements) {
                if (element instanceof Answer.Unknown) {
                    return false;
                }
            }
        }
        return !(list instanceof Answer.Unknown);
    }

    /** The fewest persons to be housed: those of whom it is sure. */
    int fewestPersons() {
        return 1 + (coApplicant == null ? 0 : 1) + sure(profile.dependants()) + sure(profile.roommates());
    }

    private static <T> int sure(Answer<List<Answer<T>>> list) {
        List<Answer<T>> elements = Known.value(list);
        int count = 0;
        if (elements != null) {
            for (Answer<T> element : elements) {
                count += element instanceof Answer.Given && !Known.refuted(element) ? 1 : 0;
            }
        }
        return count;
    }

    /** The persons to be housed, without the minor whom {@link #addFirstMinor} names. */
    void addOtherPersons(Facts facts) {
        addPersons(facts, firstMinor);
    }

    void addPersons(Facts facts) {
        addPersons(facts, -1);
    }

    /** Of persons who may or may not be there, nothing tells how many there are: those who are sure are named alone. */
    private void addPersons(Facts facts, int exceptDependant) {
        if (!(profile.coApplicant() instanceof Answer.Unknown)) {
            facts.add("coApplicant", profile.coApplicant());
        }
        if (counted(profile.dependants())) {
            facts.size("dependants", profile.dependants());
        }
        addEach(facts, DEPENDANT, profile.dependants(), exceptDependant);
        if (counted(profile.roommates())) {
            facts.size("roommates", profile.roommates());
        }
        addEach(facts, ROOMMATE, profile.roommates(), -1);
    }

    private static <T> void addEach(Facts facts, Paths paths, Answer<List<Answer<T>>> list, int except) {
        List<Answer<T>> elements = Known.value(list);
        if (elements == null) {
            return;
        }
        for (int i = 0; i < elements.size(); i++) {
            if (i != except && elements.get(i) instanceof Answer.Given<T> element && !Known.refuted(element)) {
                facts.there(paths.at(i), element);
            }
        }
    }
}
