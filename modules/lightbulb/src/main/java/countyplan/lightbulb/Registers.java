package countyplan.lightbulb;

import countyplan.core.register.Register;
import java.util.List;
import java.util.Optional;

/// What the service keeps: cases, which belong to their districts, and beneath them all that is done for them.
final class Registers {
    static final Register<Case, CaseState> CASES = Register
            .of(LightbulbModule.ID, "case", "cases", Case.class, CaseState.class).beside().filed()
            .belonging(held -> Optional.of(held.district().owner())).newKey("lb-2019-0900")
            .move(CaseState.REFERRED, CaseState.CONTACTED, CaseState.CLOSED)
            .move(CaseState.CONTACTED, CaseState.VISITED, CaseState.CLOSED)
            .move(CaseState.VISITED, CaseState.RECOMMENDED, CaseState.CLOSED)
            .move(CaseState.RECOMMENDED, CaseState.IN_HAND, CaseState.OUTCOME, CaseState.CLOSED)
            .move(CaseState.IN_HAND, CaseState.RECOMMENDED, CaseState.OUTCOME)
            .move(CaseState.OUTCOME, CaseState.IN_HAND, CaseState.CLOSED)
            .move(CaseState.CLOSED, CaseState.CONTACTED);

    static final Register<Work, WorkState> WORKS = Register
            .of(LightbulbModule.ID, "work", "works", Work.class, WorkState.class).beneath(CASES).newKey("stair-rail")
            .move(WorkState.PLANNED, WorkState.ORDERED, WorkState.CANCELLED)
            .move(WorkState.ORDERED, WorkState.UNDER_WAY, WorkState.CANCELLED)
            .move(WorkState.UNDER_WAY, WorkState.DONE, WorkState.CANCELLED);

    static final Register<Job, JobState> JOBS = Register
            .of(LightbulbModule.ID, "job", "jobs", Job.class, JobState.class).beneath(WORKS).newKey("tiling")
            .move(JobState.ORDERED, JobState.FITTED, JobState.DECLINED, JobState.CANCELLED)
            .move(JobState.FITTED, JobState.INSPECTED);

    static final Register<Grant, GrantState> GRANTS = Register
            .of(LightbulbModule.ID, "grant", "grants", Grant.class, GrantState.class).beneath(CASES)
            .newKey("stair-lift")
            .move(GrantState.ENQUIRY, GrantState.APPLIED, GrantState.WITHDRAWN)
            .move(GrantState.APPLIED, GrantState.APPROVED, GrantState.REFUSED, GrantState.WITHDRAWN)
            .move(GrantState.REFUSED, GrantState.APPROVED)
            .move(GrantState.APPROVED, GrantState.STARTED, GrantState.WITHDRAWN)
            .move(GrantState.STARTED, GrantState.COMPLETED, GrantState.WITHDRAWN);

    private Registers() {
    }

    static List<Register<?, ?>> all() {
        return List.of(CASES, WORKS, JOBS, GRANTS);
    }
}
