package countyplan.actionplans.operations;

import countyplan.actionplans.AskRules;
import countyplan.actionplans.ColourChange;
import countyplan.actionplans.ColourCount;
import countyplan.actionplans.Freshness;
import countyplan.actionplans.Logged;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.ProposeRule;
import countyplan.actionplans.RuleEffect;
import countyplan.actionplans.RuleLine;
import countyplan.actionplans.RuleList;
import countyplan.actionplans.SetRule;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.ledger.RuleBook;
import countyplan.actionplans.ledger.Stood;
import countyplan.actionplans.rules.FreshnessRule;
import countyplan.actionplans.rules.RagRule;
import countyplan.actionplans.rules.RatingRule;
import countyplan.actionplans.store.PlanTable;
import countyplan.actionplans.store.RuleTable;
import countyplan.core.Changing;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import countyplan.core.values.Rag;
import countyplan.core.values.Standpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The rules for ratings: which there are, what another would change, and making one.
final class RuleDecisions {

    private static final Ref RULE = Ref.of("action-plans/rules/rating");
    private static final int LONGEST = 3_660;

    private final View view;
    private final Standpoint at;
    private final Rules before;
    private final Rules after;
    private final List<ColourChange> changes = new ArrayList<>();
    private final int[][] colours = new int[Rag.values().length][Rag.values().length];
    private int actions;
    private int staler;
    private int fresher;

    private RuleDecisions(View view, Standpoint at, Rules before, RatingRule rule) {
        this.view = view;
        this.at = at;
        this.before = before;
        this.after = new Rules(rule, at.day());
    }

    static RuleList list(AskRules ask, View view) {
        var all = RuleBook.of(view).all(view.known()).stream().filter(rule -> !rule.from().isAfter(view.asAt()))
                .toList();
        List<RuleLine> lines = new ArrayList<>();
        for (var place = 0; place < all.size(); place++) {
            var rule = all.get(place);
            var next = place + 1 < all.size() ? all.get(place + 1).from() : null;
            if (!rule.from().equals(next)) {
                lines.add(new RuleLine(rule.version(), rule.name(), rule.from(),
                        Optional.ofNullable(next).map(day -> day.minusDays(1)), rule.rag().dueWithin(),
                        rule.rag().underway(), rule.rag().tolerance(), rule.freshness().days(), rule.source(),
                        rule.ours(), rule.says()));
            }
        }
        var now = Rules.on(view, view.asAt());
        return new RuleList("In force is " + now.named() + ", since " + LongDate.words(now.rule().from()) + ".", lines);
    }

    static RuleEffect propose(ProposeRule ask, View view) {
        var before = Rules.on(view, view.asAt());
        var rule = changed(new Texts(), before.rule(), Optional.empty(), ask.dueWithin(), ask.underway(),
                ask.tolerance(), ask.freshFor(), view.asAt(), before.rule().version() + 1, "proposed");
        return new RuleDecisions(view, Standpoint.of(view), before, rule).effect("would change");
    }

    static RuleEffect set(SetRule asked, Changing changing) {
        var texts = new Texts().check("name", asked.name(), Texts.NAME).check("source", asked.source(), Texts.REASON);
        var book = RuleBook.of(changing);
        var inForce = Rules.on(changing, changing.on());
        var versions = book.all(changing.known()).stream().mapToInt(RatingRule::version).max().orElse(0);
        var rule = changed(texts, inForce.rule(), asked.name(), asked.dueWithin(), asked.underway(), asked.tolerance(),
                asked.freshFor(), changing.on(), versions + 1, asked.source());
        var day = Lookup.later(changing.on(), changing.today());
        var until = book.until(Standpoint.of(changing, changing.on()));
        var looked = until.filter(day::isAfter).orElse(day);
        var effect = new RuleDecisions(changing, Standpoint.of(changing, looked), Rules.on(changing, looked), rule)
                .effect("changes");
        RuleTable.write(changing, rule);
        changing.log(RULE, logged(inForce.rule()), logged(rule));
        return effect;
    }

    private static RatingRule changed(Texts texts, RatingRule rule, Optional<String> name, OptionalInt dueWithin,
            OptionalInt underway, OptionalInt tolerance, OptionalInt freshFor, LocalDate from, int version,
            String source) {
        check(texts, "dueWithin", dueWithin, 0, LONGEST);
        check(texts, "underway", underway, 0, 100);
        check(texts, "tolerance", tolerance, 0, LONGEST);
        check(texts, "freshFor", freshFor, 1, LONGEST);
        texts.refuse();
        return new RatingRule(name.orElse(rule.name()), version,
                new RagRule(dueWithin.orElse(rule.rag().dueWithin()), underway.orElse(rule.rag().underway()),
                        tolerance.orElse(rule.rag().tolerance())),
                new FreshnessRule(freshFor.orElse(rule.freshness().days())), from, source, false);
    }

    private static void check(Texts texts, String field, OptionalInt number, int least, int most) {
        if (number.isPresent() && (number.getAsInt() < least || number.getAsInt() > most)) {
            texts.faults().add(field, Integer.toString(number.getAsInt()),
                    "a whole number from " + least + " to " + most);
        }
    }

    private static Logged.Rule logged(RatingRule rule) {
        return new Logged.Rule(rule.version(), rule.name(), rule.rag().dueWithin(), rule.rag().underway(),
                rule.rag().tolerance(), rule.freshness().days(), rule.source());
    }

    private RuleEffect effect(String verb) {
        PlanTable.ever(view).keySet().forEach(this::look);
        List<ColourCount> counts = new ArrayList<>();
        for (var from : Rag.values()) {
            for (var to : Rag.values()) {
                if (colours[from.ordinal()][to.ordinal()] > 0) {
                    counts.add(new ColourCount(from, to, colours[from.ordinal()][to.ordinal()]));
                }
            }
        }
        return new RuleEffect(sentence(verb, counts), at.day(), before.ragRule(), after.ragRule(), actions,
                changes.size(), counts, staler, fresher, changes);
    }

    private void look(PlanId plan) {
        for (var story : PlanLedger.of(view, plan).stories()) {
            var was = Stood.of(story, at, before.rule());
            var becomes = Stood.of(story, at, after.rule());
            if (was == null || becomes == null) {
                continue;
            }
            actions++;
            if (was.computed() != becomes.computed()) {
                colours[was.computed().ordinal()][becomes.computed().ordinal()]++;
                changes.add(new ColourChange(plan, story.code(), story.title(at), was.computed(), becomes.computed()));
            }
            staler += left(was, becomes);
            fresher += left(becomes, was);
        }
    }

    private static int left(Stood one, Stood other) {
        return one.freshness().filter(Freshness.FRESH::equals).isPresent()
                && other.freshness().filter(Freshness.STALE::equals).isPresent() ? 1 : 0;
    }

    private String sentence(String verb, List<ColourCount> counts) {
        var looked = Prose.count(actions, "action", "actions") + " on " + LongDate.words(at.day());
        var freshness = staler + fresher == 0 ? ""
                : " " + Prose.count(staler, "action is", "actions are") + " no longer fresh, "
                        + Prose.count(fresher, "is", "are") + " fresh again.";
        return (counts.isEmpty() ? "This rule " + verb + " no rating of " + looked + "."
                : "This rule " + verb + " " + Prose.count(changes.size(), "rating", "ratings") + " of " + looked + ": "
                        + Prose.and(counts.stream().map(each -> Prose.number(each.actions()) + " from "
                                + words(each.from()) + " to " + words(each.to())).toList())
                        + ".")
                + freshness;
    }

    private static String words(Rag rag) {
        return rag == Rag.NONE ? "not rated" : rag.toString();
    }
}
