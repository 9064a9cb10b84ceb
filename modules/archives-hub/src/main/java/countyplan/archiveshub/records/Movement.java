package countyplan.archiveshub.records;

import countyplan.archiveshub.money.LineKind;
import countyplan.core.About;
import countyplan.core.values.Money;
import java.util.Optional;

/// Some pounds by which a cost plan is another than the one that it follows, and why.
@About("a movement from one cost plan to the next")
public record Movement(
        @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
        @About(value = "the option's id", example = "c") OptionId option,
        @About(value = "the cost plan's id", example = "2022-06") PlanId plan,
        @About(value = "the movement's id", example = "since-2018") MovementId movement,
        @About(value = "what happened", example = "Fewer strong rooms than in 2018") String title,
        @About(value = "in which sort of cost", example = "capital") LineKind kind,
        @About(value = "by how much it rose; below nothing if it fell", example = "-652,000", unit = "GBP") Money amount,
        @About(value = "why", example = "scope") Cause cause,
        @About(value = "who agreed to it", example = "Hub Programme Board", detail = true) Optional<String> agreed,
        @About(value = "where it is said, or who says so", example = "Report of 6 June 2022, paragraph 29", detail = true) String source) {
}
