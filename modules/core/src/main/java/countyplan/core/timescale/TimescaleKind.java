package countyplan.core.timescale;

/** What sort of timescale somebody wrote, and so how precise it is. */
public enum TimescaleKind {
    /** One day: {@code 31 March 2023}, {@code end of March 2024}. */
    DAY("day"),
    /** Seven days: {@code w/c 15 August 2022}. */
    WEEK("week"),
    /** A calendar month: {@code Apr 23}. */
    MONTH("month"),
    /** Three months of a financial year, April to June being the first: {@code Q1 2022/23}. */
    FINANCIAL_QUARTER("financial quarter"),
    /** Three months: spring is March to May, winter December to February. */
    SEASON("season"),
    /** 1 April to 31 March: {@code 2022/23}. */
    FINANCIAL_YEAR("financial year"),
    /** A calendar year: {@code 2025}. */
    YEAR("year"),
    /** Several calendar years: {@code 2022-2026}. */
    YEARS("years"),
    /** Not sharp at its edges: {@code early 2020}, {@code around April 2023}. */
    APPROXIMATE("approximate"),
    /** From one time to another: {@code April to June 2023}. */
    INTERVAL("interval"),
    /** A last day and no first: {@code by 2025}. */
    DEADLINE("deadline"),
    /** A first day and no last: {@code from April 2023}. */
    FROM("open-ended from a day"),
    /** Goes on, with no day at all: {@code Ongoing}. */
    OPEN("open"),
    /** Comes again and again: {@code Annually}. */
    RECURRING("recurring"),
    /** Waits for an event that has no day yet: {@code Post consultation}. */
    AWAITS("awaits an event"),
    /** Nothing was said: blank, {@code TBC}, {@code n/a}. */
    NOT_STATED("not stated"),
    /** Something was said that names no one window; {@link Timescale#doubt()} tells why. */
    NOT_UNDERSTOOD("not understood");

    private final String words;

    TimescaleKind(String words) {
        this.words = words;
    }

    /** As users read it: {@code financial quarter}. */
    public String words() {
        return words;
    }
}
