package countyplan.core.render;

import countyplan.core.Document;
import countyplan.core.catalogue.Field;
import countyplan.core.sheets.Sheet;
import countyplan.core.sheets.SheetColumn;
import countyplan.core.sheets.SheetColumn.Holds;
import countyplan.core.sheets.Workbook;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer as a workbook: its rows first, then each of its other lists, and what opens and closes it on a sheet called
/// About. Days, moments, numbers, money and percentages are such to the spreadsheet program; everything else is text,
/// whatever it starts with.
final class AnswerSheets {
    private static final String ABOUT = "About";

    private AnswerSheets() {}

    static Document of(String name, Shown shown) {
        List<Sheet> sheets = new ArrayList<>();
        shown.rows().ifPresent(rows -> sheets.add(sheet(rows)));
        for (Listing other : shown.others()) {
            if (!other.records().isEmpty()) {
                sheets.add(sheet(other));
            }
        }
        sheets.add(shown.rows().isPresent() ? sheets.size() : 0, about(shown));
        return Workbook.of(name, sheets);
    }

    private static Sheet sheet(Listing listing) {
        List<SheetColumn> columns = new ArrayList<>();
        for (Column column : listing.columns()) {
            String unit = Words.needsUnit(column.field()) ? " (" + column.field().unit() + ")" : "";
            columns.add(SheetColumn.of(column.heading() + unit, holds(column.field())));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>(listing.records().size());
        for (JsonObject record : listing.records()) {
            List<@Nullable Object> row = new ArrayList<>(columns.size());
            for (Column column : listing.columns()) {
                row.add(value(column.field(), column.in(record)));
            }
            rows.add(row);
        }
        return new Sheet(listing.title(), columns, rows);
    }

    /// What is no list: a line for each, in the order in which people read it.
    private static Sheet about(Shown shown) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        said(shown.headline(), lines);
        said(shown.standpoint(), lines);
        for (Column fact : shown.facts()) {
            lines.add(List.of(fact.heading(), Words.withUnit(fact.field(), fact.in(shown.body()))));
        }
        for (String note : shown.notes()) {
            said(note, lines);
        }
        if (!shown.next().isEmpty()) {
            said("There are more rows: these are the first of them.", lines);
        }
        return new Sheet(ABOUT, List.of(SheetColumn.text("What"), SheetColumn.text("Value")), lines);
    }

    private static void said(String sentence, List<List<@Nullable Object>> lines) {
        if (!sentence.isEmpty()) {
            lines.add(List.of("", sentence));
        }
    }

    private static Holds holds(Field field) {
        if (field.many()) {
            return Holds.TEXT;
        }
        return switch (field.type().form()) {
            case MONEY -> Holds.MONEY;
            case INTEGER, NUMBER -> field.unit().equals("percent") ? Holds.PERCENT
                    : field.unit().equals("GBP") ? Holds.MONEY : Holds.NUMBER;
            case DATE -> Holds.DATE;
            case MOMENT -> Holds.MOMENT;
            case TEXT, WORD, CHOICE, YES_NO, RECORD, DOCUMENT -> Holds.TEXT;
        };
    }

    private static @Nullable Object value(Field field, @Nullable JsonValue value) {
        if (value instanceof JsonNumber number && holds(field) != Holds.TEXT) {
            return number.bigDecimalValue();
        }
        if (value instanceof JsonString text && !field.many()) {
            try {
                return switch (field.type().form()) {
                    case DATE -> LocalDate.parse(text.getString());
                    case MOMENT -> Instant.parse(text.getString()).atZone(London.ZONE).toLocalDateTime()
                            .truncatedTo(ChronoUnit.SECONDS);
                    case TEXT, WORD -> Words.isRag(field) ? Words.of(field, value) : text.getString();
                    default -> Words.of(field, value);
                };
            } catch (DateTimeParseException asWritten) {
                return text.getString();
            }
        }
        return Words.of(field, value);
    }

    /// Read only where a moment is shown: time zones take a while to load.
    private static final class London {
        private static final ZoneId ZONE = ZoneId.of("Europe/London");
    }
}
