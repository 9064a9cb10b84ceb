package countyplan.core.host;

import countyplan.core.Choice;
import countyplan.core.Query;
import countyplan.core.Ref;
import countyplan.core.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses of records, as far as they have been typed: first those of the modules' own records, and beneath one of
 * them, once it is typed with a slash, those of its parts.
 */
final class RecordChoices {
    private static final int MOST = 100;
    /** Comes after every character of an address. */
    private static final String LAST = "~";

    private RecordChoices() {}

    /** The records there are whose addresses start so, by address. */
    static List<Choice> find(String prefix, View view) {
        Session session = (Session) view;
        int segments = parts(prefix);
        List<Choice> found = new ArrayList<>();
        String after = "";
        Set<String> looked = new HashSet<>();
        while (looked.size() < 2 * MOST && found.size() < MOST) {
            Optional<String> next = next(session, prefix, after);
            if (next.isEmpty()) {
                return found;
            }
            String record = shortened(next.get(), segments);
            if (looked.add(record)) {
                view.title(Ref.of(record)).ifPresent(title -> found.add(new Choice(record, title)));
            }
            // The parts of a record come after others whose addresses go on with a hyphen or a dot.
            after = record.equals(next.get()) ? record : record + "/" + LAST;
        }
        return found;
    }

    /** Addresses like one that is not there. */
    static List<String> near(Ref ref, View view) {
        String path = ref.path();
        int slash = path.lastIndexOf('/');
        return find(slash < 0 ? "" : path.substring(0, slash + 1), view).stream().map(Choice::value).limit(20).toList();
    }

    private static Optional<String> next(Session session, String prefix, String after) {
        Query query = session.coreSql("select min(e.ref) as next_ref from core_entry e where e.ref >= :prefix and "
                + "e.ref < :beyond and e.ref > :after and e.number <= :known");
        return query.with("prefix", prefix).with("beyond", prefix + LAST).with("after", after)
                .first(row -> row.maybeText("next_ref")).flatMap(each -> each);
    }

    /** Kinds of records have no record of their own, so what is typed counts with what follows it. */
    private static int parts(String path) {
        int parts = 1;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            parts++;
        }
        return parts + parts % 2;
    }

    private static String shortened(String path, int segments) {
        int end = -1;
        for (int i = 0; i < segments; i++) {
            end = path.indexOf('/', end + 1);
            if (end < 0) {
                return path;
            }
        }
        return path.substring(0, end);
    }
}
