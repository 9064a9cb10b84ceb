package countyplan.extracare.costing;

import countyplan.core.View;
import countyplan.core.figures.Recorded;
import countyplan.core.values.LongDate;
import countyplan.extracare.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// What is held of schemes and tenants, counted, to stand beside what was published of them.
public final class Counted {
    private static final int THOUSANDTHS = 3;
    private static final int HUNDREDTHS = 2;

    private Counted() {
    }

    /// What the records of a day yield for a figure, if they can at all.
    public static Optional<Recorded> recorded(String figure, View view) {
        return switch (figure) {
            case "schemes" -> of(view, site -> 1, 0);
            case "flats-occupied" -> of(view, Site::occupied, 0);
            case "tenants-with-care" -> of(view, Site::withCare, 0);
            case "hours-a-week" -> of(view, Site::hours, HUNDREDTHS);
            case "payers-implied" -> of(view, Site::payers, THOUSANDTHS);
            case "share-with-care" -> each(view, Site::withCare, Site::occupied, HUNDREDTHS);
            case "hours-a-tenant" -> each(view, Site::hours, Site::withCare, -HUNDREDTHS);
            case "hours-a-flat" -> each(view, Site::hours, Site::occupied, -HUNDREDTHS);
            default -> Optional.empty();
        };
    }

    private static Optional<Recorded> of(View view, ToLongFunction<Site> number, int decimals) {
        var sites = Sites.of(view);
        return Optional.of(sites.isEmpty() ? none(view)
                : Recorded.of(BigDecimal.valueOf(sum(sites, number), decimals).stripTrailingZeros(),
                        from(sites, view)));
    }

    /// @param shift how many decimal places what comes out is moved to the right
    private static Optional<Recorded> each(
            View view, ToLongFunction<Site> part, ToLongFunction<Site> whole, int shift) {
        var sites = Sites.of(view);
        var many = sum(sites, whole);
        return Optional.of(many == 0 ? none(view)
                : Recorded.of(BigDecimal.valueOf(sum(sites, part)).movePointRight(shift)
                        .divide(BigDecimal.valueOf(many), HUNDREDTHS, RoundingMode.HALF_UP), from(sites, view)));
    }

    private static long sum(List<Site> sites, ToLongFunction<Site> number) {
        return sites.stream().mapToLong(number).sum();
    }

    private static String from(List<Site> sites, View view) {
        return Words.counted(sites.size(), "scheme that is", "schemes that are") + " open on "
                + LongDate.words(view.asAt());
    }

    private static Recorded none(View view) {
        return Recorded.none("nobody lives in a scheme that is open on " + LongDate.words(view.asAt()));
    }
}
