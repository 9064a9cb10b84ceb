package countyplan.extracare.models;

import countyplan.extracare.homes.SchemeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// Which hours of the day nobody covers under a model, and which are bought twice. Somebody must be there to answer an unplanned
/// call at every hour: staff for unplanned care, or those who are there for planned care at stated hours.
public final class Cover {
    private static final int DAY = HourOfDay.of("24:00").minutes();

    private Cover() {
    }

    /// Hours that are not covered once.
    ///
    /// @param code of the finding
    /// @param sentence what is wrong, without a full stop
    public record Fault(String code, String sentence) {
    }

    /// What is wrong with the cover at some schemes, hours and schemes that are alike together.
    ///
    /// @param parts all of a model
    public static List<Fault> faults(List<Part> parts, Collection<SchemeId> schemes) {
        Map<String, List<SchemeId>> gaps = new LinkedHashMap<>();
        Map<String, List<SchemeId>> twice = new LinkedHashMap<>();
        for (var scheme : schemes) {
            var there = parts.stream().filter(part -> part.isAt(scheme)).toList();
            var calls = new int[DAY];
            var anybody = new int[DAY];
            there.forEach(part -> {
                if (part.kind() == PartKind.UNPLANNED_CARE) {
                    part.count(calls);
                    part.count(anybody);
                } else if (part.kind() == PartKind.COMMISSIONED_CARE && part.begins().isPresent()) {
                    part.count(anybody);
                }
            });
            hours(minute -> anybody[minute] == 0)
                    .forEach(hours -> gaps.computeIfAbsent(hours, none -> new ArrayList<>()).add(scheme));
            hours(minute -> calls[minute] > 1)
                    .forEach(hours -> twice.computeIfAbsent(hours, none -> new ArrayList<>()).add(scheme));
        }
        List<Fault> faults = new ArrayList<>();
        gaps.forEach((hours, at) -> faults.add(new Fault("hours-not-covered",
                "nobody answers unplanned calls from " + hours + " at " + named(at, schemes))));
        twice.forEach((hours, at) -> faults.add(new Fault("hours-covered-twice",
                "unplanned care from " + hours + " is bought twice at " + named(at, schemes))));
        return faults;
    }

    private static String named(List<SchemeId> some, Collection<SchemeId> all) {
        return some.size() == all.size() ? "every scheme"
                : some.stream().map(SchemeId::value).collect(Collectors.joining(", "));
    }

    /// The stretches of a day for whose minutes something holds; one over midnight is one stretch.
    private static List<String> hours(IntPredicate holds) {
        List<int[]> stretches = new ArrayList<>();
        for (var minute = 0; minute < DAY; minute++) {
            if (holds.test(minute)) {
                if (stretches.isEmpty() || stretches.getLast()[1] < minute) {
                    stretches.add(new int[]{minute, minute});
                }
                stretches.getLast()[1] = minute + 1;
            }
        }
        if (stretches.size() > 1 && stretches.getFirst()[0] == 0 && stretches.getLast()[1] == DAY) {
            stretches.getFirst()[0] = stretches.removeLast()[0];
        }
        return stretches.stream()
                .map(each -> new HourOfDay(each[0]) + " to " + new HourOfDay(each[1])).toList();
    }
}
