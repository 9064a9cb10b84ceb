package countyplan.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One row of a query's answer, read by column label. A method without {@code maybe} refuses NULL as a defect of ours.
 */
public interface Row {
    String text(String column);

    Optional<String> maybeText(String column);

    int integer(String column);

    OptionalInt maybeInteger(String column);

    long number(String column);

    OptionalLong maybeNumber(String column);

    LocalDate date(String column);

    Optional<LocalDate> maybeDate(String column);

    BigDecimal decimal(String column);

    Optional<BigDecimal> maybeDecimal(String column);

    Instant moment(String column);

    Optional<Instant> maybeMoment(String column);

    boolean yes(String column);
}
