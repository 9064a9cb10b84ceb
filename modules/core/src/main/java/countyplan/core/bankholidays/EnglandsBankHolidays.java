package countyplan.core.bankholidays;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The days that are bank holidays in England, a weekend's substitutes included. Loads jollyday when first asked.
public final class EnglandsBankHolidays {

    // Any other spelling is no error to jollyday, which then leaves Easter Monday and the summer bank holiday out.
    private static final String ENGLAND = "eng";

    private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

    private EnglandsBankHolidays() {
    }

    /// Whether the day is a bank holiday in England.
    public static boolean contains(LocalDate day) {
        return in(day.getYear()).contains(day);
    }

    /// The bank holidays of a calendar year.
    public static Set<LocalDate> in(int year) {
        return BY_YEAR.computeIfAbsent(year, missing -> Rules.UNITED_KINGDOM.getHolidays(Year.of(missing), ENGLAND)
                .stream().map(Holiday::getDate).collect(toUnmodifiableSet()));
    }

    private static final class Rules {

        static final HolidayManager UNITED_KINGDOM = load();

        // jollyday looks for its reader through the thread's loader, which need not know this module, and only once.
        private static HolidayManager load() {
            var thread = Thread.currentThread();
            var before = thread.getContextClassLoader();
            thread.setContextClassLoader(EnglandsBankHolidays.class.getClassLoader());
            try {
                return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }
}
