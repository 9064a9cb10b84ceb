package countyplan.actionplans.rules;

import countyplan.actionplans.MoveCause;
import countyplan.core.values.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The causes that a move of a timescale can be given.
///
/// @param causes in the order to show them
public record MoveCauses(List<Cause> causes) {

    /// One cause.
    ///
    /// @param words as reports say it: `partner or supplier delay`
    public record Cause(MoveCause code, String words) {
    }

    /// The lists by the day they took effect. The first is ours, and as old as [RatingRule#FIRST].
    public static final Dated<MoveCauses> IN_FORCE = Dated.of("list of causes of moves",
            Dated.from(LocalDate.of(1974, 4, 1), new MoveCauses(List.of(
                    cause("capacity", "capacity or a vacancy"),
                    cause("funding", "funding"),
                    cause("partner-delay", "partner or supplier delay"),
                    cause("decision", "waiting for a decision"),
                    cause("consultation", "consultation"),
                    cause("scope", "scope changed"),
                    cause("legal", "legal or procurement"),
                    cause("other", "other"))), "Countyplan's default").marked("ours"));

    /// Keeps the list as it is given.
    public MoveCauses {
        causes = List.copyOf(causes);
    }

    /// The causes that can be given on a day; none before there was a list.
    public static List<Cause> on(LocalDate day) {
        return day.isBefore(IN_FORCE.entries().getFirst().from()) ? List.of() : IN_FORCE.at(day).value().causes();
    }

    /// The cause of that code, if it is on the list.
    public Optional<Cause> find(MoveCause code) {
        return causes.stream().filter(cause -> cause.code().equals(code)).findFirst();
    }

    private static Cause cause(String code, String words) {
        return new Cause(new MoveCause(code), words);
    }
}
