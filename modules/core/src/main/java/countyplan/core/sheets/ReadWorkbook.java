package countyplan.core.sheets;

import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a workbook as people fill it in. A cell is the text that a person sees there, but days are `2022-12-31` whatever
/// their format, unless it shows no day of the month: `Jul 2023`. A formula counts as what it last came to.
///
/// Read with our own eyes rather than a library's: what matters here is what libraries leave to the caller, namely limits
/// on what is unpacked, merged cells, formulas without a value, and the form in which a person sees a day.
public final class ReadWorkbook {

    private static final int LARGEST = 32 << 20;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final ZipParts parts;
    private final Faults faults;

    private ReadWorkbook(ZipParts parts, Faults faults) {
        this.parts = parts;
        this.faults = faults;
    }

    /// Whether the file is a workbook by its first bytes.
    public static boolean is(Document file) {
        var bytes = file.bytes();
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /// The visible sheets in order.
    ///
    /// @param faults takes what is wrong with single cells
    /// @throws Refused if it is no workbook that can be read, or too large
    public static List<ReadSheet> of(Document file, Faults faults) {
        if (file.bytes().length > LARGEST) {
            throw Refused.invalid("too-large", "The workbook is larger than 32 MB. Part it into several files.");
        }
        return new ReadWorkbook(ZipParts.of(file.bytes()), faults).sheets();
    }

    private List<ReadSheet> sheets() {
        var targets = targets();
        var strings = parts.part(targets.getOrDefault("sharedStrings", "xl/sharedStrings.xml"))
                .map(SharedStrings::read).orElse(List.of());
        var formats = parts.part(targets.getOrDefault("styles", "xl/styles.xml")).map(CellFormats::read)
                .orElse(CellFormats.NONE);
        List<ReadSheet> sheets = new ArrayList<>();
        var xml = Xml.of(parts.part("xl/workbook.xml").orElseThrow(ZipParts::damaged));
        var from1904 = false;
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                from1904 = xml.is("date1904");
            } else if (xml.starts("sheet") && xml.attribute("state").filter(state -> !state.equals("visible"))
                    .isEmpty()) {
                var name = xml.attribute("name").orElse("");
                var target = xml.attribute(RELATIONS, "id").map(targets::get);
                var part = target.flatMap(parts::part).orElseThrow(ZipParts::damaged);
                if (target.get().contains("worksheets")) {
                    sheets.add(new SheetCells(name, strings, formats, from1904, faults).read(part));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Refused.invalid("empty-file", "The workbook has no sheet to be seen.");
        }
        return sheets;
    }

    /// The parts by their ids, and those there is one of by what they are.
    private Map<String, String> targets() {
        Map<String, String> targets = new HashMap<>();
        var part = parts.part("xl/_rels/workbook.xml.rels");
        if (part.isEmpty()) {
            throw Refused.invalid("not-a-workbook",
                    "The file is no workbook of the kind .xlsx. Save it as \"Excel Workbook "
                            + "(.xlsx)\" or \"CSV UTF-8 (Comma delimited)\" and import that file.");
        }
        var xml = Xml.of(part.get());
        while (xml.next()) {
            if (xml.starts("Relationship")) {
                var target = xml.attribute("Target").orElse("");
                var path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                xml.attribute("Id").ifPresent(id -> targets.put(id, path));
                xml.attribute("Type").map(type -> type.substring(type.lastIndexOf('/') + 1))
                        .ifPresent(type -> targets.putIfAbsent(type, path));
            }
        }
        return targets;
    }
}
