package countyplan.benchmarks.baseline;

/// Orders codes as people count: CS1.9 before CS1.10.
final class Naturally {

    private Naturally() {
    }

    static int compare(String one, String other) {
        var i = 0;
        var j = 0;
        while (i < one.length() && j < other.length()) {
            if (!Character.isDigit(one.charAt(i)) || !Character.isDigit(other.charAt(j))) {
                var order = Character.compare(one.charAt(i++), other.charAt(j++));
                if (order != 0) {
                    return order;
                }
                continue;
            }
            var left = 0;
            while (i < one.length() && Character.isDigit(one.charAt(i))) {
                left = 10 * left + one.charAt(i++) - '0';
            }
            var right = 0;
            while (j < other.length() && Character.isDigit(other.charAt(j))) {
                right = 10 * right + other.charAt(j++) - '0';
            }
            if (left != right) {
                return Integer.compare(left, right);
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }
}
