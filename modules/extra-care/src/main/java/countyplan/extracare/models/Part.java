package countyplan.extracare.models;

import countyplan.core.About;
import countyplan.core.values.Money;
import countyplan.extracare.Limits;
import countyplan.extracare.homes.SchemeId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a model consists of: a service at certain hours, by whom, and at what price. A sum a year is for all its schemes
/// together; core hours are those of each scheme.
public record Part(
        @About(value = "the model's id", example = "keep") ModelId model,
        @About(value = "the part's id", example = "night") PartId part,
        @About(value = "what it is called", example = "Unplanned care at night") String title,
        @About(value = "what it is", example = "unplanned-care") PartKind kind,
        @About(value = "from what time of the day", example = "22:00") Optional<HourOfDay> begins,
        @About(value = "until what time of the day", example = "07:00") Optional<HourOfDay> ends,
        @About(value = "who provides it", example = "care-provider") ServedBy servedBy,
        @About(value = "how it is paid for", example = "block") PriceShape shape,
        @About(value = "the sum a year, for all its schemes together", example = "340000", unit = "GBP") Optional<Money> yearly,
        @About(value = "the price of an hour", example = "17.40", unit = "GBP") Optional<Money> hourly,
        @About(value = "hours a week at each scheme that the sum is for", example = "63", unit = "hours", detail = true) Optional<BigDecimal> coreHours,
        @About(value = "only these schemes; all of them unless said", example = "melton", detail = true) List<SchemeId> schemes,
        @About(value = "who pays for it", example = "council", detail = true) PaidBy paidBy,
        @About(value = "whether the council has the money to spend once it is no longer bought", example = "yes", detail = true) boolean cashable,
        @About(value = "where that is told, and what of it is made up", example = "Committee report of 5 September 2022, paragraph 36", detail = true) String source) {
    private static final int DAYS = 7;
    private static final int MINUTES = 60;
    private static final int HUNDREDTHS = 100;

    /// @throws countyplan.core.Refused `negative-cost`, or where hours cannot be
    public Part {
        yearly = Limits.cost("yearly", yearly);
        hourly = Limits.cost("hourly", hourly);
        coreHours = coreHours.map(hours -> Limits.hours("coreHours", hours));
    }

    /// Whether it is for a scheme.
    public boolean isAt(SchemeId scheme) {
        return schemes.isEmpty() || schemes.contains(scheme);
    }

    /// The minutes of a day that it covers; from its beginning and to its end where no times are said.
    public int minutesADay() {
        return HourOfDay.minutes(begins.orElse(HourOfDay.of("00:00")), ends.orElse(HourOfDay.of("24:00")));
    }

    /// Adds one to each minute of a day that it covers.
    void count(int[] minutes) {
        var first = begins.orElse(HourOfDay.of("00:00")).minutes();
        for (var minute = 0; minute < minutesADay(); minute++) {
            minutes[(first + minute) % minutes.length]++;
        }
    }

    /// Hundredths of hours a week at a scheme: of planned care what tenants have, of all else the hours that are covered.
    ///
    /// @param care hundredths of hours of commissioned care a week there
    public long hundredthsAWeek(long care) {
        return kind == PartKind.COMMISSIONED_CARE ? care : (long) minutesADay() * DAYS * HUNDREDTHS / MINUTES;
    }
}
