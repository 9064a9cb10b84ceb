package countyplan.lightbulb.kept;

import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import countyplan.lightbulb.requests.Study;
import countyplan.lightbulb.requests.StudyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a case study must not say. The form is the service's; what it must not have left in it was seen in published ones.
public final class StudyRules {
    /// Words that the empty form has.
    private static final Pattern TEMPLATE = Pattern.compile(
            "\\[[^\\]]*]|<[^>]*>|_{3,}|\\.{4,}|\\b(?:insert|tbc|lorem|xx+|delete as appropriate|please describe)\\b|n/a/|/\\s*$");

    /// How a name looks: a title before it, or an initial.
    private static final Pattern NAME = Pattern
            .compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame)\\.?\\s+\\p{Lu}|\\b\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}+");

    private StudyRules() {
    }

    /// The end is not before the start, nor the day it was submitted before the end.
    static Optional<String> days(Held<Study, StudyState> held, View view) {
        var study = held.record();
        if (study.began().isPresent() && study.ended().filter(end -> end.isBefore(study.began().get())).isPresent()) {
            return Optional.of("It ended on %s, before it began on %s".formatted(
                    LongDate.words(study.ended().orElseThrow()), LongDate.words(study.began().get())));
        }
        return study.ended().isPresent()
                && study.submitted().filter(day -> day.isBefore(study.ended().get())).isPresent()
                        ? Optional.of("It was submitted on %s, before the case ended on %s".formatted(
                                LongDate.words(study.submitted().orElseThrow()), LongDate.words(study.ended().get())))
                        : Optional.empty();
    }

    /// What is published names nobody, leaves no words of the empty form in, and tells what was done.
    static Optional<String> published(Held<Study, StudyState> held, View view) {
        if (held.state() != StudyState.ANONYMISED && held.state() != StudyState.PUBLISHED) {
            return Optional.empty();
        }
        var wrong = wrong(held.record());
        return wrong.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", wrong));
    }

    public static List<String> wrong(Study study) {
        List<String> wrong = new ArrayList<>();
        if (study.actions().isEmpty() && study.routes().isEmpty()) {
            wrong.add("it tells of no action and no referral");
        }
        texts(study).forEach(text -> {
            var template = TEMPLATE.matcher(text.toLowerCase(Locale.ROOT));
            if (template.find()) {
                wrong.add("words of the empty form are left in it: \"" + template.group() + "\"");
            }
            var name = NAME.matcher(text);
            if (name.find()) {
                wrong.add("something in it looks like a name: say who somebody is, not what they are called");
            }
        });
        return wrong.stream().distinct().toList();
    }

    private static Stream<String> texts(Study study) {
        return Stream.of(Stream.of(study.title(), study.concern()), study.actions().stream(),
                Stream.of(study.issues(), study.benefit(), study.others(), study.ongoing(), study.more())
                        .flatMap(Optional::stream))
                .flatMap(each -> each);
    }
}
