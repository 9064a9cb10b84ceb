package countyplan.actionplans.operations;

import countyplan.actionplans.Lead;
import countyplan.actionplans.store.HistoryTable.Entry;
import countyplan.actionplans.store.HistoryTable.Said;
import countyplan.core.values.LongDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts entries into words one after the other, remembering what the earlier ones said.
final class Telling {

    private String title = "";
    private Optional<String> timescale = Optional.empty();
    private boolean begun;

    String tell(List<Entry> together) {
        var counts = !together.getFirst().withdrawn();
        var sentences = together.stream().map(Entry::said).map(said -> tell(said, counts, together.getFirst().number()))
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
        begun = true;
        return sentences;
    }

    String title() {
        return title;
    }

    private String tell(Said said, boolean counts, long number) {
        return switch (said) {
            case Said.Described described -> described(described, counts);
            case Said.Led led -> led.leads().isEmpty() ? "No lead."
                    : "Led by " + names(led.leads()) + ".";
            case Said.Timed timed -> timed(timed, counts);
            case Said.MoveTold told -> told.told().body() + " was told of "
                    + (told.move() == number ? "it" : "entry " + told.move()) + " on "
                    + LongDate.words(told.told().met()) + ".";
            case Said.Decided decided -> stated(decided.state().words()) + decided.reason().map(why -> ": " + why)
                    .orElse("") + ".";
            case Said.Needing needing -> needing(needing);
            case Said.Authorised authorised -> "Decided by " + authorised.decision() + ".";
            case Said.Progressed progressed -> progressed.note() + figures(progressed);
        };
    }

    private String described(Said.Described described, boolean counts) {
        var text = (begun ? described.title().map(words -> "Reworded: " + words + ".").orElse("")
                : "Added: " + described.title().orElse("") + ".")
                + described.area().map(area -> begun ? " Moved to area " + area + "." : " In area " + area + ".")
                        .orElse("");
        title = counts || title.isEmpty() ? described.title().orElse(title) : title;
        return text.strip();
    }

    private String timed(Said.Timed timed, boolean counts) {
        var before = timescale;
        timescale = counts ? Optional.of(timed.timescale()) : timescale;
        var when = timed.timescale().isBlank() ? "no timescale" : timed.timescale();
        return before.filter(each -> begun)
                .map(from -> "Timescale moved from " + (from.isBlank() ? "none" : from) + " to ")
                .orElse("Timescale: ") + when + why(timed) + ".";
    }

    private static String why(Said.Timed timed) {
        var why = Stream.concat(timed.reason().stream(), timed.cause().stream().map(cause -> "cause: " + cause))
                .collect(Collectors.joining("; "));
        return why.isEmpty() ? "" : " (" + why + ")";
    }

    private static String needing(Said.Needing needing) {
        var other = needing.needs().segments();
        var name = other.get(3) + " of " + other.get(1);
        return needing.lag().isEmpty()
                ? "Does not need " + name + " any more" + needing.reason().map(why -> ": " + why).orElse("") + "."
                : "Needs " + name + (needing.lag().getAsInt() == 0 ? ""
                        : " and " + Prose.count(needing.lag().getAsInt(), "day", "days") + " after it") + ".";
    }

    private static String stated(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String figures(Said.Progressed said) {
        List<String> figures = new ArrayList<>();
        said.percent().ifPresent(number -> figures.add(number + "% done"));
        var because = said.reason().map(why -> " because: " + why).orElse("");
        said.rag().ifPresent(each -> figures.add("rated " + each + because));
        return figures.isEmpty() ? "" : " (" + Prose.and(figures) + ")";
    }

    private static String names(List<Lead> leads) {
        return leads.stream().map(Lead::toString).collect(Collectors.joining("; "));
    }
}
