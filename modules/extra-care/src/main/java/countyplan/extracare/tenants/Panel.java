package countyplan.extracare.tenants;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.List;

/// A meeting of the allocation panel, at which council and landlords go through the waiting list.
public record Panel(
        @About(value = "the panel's id", example = "2022-09") PanelId panel,
        @About(value = "what it is called", example = "Allocation panel, September 2022") String title,
        @About(value = "the day it meets", example = "2022-09-21") LocalDate meets,
        @About(value = "who sits on it, by post or organisation", example = "Locality team", detail = true) List<String> members) {
}
