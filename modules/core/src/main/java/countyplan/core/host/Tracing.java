package countyplan.core.host;

import countyplan.core.Fault;
import countyplan.core.Faults;
import countyplan.core.Link;
import countyplan.core.Page;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.host.ThreadRecords.Direction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Answers what records have to do with each other. */
final class Tracing {
    private static final int DEPTH = 6;
    private static final int DEEPEST = 20;
    private static final int MOST = 20;
    private static final int MOST_BESIDE_ABOVE = 2;
    private static final int HIGHEST = 10_000;

    private Tracing() {}

    static ThreadRecords.Trace trace(ThreadRecords.TraceQuery asked, View view) {
        int depth = asked.depth().orElse(DEPTH);
        int most = asked.most().orElse(MOST);
        Faults faults = new Faults();
        within(faults, "depth", depth, DEEPEST);
        within(faults, "most", most, HIGHEST);
        faults.refuse("out-of-range", "The thread cannot be followed so far");
        String title = title(asked.record(), view);
        GoldenThread thread = GoldenThread.follow(asked.record(), depth, most,
                asked.most().orElse(MOST_BESIDE_ABOVE), view);
        List<ThreadRecords.Step> steps = new ArrayList<>();
        steps(thread.root(), view, steps);
        return new ThreadRecords.Trace(sentence(title, thread), asked.record(), steps.size(), thread.leftOut(), steps);
    }

    private static void within(Faults faults, String where, int given, int highest) {
        if (given < 1 || given > highest) {
            faults.add(where, Integer.toString(given), "a number from 1 to " + highest);
        }
    }

    private static String title(Ref record, View view) {
        return view.title(record).orElseThrow(() -> Refused.notFound("no-such-record", "There is no " + record
                + ", or not on that day; a record is named by its address, such as strategy/carers-2022-25",
                RecordChoices.near(record, view)));
    }

    private static void steps(GoldenThread.Node node, View view, List<ThreadRecords.Step> into) {
        into.add(new ThreadRecords.Step(node.depth(), node.link(), view.title(node.ref()), standing(node.ref(), view),
                node.ref(), node.direction(), some(node.leftOut()), some(node.elsewhere())));
        node.above().forEach(each -> steps(each, view, into));
        node.others().forEach(each -> steps(each, view, into));
    }

    private static OptionalInt some(int count) {
        return count == 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** Where a record stands; that it is not there is worth saying too. */
    private static Optional<String> standing(Ref ref, View view) {
        Optional<String> standing = view.standing(ref);
        return standing.isPresent() || view.title(ref).isPresent() ? standing : Optional.of("not held");
    }

    private static String sentence(String title, GoldenThread thread) {
        int up = thread.count(Direction.UP);
        int down = thread.count(Direction.DOWN);
        int beside = thread.count(Direction.BESIDE);
        if (up + down + beside == 0) {
            return title + " has nothing to do with any other record.";
        }
        String sentence = title + ": " + (up == 0 ? "nothing" : records(up)) + " above it, "
                + (down == 0 ? "nothing" : records(down)) + " below"
                + (beside == 0 ? "" : ", " + records(beside) + " beside");
        return thread.leftOut() == 0 ? sentence + "." : sentence + "; %,d more ".formatted(thread.leftOut())
                + (thread.leftOut() == 1 ? "is" : "are") + " left out (`most` shows more).";
    }

    private static String records(int count) {
        return count == 1 ? "1 record" : "%,d records".formatted(count);
    }

    static ThreadRecords.LinkList links(ThreadRecords.LinksQuery asked, View view) {
        Ref record = asked.record();
        String title = title(record, view);
        List<Link> all = view.links(record).stream()
                .filter(link -> asked.link().map(link.said(record)::equals).orElse(true)).toList();
        List<ThreadRecords.LinkRow> rows = shown(all, record, view.page()).stream().map(link -> row(link, record, view))
                .toList();
        String summary = title + " has "
                + (all.isEmpty() ? "no links" : all.size() == 1 ? "1 link" : "%,d links".formatted(all.size()))
                + asked.link().map(" with the words \"%s\""::formatted).orElse("") + ".";
        return new ThreadRecords.LinkList(summary, record, Optional.of(title), view.standing(record), rows);
    }

    /** Those of the page: each costs what it is called and where it stands. */
    private static List<Link> shown(List<Link> all, Ref record, Page page) {
        int from = page.after().map(cursor -> place(cursor, all, record)).orElse(0);
        int to = page.limit().isPresent() ? Math.min(all.size(), from + page.limit().getAsInt()) : all.size();
        page.cut(to < all.size() ? Optional.of(cursor(all.get(to - 1), record)) : Optional.empty());
        return all.subList(from, to);
    }

    private static int place(String cursor, List<Link> all, Ref record) {
        for (int i = 0; i < all.size(); i++) {
            if (cursor(all.get(i), record).equals(cursor)) {
                return i + 1;
            }
        }
        throw Refused.invalid("cursor-gone",
                "The link to go on after is not in this answer any more; ask again from the start",
                new Fault("after", cursor, "the next of an earlier answer to the same question"));
    }

    private static String cursor(Link link, Ref record) {
        String text = link.said(record) + " " + link.other(record);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ThreadRecords.LinkRow row(Link link, Ref record, View view) {
        Ref other = link.other(record);
        Direction direction = link.way() == Link.Way.BESIDE ? Direction.BESIDE
                : link.leadsUpFrom(record) ? Direction.UP : Direction.DOWN;
        return new ThreadRecords.LinkRow(link.said(record), view.title(other), standing(other, view), other, direction,
                link.way() == Link.Way.IN_SUM);
    }
}
