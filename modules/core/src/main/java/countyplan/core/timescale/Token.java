package countyplan.core.timescale;

/**
 * One word, number or sign of what was written.
 *
 * @param text in lower case
 * @param value of a number, a year, a month (January is 1) or a weekday (Monday is 1); of a season the month it opens
 *     with
 * @param start where it begins in the written text
 * @param end where it ends there
 */
record Token(Type type, String text, int value, int start, int end) {
    enum Type {
        NUMBER, YEAR, MONTH, SEASON, WEEKDAY, WORD, SIGN
    }

    boolean is(String word) {
        return text.equals(word);
    }

    boolean is(Type other) {
        return type == other;
    }

    /** Two digits, as the years of this century are cut short. */
    boolean twoDigits() {
        return type == Type.NUMBER && text.length() == 2;
    }

    /** The year of four digits or, in this century, of two; -1 if it is neither. */
    int year() {
        if (type == Type.YEAR) {
            return value;
        }
        return twoDigits() ? 2000 + value : -1;
    }

    /** A letter for what can be any number or name in a form; itself for everything else. */
    String shape() {
        return switch (type) {
            case NUMBER -> "N";
            case YEAR -> "Y";
            case MONTH -> "M";
            default -> text;
        };
    }
}
