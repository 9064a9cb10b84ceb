package countyplan.extracare.homes;

import countyplan.core.About;
import java.util.List;

@About("how a flat stood on each day")
public record Timeline(
        @About(value = "in a sentence", headline = true) String summary,
        @About(value = "each stretch of days", rows = true) List<Stretch> stretches) {
}
