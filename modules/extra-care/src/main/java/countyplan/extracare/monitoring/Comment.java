package countyplan.extracare.monitoring;

import countyplan.core.About;
import countyplan.core.Fault;
import countyplan.core.Refused;
import java.util.Optional;

/// Something that tenants said, in words that tell nobody's name, and how many said so.
public record Comment(
        @About(value = "the engagement's id", example = "round-1") EngagementId engagement,
        @About(value = "the comment's id", example = "c-01") CommentId comment,
        @About(value = "the theme, in one word with hyphens", example = "night-cover") ThemeId theme,
        @About(value = "how it was said", example = "worries") Stance stance,
        @About(value = "what was said, naming nobody", example = "Nobody would come at night") String said,
        @About(value = "how many said so", example = "6") int people,
        @About(value = "what the council answered or did", example = "Staff stay on site from 22:00", detail = true) Optional<String> answer) {

    /// @throws Refused if nobody said it
    public Comment {
        if (people < 1) {
            throw Refused.invalid("nobody-said-so", "A comment is of one person at least",
                    new Fault("people", Integer.toString(people), "1 or more"));
        }
    }
}
