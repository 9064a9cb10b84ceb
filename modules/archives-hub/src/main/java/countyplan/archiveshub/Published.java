package countyplan.archiveshub;

import countyplan.archiveshub.costing.Costed;
import countyplan.archiveshub.costing.Dossier;
import countyplan.archiveshub.money.LineKind;
import countyplan.archiveshub.records.AppraisalId;
import countyplan.archiveshub.records.OptionId;
import countyplan.archiveshub.registers.Registers;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.figures.Figures;
import countyplan.core.figures.Recorded;
import countyplan.core.register.Held;
import countyplan.core.values.Money;
import java.math.BigDecimal;
import java.util.Optional;

/// What was published of the hub, and what the records yield beside it.
final class Published {
    static final Figures FIGURES = Figures.from("figures.json", Published.class::getResourceAsStream);

    private static final AppraisalId HUB = AppraisalId.of("hub-2022");

    private Published() {
    }

    static Optional<Recorded> recorded(String figure, View view) {
        return switch (figure) {
            case "option-c-capital" -> of(view, LineKind.CAPITAL);
            case "option-c-revenue" -> of(view, LineKind.ONE_OFF_REVENUE);
            case "capital-receipts" -> of(view, LineKind.RECEIPT);
            case "yearly-benefit" -> of(view, LineKind.RECURRING_SAVING, LineKind.RECURRING_INCOME);
            case "buildings-released" -> buildings(view);
            default -> Optional.empty();
        };
    }

    private static Optional<Recorded> of(View view, LineKind... kinds) {
        if (view.title(Ref.to(Registers.ID, HUB)).isEmpty()) {
            return none("no appraisal " + HUB + " is held");
        }
        var option = Dossier.of(view, HUB).find(OptionId.of("c")).filter(Costed::isViable);
        if (option.isEmpty()) {
            return none("no cost plan of option c is held");
        }
        var amount = option.get().entered(kinds);
        var lines =
                option.get().lines().stream().filter(line -> java.util.List.of(kinds).contains(line.kind())).count();
        return Optional.of(amount.equals(Money.ZERO) ? Recorded.none("its cost plan has no such line")
                : Recorded.of(amount.amount(), lines + (lines == 1 ? " line" : " lines") + " of the cost plan "
                        + option.get().plan().map(Held::key).orElse("")));
    }

    private static Optional<Recorded> buildings(View view) {
        var many = Registers.BUILDINGS.all(view, Ref.to(Registers.ID, HUB)).size();
        return many == 0 ? none("no building is entered")
                : Optional.of(Recorded.of(BigDecimal.valueOf(many), many + " buildings"));
    }

    private static Optional<Recorded> none(String why) {
        return Optional.of(Recorded.none(why));
    }
}
