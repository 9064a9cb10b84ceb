package countyplan.core.timescale;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Some of the words that somebody wrote, in their order. */
record Words(String written, List<Token> tokens) {
    boolean isEmpty() {
        return tokens.isEmpty();
    }

    int count() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    Token last() {
        return tokens.getLast();
    }

    Words from(int index) {
        return part(index, count());
    }

    Words until(int index) {
        return part(0, index);
    }

    private Words part(int from, int until) {
        return new Words(written, tokens.subList(from, until));
    }

    /** Without the tokens from one index to before another. */
    Words without(int from, int until) {
        List<Token> kept = new ArrayList<>(tokens.subList(0, from));
        kept.addAll(tokens.subList(until, count()));
        return new Words(written, kept);
    }

    /** Whether something, such as a space, is written on both sides of a token. */
    boolean standsApart(int index) {
        return get(index - 1).end() < get(index).start() && get(index).end() < get(index + 1).start();
    }

    /** Without the dashes around it: a bullet, or what joined it to words now taken off. */
    Words trimmed() {
        int from = 0;
        int until = count();
        while (from < until && get(from).is("-")) {
            from++;
        }
        while (until > from && get(until - 1).is("-")) {
            until--;
        }
        return from == 0 && until == count() ? this : part(from, until);
    }

    List<Token> withoutSigns() {
        List<Token> kept = new ArrayList<>(count());
        for (Token token : tokens) {
            if (!token.is(Token.Type.SIGN)) {
                kept.add(token);
            }
        }
        return kept;
    }

    /** The form of these words, to be looked up: {@code N M Y} for 31 March 2023. */
    String shape() {
        StringJoiner shape = new StringJoiner(" ");
        for (Token token : tokens) {
            shape.add(token.shape());
        }
        return shape.toString();
    }

    /** As they were written, from the first to the last. */
    String asWritten() {
        if (isEmpty()) {
            return "";
        }
        int start = get(0).start();
        int end = last().end();
        boolean opened = written.lastIndexOf('(', end - 1) >= start;
        boolean closes = opened && end < written.length() && written.charAt(end) == ')'
                && written.indexOf(')', written.lastIndexOf('(', end - 1)) == end;
        return written.substring(start, closes ? end + 1 : end);
    }
}
