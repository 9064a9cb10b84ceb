package countyplan.actionplans.operations;

import java.util.List;
import java.util.Locale;

/// Numbers, days and lists as sentences have them.
final class Prose {

    private Prose() {
    }

    /// `1 action`, `38 actions`, `100,000 actions`.
    static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /// `100,000`.
    static String number(long number) {
        return number < 1_000 ? Long.toString(number) : String.format(Locale.UK, "%,d", number);
    }

    /// `CS1, CS2 and CS3`.
    static String and(List<?> things) {
        if (things.size() < 2) {
            return things.isEmpty() ? "" : things.getFirst().toString();
        }
        var text = new StringBuilder(things.getFirst().toString());
        for (var each : things.subList(1, things.size() - 1)) {
            text.append(", ").append(each);
        }
        return text.append(" and ").append(things.getLast()).toString();
    }
}
