package countyplan.archiveshub.registers;

import countyplan.archiveshub.records.*;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands between an appraisal and the next business case or RIBA stage. The rules are Countyplan's own, after the Green
/// Book (a do-minimum among the options) and RICS Cost Prediction (each cost plan leads on from the one before):
///
/// - SOC: there is a do-minimum, two options or more are costed, each cost plan accounts for every pound by which it is another
///   than the one before, and no risk is paid for twice
/// - OBC: also one option is preferred, its allowances are lines of their own, and somebody answers for each of its open risks
/// - FBC: also each requirement of the preferred option is assessed
/// - a RIBA stage: every milestone of the stages before is done, and cost plans lead on from each other
public final class Gate {
    private Gate() {
    }

    /// The gate of a move or of a change of RIBA stage, if it is closed.
    static Optional<String> refusal(Held<Appraisal, AppraisalState> held, View view) {
        // A file may bring very many appraisals, of which few are at a gate.
        if (held.record().riba().orElse(0) == 0 && (held.state() == AppraisalState.DRAFT
                || held.state() == AppraisalState.PUBLISHED || held.state() == AppraisalState.WITHDRAWN)) {
            return Optional.empty();
        }
        var now = Registers.APPRAISALS.all(view, Ref.of(Registers.ID)).stream()
                .filter(each -> each.key().equals(held.key())).findFirst();
        List<String> closed = new ArrayList<>();
        if (now.isEmpty() || now.get().state() != held.state()) {
            closed.addAll(closed(held.record().appraisal(), held.state(), view));
        }
        var stage = now.map(each -> each.record().riba().orElse(0)).orElse(held.record().riba().orElse(0));
        if (held.record().riba().orElse(0) > stage) {
            closed.addAll(closedForRiba(held.record().appraisal(), held.record().riba().getAsInt(), view));
        }
        return closed.isEmpty() ? Optional.empty()
                : Optional.of("The gate is closed. " + String.join(". ", closed) + ". `gate` tells what is needed.");
    }

    /// What keeps an appraisal from a state, each in a sentence without a full stop; nothing if it may go there.
    public static List<String> closed(AppraisalId appraisal, AppraisalState to, View view) {
        var step = switch (to) {
            case SOC -> 1;
            case OBC -> 2;
            case FBC -> 3;
            case DRAFT, PUBLISHED, WITHDRAWN -> 0;
        };
        if (step == 0) {
            return List.of();
        }
        var options = Registers.OPTIONS.all(view, Ref.to(Registers.ID, appraisal)).stream()
                .filter(each -> each.state() != OptionState.REJECTED && each.state() != OptionState.SUPERSEDED)
                .toList();
        List<String> closed = new ArrayList<>();
        if (options.stream().noneMatch(each -> each.record().kind() == OptionKind.DO_MINIMUM)) {
            closed.add("No option is the do-minimum, against which the others are to be seen");
        }
        List<Held<CostPlan, PlanState>> plans = new ArrayList<>();
        options.forEach(option -> plans.addAll(Registers.PLANS.all(view, optionRef(option.record())).stream()
                .filter(plan -> plan.state() != PlanState.SUPERSEDED).toList()));
        if (plans.stream().map(plan -> plan.record().option()).distinct().count() < 2) {
            closed.add("Fewer than two options have a cost plan");
        }
        unexplained(plans, view, closed);
        plans.forEach(plan -> twice(plan.record(), view, closed));
        if (step >= 2) {
            preferred(options, plans, step, view, closed);
        }
        return closed;
    }

    /// What keeps an appraisal from a RIBA stage.
    public static List<String> closedForRiba(AppraisalId appraisal, int stage, View view) {
        List<String> closed = new ArrayList<>();
        for (var milestone : Registers.MILESTONES.all(view, Ref.to(Registers.ID, appraisal))) {
            if (milestone.record().riba().isPresent() && milestone.record().riba().getAsInt() < stage
                    && (milestone.state() == MilestoneState.PLANNED || milestone.state() == MilestoneState.PAUSED)) {
                closed.add("\"%s\" of RIBA stage %d is not done".formatted(milestone.record().title(),
                        milestone.record().riba().getAsInt()));
            }
        }
        List<Held<CostPlan, PlanState>> plans = new ArrayList<>();
        Registers.OPTIONS.all(view, Ref.to(Registers.ID, appraisal)).forEach(
                option -> plans.addAll(Registers.PLANS.all(view, optionRef(option.record()))));
        unexplained(plans, view, closed);
        return closed;
    }

    private static Ref optionRef(Option option) {
        return Ref.to(Registers.ID, option.appraisal(), "options", option.option());
    }

    private static void unexplained(List<Held<CostPlan, PlanState>> plans, View view, List<String> closed) {
        plans.forEach(plan -> Bridge.of(plan.record(), view)
                .ifPresent(bridge -> bridge.unexplained().ifPresent(closed::add)));
    }

    private static void twice(CostPlan plan, View view, List<String> closed) {
        var lines = lines(plan, view);
        lines.forEach(line -> LineRules.coveredTwice(line, lines).ifPresent(closed::add));
    }

    private static List<CostLine> lines(CostPlan plan, View view) {
        return Registers.LINES.all(view, Bridge.ref(plan)).stream().map(Held::record).toList();
    }

    private static void preferred(List<Held<Option, OptionState>> options, List<Held<CostPlan, PlanState>> plans,
            int step, View view, List<String> closed) {
        var preferred = options.stream().filter(each -> OptionRules.isPreferred(each.state())).findFirst();
        if (preferred.isEmpty()) {
            closed.add("No option is preferred");
            return;
        }
        var option = preferred.get().record();
        plans.stream().map(Held::record).filter(plan -> plan.option().equals(option.option()))
                .flatMap(plan -> lines(plan, view).stream())
                .forEach(line -> LineRules.inside(line).ifPresent(closed::add));
        for (var risk : Registers.RISKS.all(view, optionRef(option))) {
            if ((risk.state() == RiskState.OPEN || risk.state() == RiskState.ESCALATED)
                    && (risk.record().owner().isEmpty() || risk.record().response().isEmpty())) {
                closed.add("The risk \"%s\" of %s has no owner or no response".formatted(risk.record().title(),
                        option.option()));
            }
        }
        if (step >= 3) {
            for (var requirement : Registers.REQUIREMENTS.all(view, optionRef(option))) {
                if (requirement.state() == Fit.NOT_ASSESSED) {
                    closed.add("Whether %s meets \"%s\" is not assessed".formatted(option.option(),
                            requirement.record().title()));
                }
            }
        }
    }
}
