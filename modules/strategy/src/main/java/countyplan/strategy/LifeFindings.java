package countyplan.strategy;

import countyplan.core.Finding;
import countyplan.core.View;
import countyplan.core.register.Held;
import java.util.List;
import java.util.function.Consumer;

/// Finds what {@link LifeRules} find, in the records.
final class LifeFindings {
    private LifeFindings() {
    }

    static void tell(StrategyLine line, View view, Consumer<Finding> tell) {
        var id = line.strategy();
        var ref = Subject.of(id).ref();
        var life = new LifeRules(line.title() + " (" + id + ")",
                StrategyRecords.story(view, id).stream().filter(each -> !each.from().isAfter(view.asAt())).toList(),
                Registers.SIGNATORIES.all(view, ref).stream().map(Held::record).toList(),
                Registers.CONSULTATIONS.all(view, ref).stream().map(Held::record).toList(),
                Registers.DECISIONS.all(view, ref).stream().map(Held::record).toList(),
                view.asAt());
        life.lastConsultation()
                .flatMap(began -> life.consultedTooSoon(StrategyRecords.partners(view, id, began.from())))
                .ifPresent(sentence -> tell.accept(new Finding("consulted-too-soon", sentence, ref)));
        List<String> partners = StrategyRecords.partners(view, id, view.asAt());
        life.notSigned(partners).ifPresent(sentence -> tell.accept(new Finding("not-signed", sentence, ref)));
        life.decidedTooSoon().forEach(sentence -> tell.accept(new Finding("decided-too-soon", sentence, ref)));
    }
}
