package countyplan.archiveshub.operations;

import countyplan.archiveshub.costing.Costed;
import countyplan.archiveshub.costing.Dossier;
import countyplan.archiveshub.money.Part;
import countyplan.archiveshub.records.CostLine;
import countyplan.archiveshub.records.PlanState;
import java.util.ArrayList;
import java.util.List;

/// What an answer about an appraisal leaves out, and what people should know of the rest.
final class Leaving {
    private Leaving() {
    }

    static List<String> out(Dossier dossier) {
        List<String> told = new ArrayList<>();
        var uncosted = dossier.options().stream().filter(option -> !Comparing.isOut(option.held().state())
                && option.lines().isEmpty()).map(Costed::id).toList();
        if (!uncosted.isEmpty()) {
            told.add("Without a cost plan, and left out: " + Phrases.together(uncosted));
        }
        var gone = dossier.options().stream().filter(option -> Comparing.isOut(option.held().state()))
                .map(option -> option.id() + " (" + Phrases.spoken(option.held().state()) + ")").toList();
        if (!gone.isEmpty()) {
            told.add("No longer in the running: " + Phrases.together(gone));
        }
        if (dossier.doMinimum().isEmpty()) {
            told.add("No do-minimum is costed, so nothing shows what it costs to do no more than must be done");
        }
        var viable = dossier.viable();
        var biased = viable.stream().filter(option -> option.lines().stream()
                .noneMatch(line -> line.part() == Part.OPTIMISM_BIAS)).map(Costed::id).toList();
        if (!biased.isEmpty()) {
            told.add("No optimism bias is added to " + Phrases.together(biased));
        }
        var inside = viable.stream().filter(option -> option.lines().stream()
                .anyMatch(line -> !line.includes().isEmpty())).map(Costed::id).toList();
        if (!inside.isEmpty()) {
            told.add("Allowances are inside other lines, and not told apart, in " + Phrases.together(inside));
        }
        if (dossier.lastsUnequally()) {
            told.add("Options last unequally long, so that what they cost a year of their lives is compared: "
                    + Phrases.together(viable.stream().map(option -> option.id() + " " + option.life()).toList())
                    + " years");
        }
        viable.forEach(option -> told.addAll(of(option)));
        dossier.appraisal().assumed().ifPresent(what -> told.add("Our assumption in the appraisal: " + what));
        var assumed = viable.stream().filter(option -> !option.assumptions().isEmpty())
                .map(option -> option.assumptions().size() + " of " + option.lines().size() + " in " + option.id())
                .toList();
        if (!assumed.isEmpty()) {
            told.add("Lines that rest on assumptions of ours: " + Phrases.together(assumed) + "; `lines` tells which");
        }
        return told;
    }

    /// What to know of one option's cost plan.
    static List<String> of(Costed option) {
        List<String> told = new ArrayList<>(option.faults());
        option.plan().filter(plan -> plan.state() == PlanState.DRAFT).ifPresent(
                plan -> told.add("The cost plan of " + option.id() + ", " + plan.key() + ", is a draft"));
        var beyond = option.beyondLife().stream().map(CostLine::line).map(Object::toString).toList();
        if (!beyond.isEmpty()) {
            told.add("%s of %s: what would fall after the %d years that the option lasts".formatted(
                    Phrases.together(beyond), option.id(), option.life()));
        }
        var turned = option.lines().stream().filter(line -> !line.base().equals(option.appraisal().base()))
                .map(CostLine::line).map(Object::toString).toList();
        if (!turned.isEmpty()) {
            told.add("%s of %s: turned into %s pounds by %s%s".formatted(Phrases.together(turned), option.id(),
                    option.appraisal().base(), option.appraisal().prices().orElseThrow(),
                    option.appraisal().growth().map(rise -> ", with prices rising by " + rise.stripTrailingZeros()
                            .toPlainString() + "% a year after it").orElse("")));
        }
        return told;
    }
}
