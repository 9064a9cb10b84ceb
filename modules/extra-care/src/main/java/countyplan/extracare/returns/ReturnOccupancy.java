package countyplan.extracare.returns;

import countyplan.core.About;
import countyplan.core.Document;

@About("takes a provider's count of flats let and void in each week from a file: all of it, or with `keepGood` the rows that are right")
public record ReturnOccupancy(
        @About(value = "the CSV file or workbook, with the columns scheme, week (its Monday), let and voids", example = "occupancy.csv") Document file,
        @About(value = "keep the rows that are right even if others are not", example = "no") boolean keepGood) {
}
