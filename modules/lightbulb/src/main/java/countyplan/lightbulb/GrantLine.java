package countyplan.lightbulb;

import countyplan.core.Facts;
import countyplan.core.View;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// A grant in few words, for counting: each grant once, however many jobs its work has.
///
/// @param firsts the first day on which it came into each state
/// @param approved the last amount that was approved; empty if the last decision was a refusal, or there is none
record GrantLine(LocalDate enquired, AgeBand age, Tenure tenure, Money topUp, Map<GrantState, LocalDate> firsts,
        GrantState state, Optional<LocalDate> decided, Optional<Money> approved, Map<LocalDate, Money> paid) {

    /// Every grant that the caller may know of, on the day of the view; four statements, however many there are.
    static List<GrantLine> all(View view) {
        var mine = Facts.mine("lightbulb/cases/{t.reference}");
        Map<String, Map<GrantState, LocalDate>> firsts = new HashMap<>();
        Map<String, GrantState> states = new HashMap<>();
        view.sql("select t.reference, t.work, t.state, t.on_day from lightbulb_grant_states t where "
                + Facts.counts("t") + " and " + mine + " order by t.reference, t.work, t.on_day, t.change_no")
                .each(row -> {
                    var state = GrantState.valueOf(row.text("state"));
                    var key = row.text("reference") + "/" + row.text("work");
                    firsts.computeIfAbsent(key, first -> new HashMap<>()).putIfAbsent(state, row.date("on_day"));
                    states.put(key, state);
                });
        Map<String, LocalDate> decided = new HashMap<>();
        Map<String, Optional<Money>> approved = new HashMap<>();
        view.sql("select t.reference, t.work, t.decided, t.outcome, t.amount from lightbulb_decisions t where "
                + Facts.latest("lightbulb_decisions", "t", "reference", "work", "decision") + " and " + mine
                + " order by t.reference, t.work, t.decided, t.decision")
                .each(row -> {
                    var key = row.text("reference") + "/" + row.text("work");
                    decided.putIfAbsent(key, row.date("decided"));
                    approved.put(key, row.text("outcome").equals("APPROVED")
                            ? row.maybeDecimal("amount").map(Money::of) : Optional.empty());
                });
        Map<String, Map<LocalDate, Money>> paid = new HashMap<>();
        view.sql("select t.reference, t.work, t.paid, t.amount from lightbulb_payments t where "
                + Facts.latest("lightbulb_payments", "t", "reference", "work", "payment") + " and " + mine)
                .each(row -> paid
                        .computeIfAbsent(row.text("reference") + "/" + row.text("work"), first -> new HashMap<>())
                        .merge(row.date("paid"), Money.of(row.decimal("amount")), Money::plus));
        List<GrantLine> all = new ArrayList<>();
        view.sql("select t.reference, t.work, t.enquired, t.top_up, c.age_band, c.tenure from lightbulb_grants t join"
                + " lightbulb_cases c on c.reference = t.reference where "
                + Facts.latest("lightbulb_grants", "t", "reference", "work") + " and "
                + Facts.latest("lightbulb_cases", "c", "reference") + " and " + mine)
                .each(row -> {
                    var key = row.text("reference") + "/" + row.text("work");
                    if (states.containsKey(key)) {
                        all.add(new GrantLine(row.date("enquired"), AgeBand.valueOf(row.text("age_band")),
                                Tenure.valueOf(row.text("tenure")),
                                row.maybeDecimal("top_up").map(Money::of).orElse(Money.ZERO), firsts.get(key),
                                states.get(key), Optional.ofNullable(decided.get(key)),
                                approved.getOrDefault(key, Optional.empty()), paid.getOrDefault(key, Map.of())));
                    }
                });
        return all;
    }

    Optional<LocalDate> first(GrantState state) {
        return Optional.ofNullable(firsts.get(state));
    }

    boolean cameIn(GrantState state, FinancialYear year) {
        return first(state).filter(year::contains).isPresent();
    }

    /// Days from the first enquiry to the completion.
    OptionalLong daysToCompletion() {
        return first(GrantState.COMPLETED).map(day -> OptionalLong.of(ChronoUnit.DAYS.between(enquired, day)))
                .orElse(OptionalLong.empty());
    }
}
