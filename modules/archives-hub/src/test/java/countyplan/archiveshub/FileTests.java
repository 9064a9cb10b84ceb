package countyplan.archiveshub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.sheets.ReadWorkbook;
import countyplan.modulekit.Trial;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures and cost plans as files.
class FileTests {
    @TempDir
    static Path home;

    private static Trial trial;

    @BeforeAll
    static void open() {
        trial = Trial.in(home, new ArchivesHubModule());
        trial.done("sample load");
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cost", "tornado", "chances", "storage"})
    void anAppraisalIsDrawnWithCharactersAndAsSvg(String picture) {
        var text = trial.file("archives-hub picture", "appraisal", "hub-2022", "picture", picture);
        assertEquals("text/plain", text.mediaType());
        assertTrue(text.text().lines().allMatch(line -> line.length() <= 120 || line.endsWith(".")), text.text());
        assertTrue(text.text().contains(picture.equals("storage") ? "new-store" : "c"), text.text());
        var svg = trial.file("archives-hub picture", "appraisal", "hub-2022", "picture", picture, "as", "svg");
        assertEquals("hub-2022-" + picture + ".svg", svg.name());
        assertTrue(svg.text().startsWith("<svg ") && svg.text().contains("<desc"), svg.text());
    }

    @Test
    void aCostPlanIsWrittenWithFormulasAndReadBackAsItIs() throws IOException {
        var file = trial.file("archives-hub cost-sheet", "appraisal", "hub-2022", "option", "c");
        var sheets = ReadWorkbook.of(file, new Faults());
        assertEquals("Lines", sheets.getFirst().name());
        assertEquals(7, sheets.getFirst().lines().size());
        var compared =
                trial.done("archives-hub compare", "appraisal", "hub-2022").getJsonArray("options").getJsonObject(0);
        var totals = sheets.get(2).lines();
        var row = totals.stream().filter(line -> line.cells().getFirst().equals("Net present cost")).findFirst();
        assertEquals(0, compared.getJsonNumber("presentCost").bigDecimalValue()
                .compareTo(new BigDecimal(row.orElseThrow().cells().get(1))));
        assertEquals(0, compared.getJsonNumber("annualCost").bigDecimalValue()
                .compareTo(new BigDecimal(totals.getLast().cells().get(1))));
        var years = part(file, "xl/worksheets/sheet2.xml");
        assertTrue(years.contains("<f>Lines!$E$2*0.45</f><v>7149600.00</v>"), years.substring(0, 2_000));
        assertTrue(years.contains("<f>-Lines!$E$5</f><v>-114700.00</v>"));
        assertTrue(years.contains("<f>C2/(1+B3)</f>"));
        assertTrue(part(file, "xl/worksheets/sheet3.xml").contains("<f>SUM(Years!K2:K61)</f>"));
        var same = trial.done("archives-hub import-lines", Map.of("file", file), "appraisal", "hub-2022", "option", "c",
                "plan", "2022-06");
        assertEquals("0 0 6", same.getInt("added") + " " + same.getInt("changed") + " " + same.getInt("unchanged"));
    }

    @Test
    void linesComeAndGoAsCsv() {
        var csv = trial.file("archives-hub export-lines", "appraisal", "hub-2022", "option", "c", "plan", "2022-06");
        var same = trial.done("archives-hub import-lines", Map.of("file", csv), "appraisal", "hub-2022", "option", "c",
                "plan", "2022-06");
        assertEquals(6, same.getInt("unchanged"));
        var faulty = trial.refused("archives-hub import-lines", Map.of("file", Document.text("text/csv", "lines.csv",
                csv.text().replace("2022/23 10%", "2022/23 11%"))), "appraisal", "hub-2022", "option", "c", "plan",
                "2022-06");
        assertTrue(faulty.faults().getFirst().expected().contains("The shares of the profile make 101%"),
                faulty::toString);
    }

    private static String part(Document workbook, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }
}
