package countyplan.strategy;

import countyplan.core.register.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What to find wrong with a review: what was set out and nobody says more of, a priority of which nothing goes on, and what is
/// outstanding without a day, for which members of the committee asked in 2019. The rules are ours.
///
/// @param items of one review
record ReviewRules(List<Held<ReviewItem, ReviewItemState>> items) {

    /// One thing wrong.
    ///
    /// @param item what it is about; empty where it is the whole priority
    record Gap(String code, String sentence, int priority, Optional<ReviewItemId> item) {
    }

    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        Map<Integer, List<Held<ReviewItem, ReviewItemState>>> byPriority = items.stream().collect(Collectors.groupingBy(
                held -> held.record().priority().value(), TreeMap::new, Collectors.toList()));
        byPriority.forEach((priority, its) -> {
            its.forEach(held -> wrong(held, gaps));
            if (has(its, ReviewColumn.SET_OUT) && !has(its, ReviewColumn.ONGOING)) {
                gaps.add(new Gap("review-nothing-ongoing", "Priority " + priority + " has nothing ongoing", priority,
                        Optional.empty()));
            }
        });
        return gaps;
    }

    private static boolean has(List<Held<ReviewItem, ReviewItemState>> items, ReviewColumn column) {
        return items.stream().anyMatch(held -> held.record().heading() == column);
    }

    private void wrong(Held<ReviewItem, ReviewItemState> held, List<Gap> gaps) {
        var item = held.record();
        if (item.heading() == ReviewColumn.SET_OUT && !answered().contains(item.item())) {
            gaps.add(gap("review-unanswered", held,
                    "was set out, and neither progress nor anything ongoing answers it"));
        }
        if (held.state().wantsDate() && item.dueBy().isEmpty()) {
            gaps.add(gap("review-no-date", held, "is "
                    + (held.state() == ReviewItemState.STALLED ? "stalled" : "outstanding")
                    + ", and no day is named by which it goes on"));
        }
        item.answers().ifPresent(answered -> {
            if (item.heading() == ReviewColumn.SET_OUT) {
                gaps.add(gap("review-answers-nothing", held, "was set out, and yet is to answer " + answered));
            } else if (!setOut().contains(answered)) {
                gaps.add(gap("review-answers-nothing", held,
                        "answers " + answered + ", which this review did not set out"));
            }
        });
    }

    private Set<ReviewItemId> setOut() {
        return items.stream().map(Held::record).filter(item -> item.heading() == ReviewColumn.SET_OUT)
                .map(ReviewItem::item)
                .collect(Collectors.toSet());
    }

    private Set<ReviewItemId> answered() {
        return items.stream().map(held -> held.record().answers()).flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Gap gap(String code, Held<ReviewItem, ReviewItemState> held, String what) {
        return new Gap(code, "\"%s\" (priority %s) %s".formatted(held.record().title(), held.record().priority(), what),
                held.record().priority().value(), Optional.of(held.record().item()));
    }
}
