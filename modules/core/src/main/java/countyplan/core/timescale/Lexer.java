package countyplan.core.timescale;

import countyplan.core.timescale.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts what was written into tokens, leaving out what carries no meaning: spaces, commas, brackets, "of", "the". */
final class Lexer {
    /** Years outside these are likelier to be slips of the pen. */
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2099;

    private static final Set<String> NOISE = Set.of("of", "the");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("first", 1), Map.entry("second", 2),
            Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("one", 1), Map.entry("two", 2),
            Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
            Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
            Map.entry("eleven", 11), Map.entry("twelve", 12));
    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("january", 1), Map.entry("jan", 1),
            Map.entry("february", 2), Map.entry("feb", 2), Map.entry("march", 3), Map.entry("mar", 3),
            Map.entry("april", 4), Map.entry("apr", 4), Map.entry("may", 5), Map.entry("june", 6),
            Map.entry("jun", 6), Map.entry("july", 7), Map.entry("jul", 7), Map.entry("august", 8),
            Map.entry("aug", 8), Map.entry("september", 9), Map.entry("sept", 9), Map.entry("sep", 9),
            Map.entry("october", 10), Map.entry("oct", 10), Map.entry("november", 11), Map.entry("nov", 11),
            Map.entry("december", 12), Map.entry("dec", 12));
    private static final Map<String, Integer> SEASONS = Map.of("spring", 3, "summer", 6, "autumn", 9, "winter", 12);
    private static final Map<String, Integer> WEEKDAYS = Map.ofEntries(Map.entry("monday", 1), Map.entry("mon", 1),
            Map.entry("tuesday", 2), Map.entry("tues", 2), Map.entry("tue", 2), Map.entry("wednesday", 3),
            Map.entry("weds", 3), Map.entry("wed", 3), Map.entry("thursday", 4), Map.entry("thurs", 4),
            Map.entry("thur", 4), Map.entry("thu", 4), Map.entry("friday", 5), Map.entry("fri", 5),
            Map.entry("saturday", 6), Map.entry("sat", 6), Map.entry("sunday", 7), Map.entry("sun", 7));

    private final String written;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String written) {
        this.written = written;
    }

    static Words words(String written) {
        Lexer lexer = new Lexer(written);
        while (lexer.at < written.length()) {
            lexer.next();
        }
        return new Words(written, List.copyOf(lexer.tokens));
    }

    private void next() {
        char c = written.charAt(at);
        if (isDigit(c)) {
            number();
        } else if (Character.isLetter(c)) {
            word();
        } else {
            sign(c);
            at++;
        }
    }

    private void number() {
        int start = at;
        while (at < written.length() && isDigit(written.charAt(at))) {
            at++;
        }
        String digits = written.substring(start, at);
        int value = digits.length() <= 4 ? Integer.parseInt(digits) : -1;
        Type type = switch (digits.length()) {
            case 1, 2 -> Type.NUMBER;
            case 4 -> value >= EARLIEST_YEAR && value <= LATEST_YEAR ? Type.YEAR : Type.WORD;
            default -> Type.WORD;
        };
        tokens.add(new Token(type, digits, value, start, at));
    }

    private void word() {
        int start = at;
        while (at < written.length() && Character.isLetter(written.charAt(at))) {
            at++;
        }
        String word = written.substring(start, at).toLowerCase(Locale.ROOT);
        boolean ordinal = ORDINALS.contains(word) && start > 0 && isDigit(written.charAt(start - 1));
        if (!ordinal && !NOISE.contains(word)) {
            tokens.add(token(word, start));
        }
    }

    private Token token(String word, int start) {
        if (MONTHS.containsKey(word)) {
            return new Token(Type.MONTH, word, MONTHS.get(word), start, at);
        }
        if (SEASONS.containsKey(word)) {
            return new Token(Type.SEASON, word, SEASONS.get(word), start, at);
        }
        if (WEEKDAYS.containsKey(word)) {
            return new Token(Type.WEEKDAY, word, WEEKDAYS.get(word), start, at);
        }
        return new Token(Type.WORD, word, NUMBERS.getOrDefault(word, -1), start, at);
    }

    private void sign(char c) {
        switch (c) {
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> sign("-");
            case '/', '\u2044', '\u2215' -> sign("/");
            case '&' -> sign("and");
            case '.' -> {
                boolean amidDigits = at > 0 && isDigit(written.charAt(at - 1)) && at + 1 < written.length()
                        && isDigit(written.charAt(at + 1));
                if (amidDigits) {
                    sign(".");
                }
            }
            case ',', ':', '(', ')', '[', ']', '\'', '"', '\u2018', '\u2019', '\u201c', '\u201d' -> {
                // says nothing about when
            }
            default -> {
                if (!isBlank(c)) {
                    sign(String.valueOf(c));
                }
            }
        }
    }

    private void sign(String text) {
        tokens.add(new Token(Type.SIGN, text, -1, at, at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Spaces of every kind, and the marks that word processors leave and nobody sees. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
