package countyplan.lightbulb.kept;

import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import countyplan.lightbulb.LightbulbModule;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.hospital.HospitalStay;
import countyplan.lightbulb.hospital.StayState;
import java.time.LocalDate;
import java.util.Optional;

/// What is held of a stay in hospital is what can be counted: a barrier before what is done about it, and savings that
/// somebody vouches for.
final class StayRules {
    /// After so many weeks at home what was saved is asked for; Countyplan's own.
    private static final int WEEKS = 6;

    private StayRules() {
    }

    /// A barrier that is found is said, and so is what is done about it.
    static Optional<String> barrier(Held<HospitalStay, StayState> held, View view) {
        var stay = held.record();
        if ((held.state() == StayState.BARRIER_FOUND || held.state() == StayState.ACTION) && stay.barrier().isEmpty()) {
            return Optional.of("Say what about the home stands in the way first: `barrier`");
        }
        return held.state() == StayState.ACTION && stay.action().isEmpty()
                ? Optional.of("Say what is done about the barrier first: `action`") : Optional.empty();
    }

    /// Days and admissions are saved when the person is home, and somebody says so.
    static Optional<String> saving(Held<HospitalStay, StayState> held, View view) {
        var stay = held.record();
        if (stay.daysSaved().orElse(0) < 0) {
            return Optional.of("A stay is not shortened by less than nothing; leave the days out if it was not");
        }
        if (!isMeasured(stay)) {
            return Optional.empty();
        }
        if (held.state() != StayState.DISCHARGED) {
            return Optional.of("What was saved can be told once the person is home: move the stay to discharged first");
        }
        return stay.evidence().filter(words -> !words.isBlank()).isPresent() ? Optional.empty()
                : Optional.of("Say who says what was saved, and from what: `evidence`");
    }

    private static boolean isMeasured(HospitalStay stay) {
        return stay.daysSaved().isPresent() || stay.repeatAdmission().isPresent();
    }

    /// The case is one that is held, of the same district.
    static Optional<String> sameDistrict(Held<HospitalStay, StayState> held, View view) {
        return held.record().concerns().flatMap(ref -> of(ref, held.record(), view));
    }

    private static Optional<String> of(Ref ref, HospitalStay stay, View view) {
        var lead = LightbulbModule.ID + "/cases/";
        if (!ref.path().startsWith(lead) || ref.path().indexOf('/', lead.length()) >= 0) {
            return Optional.of(ref + " is no case; give the address of one, such as lightbulb/cases/lb-2019-0003");
        }
        var whose = Registers.CASES.get(view, CaseReference.of(ref.path().substring(lead.length()))).record();
        return whose.district() == stay.district() ? Optional.empty()
                : Optional.of("%s is a case of %s, and the stay is of somebody from %s".formatted(whose.reference(),
                        whose.district().called(), stay.district().called()));
    }

    /// Where a barrier was dealt with, what that saved is told in time.
    static Optional<String> notMeasured(Held<HospitalStay, StayState> held, LocalDate asAt) {
        var stay = held.record();
        return stay.barrier().isEmpty() || isMeasured(stay) || !asAt.isAfter(held.since().plusWeeks(WEEKS))
                ? Optional.empty()
                : Optional.of("The person went home on " + LongDate.words(held.since())
                        + ", and what the help saved was not entered in " + WEEKS + " weeks");
    }
}
