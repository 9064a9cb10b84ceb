package countyplan.archiveshub.registers;

import countyplan.archiveshub.chance.Correlations;
import countyplan.archiveshub.money.Part;
import countyplan.archiveshub.records.*;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Book;
import countyplan.core.register.Held;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What may not be kept of the lines of a cost plan.
public final class LineRules {
    private LineRules() {
    }

    /// The address of the cost plan that a line is of.
    public static Ref plan(CostLine line) {
        return Ref.to(Registers.ID, line.appraisal(), "options", line.option(), "plans", line.plan());
    }

    private static Appraisal appraisal(CostLine line, View view) {
        return Registers.APPRAISALS.get(view, line.appraisal()).record();
    }

    static Optional<String> amount(Held<CostLine, Entered> held, View view) {
        return held.record().amount().pence() < 0
                ? Optional.of(
                        "An amount is never below nothing: what comes in is of the kind receipt, recurring-saving or "
                                + "recurring-income")
                : Optional.empty();
    }

    static Optional<String> profile(Held<CostLine, Entered> held, View view) {
        return profileFault(held.record(), appraisal(held.record(), view));
    }

    /// What is wrong with when a line falls.
    public static Optional<String> profileFault(CostLine line, Appraisal appraisal) {
        return line.profile().fault(line.amount(), line.kind(), appraisal.starts(), appraisal.years());
    }

    static Optional<String> bases(Held<CostLine, Entered> held, View view) {
        return baseFault(held.record(), appraisal(held.record(), view));
    }

    /// Why a line's pounds cannot stand among those of the appraisal: no index is stated, or it does not reach so far.
    public static Optional<String> baseFault(CostLine line, Appraisal appraisal) {
        if (line.base().equals(appraisal.base())) {
            return Optional.empty();
        }
        if (appraisal.prices().isEmpty()) {
            return Optional.of(
                    "The appraisal is in %s pounds and the line in %s: price bases do not mix. Say the line in %s, or state `prices` of the appraisal, and its `growth` for later years"
                            .formatted(appraisal.base(), line.base(), appraisal.base()));
        }
        try {
            var index = countyplan.archiveshub.rules.RuleBooks.get(appraisal.prices().get()).index(appraisal.growth());
            index.level(appraisal.base().year().orElse(0));
            if (line.base().isReal()) {
                index.level(line.base().year().getAsInt());
            } else {
                var byYear = line.profile().spread(line.amount(), appraisal.starts(), appraisal.years());
                for (var year = 0; year < byYear.size(); year++) {
                    if (byYear.get(year).pence() != 0) {
                        index.level(appraisal.starts().startYear() + year);
                    }
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("The line's %s pounds cannot be turned into %s ones; expected %s"
                    .formatted(line.base(), appraisal.base(), e.getMessage()));
        }
    }

    static Optional<String> correlations(Held<CostLine, Entered> held, View view) {
        if (held.record().together().isEmpty()) {
            return Optional.empty();
        }
        Map<String, CostLine> lines = new LinkedHashMap<>();
        Registers.LINES.all(view, plan(held.record())).forEach(each -> lines.put(each.key(), each.record()));
        lines.put(held.key(), held.record());
        return correlationFault(lines);
    }

    private static Optional<String> correlationFault(Map<String, CostLine> lines) {
        try {
            return Correlations.of(pairs(List.copyOf(lines.values()))).fault();
        } catch (IllegalArgumentException e) {
            return Optional.of("The correlations cannot be: expected " + e.getMessage());
        }
    }

    /// How far lines turn out alike.
    public static List<Correlations.Pair> pairs(List<CostLine> lines) {
        List<Correlations.Pair> pairs = new ArrayList<>();
        lines.forEach(line -> line.together().forEach(tie -> pairs.add(
                new Correlations.Pair(line.line().value(), tie.line().value(), tie.number()))));
        return pairs;
    }

    /// Two allowances that cover the same risk pay for it twice.
    static Optional<String> coveredTwice(Held<CostLine, Entered> held, Book<CostLine, Entered> book) {
        List<CostLine> lines = new ArrayList<>();
        book.all().forEach(each -> lines.add(each.record()));
        return coveredTwice(held.record(), lines);
    }

    /// What another line of the same cost plan covers too; told of the later of the two.
    public static Optional<String> coveredTwice(CostLine line, List<CostLine> lines) {
        for (var other : lines) {
            if (other.line().value().compareTo(line.line().value()) >= 0) {
                continue;
            }
            for (var risk : line.covers()) {
                if (other.covers().contains(risk)) {
                    return Optional.of("%s (%s) and %s (%s) both cover the risk %s: it is paid for twice".formatted(
                            other.line(), other.part().words(), line.line(), line.part().words(), risk));
                }
            }
        }
        for (var other : lines) {
            if (Registers.isAllowance(line) && other.includes().contains(line.part())) {
                return Optional.of("%s is a line of its own for %s, and %s has %s inside it already".formatted(
                        line.line(), line.part().words(), other.line(), line.part().words()));
            }
        }
        return Optional.empty();
    }

    /// Contingency, risk allowance, optimism bias and inflation are lines of their own (RICS, NRM 1).
    static Optional<String> inside(Held<CostLine, Entered> held, Book<CostLine, Entered> book) {
        return inside(held.record());
    }

    /// What is inside a line and ought to be a line of its own.
    public static Optional<String> inside(CostLine line) {
        return line.includes().isEmpty() ? Optional.empty()
                : Optional.of("%s has %s inside it, which ought to be %s of %s own".formatted(line.title(),
                        String.join(" and ", line.includes().stream().map(Part::words).toList()),
                        line.includes().size() == 1 ? "a line" : "lines",
                        line.includes().size() == 1 ? "its" : "their"));
    }
}
