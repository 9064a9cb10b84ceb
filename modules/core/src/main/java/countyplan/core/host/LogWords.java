package countyplan.core.host;

/** The entries of the change log, for those who read it beside the core's own operations. */
public final class LogWords {
    private LogWords() {}

    /** What an entry tells, in words: {@code timescale: Apr 23 → Jul 23}. */
    public static String of(String fields, boolean gone) {
        return LogEntry.words(LogEntry.read(fields), gone);
    }
}
