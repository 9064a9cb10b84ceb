package countyplan.extracare.returns;

import countyplan.core.About;
import countyplan.core.Document;

@About("takes a provider's hours of each tenant and week from a file: all of it, or with `keepGood` the rows that are right")
public record ReturnHours(
        @About(value = "the CSV file or workbook, with the columns scheme, week (its Monday), tenant, commissioned, delivered and paid", example = "hours.csv") Document file,
        @About(value = "keep the rows that are right even if others are not", example = "no") boolean keepGood) {
}
