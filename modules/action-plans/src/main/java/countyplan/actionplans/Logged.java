package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the change log keeps of a change to a plan, an area or an action: one record for each sort of change.
public sealed interface Logged {

    @About("what a plan is")
    record Plan(
            @About("what it is called") String title,
            @About("its first day") LocalDate starts,
            @About("its last day") Optional<LocalDate> ends,
            @About("the strategy that it delivers") Optional<Ref> strategy,
            @About("whose plan it is") Optional<String> partner) implements Logged {
    }

    @About("what an area is")
    record Area(
            @About("what it is about") Optional<String> title,
            @About("the numbers of the priorities that it serves") List<Integer> priorities) implements Logged {
    }

    @About("what an action is")
    record Action(
            @About("the code it was printed with") ActionCode printedCode,
            @About("what is to be done") String title,
            @About("the area it belongs to") AreaCode area,
            @About("the posts or teams that lead it") List<Lead> leads,
            @About("when it is to be done, as written") Timescale timescale) implements Logged {
    }

    @About("another timescale of an action")
    record Move(
            @About("when it is to be done, as written") Timescale timescale,
            @About("why it moved") Optional<String> reason,
            @About("the cause, by its code") Optional<MoveCause> cause) implements Logged {

        /// A move without a cause from the list.
        public Move(Timescale timescale, Optional<String> reason) {
            this(timescale, reason, Optional.empty());
        }
    }

    @About("a meeting told of moves of an action")
    record Told(
            @About("the body that was told") String told,
            @About("the day of its meeting") LocalDate toldOn,
            @About("the numbers of the changes that moved it") List<Long> moves) implements Logged {
    }

    @About("a baseline of a plan")
    record Baseline(
            @About("the day whose timescales it keeps") LocalDate day,
            @About("why it is set") String reason,
            @About("who approved it") String approver) implements Logged {
    }

    @About("what was decided about an action")
    record State(
            @About("what was decided") ActionState state,
            @About("why") Optional<String> reason) implements Logged {
    }

    @About("an action that another needs")
    record Need(
            @About("the action that it needs") Ref needs,
            @About(value = "how many days after that it can be finished; none where it does not need it any more", unit = "days") OptionalInt lag,
            @About("why it does not") Optional<String> reason) implements Logged {
    }

    @About("a decision behind what was done to an action")
    record Decided(
            @About("the decision") Ref decision,
            @About("what was done because of it") DecidedBy.Done done) implements Logged {
    }

    @About("how an action is getting on")
    record Progress(
            @About("what has happened") String note,
            @About(value = "how much of it is done", unit = "percent") OptionalInt percent,
            @About("the rating given to it") Optional<Rag> rag,
            @About("why that rating") Optional<String> ragReason,
            @About("who says so") String by) implements Logged {
    }

    @About("an entry withdrawn as wrong")
    record Withdrawal(
            @About("the number of the entry") long entry,
            @About("what was wrong with it") String reason) implements Logged {
    }

    @About("a rule for ratings and freshness")
    record Rule(
            @About("which of the rules it is") int version,
            @About("what it is called") String name,
            @About(value = "how many days before its last day an action has to be well under way", unit = "days") int dueWithin,
            @About(value = "how much of it is to be done by then", unit = "percent") int underway,
            @About(value = "for how many days after its last day an action is amber still", unit = "days") int tolerance,
            @About(value = "how many days an update stays fresh", unit = "days") int freshFor,
            @About("who decided it") String source) implements Logged {
    }
}
