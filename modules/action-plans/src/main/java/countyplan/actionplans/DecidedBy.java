package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import java.time.LocalDate;
import java.util.Optional;

@About("a decision behind something that was done to an action")
public record DecidedBy(
        @About("the decision's address") Ref decision,
        @About("what it is called, if it is held") Optional<String> title,
        @About("what was done because of it") Done done,
        @About("from which day") LocalDate day) {

    /// What a decision can be behind.
    public enum Done {
        /// The action belongs to the plan.
        ADDED("Added"),
        /// Its title, area or leads are others.
        CHANGED("Changed"),
        /// Its timescale is another.
        MOVED("Moved"),
        /// It is done.
        COMPLETED("Completed"),
        /// It was given up.
        CANCELLED("Cancelled"),
        /// It is set aside for a while.
        PAUSED("Paused"),
        /// It was taken up again.
        RESUMED("Resumed"),
        /// It was finished, and is open again.
        REOPENED("Reopened");

        private final String words;

        Done(String words) {
            this.words = words;
        }

        /// As a sentence begins: `Moved`.
        public String words() {
            return words;
        }
    }
}
