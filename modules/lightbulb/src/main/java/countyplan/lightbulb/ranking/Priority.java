package countyplan.lightbulb.ranking;

import countyplan.core.Operation;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.Track;
import countyplan.lightbulb.Entered;
import countyplan.lightbulb.Shown;
import countyplan.lightbulb.cases.AgeBand;
import countyplan.lightbulb.cases.Case;
import countyplan.lightbulb.cases.CaseState;
import countyplan.lightbulb.cases.Complexity;
import countyplan.lightbulb.cases.ReferralSource;
import countyplan.lightbulb.cases.Urgency;
import countyplan.lightbulb.kept.Ledgers;
import countyplan.lightbulb.kept.OwnCases;
import countyplan.lightbulb.kept.Words;
import countyplan.lightbulb.priorities.PriorityRecords.Fairness;
import countyplan.lightbulb.priorities.PriorityRecords.FairnessLine;
import countyplan.lightbulb.priorities.PriorityRecords.FairnessQuery;
import countyplan.lightbulb.priorities.PriorityRecords.Priorities;
import countyplan.lightbulb.priorities.PriorityRecords.PrioritiesQuery;
import countyplan.lightbulb.priorities.PriorityRecords.PriorityLine;
import countyplan.lightbulb.priorities.PriorityRule;
import countyplan.lightbulb.priorities.PriorityRuleId;
import countyplan.lightbulb.timing.CaseBook;
import countyplan.lightbulb.timing.CaseFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// Answers which case comes first, by the rule in force on the day.
public final class Priority {
    private static final Set<CaseState> WAITING = EnumSet.of(CaseState.REFERRED, CaseState.CONTACTED,
            CaseState.VISITED);

    // Urgency, time waited and complexity, as councils' schemes weigh them; the weights are ours until a board decides.
    private static final PriorityRule OURS = new PriorityRule(PriorityRuleId.of("countyplan"), 40, 10, 2, 60, 5, 10, 15,
            "Countyplan's default, until a rule is decided on", Optional.empty());

    private static final int FEW = 5;
    private static final int GAP = 15;

    private Priority() {
    }

    public static List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("priorities", "GET priorities", PrioritiesQuery.class, Priorities.class,
                        Priority::priorities).limited(),
                Operation.read("fairness", "GET priorities/fairness", FairnessQuery.class, Fairness.class,
                        Priority::fairness).limited());
    }

    /// A case with its points.
    ///
    /// @param place from 1
    private record Placed(int place, Ranked ranked) {
    }

    private record Ranked(CaseFacts each, int points, int waited) {
    }

    /// The rule that was entered for the latest day up to that of the view; it is everybody's to know.
    static PriorityRule rule(View view) {
        List<Track.Entry<PriorityRule>> entered = new ArrayList<>();
        Ledgers.PRIORITY_RULES.everyonesStories(view,
                story -> story.entries().stream().reduce((one, next) -> next).ifPresent(entered::add));
        return entered.stream().max(Comparator.comparing((Track.Entry<PriorityRule> each) -> each.day())
                .thenComparing(Track.Entry::change)).map(Track.Entry::value).orElse(OURS);
    }

    private static List<Placed> queue(PriorityRule rule, View view) {
        List<Ranked> waiting = new ArrayList<>();
        for (var each : CaseBook.of(view).cases()) {
            if (WAITING.contains(each.state())) {
                var waited = Math.max(0, each.days(view.asAt()));
                waiting.add(new Ranked(each, points(rule, each.held(), waited), waited));
            }
        }
        waiting.sort(Comparator.comparingInt((Ranked ranked) -> -ranked.points())
                .thenComparing(ranked -> ranked.each().held().received())
                .thenComparing(ranked -> ranked.each().held().reference().value()));
        List<Placed> queue = new ArrayList<>(waiting.size());
        for (var ranked : waiting) {
            queue.add(new Placed(queue.size() + 1, ranked));
        }
        return queue;
    }

    private static int points(PriorityRule rule, Case held, int waited) {
        return (held.urgency() == Urgency.URGENT ? rule.urgent() : 0)
                + (held.complexity() == Complexity.COMPLEX ? rule.complex() : 0) + forWaiting(rule, waited)
                + forAge(rule, held.ageBand())
                + (held.source() == ReferralSource.HOSPITAL ? rule.fromHospital() : 0);
    }

    private static int forWaiting(PriorityRule rule, int waited) {
        return (int) Math.min(rule.mostForWaiting(), (long) rule.week() * (waited / 7));
    }

    private static int forAge(PriorityRule rule, AgeBand band) {
        return switch (band) {
            case UNDER_18 -> rule.under18();
            case AGED_80_AND_OVER -> rule.agedEightyAndOver();
            default -> 0;
        };
    }

    private static String why(PriorityRule rule, Ranked ranked) {
        var held = ranked.each().held();
        List<String> why = new ArrayList<>();
        add(held.urgency() == Urgency.URGENT, "urgent", rule.urgent(), why);
        add(held.complexity() == Complexity.COMPLEX, "complex", rule.complex(), why);
        var weeks = ranked.waited() / 7;
        var waiting = forWaiting(rule, ranked.waited());
        add(true, weeks + (weeks == 1 ? " week" : " weeks") + " waited"
                + (waiting < (long) rule.week() * weeks ? " (at most)" : ""), waiting, why);
        add(held.ageBand() == AgeBand.UNDER_18 || held.ageBand() == AgeBand.AGED_80_AND_OVER,
                Words.spoken(held.ageBand()), forAge(rule, held.ageBand()), why);
        add(held.source() == ReferralSource.HOSPITAL, "from hospital", rule.fromHospital(), why);
        return why.isEmpty() ? "nothing gives it points; earlier referrals come first" : String.join(", ", why);
    }

    private static void add(boolean is, String what, int points, List<String> why) {
        if (is && points != 0) {
            why.add(what + " " + points);
        }
    }

    static Priorities priorities(PrioritiesQuery query, View view) {
        var rule = rule(view);
        var all = queue(rule, view);
        var shown = query.district().isEmpty() ? all
                : all.stream().filter(placed -> placed.ranked().each().held().district() == query.district().get())
                        .toList();
        return new Priorities(shown.isEmpty() ? "No case waits for a recommendation."
                : (shown.size() == 1 ? "1 case waits" : shown.size() + " cases wait")
                        + " for a recommendation; the first is " + shown.getFirst().ranked().each().held().reference()
                        + " with " + shown.getFirst().ranked().points() + " points: "
                        + why(rule, shown.getFirst().ranked()) + ".",
                words(rule), OwnCases.whose(view).map(own -> own + "; where they stand among others' is not told")
                        .orElse("the cases of all districts"),
                new Shown<>(shown, (number, placed) -> line(rule, placed)));
    }

    private static String words(PriorityRule rule) {
        return "Version " + rule.rule() + " (" + rule.source() + "): urgent " + rule.urgent() + ", complex "
                + rule.complex() + ", " + rule.week() + " for each full week waited and at most "
                + rule.mostForWaiting() + ", aged 80 and over " + rule.agedEightyAndOver() + ", under 18 "
                + rule.under18() + ", from hospital " + rule.fromHospital()
                + "; of equal points the earlier referral comes first";
    }

    private static PriorityLine line(PriorityRule rule, Placed placed) {
        var held = placed.ranked().each().held();
        return new PriorityLine(placed.place(), held.reference(), placed.ranked().points(),
                why(rule, placed.ranked()), placed.ranked().waited(), placed.ranked().each().state(),
                held.district());
    }

    static Fairness fairness(FairnessQuery query, View view) {
        var queue = queue(rule(view), view);
        List<FairnessLine> lines = new ArrayList<>();
        Map<String, List<Placed>> districts = new TreeMap<>();
        Map<AgeBand, List<Placed>> ages = new TreeMap<>();
        for (var placed : queue) {
            var held = placed.ranked().each().held();
            districts.computeIfAbsent(held.district().called(), first -> new ArrayList<>()).add(placed);
            ages.computeIfAbsent(held.ageBand(), first -> new ArrayList<>()).add(placed);
        }
        districts.forEach((district, placed) -> lines.add(line("district", district, placed, queue.size())));
        ages.forEach((band, placed) -> lines.add(line("age", Words.spoken(band), placed, queue.size())));
        List<String> method = new ArrayList<>(List.of(
                "A group stands out if the middle of its places is " + GAP
                        + " or more from that of all, at 50; why is for people to judge: the rule gives points for need",
                "Groups of fewer than " + FEW + " are not told of; both limits are Countyplan's own"));
        OwnCases.of(view).ifPresent(method::add);
        var uneven = lines.stream().filter(line -> line.reading().startsWith("further")).toList();
        return new Fairness(
                queue.isEmpty() ? "No case waits for a recommendation."
                        : uneven.isEmpty() ? "No district or age band stands out among " + queue.size()
                                + (queue.size() == 1 ? " case that waits." : " cases that wait.")
                                : "Among " + queue.size() + " cases that wait, " + String.join("; ",
                                        uneven.stream().map(line -> line.group() + " is " + line.reading()).toList())
                                        + ".",
                method,
                lines);
    }

    private static FairnessLine line(String by, String group, List<Placed> placed, int all) {
        if (placed.size() < FEW) {
            return new FairnessLine(by, group, OptionalInt.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), "too few to tell");
        }
        var places = placed.stream().mapToDouble(each -> 100.0 * (each.place() - 0.5) / all).sorted().toArray();
        var middle = middle(places);
        var early = placed.stream().filter(each -> each.place() <= Math.ceilDiv(all, 4)).count();
        return new FairnessLine(by, group, OptionalInt.of(placed.size()), rounded(middle),
                rounded(100.0 * early / placed.size()),
                rounded(middle(placed.stream().mapToDouble(each -> each.ranked().waited()).sorted().toArray())),
                middle <= 50 - GAP ? "further up than others" : middle >= 50 + GAP ? "further down than others"
                        : "much like others");
    }

    private static double middle(double[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static Optional<BigDecimal> rounded(double number) {
        return Optional.of(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }

    /// Points are never below nothing, so that waiting or need never counts against anybody.
    public static Optional<String> ruleRule(Held<PriorityRule, Entered> held, View view) {
        var rule = held.record();
        return Math.min(Math.min(Math.min(rule.urgent(), rule.complex()), Math.min(rule.week(), rule.mostForWaiting())),
                Math.min(Math.min(rule.agedEightyAndOver(), rule.under18()), rule.fromHospital())) < 0
                        ? Optional.of("Points are 0 or more: need and waiting count against nobody") : Optional.empty();
    }
}
