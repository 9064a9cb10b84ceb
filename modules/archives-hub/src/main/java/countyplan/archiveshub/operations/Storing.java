package countyplan.archiveshub.operations;

import countyplan.archiveshub.answers.StorageRecords.AskStorage;
import countyplan.archiveshub.answers.StorageRecords.RoomLine;
import countyplan.archiveshub.answers.StorageRecords.Storage;
import countyplan.archiveshub.records.StrongRoom;
import countyplan.archiveshub.registers.Registers;
import countyplan.archiveshub.storage.Shelves;
import countyplan.core.Fault;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.Dated;
import countyplan.core.values.FinancialYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// When strong rooms are full.
final class Storing {
    private static final double DAYS = 365.25;
    private static final Dated<Integer> LASTS = Dated.of("years that a strong room is to last",
            Dated.from(LocalDate.of(2019, 9, 2), 25, "Committee minute of 2 September 2019, paragraph 29")
                    .marked("an approximation of the archivists"));

    private Storing() {
    }

    /// How long a strong room is to last, by what was said last before a day, or first.
    static Dated.Entry<Integer> requirement(LocalDate day) {
        var first = LASTS.entries().getFirst();
        return day.isBefore(first.from()) ? first : LASTS.at(day);
    }

    static Shelves shelves(StrongRoom room, Optional<BigDecimal> digital) {
        return Shelves.of(room.capacity().doubleValue(), room.holdings().doubleValue(), room.intake().doubleValue(),
                room.deviation().doubleValue(), digital.orElse(room.digital()).doubleValue() / 100);
    }

    static List<StrongRoom> rooms(AskStorage ask, View view) {
        if (ask.digital().filter(share -> share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0)
                .isPresent()) {
            throw Refused.invalid("out-of-range", "A share is from 0 to 100 percent",
                    new Fault("digital", ask.digital().get().toPlainString(), "from 0 to 100"));
        }
        Registers.APPRAISALS.get(view, ask.appraisal());
        return Registers.STRONG_ROOMS.all(view, Ref.to(Registers.ID, ask.appraisal())).stream().map(Held::record)
                .toList();
    }

    static Storage storage(AskStorage ask, View view) {
        var needed = requirement(view.asAt());
        List<RoomLine> lines = new ArrayList<>();
        List<String> left = new ArrayList<>();
        var enough = 0;
        for (var room : rooms(ask, view)) {
            var shelves = shelves(room, ask.digital());
            var fit = fit(shelves, needed.value());
            enough += fit.startsWith("yes") ? 1 : 0;
            lines.add(new RoomLine(room.room().value(), room.title(),
                    room.option().map(option -> "option " + option).orElse("today"), room.capacity(),
                    metres(shelves.after(Math.max(0, ChronoUnit.DAYS.between(room.counted(), view.asAt()) / DAYS))),
                    metres(shelves.growth()), year(room, shelves.years()), year(room, shelves.early()),
                    year(room, shelves.late()), shelves.years().isEmpty() ? Optional.empty()
                            : Optional.of(metres(shelves.years().getAsDouble())),
                    fit));
            room.assumed().ifPresent(what -> left.add("Our assumption in " + room.room() + ": " + what));
        }
        if (lines.isEmpty()) {
            left.add("No strong room is entered; add one with `add-strong-room`");
        }
        return new Storage("%d of %d strong rooms %s for %d years%s.".formatted(enough, lines.size(),
                enough == 1 ? "lasts" : "last", needed.value(),
                ask.digital().map(share -> ", if " + share.stripTrailingZeros().toPlainString()
                        + "% of what comes were digital").orElse("")),
                List.of("To last %d years: %s%s".formatted(needed.value(), needed.source(),
                        needed.mark().map(mark -> " (" + mark + ")").orElse("")),
                        "What comes in a year is the intake less its digital share; years differ from each other by chance, "
                                + "and 8 of 10 futures lie between the earliest and the latest year; Countyplan's own method"),
                left, lines);
    }

    private static String fit(Shelves shelves, int needed) {
        if (shelves.years().isEmpty() || shelves.early().isPresent() && shelves.early().getAsDouble() >= needed) {
            return "yes";
        }
        if (shelves.years().getAsDouble() >= needed) {
            return "yes, as expected, and not for sure";
        }
        return "no: " + BigDecimal.valueOf(needed - shelves.years().getAsDouble()).setScale(0, RoundingMode.UP)
                .toPlainString() + " years short";
    }

    private static String year(StrongRoom room, OptionalDouble years) {
        return years.isEmpty() ? "never"
                : FinancialYear.of(room.counted().plusDays(Math.round(years.getAsDouble() * DAYS))).toString();
    }

    private static BigDecimal metres(double metres) {
        return BigDecimal.valueOf(metres).setScale(1, RoundingMode.HALF_UP);
    }
}
