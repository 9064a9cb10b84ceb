package countyplan.lightbulb.granting;

import countyplan.lightbulb.cases.Case;
import countyplan.lightbulb.cases.Tenure;
import countyplan.lightbulb.grants.ApplicationItem;
import countyplan.lightbulb.grants.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What an application for a grant must have to be valid, and what of it there is. The day on which it became valid follows: the
/// day on which the last of what is needed came.
///
/// @param lines one for each requirement
/// @param source where the list is published
public record Checklist(List<Line> lines, Optional<LocalDate> applied, String source) {
    private static final Set<Tenure> WITH_LANDLORD = Set.of(Tenure.PRIVATE_TENANT, Tenure.HOUSING_ASSOCIATION_TENANT,
            Tenure.COUNCIL_TENANT);

    /// @param met since when it is met
    record Line(Requirement requirement, Optional<LocalDate> met, String how) {
    }

    /// @param day whose list of requirements is to be used
    public static Checklist of(Case whose, List<ApplicationItem> items, Optional<LocalDate> applied, LocalDate day) {
        var needed = Limits.on(applied.orElse(day), Limits.APPLICATION);
        List<Line> lines = new ArrayList<>();
        for (var requirement : needed.map(entry -> entry.value()).orElse(List.of())) {
            if (requirement != Requirement.LANDLORDS_CERTIFICATE || WITH_LANDLORD.contains(whose.tenure())) {
                lines.add(line(requirement, items.stream().filter(item -> item.meets() == requirement)
                        .sorted(Comparator.comparing(ApplicationItem::came)).toList()));
            }
        }
        return new Checklist(lines, applied, needed.map(entry -> entry.source()).orElse(""));
    }

    private static Line line(Requirement requirement, List<ApplicationItem> items) {
        var directed = items.stream().filter(item -> item.directed().isPresent()).findFirst();
        if (directed.isPresent()) {
            return new Line(requirement, directed.map(ApplicationItem::came),
                    "directed not to be needed: " + directed.get().directed().orElseThrow());
        }
        if (requirement != Requirement.ESTIMATES) {
            return new Line(requirement, items.stream().findFirst().map(ApplicationItem::came),
                    items.isEmpty() ? "missing" : "came");
        }
        Set<String> firms = new HashSet<>();
        for (var item : items) {
            firms.add(item.contractor().orElse("").strip().toLowerCase(Locale.ROOT));
            if (firms.size() == 2) {
                return new Line(requirement, Optional.of(item.came()), "two came");
            }
        }
        return new Line(requirement, Optional.empty(),
                firms.isEmpty() ? "missing" : "one came; one of another contractor is missing");
    }

    /// What is not there yet.
    List<Line> missing() {
        return lines.stream().filter(line -> line.met().isEmpty()).toList();
    }

    /// The day on which the application was made and had all that it needs.
    public Optional<LocalDate> valid() {
        return applied.isEmpty() || lines.isEmpty() || !missing().isEmpty() ? Optional.empty()
                : Stream.concat(applied.stream(), lines.stream().map(line -> line.met().orElse(null)))
                        .filter(Objects::nonNull).max(Comparator.naturalOrder());
    }
}
