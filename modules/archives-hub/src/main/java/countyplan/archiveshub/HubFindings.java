package countyplan.archiveshub;

import countyplan.archiveshub.costing.Costed;
import countyplan.archiveshub.costing.Dossier;
import countyplan.archiveshub.costing.PaybackWords;
import countyplan.archiveshub.money.LineKind;
import countyplan.archiveshub.money.Part;
import countyplan.archiveshub.records.AppraisalState;
import countyplan.archiveshub.records.CostLine;
import countyplan.archiveshub.registers.Registers;
import countyplan.core.Finding;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.values.Money;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What is worth attention in whole appraisals.
final class HubFindings {
    private HubFindings() {
    }

    static void tell(View view, Consumer<Finding> tell) {
        if (view.caller().belonging().isPresent()) {
            return;
        }
        for (var dossier : Dossier.all(view)) {
            var held = dossier.held();
            if (held.state() == AppraisalState.WITHDRAWN) {
                continue;
            }
            var ref = Ref.to(Registers.ID, held.key());
            if (held.state() != AppraisalState.DRAFT && dossier.options().stream()
                    .noneMatch(option -> option.isDoMinimum())) {
                tell.accept(new Finding("no-do-minimum", held.record().title() + " (" + held.key()
                        + ") has no do-minimum: nothing shows what it costs to do no more than must be done", ref));
            }
            dossier.viable().forEach(option -> PaybackWords.mixed(option).ifPresent(
                    sentence -> tell.accept(new Finding("once-and-yearly-mixed", sentence,
                            Ref.to(Registers.ID, held.key(), "options", option.id())))));
            dossier.viable().forEach(option -> bias(option).ifPresent(
                    sentence -> tell.accept(new Finding("bias-not-added", sentence,
                            Ref.to(Registers.ID, held.key(), "options", option.id())))));
            dossier.options().forEach(option -> option.faults().forEach(
                    fault -> tell.accept(new Finding("line-left-out", fault, ref))));
        }
    }

    /// What the optimism bias of its works comes to, where its lines add something else.
    private static Optional<String> bias(Costed option) {
        var bias = option.plan().flatMap(plan -> plan.record().bias());
        if (bias.isEmpty()) {
            return Optional.empty();
        }
        var capital = sum(option, line -> line.kind() == LineKind.CAPITAL && line.part() == Part.BASE);
        var wanted = capital.times(bias.get().capital().movePointLeft(2), RoundingMode.HALF_UP);
        var added = sum(option, line -> line.part() == Part.OPTIMISM_BIAS);
        return wanted.equals(added) ? Optional.empty()
                : Optional.of("The optimism bias of %s is %s%% of its capital, %s, and its lines add %s (%s)".formatted(
                        option.id(), bias.get().capital().toPlainString(), wanted.words(),
                        added.pence() == 0 ? "none" : added.words(), bias.get().why()));
    }

    private static Money sum(Costed option, Predicate<CostLine> which) {
        return option.lines().stream().filter(which).map(CostLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
