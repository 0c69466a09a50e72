package org.cotation.profile.internal;

import java.util.ArrayList;
import java.util.List;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.WhenAbsent;

/** Puts one answer in place of another: only what it stands in is made anew, the rest is shared. For one replacement. */
public final class Replacement {

    private final String path;
    private final Answer<?> answer;

    private Replacement(String path, Answer<?> answer) {
        this.path = path;
        this.answer = answer;
    }

    /**
     * The profile with another answer at a path.
     *
     * @throws IllegalArgumentException if the profile has no such place
     */
    public static ApplicantProfile of(ApplicantProfile profile, String path, Answer<?> answer) {
        return (ApplicantProfile) new Replacement(path, answer).record(RecordShape.ofProfile(), profile, 0);
    }

    /** A record that holds the answer, at the rest of its path. */
    private Record record(RecordShape shape, Record owner, int from) {
        int to = end(from);
        String name = path.substring(from, to);
        List<Member> members = shape.members();
        Object[] values = new Object[members.size()];
        boolean found = false;
        for (int i = 0; i < values.length; i++) {
            Member member = members.get(i);
            values[i] = member.of(owner);
            if (member.name().equals(name)) {
                values[i] = member.shape() instanceof Shape.Section section
                        ? record(section.record(), (Record) values[i], inside(to))
                        : answer(member, (Answer<?>) values[i], to);
                found = true;
            }
        }
        if (!found) {
            throw noSuchPlace();
        }
        return shape.create(values);
    }

    private Answer<?> answer(Member member, Answer<?> before, int to) {
        return answer(new Rewriting.Place(path.substring(0, to), member.whenAbsent(), member.shape()), before, to);
    }

    /** An answer that holds the other one, or is replaced by it. */
    private Answer<?> answer(Rewriting.Place place, Answer<?> before, int to) {
        if (to == path.length()) {
            return Rewriting.of(place, answer);
        }
        if (!(before instanceof Answer.Given<?> given)) {
            throw noSuchPlace();
        }
        if (place.shape() instanceof Shape.Whole whole) {
            return new Answer.Given<>(record(whole.record(), (Record) given.value(), inside(to)), given.status());
        }
        if (place.shape() instanceof Shape.Elements list) {
            return new Answer.Given<>(elements(list.element(), (List<?>) given.value(), to), given.status());
        }
        throw noSuchPlace();
    }

    /** An element that was never asked leaves the list. */
    private List<Answer<?>> elements(Shape element, List<?> values, int from) {
        for (int i = 0; i < values.size(); i++) {
            String index = "[" + i + "]";
            if (path.startsWith(index, from)) {
                int to = from + index.length();
                Rewriting.Place place = new Rewriting.Place(path.substring(0, to), WhenAbsent.NONE, element);
                Answer<?> after = answer(place, (Answer<?>) values.get(i), to);
                List<Answer<?>> all = new ArrayList<>(values.size());
                for (int j = 0; j < values.size(); j++) {
                    all.add(j == i ? after : (Answer<?>) values.get(j));
                }
                all.removeIf(one -> one instanceof Answer.NotAsked<?>);
                return all;
            }
        }
        throw noSuchPlace();
    }

    /** Where the name that begins here ends. */
    private int end(int from) {
        int end = from;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        return end;
    }

    private int inside(int to) {
        if (to == path.length() || path.charAt(to) != '.') {
            throw noSuchPlace();
        }
        return to + 1;
    }

    private IllegalArgumentException noSuchPlace() {
        return new IllegalArgumentException("The profile has no answer at the path (" + path + ").\n"
                + "Give one of the paths of ProfileEdits.answers(profile).");
    }
}
