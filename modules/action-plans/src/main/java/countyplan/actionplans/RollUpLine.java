package countyplan.actionplans;

import countyplan.core.About;
import java.util.Optional;
import java.util.OptionalInt;

@About("a priority and how the actions stand whose area serves it")
public record RollUpLine(
        @About("its number in the strategy; none for actions whose area serves no priority") OptionalInt priority,
        @About("what it is called, if the strategy holds it") Optional<String> title,
        @About("how many actions serve it, alone or with other priorities") int actions,
        @About("how many of these the rule in force rates red") int red,
        @About("how many it rates amber") int amber,
        @About("how many it rates green") int green,
        @About("how many it does not rate") int notRated,
        @About("how many people rated red last") int statedRed,
        @About("how many people rated amber last") int statedAmber,
        @About("how many people rated green last") int statedGreen,
        @About(value = "how many people rate otherwise than the rule does", detail = true) int disagreeing,
        @About("how many have passed their last day") int overdue,
        @About(value = "how many are due now", detail = true) int inWindow,
        @About(value = "how many are not due yet", detail = true) int notYetDue,
        @About(value = "how many go on without a last day", detail = true) int ongoing,
        @About(value = "how many have no date", detail = true) int undated,
        @About("how many are complete") int complete,
        @About(value = "how many are cancelled", detail = true) int cancelled,
        @About("how many unfinished ones have a fresh update") int fresh,
        @About("how many have a stale one") int stale,
        @About("how many were never updated") int neverUpdated) {
}
