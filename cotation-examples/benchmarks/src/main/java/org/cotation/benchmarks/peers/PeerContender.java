package org.cotation.benchmarks.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cotation.benchmarks.Contender;
import org.cotation.benchmarks.Tally;
import org.cotation.benchmarks.plain.FlatRequest;
import org.cotation.profile.ApplicantProfile;

/** A peer: the request is flattened, its rules award criteria, and what they count together is summed up in Java. */
abstract class PeerContender implements Contender<Tally> {

    private final LocalDate asOf;

    PeerContender(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Runs the rules. */
    abstract void run(FlatRequest request);

    /** Runs the rules on many requests; one by one, unless a peer knows better. */
    void runAll(List<FlatRequest> requests) {
        requests.forEach(this::run);
    }

    @Override
    public final Tally score(ApplicantProfile profile) {
        FlatRequest request = new FlatRequest(profile, asOf);
        run(request);
        return count(request);
    }

    @Override
    public final List<Tally> scoreAll(List<ApplicantProfile> profiles) {
        List<FlatRequest> requests = new ArrayList<>(profiles.size());
        profiles.forEach(profile -> requests.add(new FlatRequest(profile, asOf)));
        runAll(requests);
        return requests.stream().map(PeerContender::count).toList();
    }

    private static Tally count(FlatRequest request) {
        return request.getAward().count(request.getFullYears(), request.getRefusals());
    }

    @Override
    public final Tally tally(Tally result) {
        return result;
    }
}
