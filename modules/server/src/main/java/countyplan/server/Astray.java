package countyplan.server;

import countyplan.core.Refusal;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Nearest;
import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.List;

/** What is said to who asks for a path where nothing is: what they may have meant. */
final class Astray {
    private static final int LONGEST = 200;
    private static final List<String> DOORS = List.of("/api", "/openapi.json", "/observe/health");

    private Astray() {}

    /** Of a path outside {@code /api}. */
    static Problem nowhere(String path) {
        List<String> near = near(path, DOORS);
        return problem(path, near.isEmpty() ? DOORS : near);
    }

    /** Of a path that is like these. */
    static Problem nowhere(String path, List<String> near) {
        return near.isEmpty() ? nowhere(path) : problem(path, near);
    }

    /** Of a path under {@code /api}, given in its segments too. */
    static Problem nowhere(String path, List<String> segments, Catalogue catalogue) {
        List<String> candidates = new ArrayList<>();
        String asked = "/api/" + String.join("/", segments);
        for (Entry entry : catalogue.entries()) {
            candidates.add("/api" + meant(Catalogue.segments(entry.path()), segments));
        }
        List<String> near = near(asked, candidates);
        return problem(path, near.isEmpty() ? List.of("/api") : near);
    }

    private static List<String> near(String asked, List<String> candidates) {
        return asked.length() > LONGEST ? List.of() : Nearest.to(asked, candidates);
    }

    /** A template with what was asked in the places of its parameters. */
    private static String meant(List<String> template, List<String> asked) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < template.size(); i++) {
            boolean isParameter = template.get(i).startsWith("{");
            path.append('/').append(isParameter && i < asked.size() && !asked.get(i).isEmpty()
                    ? asked.get(i) : template.get(i));
        }
        return path.toString();
    }

    private static Problem problem(String path, List<String> choices) {
        return Problem.of(Status.NOT_FOUND_404, Refusal.Kind.NOT_FOUND, "no-such-path", "There is nothing at "
                + (path.length() > LONGEST ? path.substring(0, LONGEST) + "..." : path)
                + ". Look at the paths listed; /api lists all there are.", choices);
    }
}
