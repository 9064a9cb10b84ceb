package countyplan.core.render;

import countyplan.core.sheets.Workbook;
import java.util.Locale;

/** The forms that an answer can be shown in. */
public enum Format {
    /** Columns under headings, for people at a terminal. */
    TABLE("text/plain; charset=UTF-8"),
    JSON("application/json"),
    CSV("text/csv; charset=UTF-8; header=present"),
    MARKDOWN("text/markdown; charset=UTF-8"),
    /** Sentences and "name: value" lines without columns, for screen readers and scripts. */
    PLAIN("text/plain; charset=UTF-8"),
    HTML("text/html; charset=UTF-8"),
    /** A workbook for spreadsheet programs; the only one that is no text. */
    XLSX(Workbook.MEDIA_TYPE);

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Whether it is text, and not the bytes of a file. */
    public boolean isText() {
        return this != XLSX;
    }

    /** How the name of a file in it ends: {@code csv}. */
    public String ending() {
        return switch (this) {
            case TABLE, PLAIN -> "txt";
            case MARKDOWN -> "md";
            case JSON, CSV, HTML, XLSX -> word();
        };
    }

    public String mediaType() {
        return mediaType;
    }

    /** As typed after {@code --format}: {@code table}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
