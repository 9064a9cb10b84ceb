package countyplan.strategy;

import countyplan.core.Finding;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What reviews say of a strategy's priorities.
final class Reviews {
    /// Of more actions than this of one priority the rest is counted.
    private static final int MOST_ACTIONS = 3;

    private final View view;
    private final StrategyId strategy;
    private final List<Held<ReviewItem, ReviewItemState>> all;

    private Reviews(View view, StrategyId strategy) {
        this.view = view;
        this.strategy = strategy;
        this.all = Registers.REVIEW_ITEMS.all(view, Subject.of(strategy).ref());
    }

    static StrategyReview show(ReviewQuery query, View view) {
        var title = Lookup.strategy(view, query.strategy(), view.asAt()).facts().title();
        return new Reviews(view, query.strategy()).show(title, query.reviewed());
    }

    /// Tells what the last review of a strategy leaves open.
    static void tell(StrategyId strategy, View view, Consumer<Finding> tell) {
        var reviews = new Reviews(view, strategy);
        reviews.gaps(reviews.items(reviews.last())).forEach(gap -> tell.accept(
                new Finding(gap.code(), gap.sentence(), gap.ref())));
    }

    private StrategyReview show(String title, Optional<LocalDate> asked) {
        var day = asked.or(this::last);
        var items = items(day);
        var gaps = gaps(items);
        return new StrategyReview(strategy, sentence(title, day, items, gaps), items.isEmpty() ? Optional.empty() : day,
                days(), count(items, ReviewColumn.FOUND), count(items, ReviewColumn.SET_OUT),
                count(items, ReviewColumn.PROGRESS), count(items, ReviewColumn.ONGOING), gaps, lines(items));
    }

    private List<LocalDate> days() {
        return all.stream().map(held -> held.record().reviewed()).filter(day -> !day.isAfter(view.asAt())).distinct()
                .sorted()
                .toList();
    }

    private Optional<LocalDate> last() {
        var days = days();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
    }

    private List<Held<ReviewItem, ReviewItemState>> items(Optional<LocalDate> day) {
        return all.stream().filter(held -> day.filter(held.record().reviewed()::equals).isPresent()).toList();
    }

    private static int count(List<Held<ReviewItem, ReviewItemState>> items, ReviewColumn column) {
        return (int) items.stream().filter(held -> held.record().heading() == column).count();
    }

    private List<ReviewGap> gaps(List<Held<ReviewItem, ReviewItemState>> items) {
        return new ReviewRules(items).gaps().stream().map(gap -> new ReviewGap(gap.code(), gap.sentence(),
                gap.item().map(id -> Ref.to(Subject.of(strategy).ref(), "review-items", id))
                        .orElse(Subject.of(strategy, gap.priority()).ref())))
                .toList();
    }

    private String sentence(String title, Optional<LocalDate> day, List<?> items, List<ReviewGap> gaps) {
        if (items.isEmpty()) {
            return title + " has no review" + day.map(asked -> " of " + LongDate.words(asked)).orElse(" yet") + ".";
        }
        return title + " was reviewed on " + LongDate.words(day.orElseThrow()) + ": "
                + Counted.of(items.size(), "item", "items") + "; "
                + Counted.of(gaps.size(), "thing is", "things are") + " left open.";
    }

    private List<ReviewLine> lines(List<Held<ReviewItem, ReviewItemState>> items) {
        return PriorityRecords.all(view, strategy, view.asAt()).stream()
                .filter(priority -> priority.stands() || items.stream()
                        .anyMatch(held -> held.record().priority().value() == priority.number()))
                .map(priority -> line(priority, items.stream()
                        .filter(held -> held.record().priority().value() == priority.number()).toList()))
                .toList();
    }

    private ReviewLine line(PriorityRecords.Held priority, List<Held<ReviewItem, ReviewItemState>> items) {
        var actions = Delivery.serving(view, Subject.of(strategy, priority.number()).ref());
        return new ReviewLine(priority.number(), priority.facts().title(), texts(items, ReviewColumn.FOUND),
                texts(items, ReviewColumn.SET_OUT), texts(items, ReviewColumn.PROGRESS),
                texts(items, ReviewColumn.ONGOING),
                actions.stream().limit(MOST_ACTIONS).map(this::action).toList(),
                Math.max(0, actions.size() - MOST_ACTIONS));
    }

    private String action(Ref ref) {
        List<String> words = new ArrayList<>();
        view.title(ref).ifPresent(words::add);
        view.standing(ref).ifPresent(words::add);
        return ref.segments().getLast() + (words.isEmpty() ? "" : " " + String.join(": ", words));
    }

    private static List<String> texts(List<Held<ReviewItem, ReviewItemState>> items, ReviewColumn column) {
        return items.stream().filter(held -> held.record().heading() == column).map(Reviews::text).toList();
    }

    private static String text(Held<ReviewItem, ReviewItemState> held) {
        var state = switch (held.state()) {
            case TOLD -> Stream.<String>empty();
            case IN_PROGRESS -> Stream.of("in progress");
            case DONE -> Stream.of("done");
            case ONGOING -> Stream.of("ongoing");
            case STALLED -> Stream.of("stalled");
            case OUTSTANDING -> Stream.of("outstanding");
        };
        var due = held.record().dueBy().stream().map(day -> "by " + LongDate.words(day));
        var said = Stream.concat(state, due).toList();
        return held.record().title() + (said.isEmpty() ? "" : " (" + String.join(", ", said) + ")");
    }
}
