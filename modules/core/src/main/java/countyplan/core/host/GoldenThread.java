package countyplan.core.host;

import countyplan.core.Link;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.host.ThreadRecords.Direction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The thread that runs through a record: up to what it is for, and down to what is done for it. It never turns, so that
 * what else is done for the same ends stays out of it; what stands beside a record of it is shown and left there. A record
 * that only stands beside others, as a measure does, is followed from those.
 *
 * <p>Records are found level by level and each but once, so there are no circles, and each hangs on the nearest record that
 * leads to it.
 */
final class GoldenThread {
    private final int depth;
    private final int most;
    private final int mostBesideAbove;
    private final View view;
    private final Node root;
    private final Set<Ref> seen = new HashSet<>();
    private final Queue<Node> waiting = new ArrayDeque<>();
    private final Map<Direction, Integer> counts = new HashMap<>();
    private int leftOut;

    private GoldenThread(Ref record, int depth, int most, int mostBesideAbove, View view) {
        this.depth = depth;
        this.most = most;
        this.mostBesideAbove = mostBesideAbove;
        this.view = view;
        this.root = new Node(record, "", Direction.ITSELF, 0, null);
    }

    /**
     * @param most records of each kind of link of a record
     * @param mostBesideAbove likewise of what stands beside a record further up, little of which is about this one
     */
    static GoldenThread follow(Ref record, int depth, int most, int mostBesideAbove, View view) {
        GoldenThread thread = new GoldenThread(record, depth, most, mostBesideAbove, view);
        thread.follow();
        return thread;
    }

    /** A record of the thread. */
    static final class Node {
        private final Ref ref;
        private final String link;
        private final Direction direction;
        private final int depth;
        private final @Nullable Ref hangsOn;
        private final List<Node> above = new ArrayList<>();
        private final List<Node> others = new ArrayList<>();
        private int leftOut;
        private int elsewhere;

        private Node(Ref ref, String link, Direction direction, int depth, @Nullable Ref hangsOn) {
            this.ref = ref;
            this.link = link;
            this.direction = direction;
            this.depth = depth;
            this.hangsOn = hangsOn;
        }

        Ref ref() {
            return ref;
        }

        /** What the record that it hangs on has to do with it. */
        String link() {
            return link;
        }

        Direction direction() {
            return direction;
        }

        int depth() {
            return depth;
        }

        List<Node> above() {
            return above;
        }

        /** What hangs on it below and beside. */
        List<Node> others() {
            return others;
        }

        int leftOut() {
            return leftOut;
        }

        /** How many of its links lead to records that hang elsewhere. */
        int elsewhere() {
            return elsewhere;
        }
    }

    Node root() {
        return root;
    }

    int leftOut() {
        return leftOut;
    }

    int count(Direction direction) {
        return counts.getOrDefault(direction, 0);
    }

    private void follow() {
        seen.add(root.ref);
        List<Link> links = view.links(root.ref);
        boolean standsBeside = links.stream().noneMatch(link -> link.way() == Link.Way.ONWARD);
        hang(root, links, standsBeside);
        while (!waiting.isEmpty()) {
            Node node = waiting.remove();
            if (node.depth < depth) {
                hang(node, view.links(node.ref), false);
            }
        }
    }

    private void hang(Node node, List<Link> links, boolean throughOthers) {
        Map<String, Integer> shown = new HashMap<>();
        for (Link link : links) {
            Direction direction = direction(link, node.ref);
            if (link.way() == Link.Way.IN_SUM || turns(node.direction, direction)) {
                continue;
            }
            Ref other = link.other(node.ref);
            if (seen.contains(other)) {
                node.elsewhere += other.equals(node.hangsOn) ? 0 : 1;
            } else if (shown.merge(link.said(node.ref), 1, Integer::sum) > most(node.direction, direction)) {
                node.leftOut++;
                leftOut++;
            } else {
                seen.add(other);
                hang(node, new Node(other, link.said(node.ref), direction, node.depth + 1, node.ref), throughOthers);
            }
        }
    }

    private int most(Direction so, Direction on) {
        return so == Direction.UP && on == Direction.BESIDE ? mostBesideAbove : most;
    }

    private void hang(Node node, Node child, boolean throughOthers) {
        counts.merge(child.direction, 1, Integer::sum);
        (child.direction == Direction.UP ? node.above : node.others).add(child);
        if (child.direction != Direction.BESIDE || throughOthers) {
            waiting.add(child);
        }
    }

    private static Direction direction(Link link, Ref record) {
        return link.way() == Link.Way.BESIDE ? Direction.BESIDE
                : link.leadsUpFrom(record) ? Direction.UP : Direction.DOWN;
    }

    private static boolean turns(Direction so, Direction on) {
        return so == Direction.UP && on == Direction.DOWN || so == Direction.DOWN && on == Direction.UP;
    }
}
