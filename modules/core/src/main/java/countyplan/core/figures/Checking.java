package countyplan.core.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Holds a figure against its formulas, in every way in which what they rest on can be read.
final class Checking {
    private final Figure figure;
    private final Sheet sheet;
    private final List<Way> ways = new ArrayList<>();

    Checking(Figure figure, Sheet sheet) {
        this.figure = figure;
        this.sheet = sheet;
        figure.formulas().forEach(this::addWays);
    }

    Checked checked() {
        if (ways.isEmpty()) {
            return stated();
        }
        var unknown = ways.stream().flatMap(way -> Stream.of(way.yields(), way.said()))
                .filter(outcome -> outcome instanceof Outcome.Unknown).findFirst();
        if (!figure.isPublished()) {
            return workedOut();
        }
        if (unknown.isPresent() && unknown.get() instanceof Outcome.Unknown(var why)) {
            return checked(Verdict.CANNOT_BE_TOLD, "It cannot be told: " + why, misprint());
        }
        var fit = ways.stream().filter(Way::follows).toList();
        if (fit.isEmpty()) {
            return differs();
        }
        var first = fit.getFirst();
        if (fit.size() == ways.size() || ways.stream().allMatch(Way::isMisread)) {
            return checked(Verdict.FOLLOWS, "It follows" + (first.isMisread() ? " once " + first.taken() : "") + ": "
                    + first.equation() + (Comparing.isRounded(figure, first.yields(), first.said())
                            ? ", rounded to " + Comparing.words(figure, first.said()) : ""),
                    List.of());
        }
        return checked(Verdict.CANNOT_BE_TOLD, "It cannot be told: it follows if " + String.join(", or if ",
                fit.stream().map(way -> way.taken() + " (" + way.equation() + ")").toList()) + ", and not otherwise",
                List.of());
    }

    private Checked stated() {
        if (figure.isMisprinted()) {
            return checked(Verdict.CANNOT_BE_TOLD,
                    "It is printed " + figure.printed().orElseThrow() + ", which is no number", misprint());
        }
        if (figure.unknown().isPresent()) {
            return checked(Verdict.CANNOT_BE_TOLD, "It cannot be told: " + figure.unknown().get(), List.of());
        }
        return figure.value().isPresent() ? checked(Verdict.STATED, "", List.of())
                : checked(Verdict.CANNOT_BE_TOLD, "It cannot be told which it is: "
                        + String.join(", or ", figure.readings().entrySet().stream()
                                .map(each -> figure.words(each.getValue()) + " if " + each.getKey()).toList()),
                        List.of());
    }

    private Checked workedOut() {
        var first = ways.getFirst();
        if (first.yields() instanceof Outcome.Unknown(var why)) {
            return checked(Verdict.CANNOT_BE_TOLD, "It cannot be told: " + why, List.of());
        }
        if (ways.stream().map(Way::yields).distinct().count() == 1) {
            return checked(Verdict.WORKED_OUT, "It is not published and comes to "
                    + Comparing.words(figure, first.yields()) + ": " + first.equation(), List.of());
        }
        return checked(Verdict.CANNOT_BE_TOLD, "It cannot be told: it comes to " + String.join(", or to ",
                ways.stream().map(way -> Comparing.words(figure, way.yields()) + " if " + way.taken()).toList()),
                List.of());
    }

    private Checked differs() {
        var sentences = ways.stream().map(way -> Comparing.words(figure, way.said()) + " is published, "
                + Comparing.distance(figure, way.yields(), way.said()) + " " + way.equation()
                + (way.taken().isEmpty() ? "" : ", if " + way.taken())).toList();
        return checked(Verdict.DIFFERS, "It differs: " + String.join("; ", sentences),
                ways.size() == 1 ? new Causes(ways.getFirst()).all() : List.of());
    }

    private List<Cause> misprint() {
        return figure.isMisprinted() ? Misprint.causes(figure, sheet) : List.of();
    }

    private Checked checked(Verdict verdict, String sentence, List<Cause> causes) {
        List<Checked.Line> lines = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        figure.formulas().forEach(each -> named.addAll(each.formula().figures()));
        named.forEach(id -> lines.add(part(id)));
        ways.forEach(way -> lines.add(new Checked.Line(way.formula(), Comparing.words(figure, way.yields()),
                way.taken().isEmpty() ? "" : "if " + way.taken())));
        if (figure.isPublished()) {
            lines.add(new Checked.Line(figure.title() + ", as published", said(figure), where(figure)));
        }
        return new Checked(figure, verdict, sentence, causes, lines);
    }

    private Checked.Line part(String id) {
        var part = Objects.requireNonNull(sheet.figures().get(id));
        return new Checked.Line(part.title(),
                part.isPublished() && sheet.isPublished(part) ? said(part) : Comparing.words(part, sheet.figure(id)),
                where(part));
    }

    /// What a figure says, in every way in which it can be read.
    private static String said(Figure part) {
        return !part.readings().isEmpty()
                ? String.join(" or ", part.readings().values().stream().map(part::words).toList())
                : part.printed().map(text -> "\"" + text + "\"").orElse("not known");
    }

    private static String where(Figure part) {
        return !part.isPublished() ? "worked out"
                : part.source().title() + ", "
                        + (Character.isDigit(part.paragraph().charAt(0)) ? "paragraph " : "") + part.paragraph();
    }

    private void addWays(Figure.Derivation by) {
        var leaves = leaves(by.formula());
        Set<String> readings = new LinkedHashSet<>();
        leaves.forEach(leaf -> readings.addAll(leaf.readings().keySet()));
        readings.addAll(figure.readings().keySet());
        readings.remove(Figure.PLAIN_READING);
        if (readings.isEmpty()) {
            readings.add(Figure.PLAIN_READING);
        }
        var misprinted = leaves.stream().filter(Figure::isMisprinted).findFirst();
        for (var reading : readings) {
            List<String> taken = new ArrayList<>();
            by.words().filter(words -> figure.formulas().size() > 1).ifPresent(words -> taken.add("it is " + words));
            if (!reading.isEmpty()) {
                taken.add(reading);
            }
            var read = sheet.reading(reading);
            if (misprinted.isEmpty()) {
                ways.add(Way.of(figure, by, read, String.join(" and ", taken), false));
            } else {
                addWays(by, read, taken, misprinted.get());
            }
        }
    }

    private void addWays(Figure.Derivation by, Sheet read, List<String> taken, Figure misprinted) {
        for (var meant : Misprint.meant(misprinted.printed().orElseThrow())) {
            List<String> with = new ArrayList<>(taken);
            with.add(misprinted.printed().orElseThrow() + " is read as "
                    + Writing.words(meant, Unit.PLAIN, Optional.empty(), Optional.empty()));
            ways.add(Way.of(figure, by, read.with(misprinted.id(), meant), String.join(" and ", with),
                    taken.isEmpty()));
        }
    }

    /// The published figures that a formula rests on.
    private Set<Figure> leaves(Formula formula) {
        Set<Figure> leaves = new LinkedHashSet<>();
        for (var id : formula.figures()) {
            var part = Objects.requireNonNull(sheet.figures().get(id));
            if (part.isPublished()) {
                leaves.add(part);
            } else {
                part.formulas().forEach(each -> leaves.addAll(leaves(each.formula())));
            }
        }
        return leaves;
    }
}
