package countyplan.archiveshub.chance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far lines turn out alike: a number from -1 to 1 for two of them, 0 where nothing is said. All together they must be such
/// as numbers can have: the matrix has no negative eigenvalue (it is positive semi-definite).
public final class Correlations {
    private final List<String> names;
    private final double[][] matrix;

    private Correlations(List<String> names, double[][] matrix) {
        this.names = names;
        this.matrix = matrix;
    }

    /// Two lines and how far they turn out alike.
    public record Pair(String one, String other, BigDecimal number) {
    }

    /// Of these pairs.
    ///
    /// @throws IllegalArgumentException if a number is not from -1 to 1, or two are said of the same lines
    public static Correlations of(List<Pair> pairs) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (var pair : pairs) {
            places.putIfAbsent(pair.one(), places.size());
            places.putIfAbsent(pair.other(), places.size());
        }
        var matrix = new double[places.size()][places.size()];
        for (var place = 0; place < matrix.length; place++) {
            matrix[place][place] = 1;
        }
        Map<String, BigDecimal> said = new HashMap<>();
        for (var pair : pairs) {
            if (pair.number().abs().compareTo(BigDecimal.ONE) > 0 || pair.one().equals(pair.other())) {
                throw new IllegalArgumentException("two lines and a number from -1 to 1, not " + pair.one() + " and "
                        + pair.other() + " " + pair.number());
            }
            var key = pair.one().compareTo(pair.other()) < 0 ? pair.one() + " and " + pair.other()
                    : pair.other() + " and " + pair.one();
            var before = said.putIfAbsent(key, pair.number());
            if (before != null && before.compareTo(pair.number()) != 0) {
                throw new IllegalArgumentException("one number for " + key + ", not both " + before.toPlainString()
                        + " and " + pair.number().toPlainString());
            }
            var one = places.get(pair.one());
            var other = places.get(pair.other());
            matrix[one][other] = pair.number().doubleValue();
            matrix[other][one] = matrix[one][other];
        }
        return new Correlations(List.copyOf(places.keySet()), matrix);
    }

    List<String> names() {
        return names;
    }

    /// Why numbers cannot turn out so, in a sentence that names them; empty if they can.
    public Optional<String> fault() {
        for (var many = 2; many <= names.size(); many++) {
            if (root(many).isEmpty()) {
                var last = names.get(many - 1);
                List<String> with = new ArrayList<>();
                for (var place = 0; place < many - 1; place++) {
                    if (matrix[many - 1][place] != 0) {
                        with.add(names.get(place) + " "
                                + BigDecimal.valueOf(matrix[many - 1][place]).stripTrailingZeros().toPlainString());
                    }
                }
                return Optional
                        .of("The correlations are not positive semi-definite: %s cannot go with %s, as these go with "
                                .formatted(last, String.join(" and ", with)) + "each other; make them smaller");
            }
        }
        return Optional.empty();
    }

    /// The lower triangular matrix whose product with its own transpose this is (Cholesky).
    double[][] root() {
        return root(names.size()).orElseThrow(() -> new IllegalArgumentException(fault().orElseThrow()));
    }

    private Optional<double[][]> root(int many) {
        var root = new double[many][many];
        for (var row = 0; row < many; row++) {
            for (var column = 0; column <= row; column++) {
                var left = matrix[row][column];
                for (var each = 0; each < column; each++) {
                    left -= root[row][each] * root[column][each];
                }
                if (row == column) {
                    if (left < -1e-9) {
                        return Optional.empty();
                    }
                    root[row][row] = Math.sqrt(Math.max(0, left));
                } else if (root[column][column] > 1e-6) {
                    root[row][column] = left / root[column][column];
                } else if (Math.abs(left) > 1e-6) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(root);
    }
}
