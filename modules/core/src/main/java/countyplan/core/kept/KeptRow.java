package countyplan.core.kept;

import countyplan.core.Row;
import countyplan.core.kept.CellsIn.ColumnIn;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The row of a file that was read last. */
final class KeptRow implements Row {
    private final ColumnIn[] columns;

    KeptRow(ColumnIn[] columns) {
        this.columns = columns;
    }

    void read() throws IOException {
        for (ColumnIn column : columns) {
            column.read();
        }
    }

    /** Columns are few, and their names the same objects as those that they are asked by. */
    private ColumnIn column(String label) {
        for (ColumnIn column : columns) {
            if (column.label() == label) {
                return column;
            }
        }
        for (ColumnIn column : columns) {
            if (column.label().equals(label)) {
                return column;
            }
        }
        throw new Unfit("no column " + label);
    }

    private ColumnIn present(String label) {
        ColumnIn column = column(label);
        if (column.isNothing()) {
            throw new IllegalStateException("column " + label + " is empty");
        }
        return column;
    }

    @Override
    public String text(String column) {
        return present(column).text();
    }

    @Override
    public Optional<String> maybeText(String column) {
        ColumnIn found = column(column);
        return found.isNothing() ? Optional.empty() : Optional.of(found.text());
    }

    @Override
    public int integer(String column) {
        return Math.toIntExact(number(column));
    }

    @Override
    public OptionalInt maybeInteger(String column) {
        ColumnIn found = column(column);
        return found.isNothing() ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(number(found)));
    }

    @Override
    public long number(String column) {
        return number(present(column));
    }

    @Override
    public OptionalLong maybeNumber(String column) {
        ColumnIn found = column(column);
        return found.isNothing() ? OptionalLong.empty() : OptionalLong.of(number(found));
    }

    private static long number(ColumnIn column) {
        return column.isNumeric() ? column.number() : new BigDecimal(column.text()).longValueExact();
    }

    @Override
    public LocalDate date(String column) {
        return LocalDate.ofEpochDay(present(column).number());
    }

    @Override
    public Optional<LocalDate> maybeDate(String column) {
        ColumnIn found = column(column);
        return found.isNothing() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(found.number()));
    }

    @Override
    public BigDecimal decimal(String column) {
        return decimal(present(column));
    }

    @Override
    public Optional<BigDecimal> maybeDecimal(String column) {
        ColumnIn found = column(column);
        return found.isNothing() ? Optional.empty() : Optional.of(decimal(found));
    }

    private static BigDecimal decimal(ColumnIn column) {
        return column.isNumeric() ? BigDecimal.valueOf(column.number()) : new BigDecimal(column.text());
    }

    @Override
    public Instant moment(String column) {
        return Instant.parse(present(column).text());
    }

    @Override
    public Optional<Instant> maybeMoment(String column) {
        ColumnIn found = column(column);
        return found.isNothing() ? Optional.empty() : Optional.of(Instant.parse(found.text()));
    }

    @Override
    public boolean yes(String column) {
        return present(column).number() == 1;
    }
}
