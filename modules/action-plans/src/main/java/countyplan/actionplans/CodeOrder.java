package countyplan.actionplans;

/// Orders codes as people count: CS1.9 before CS1.10, and CS2.4-2 after CS2.4.
final class CodeOrder {

    private CodeOrder() {
    }

    static int compare(String one, String other) {
        var i = 0;
        var j = 0;
        while (i < one.length() && j < other.length()) {
            if (!digit(one, i) || !digit(other, j)) {
                var order = Character.compare(one.charAt(i++), other.charAt(j++));
                if (order != 0) {
                    return order;
                }
                continue;
            }
            var end = endOfNumber(one, i);
            var otherEnd = endOfNumber(other, j);
            var order = number(one, i, end, other, j, otherEnd);
            if (order != 0) {
                return order;
            }
            i = end;
            j = otherEnd;
        }
        var rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }

    /// Compares two numbers in digits of any length; zeros before them do not count.
    private static int number(String one, int from, int to, String other, int otherFrom, int otherTo) {
        var i = significant(one, from, to);
        var j = significant(other, otherFrom, otherTo);
        var order = Integer.compare(to - i, otherTo - j);
        while (order == 0 && i < to) {
            order = Character.compare(one.charAt(i++), other.charAt(j++));
        }
        return order;
    }

    private static int significant(String digits, int from, int to) {
        var start = from;
        while (start < to - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return start;
    }

    private static boolean digit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int endOfNumber(String text, int from) {
        var end = from;
        while (end < text.length() && digit(text, end)) {
            end++;
        }
        return end;
    }
}
