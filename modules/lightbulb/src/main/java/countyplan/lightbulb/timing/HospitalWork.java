package countyplan.lightbulb.timing;

import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.lightbulb.District;
import countyplan.lightbulb.hospital.HospitalStay;
import countyplan.lightbulb.hospital.RepeatAdmission;
import countyplan.lightbulb.hospital.StayState;
import countyplan.lightbulb.kept.Ledgers;
import countyplan.lightbulb.performance.PerformanceRecords.HospitalLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the Hospital Enablement Team's work saved: stays shortened and repeat admissions avoided, as somebody vouched for them.
final class HospitalWork {
    private static final String TOGETHER = "all together";
    private static final HospitalLine NONE = new HospitalLine(TOGETHER, 0, 0, 0, 0, 0, 0, 0);

    private HospitalWork() {
    }

    /// Hospital by hospital, and all together where there is more than one.
    ///
    /// @param since who went home before is left out
    static List<HospitalLine> of(View view, Optional<District> district, @Nullable LocalDate since) {
        Map<String, HospitalLine> lines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Ledgers.HOSPITAL_STAYS.stories(view, story -> story.held()
                .filter(held -> district.map(held.record().district()::equals).orElse(true)
                        && (held.state() != StayState.DISCHARGED || since == null || !held.since().isBefore(since)))
                .ifPresent(held -> lines.merge(held.record().hospital().strip(), line(held), HospitalWork::plus)));
        if (lines.size() > 1) {
            var all = lines.values().stream().reduce(NONE, HospitalWork::plus);
            return Stream.concat(lines.values().stream(), Stream.of(all)).toList();
        }
        return List.copyOf(lines.values());
    }

    private static HospitalLine line(Held<HospitalStay, StayState> held) {
        var stay = held.record();
        var isHome = held.state() == StayState.DISCHARGED;
        var days = stay.daysSaved().orElse(0);
        return new HospitalLine(stay.hospital().strip(), isHome ? 1 : 0, days > 0 ? 1 : 0, days,
                stay.repeatAdmission().filter(RepeatAdmission.AVOIDED::equals).isPresent() ? 1 : 0,
                stay.repeatAdmission().filter(RepeatAdmission.HAPPENED::equals).isPresent() ? 1 : 0,
                isHome && stay.daysSaved().isEmpty() && stay.repeatAdmission().isEmpty() ? 1 : 0, isHome ? 0 : 1);
    }

    private static HospitalLine plus(HospitalLine one, HospitalLine other) {
        return new HospitalLine(one.hospital(), one.discharged() + other.discharged(),
                one.shortened() + other.shortened(), one.daysSaved() + other.daysSaved(),
                one.avoided() + other.avoided(), one.cameBack() + other.cameBack(),
                one.notKnown() + other.notKnown(), one.waiting() + other.waiting());
    }
}
