package countyplan.actionplans.operations;

import countyplan.actionplans.ActionState;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.timescale.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Counts actions by where they stand. Each is counted once: as complete or cancelled if it is, else by its dates on the
/// day. A paused action is counted by its dates too, as being paused moves none, and besides as paused.
final class Tally {

    private final LocalDate day;
    private int total;
    private int complete;
    private int cancelled;
    private int overdue;
    private int overdueProvisional;
    private int inWindow;
    private int notYetDue;
    private int ongoing;
    private int undated;
    private int paused;

    Tally(LocalDate day) {
        this.day = day;
    }

    void add(ActionOnDay action) {
        add(action.state(), action.timescale().standing(day), action.timescale().provisional());
    }

    void add(ActionState state, Standing standing, boolean provisional) {
        total++;
        switch (state) {
            case COMPLETE -> complete++;
            case CANCELLED -> cancelled++;
            case OPEN, PAUSED -> byDates(state, standing, provisional);
        }
    }

    private void byDates(ActionState state, Standing standing, boolean provisional) {
        paused += state == ActionState.PAUSED ? 1 : 0;
        switch (standing) {
            case OVERDUE -> {
                overdue++;
                overdueProvisional += provisional ? 1 : 0;
            }
            case IN_WINDOW -> inWindow++;
            case NOT_YET_DUE -> notYetDue++;
            case ONGOING -> ongoing++;
            case UNDATED -> undated++;
        }
    }

    /// Where they stand, in a sentence.
    String sentence() {
        List<String> parts = new ArrayList<>();
        part(parts, overdue, "is overdue" + provisional(), "are overdue" + provisional());
        part(parts, inWindow, "is due now", "are due now");
        part(parts, notYetDue, "is not due yet", "are not due yet");
        part(parts, ongoing, "is ongoing", "are ongoing");
        part(parts, undated, "has no date", "have no date");
        part(parts, complete, "is complete", "are complete");
        part(parts, cancelled, "is cancelled", "are cancelled");
        return Prose.count(total, "action", "actions") + ": " + Prose.and(parts) + "."
                + (paused == 0 ? "" : " " + Prose.count(paused, "of them is", "of them are") + " paused.");
    }

    private String provisional() {
        return overdueProvisional == 0 ? ""
                : " (" + Prose.number(overdueProvisional) + " by a timescale still to be confirmed)";
    }

    private static void part(List<String> parts, int number, String one, String many) {
        if (number > 0) {
            parts.add(Prose.count(number, one, many));
        }
    }

    int total() {
        return total;
    }

    int complete() {
        return complete;
    }

    int cancelled() {
        return cancelled;
    }

    int overdue() {
        return overdue;
    }

    int overdueProvisional() {
        return overdueProvisional;
    }

    int inWindow() {
        return inWindow;
    }

    int notYetDue() {
        return notYetDue;
    }

    int ongoing() {
        return ongoing;
    }

    int undated() {
        return undated;
    }

    int paused() {
        return paused;
    }
}
