package countyplan.core;

/**
 * One thing wrong with what was given. Another field is named in backquotes, {@code "say `keepBoth` to keep both"}: each
 * front end writes it as it is given there, {@code --keep-both} in the shell.
 *
 * @param where the field, option, or line and column: {@code rows[14].timescale}, {@code line 15, column leads}
 * @param given the offending value as given; empty where nothing was given
 * @param expected what would be right, and what to do
 */
public record Fault(String where, String given, String expected) {}
