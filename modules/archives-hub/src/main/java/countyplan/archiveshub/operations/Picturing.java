package countyplan.archiveshub.operations;

import countyplan.archiveshub.answers.FileRecords.AskPicture;
import countyplan.archiveshub.answers.FileRecords.File;
import countyplan.archiveshub.answers.PictureForm;
import countyplan.archiveshub.answers.StorageRecords.AskStorage;
import countyplan.archiveshub.costing.Costed;
import countyplan.archiveshub.costing.Dossier;
import countyplan.archiveshub.costing.Swing;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.pictures.BarsPicture;
import countyplan.core.pictures.ColumnsPicture;
import countyplan.core.pictures.LinesPicture;
import countyplan.core.pictures.Picture;
import countyplan.core.values.FinancialYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Draws an appraisal.
final class Picturing {
    private static final int WIDTH = 100;
    private static final int RUNS = 100_000;

    private Picturing() {
    }

    static File picture(AskPicture ask, View view) {
        var dossier = Dossier.of(view, ask.appraisal());
        var picture = switch (ask.picture()) {
            case COST -> cost(dossier);
            case TORNADO -> tornado(dossier, ask);
            case CHANCES -> chances(dossier);
            case STORAGE -> storage(ask, view);
        };
        var name = ask.appraisal() + "-" + ask.picture().name().toLowerCase(Locale.ROOT);
        return new File(ask.as().orElse(PictureForm.TEXT) == PictureForm.SVG ? picture.svgFile(name)
                : picture.textFile(name, WIDTH));
    }

    private static List<Costed> drawn(Dossier dossier) {
        var viable = dossier.viable();
        if (viable.isEmpty()) {
            throw Refused.conflict("not-costed", "No option of " + dossier.held().key()
                    + " has a cost plan on that day, so there is nothing to draw");
        }
        return viable;
    }

    private static List<String> years(Dossier dossier) {
        return IntStream.range(0, dossier.appraisal().years())
                .mapToObj(year -> new FinancialYear(dossier.appraisal().starts().startYear() + year).toString())
                .toList();
    }

    private static Picture cost(Dossier dossier) {
        List<LinesPicture.Line> lines = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        for (var option : drawn(dossier)) {
            List<Double> soFar = new ArrayList<>();
            var sum = 0.0;
            var most = 0.0;
            for (var year : option.flow().byYear()) {
                sum += year;
                most = Math.max(most, sum);
                soFar.add(sum);
            }
            lines.add(new LinesPicture.Line(option.id(), soFar));
            ends.add("%s rises to %s and ends at %s".formatted(option.id(), Phrases.pounds(most), Phrases.pounds(sum)));
        }
        return new LinesPicture("What the options of " + dossier.held().key() + " have cost by the end of each year",
                "Undiscounted, less what is saved and comes in: " + String.join("; ", ends) + ".", years(dossier), "£",
                lines);
    }

    private static Picture tornado(Dossier dossier, AskPicture ask) {
        var option = Testing.subject(dossier, ask.appraisal(), ask.option());
        var cost = Testing.cost(dossier, option);
        var swings =
                Testing.swings(dossier, option, 0.2).stream().filter(swing -> swing.width() > 0).limit(12).toList();
        var widest = swings.stream().map(Swing::name).findFirst();
        return new BarsPicture(
                "Which lines of option %s of %s matter most".formatted(option.id(), dossier.held().key()),
                dossier.measure()
                        + " with one line at its least and at its most: in 1 of 10 futures it is beyond, or 20% either way where a line has no spread."
                        + widest.map(name -> " Most hangs on " + name + ".").orElse(""),
                cost, "£",
                swings.stream().map(swing -> new BarsPicture.Bar(swing.name(),
                        cost + (swing.low() - 1) * swing.cost(),
                        cost + (swing.high() - 1) * swing.cost()))
                        .toList());
    }

    private static Picture chances(Dossier dossier) {
        drawn(dossier);
        var outcomes = Playing.play(Playing.gamble(dossier, new ArrayList<>()), 1, RUNS);
        return new ColumnsPicture(
                "What the options of " + dossier.held().key() + " cost " + dossier.when() + " in many futures",
                "%s in %,d futures, seed 1: %s.".formatted(dossier.measure(), RUNS, String.join("; ", outcomes.stream()
                        .map(outcome -> "%s between %s and %s in 8 of 10".formatted(outcome.name(),
                                Phrases.pounds(outcome.p10()), Phrases.pounds(outcome.p90())))
                        .toList())),
                "£", outcomes.stream().map(outcome -> new ColumnsPicture.Thing(outcome.name(), outcome.least(),
                        outcome.most(), outcome.bars())).toList());
    }

    private static Picture storage(AskPicture ask, View view) {
        var rooms = Storing.rooms(new AskStorage(ask.appraisal(), Optional.empty()), view);
        if (rooms.isEmpty()) {
            throw Refused.conflict("no-strong-room",
                    "No strong room is entered, so there is nothing to draw; add one with `add-strong-room`");
        }
        var years = Storing.requirement(view.asAt()).value() + 10;
        var first = FinancialYear.of(rooms.stream().map(room -> room.counted()).min(java.time.LocalDate::compareTo)
                .orElseThrow());
        List<LinesPicture.Line> lines = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (var room : rooms) {
            var shelves = Storing.shelves(room, Optional.empty());
            lines.add(new LinesPicture.Line(room.room().value(), IntStream.rangeClosed(0, years).mapToObj(
                    year -> shelves.capacity() == 0 ? 100.0 : 100 * shelves.after(year) / shelves.capacity())
                    .toList()));
            told.add(room.room() + (shelves.years().isEmpty() ? " is never full" : " is full after %.0f years"
                    .formatted(shelves.years().getAsDouble())));
        }
        return new LinesPicture("How the strong rooms of " + ask.appraisal() + " fill",
                "Percent of the shelves, as expected: " + Phrases.together(told) + ".",
                IntStream.rangeClosed(0, years).mapToObj(
                        year -> new FinancialYear(first.startYear() + year).toString()).toList(),
                "%", lines);
    }
}
