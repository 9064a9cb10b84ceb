package countyplan.strategy;

import java.util.regex.Pattern;

/// What one entry in the history of a strategy is known by: the number of the change in the log, and its place among
/// what that change entered about the strategy, `41.1`.
///
/// @param change the number of the change
/// @param part its place, from 1
public record EntryCode(long change, int part) {

    private static final Pattern TYPED = Pattern.compile("([0-9]{1,15})\\.([0-9]{1,6})");

    /// Reads a code as typed.
    ///
    /// @throws IllegalArgumentException if it is not two numbers parted by a dot
    public static EntryCode of(String text) {
        var typed = TYPED.matcher(text.strip());
        if (!typed.matches()) {
            throw new IllegalArgumentException("the code of an entry, as the history gives it, such as 41.1");
        }
        return new EntryCode(Long.parseLong(typed.group(1)), Integer.parseInt(typed.group(2)));
    }

    @Override
    public String toString() {
        return change + "." + part;
    }
}
