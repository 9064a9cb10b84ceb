package countyplan.core.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a formula from left to right; products before sums.
final class FormulaText {
    private static final Pattern TOKEN = Pattern
            .compile("\\s*(?:([a-z][a-z0-9]*(?:-[a-z0-9]+)*)|([0-9]+(?:\\.[0-9]+)?)|([-+*/(),]))");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    FormulaText(String text) {
        this.text = text;
        var matcher = TOKEN.matcher(text.stripTrailing());
        var from = 0;
        while (from < text.stripTrailing().length()) {
            if (!matcher.region(from, text.stripTrailing().length()).lookingAt()) {
                throw unreadable(text.substring(from).strip());
            }
            tokens.add(matcher.group().strip());
            from = matcher.end();
        }
    }

    Formula read() {
        var formula = sum();
        if (next < tokens.size()) {
            throw unreadable(tokens.get(next));
        }
        return formula;
    }

    private Formula sum() {
        var sum = product();
        while (true) {
            if (take("+")) {
                sum = new Formula.Plus(sum, product());
            } else if (take("-")) {
                sum = new Formula.Minus(sum, product());
            } else {
                return sum;
            }
        }
    }

    private Formula product() {
        var product = part();
        while (true) {
            if (take("*")) {
                product = new Formula.Times(product, part());
            } else if (take("/")) {
                product = new Formula.Over(product, part());
            } else {
                return product;
            }
        }
    }

    private Formula part() {
        if (take("(")) {
            var inner = sum();
            expect(")");
            return inner;
        }
        if (next >= tokens.size()) {
            throw unreadable("its end");
        }
        var token = tokens.get(next++);
        if (Character.isDigit(token.charAt(0))) {
            return new Formula.Literal(new BigDecimal(token));
        }
        if (!Character.isLetter(token.charAt(0))) {
            throw unreadable(token);
        }
        return take("(") ? function(token) : new Formula.Of(token);
    }

    private Formula function(String name) {
        List<Formula> given = new ArrayList<>(List.of(sum()));
        while (take(",")) {
            given.add(sum());
        }
        expect(")");
        if (name.equals("mean")) {
            return new Formula.Mean(given);
        }
        if (name.equals("percent") && given.size() == 2) {
            return new Formula.Percent(given.getFirst(), given.getLast());
        }
        if (name.equals("round") && given.size() == 2 && given.getLast() instanceof Formula.Literal(var step)
                && step.signum() > 0) {
            return new Formula.Rounded(given.getFirst(), step);
        }
        throw new IllegalArgumentException(
                "mean(a, b, ...), percent(part, whole) or round(what, step) in \"" + text + "\", not " + name);
    }

    private boolean take(String token) {
        if (next < tokens.size() && tokens.get(next).equals(token)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw unreadable(next < tokens.size() ? tokens.get(next) : "its end");
        }
    }

    private IllegalArgumentException unreadable(String from) {
        return new IllegalArgumentException("figures, numbers, + - * / and brackets in \"" + text + "\", not " + from);
    }
}
