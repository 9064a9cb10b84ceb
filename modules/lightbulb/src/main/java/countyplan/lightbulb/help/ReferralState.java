package countyplan.lightbulb.help;

/// Where a referral onwards is: made, taken up, ended with an outcome, not taken up.
public enum ReferralState {
    MADE, TAKEN_UP, ENDED, NOT_TAKEN_UP
}
