package countyplan.core.render;

import countyplan.core.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What refusals mean, by the address that a problem's `type` gives: `/problems/stale-version`. A code of a service
/// module's own has the address of its kind, `/problems/not-found`, so that every address leads somewhere, whichever
/// modules there are.
public final class ProblemTypes {
    /// What every address starts with.
    public static final String PATH = "/problems/";

    private static final Map<String, Meaning> TABLE = read();

    private ProblemTypes() {}

    /// One code.
    ///
    /// @param means what has happened
    /// @param advice what to do
    public record Meaning(String code, String means, String advice) {}

    /// The address of what a refusal means.
    public static String address(Refusal refusal) {
        return PATH + (TABLE.containsKey(refusal.code()) ? refusal.code() : refusal.kind().word());
    }

    /// What a code or a kind means.
    public static Optional<Meaning> find(String code) {
        return Optional.ofNullable(TABLE.get(code));
    }

    /// Every code and kind.
    public static List<Meaning> all() {
        return new ArrayList<>(TABLE.values());
    }

    private static Map<String, Meaning> read() {
        Map<String, Meaning> table = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(ProblemTypes.class.getResourceAsStream("problems.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split(" \\| ");
                    table.put(cells[0], new Meaning(cells[0], cells[1], cells[2]));
                }
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
