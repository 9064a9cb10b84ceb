package countyplan.core.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What is printed and is no number: `16,36`.
final class Misprint {
    private static final Pattern NUMBER = Pattern
            .compile("-?£?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?%?");

    private Misprint() {
    }

    static boolean isNumber(String printed) {
        return NUMBER.matcher(printed.strip()).matches();
    }

    /// The numbers that it may have been meant for: the same digits with the separators elsewhere, or a point for a comma.
    static List<Value> meant(String printed) {
        Set<BigDecimal> meant = new LinkedHashSet<>();
        var digits = printed.replaceAll("[^0-9]", "");
        if (!digits.isEmpty()) {
            meant.add(new BigDecimal(digits));
            var last = printed.replaceAll("[^0-9.,]", "");
            var mark = Math.max(last.lastIndexOf(','), last.lastIndexOf('.'));
            if (mark > 0 && mark < last.length() - 1) {
                meant.add(new BigDecimal(digits).movePointLeft(last.length() - 1 - mark));
            }
        }
        return meant.stream().<Value>map(Value.Amount::new).toList();
    }

    /// What it may have been meant for, where that would make another figure follow, or itself.
    static List<Cause> causes(Figure misprinted, Sheet sheet) {
        List<Cause> causes = new ArrayList<>();
        for (var value : meant(misprinted.printed().orElseThrow())) {
            var meant = sheet.with(misprinted.id(), value);
            for (var figure : sheet.figures().values()) {
                if (figure.formulas().stream()
                        .filter(by -> figure == misprinted || by.formula().figures().contains(misprinted.id()))
                        .anyMatch(by -> Way.of(figure, by, meant, "", false).follows())) {
                    causes.add(new Cause(Cause.Kind.SEPARATOR, "a comma or point in the wrong place: "
                            + misprinted.printed().orElseThrow() + " printed for " + misprinted.words(value)
                            + (figure == misprinted ? ", which would follow"
                                    : ", from which " + figure.title() + " would follow")));
                }
            }
        }
        return causes;
    }
}
