package countyplan.actionplans;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

/// What shows that something was done, and where it can be found; the thing itself is kept elsewhere.
@About("evidence for an action")
public record Evidence(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the action's code", example = "CS2.6") ActionCode code,
        @About(value = "the id of this evidence", example = "committee-report") EvidenceId item,
        @About(value = "what it is", example = "Notice that the contract was awarded") String title,
        @About(value = "where it can be found: the address of a page, or a reference in one word", example = "ACS/2022/0417") Whereabouts whereabouts,
        @About(value = "what sort of thing it is", example = "document") EvidenceKind kind,
        @About(value = "the day that it is of", example = "2022-10-14") Optional<LocalDate> dated) {
}
