package countyplan.core.bankholidays;

import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import java.util.List;
import java.util.stream.Stream;

/// The rules of a country or of a part of it (`gb`, `eng`).
record Area(String hierarchy, String description, HolidayConfigurations holidays,
        List<HolidayCalendarConfiguration> parts) implements HolidayCalendarConfiguration {

    @Override
    public Stream<HolidayCalendarConfiguration> subConfigurations() {
        return parts.stream();
    }
}
