package countyplan.actionplans.ledger;

import countyplan.actionplans.rules.FreshnessRule;
import countyplan.actionplans.rules.RagRule;
import countyplan.actionplans.rules.RatingRule;
import countyplan.core.CatchUp;
import countyplan.core.View;
import countyplan.core.values.Standpoint;
import countyplan.core.values.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every rule that was ever decided, kept in memory as the ledgers of plans are. A past report is made by the rule that was
/// in force on its day, as known then.
public final class RuleBook {

    private final Track<RatingRule> rules;

    private RuleBook(Track<RatingRule> rules) {
        this.rules = rules;
    }

    private enum Key {
        RULES
    }

    public static RuleBook of(View view) {
        return view.kept(Key.RULES, RuleBook::read);
    }

    private static RuleBook read(@Nullable RuleBook kept, CatchUp.News news) {
        var growing = new Track.Growing<>(kept == null ? null : kept.rules);
        news.sql("select r.name, r.version, r.due_within, r.underway, r.tolerance, r.fresh_for, r.source, r.on_day, "
                + "r.change_no from action_plans_rules r where r.change_no > :after and r.change_no <= :upTo")
                .each(row -> growing.add(row.date("on_day"), row.number("change_no"), Long.MAX_VALUE,
                        new RatingRule(row.text("name"), row.integer("version"),
                                new RagRule(row.integer("due_within"), row.integer("underway"),
                                        row.integer("tolerance")),
                                new FreshnessRule(row.integer("fresh_for")), row.date("on_day"), row.text("source"),
                                false)));
        return new RuleBook(growing.done());
    }

    /// The rule in force.
    public RatingRule at(Standpoint at) {
        var decided = rules.valueAt(at);
        return decided == null ? RatingRule.FIRST : decided;
    }

    /// The last day of the rule in force, where another is known to take effect later.
    public Optional<LocalDate> until(Standpoint at) {
        return rules.entries(at.known()).stream().map(Track.Entry::day).filter(day -> day.isAfter(at.day())).findFirst()
                .map(day -> day.minusDays(1));
    }

    /// Every rule known at that change, in the order of their days; of one day's, the last holds.
    public List<RatingRule> all(long known) {
        List<RatingRule> all = new ArrayList<>(List.of(RatingRule.FIRST));
        rules.entries(known).forEach(entry -> all.add(entry.value()));
        return all;
    }
}
