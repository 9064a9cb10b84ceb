package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.BaselineName;
import countyplan.actionplans.Lead;
import countyplan.actionplans.MoveCause;
import countyplan.actionplans.OtherAction;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.rules.MoveCauses;
import countyplan.actionplans.store.ActionTable;
import countyplan.actionplans.store.AreaTable;
import countyplan.actionplans.store.BaselineTable;
import countyplan.actionplans.store.LeadNames;
import countyplan.actionplans.store.PlanTable;
import countyplan.core.Choice;
import countyplan.core.Choices;
import countyplan.core.View;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// The ids, codes and leads that can be given now, with their titles.
final class PlanChoices {

    private static final int MOST = 100;

    private PlanChoices() {
    }

    static List<Choices> all() {
        return List.of(
                new Choices(PlanId.class, (given, prefix, view) -> starting(prefix, PlanTable.all(view).stream()
                        .map(plan -> new Choice(plan.plan().value(), plan.title())))),
                new Choices(ActionCode.class, (given, prefix, view) -> starting(prefix, within(given,
                        plan -> ActionTable.titles(view, plan, view.asAt()).entrySet().stream()
                                .map(action -> new Choice(
                                        action.getKey().value(), action.getValue().title()))))),
                new Choices(OtherAction.class, (given, prefix, view) -> others(given, prefix, view)),
                new Choices(AreaCode.class, (given, prefix, view) -> starting(prefix, within(given,
                        plan -> AreaTable.all(view, plan, view.asAt()).values().stream().map(area -> new Choice(
                                area.area().value(), area.title().orElse("")))))),
                new Choices(MoveCause.class, (given, prefix, view) -> starting(prefix,
                        MoveCauses.on(view.asAt()).stream()
                                .map(cause -> new Choice(cause.code().code(), cause.words())))),
                new Choices(BaselineName.class, (given, prefix, view) -> starting(prefix, within(given,
                        plan -> BaselineTable.all(view, plan, view.asAt()).stream().map(
                                baseline -> new Choice(baseline.name().value(), baseline.reason()))))),
                new Choices(Lead.class, (given, prefix, view) -> starting(prefix, given.apply("plan").isEmpty()
                        ? Stream
                                .concat(LeadNames.starting(view, prefix, MOST).stream(),
                                        Posts.of(view).titles().stream())
                                .distinct().map(name -> new Choice(name, ""))
                        : within(given, plan -> leads(view, plan)))));
    }

    /// The codes of the plan that was named, or of another once its id and a slash are typed.
    private static List<Choice> others(Function<String, String> given, String prefix, View view) {
        var slash = prefix.indexOf('/');
        var home = slash < 0 ? "" : prefix.substring(0, slash + 1);
        return starting(prefix, within(name -> slash < 0 ? given.apply(name) : prefix.substring(0, slash),
                plan -> ActionTable.titles(view, plan, view.asAt()).entrySet().stream().map(
                        action -> new Choice(home + action.getKey(), action.getValue().title()))));
    }

    private static Stream<Choice> leads(View view, PlanId plan) {
        var counts = new TreeMap<String, Integer>(String.CASE_INSENSITIVE_ORDER);
        PlanLedger.actions(view, plan, view.asAt())
                .forEach(action -> action.leads().forEach(lead -> counts.merge(lead.name(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(lead -> new Choice(lead.getKey(), Prose.count(lead.getValue(), "action", "actions")));
    }

    private static Stream<Choice> within(Function<String, String> given, Function<PlanId, Stream<Choice>> choices) {
        try {
            return choices.apply(PlanId.of(given.apply("plan")));
        } catch (IllegalArgumentException e) {
            return Stream.empty(); // no plan typed yet, or nothing that could be one
        }
    }

    private static List<Choice> starting(String prefix, Stream<Choice> choices) {
        var start = prefix.toLowerCase(Locale.ROOT);
        return choices.filter(choice -> choice.value().toLowerCase(Locale.ROOT).startsWith(start)).limit(MOST).toList();
    }
}
