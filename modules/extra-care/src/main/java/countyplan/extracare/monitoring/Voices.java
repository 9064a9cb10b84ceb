package countyplan.extracare.monitoring;

import countyplan.core.About;
import countyplan.core.Operation;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.register.Register;
import countyplan.core.values.LongDate;
import countyplan.extracare.Entered;
import countyplan.extracare.Words;
import countyplan.extracare.homes.Homes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What tenants said, round by round and by theme, and how services were rated.
public final class Voices {
    private static final String MODULE = "extra-care";

    /// Engagements.
    public static final Register<Engagement, Entered> ENGAGEMENTS = Register
            .of(MODULE, "engagement", "engagements", Engagement.class, Entered.class).beside().newKey("round-3")
            .from(engagement -> Optional.of(engagement.begins()));

    /// What was said.
    public static final Register<Comment, Entered> COMMENTS = Register
            .of(MODULE, "comment", "comments", Comment.class, Entered.class).beneath(ENGAGEMENTS).newKey("c-99");

    /// Ratings of the care at a scheme.
    public static final Register<Rating, Entered> RATINGS = Register
            .of(MODULE, "rating", "ratings", Rating.class, Entered.class).beneath(Homes.SCHEMES).newKey("2026")
            .from(rating -> Optional.of(rating.published()))
            .finding("rated-below-good", (held, book) -> Optional.of(held.record())
                    .filter(rating -> rating.overall().compareTo(Overall.GOOD) > 0 && isLast(rating, book.all()))
                    .map(rating -> "The care of %s at %s was rated \"%s\" on %s".formatted(rating.provider(),
                            rating.scheme(), Words.spoken(rating.overall()), LongDate.words(rating.published()))));

    private Voices() {
    }

    private static boolean isLast(Rating rating, Iterable<Held<Rating, Entered>> all) {
        for (var other : all) {
            if (other.record().provider().equals(rating.provider())
                    && other.record().published().isAfter(rating.published())) {
                return false;
            }
        }
        return true;
    }

    @About("tells what tenants said by theme, over all rounds or in one")
    public record AskThemes(
            @About(value = "only of this round", example = "1") OptionalInt round) {
    }

    @About("what tenants said by theme")
    public record Themes(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each theme, those that most spoke of first", rows = true) List<Theme> themes) {
    }

    /// A theme.
    public record Theme(
            @About("the theme") ThemeId theme,
            @About("how often somebody spoke of it; the same people may have in several rounds") int people,
            @About("comments") int comments,
            @About("how, and how many") String stances,
            @About("in which rounds") String rounds,
            @About("comments without an answer") int unanswered) {
    }

    /// The operation on themes.
    public static List<Operation<?, ?>> operations() {
        return List.of(Operation.read("themes", "GET themes", AskThemes.class, Themes.class, Voices::themes));
    }

    /// All registers.
    public static List<Register<?, ?>> registers() {
        return List.of(ENGAGEMENTS, COMMENTS, RATINGS);
    }

    private static Themes themes(AskThemes ask, View view) {
        Map<EngagementId, Integer> rounds = new HashMap<>();
        ENGAGEMENTS.stories(view, story -> story.held().map(Held::record).ifPresent(
                each -> rounds.put(each.engagement(), each.round())));
        Map<String, List<Comment>> themes = new TreeMap<>();
        COMMENTS.stories(view, story -> story.held().map(Held::record)
                .filter(each -> ask.round().isEmpty()
                        || Integer.valueOf(ask.round().getAsInt()).equals(rounds.get(each.engagement())))
                .ifPresent(each -> themes.computeIfAbsent(each.theme().value(), none -> new ArrayList<>()).add(each)));
        var lines = themes.values().stream().map(comments -> theme(comments, rounds))
                .sorted((one, other) -> Integer.compare(other.people(), one.people())).toList();
        return new Themes(lines.isEmpty() ? "Nothing that tenants said is entered."
                : "Tenants spoke most of %s: %s of it in %s.".formatted(lines.getFirst().theme(),
                        lines.getFirst().people() == 1 ? "1 spoke" : lines.getFirst().people() + " spoke",
                        lines.getFirst().rounds()),
                lines);
    }

    private static Theme theme(List<Comment> comments, Map<EngagementId, Integer> rounds) {
        Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
        comments.forEach(each -> stances.merge(each.stance(), each.people(), Integer::sum));
        return new Theme(comments.getFirst().theme(), comments.stream().mapToInt(Comment::people).sum(),
                comments.size(),
                stances.entrySet().stream().map(each -> Words.spoken(each.getKey()) + " " + each.getValue())
                        .collect(Collectors.joining(", ")),
                comments.stream().map(each -> rounds.getOrDefault(each.engagement(), 0)).distinct().sorted()
                        .map(round -> "round " + round).collect(Collectors.joining(", ")),
                (int) comments.stream().filter(each -> each.answer().isEmpty()).count());
    }
}
