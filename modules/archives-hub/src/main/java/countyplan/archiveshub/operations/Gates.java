package countyplan.archiveshub.operations;

import countyplan.archiveshub.answers.GateRecords.AskGate;
import countyplan.archiveshub.answers.GateRecords.AskMovements;
import countyplan.archiveshub.answers.GateRecords.GateAnswer;
import countyplan.archiveshub.answers.GateRecords.Moved;
import countyplan.archiveshub.answers.GateRecords.MovementSchedule;
import countyplan.archiveshub.answers.GateRecords.Needed;
import countyplan.archiveshub.answers.GateRecords.StepLine;
import countyplan.archiveshub.money.LineKind;
import countyplan.archiveshub.records.AppraisalState;
import countyplan.archiveshub.registers.Bridge;
import countyplan.archiveshub.registers.Gate;
import countyplan.archiveshub.registers.Registers;
import countyplan.core.Fault;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Gates, and how cost plans lead on from each other.
final class Gates {
    private static final String RULE =
            "Countyplan's own, after the Green Book (a do-minimum among the options) and RICS Cost "
                    + "Prediction (each cost plan leads on from the one before)";

    private Gates() {
    }

    static GateAnswer gate(AskGate ask, View view) {
        var held = Registers.APPRAISALS.get(view, ask.appraisal());
        if (ask.riba().isPresent()) {
            var stage = ask.riba().getAsInt();
            if (stage < 0 || stage > 7) {
                throw Refused.invalid("out-of-range", "RIBA stages are from 0 to 7",
                        new Fault("riba", Integer.toString(stage), "a number from 0 to 7"));
            }
            return answer(ask, "RIBA stage " + stage, Gate.closedForRiba(ask.appraisal(), stage, view));
        }
        var to = ask.to().orElse(switch (held.state()) {
            case SOC -> AppraisalState.OBC;
            case OBC, FBC -> AppraisalState.FBC;
            case DRAFT, PUBLISHED, WITHDRAWN -> AppraisalState.SOC;
        });
        return answer(ask, switch (to) {
            case SOC -> "the strategic outline case (SOC)";
            case OBC -> "the outline business case (OBC)";
            case FBC -> "the full business case (FBC)";
            case DRAFT, PUBLISHED, WITHDRAWN -> to.name().toLowerCase(Locale.ROOT) + ", which has no gate";
        }, Gate.closed(ask.appraisal(), to, view));
    }

    private static GateAnswer answer(AskGate ask, String what, List<String> closed) {
        return new GateAnswer("The gate of %s to %s is %s.".formatted(ask.appraisal(), what, closed.isEmpty() ? "open"
                : "closed: " + (closed.size() == 1 ? "one thing is" : closed.size() + " things are") + " needed first"),
                RULE, closed.stream().map(Needed::new).toList());
    }

    static MovementSchedule movements(AskMovements ask, View view) {
        var plan = Registers.PLANS.get(view, Ref.to(Registers.ID, ask.appraisal(), "options", ask.option(), "plans",
                ask.plan()));
        var found = Bridge.of(plan.record(), view);
        if (found.isEmpty()) {
            return new MovementSchedule("The cost plan %s of %s follows no other, so there is nothing to lead on from."
                    .formatted(ask.plan(), ask.option()), List.of(), List.of());
        }
        var bridge = found.get();
        List<StepLine> lines = new ArrayList<>();
        // What comes once and what comes each year are never added together.
        var once = new Money[]{Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO};
        var yearly = once.clone();
        for (var step : bridge.kinds()) {
            lines.add(new StepLine(step.kind().words(), step.was(), step.moved(), step.is(), step.unexplained()));
            add(step.kind().isRecurring() ? yearly : once, step.kind(), step.was(), step.moved(), step.is(),
                    step.unexplained());
        }
        lines.add(new StepLine("once, less what comes in", once[0], once[1], once[2], once[3]));
        lines.add(new StepLine("each year, less what comes in", yearly[0], yearly[1], yearly[2], yearly[3]));
        return new MovementSchedule("From %s to %s of %s, %s.".formatted(bridge.before(), ask.plan(), ask.option(),
                bridge.unexplained().map(what -> "not every pound is explained: "
                        + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1))
                        .orElse("every pound is explained")),
                bridge.movements().stream().map(each -> new Moved(each.movement(), each.title(), each.kind(),
                        each.cause(), each.amount())).toList(),
                lines);
    }

    private static void add(Money[] all, LineKind kind, Money... more) {
        for (var place = 0; place < all.length; place++) {
            all[place] = kind.sign() > 0 ? all[place].plus(more[place]) : all[place].minus(more[place]);
        }
    }
}
