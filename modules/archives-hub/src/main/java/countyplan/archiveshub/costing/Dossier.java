package countyplan.archiveshub.costing;

import countyplan.archiveshub.money.CashFlow;
import countyplan.archiveshub.money.DiscountSchedule;
import countyplan.archiveshub.records.*;
import countyplan.archiveshub.registers.LineRules;
import countyplan.archiveshub.registers.Registers;
import countyplan.archiveshub.rules.RuleBook;
import countyplan.archiveshub.rules.RuleBooks;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// An appraisal with all its options, on the day of a view.
public record Dossier(Held<Appraisal, AppraisalState> held, List<Costed> options) {

    /// Reads it.
    ///
    /// @throws countyplan.core.Refused if there is no such appraisal on the day
    public static Dossier of(View view, AppraisalId id) {
        return all(view, List.of(Registers.APPRAISALS.get(view, id)), id::equals).getFirst();
    }

    /// Reads them all in one go.
    public static List<Dossier> all(View view) {
        List<Held<Appraisal, AppraisalState>> all = new ArrayList<>();
        Registers.APPRAISALS.stories(view, story -> story.held().ifPresent(all::add));
        return all(view, all, id -> true);
    }

    private static List<Dossier> all(View view, List<Held<Appraisal, AppraisalState>> appraisals,
            Predicate<AppraisalId> wanted) {
        Map<Place, List<Held<CostPlan, PlanState>>> plans = new HashMap<>();
        Registers.PLANS.stories(view, story -> story.held()
                .filter(plan -> wanted.test(plan.record().appraisal())
                        && !plan.record().dated().isAfter(view.asAt()))
                .ifPresent(plan -> plans.computeIfAbsent(
                        new Place(plan.record().appraisal(), plan.record().option()), none -> new ArrayList<>())
                        .add(plan)));
        Map<Place, Held<CostPlan, PlanState>> last = new HashMap<>();
        plans.forEach((place, all) -> counted(all).ifPresent(plan -> last.put(place, plan)));
        Map<Place, List<CostLine>> lines = new HashMap<>();
        Registers.LINES.stories(view, story -> story.held().map(Held::record)
                .filter(line -> wanted.test(line.appraisal())).ifPresent(line -> {
                    var place = new Place(line.appraisal(), line.option());
                    if (last.containsKey(place) && last.get(place).record().plan().equals(line.plan())) {
                        lines.computeIfAbsent(place, none -> new ArrayList<>()).add(line);
                    }
                }));
        Map<AppraisalId, List<Held<Option, OptionState>>> options = new HashMap<>();
        Registers.OPTIONS.stories(view, story -> story.held().filter(option -> wanted.test(option.record().appraisal()))
                .ifPresent(option -> options
                        .computeIfAbsent(option.record().appraisal(), none -> new ArrayList<>()).add(option)));
        return appraisals.stream().map(held -> new Dossier(held, options
                .getOrDefault(held.record().appraisal(), List.of()).stream().map(option -> {
                    var place = new Place(held.record().appraisal(), option.record().option());
                    return costed(held.record(), option, Optional.ofNullable(last.get(place)),
                            lines.getOrDefault(place, List.of()));
                }).toList())).toList();
    }

    private record Place(AppraisalId appraisal, OptionId option) {
    }

    private static Optional<Held<CostPlan, PlanState>> counted(List<Held<CostPlan, PlanState>> plans) {
        var order = Comparator.comparing((Held<CostPlan, PlanState> plan) -> plan.record().dated())
                .thenComparing(Held::key);
        return plans.stream().filter(plan -> plan.state() == PlanState.ISSUED).max(order)
                .or(() -> plans.stream().filter(plan -> plan.state() == PlanState.DRAFT).max(order));
    }

    private static Costed costed(Appraisal appraisal, Held<Option, OptionState> option,
            Optional<Held<CostPlan, PlanState>> plan, List<CostLine> lines) {
        List<CostLine> sound = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (var line : lines) {
            var fault = LineRules.profileFault(line, appraisal).or(() -> LineRules.baseFault(line, appraisal));
            fault.ifPresentOrElse(why -> faults.add(line.line() + " of " + option.key() + " is left out. " + why),
                    () -> sound.add(line));
        }
        return new Costed(appraisal, option, plan, List.copyOf(sound), List.copyOf(faults));
    }

    public Appraisal appraisal() {
        return held.record();
    }

    /// Those that can be compared.
    public List<Costed> viable() {
        return options.stream().filter(Costed::isViable).toList();
    }

    /// The preferred one, if it can be compared.
    public Optional<Costed> preferred() {
        return viable().stream().filter(Costed::isPreferred).findFirst();
    }

    /// The least that must be done, if it can be compared.
    public Optional<Costed> doMinimum() {
        return viable().stream().filter(Costed::isDoMinimum).findFirst();
    }

    /// One of them.
    public Optional<Costed> find(OptionId option) {
        return options.stream().filter(each -> each.id().equals(option.value())).findFirst();
    }

    /// The schedule that it is worked out by under a rule book: its own kind, or the standard one where the book has no other.
    public DiscountSchedule schedule(RuleBook book) {
        return appraisal().schedule() == ScheduleKind.HEALTH ? book.health().orElse(book.standard()) : book.standard();
    }

    /// By the rule book that it names.
    public DiscountSchedule schedule() {
        return schedule(RuleBooks.get(appraisal().rules()));
    }

    /// Whether what options cost in all says nothing, because some last longer than others.
    public boolean lastsUnequally() {
        return viable().stream().mapToInt(Costed::life).distinct().count() > 1;
    }

    /// What some of an option costs, by the rule book that the appraisal names: today, or a year of its life where options last
    /// unequally long (Green Book, equivalent annual cost).
    public double cost(Costed option, CashFlow flow) {
        return lastsUnequally() ? schedule().equivalentAnnualCost(flow, option.life()) : schedule().presentCost(flow);
    }

    /// What is compared, in words.
    public String measure() {
        return lastsUnequally() ? "Equivalent annual cost, as options last unequally long" : "Net present cost";
    }

    /// `today`, or `a year`: after an amount that is compared.
    public String when() {
        return lastsUnequally() ? "a year" : "today";
    }

    /// Pounds as money, rounded once, to the penny.
    public static Money money(double pounds) {
        return Money.of(BigDecimal.valueOf(pounds).setScale(2, RoundingMode.HALF_UP));
    }
}
