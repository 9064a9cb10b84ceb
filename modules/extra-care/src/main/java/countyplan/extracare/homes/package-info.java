/// Where people live: schemes, their flats, who lives in which and since when, and the bands of need that a scheme aims at.
@NullMarked
package countyplan.extracare.homes;

import org.jspecify.annotations.NullMarked;
