package countyplan.archiveshub.money;

/// What part a line has in a cost plan: what is to be bought, or one of the four allowances, which stay apart (NRM 1).
public enum Part {
    /// What is to be bought, sold or saved.
    BASE,
    /// For what the design will still add.
    CONTINGENCY,
    /// For named risks.
    RISK_ALLOWANCE,
    /// For what appraisals have been found to leave out (Green Book supplementary guidance).
    OPTIMISM_BIAS,
    /// For prices that rise otherwise than prices in general.
    INFLATION;

    /// As people say it: "optimism bias".
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
