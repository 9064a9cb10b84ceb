package countyplan.actionplans.operations;

import countyplan.actionplans.Lead;
import countyplan.actionplans.LeadOfAction;
import countyplan.actionplans.Post;
import countyplan.actionplans.PostState;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Finding;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The posts by the names under which actions are led.
final class Posts {

    private final List<Held<Post, PostState>> held;
    private final Map<String, Held<Post, PostState>> byName = new HashMap<>();

    private Posts(List<Held<Post, PostState>> held) {
        this.held = held;
        held.forEach(post -> {
            byName.putIfAbsent(new Lead(post.record().title()).key(), post);
            post.record().alsoCalled().forEach(name -> byName.putIfAbsent(new Lead(name).key(), post));
        });
    }

    /// Those on the day of the view.
    static Posts of(View view) {
        return new Posts(Registers.POSTS.all(view, Ref.of("action-plans")));
    }

    /// The post that a lead is, if it is entered under that name.
    Optional<Held<Post, PostState>> of(Lead lead) {
        return Optional.ofNullable(byName.get(lead.key()));
    }

    /// Leads with the posts that they are.
    List<LeadOfAction> roles(List<Lead> leads) {
        return leads.stream().map(lead -> new LeadOfAction(lead.name(), lead.role(),
                of(lead).map(post -> post.record().post()), of(lead).map(Held::state))).toList();
    }

    /// The post that a person of that name holds, if one is entered.
    Optional<Lead> heldBy(String person) {
        return held.stream().filter(post -> post.state() == PostState.HELD
                && post.record().heldBy().filter(person::equalsIgnoreCase).isPresent())
                .map(post -> new Lead(post.record().title())).findFirst();
    }

    List<String> titles() {
        return held.stream().map(post -> post.record().title()).toList();
    }

    /// Tells which open actions count on a post that nobody holds, and which names are likely to mean the same.
    void findings(PlanOnDay plan, List<ActionOnDay> open, LocalDate day, Consumer<Finding> tell) {
        Map<String, Lead> names = new TreeMap<>();
        for (var action : open) {
            for (var lead : action.leads()) {
                names.putIfAbsent(lead.key(), lead);
                if (lead.role().takesPart()) {
                    of(lead).flatMap(post -> unheld(post, day)).ifPresent(gone -> tell.accept(new Finding(gone.code(),
                            action.code() + " counts on " + lead + ", " + gone.words() + ": " + action.title(),
                            PlanOnDay.ref(plan.plan(), action.code()))));
                }
            }
        }
        alike(plan, List.copyOf(names.values()), tell);
    }

    /// Why nobody is there.
    private record Gone(String code, String words) {
    }

    private static Optional<Gone> unheld(Held<Post, PostState> post, LocalDate day) {
        return switch (post.state()) {
            case VACANT -> Optional.of(new Gone("vacant-post", "which has been vacant since "
                    + LongDate.words(post.since())));
            case ABOLISHED -> Optional.of(new Gone("abolished-post", "which was abolished on "
                    + LongDate.words(post.since())));
            case HELD -> post.record().isLeft(day) ? Optional.of(new Gone("holder-left", "whose holder left after "
                    + LongDate.words(post.record().leaves().orElseThrow()))) : Optional.empty();
        };
    }

    private void alike(PlanOnDay plan, List<Lead> names, Consumer<Finding> tell) {
        Map<String, Lead> first = new LinkedHashMap<>();
        held.forEach(post -> first.put(Wording.key(post.record().title()), new Lead(post.record().title())));
        for (var lead : names) {
            var key = Wording.key(lead.name());
            var other = Optional.ofNullable(first.get(key)).or(() -> first.entrySet().stream()
                    .filter(each -> Misspelling.ofKeys(each.getKey(), key)).map(Map.Entry::getValue).findFirst());
            first.putIfAbsent(key, lead);
            if (of(lead).isEmpty()) {
                other.filter(each -> !each.is(lead)).ifPresent(each -> tell.accept(new Finding("likely-same-post",
                        lead.name() + " leads actions of " + plan.plan() + " and is likely the same as " + each.name()
                                + "; hand them over, or add the name to those that the post is also called",
                        PlanOnDay.ref(plan.plan()))));
            }
        }
    }
}
