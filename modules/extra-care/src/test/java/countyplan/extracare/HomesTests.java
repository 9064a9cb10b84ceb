package countyplan.extracare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Document;
import countyplan.modulekit.Trial;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who lives where since when, with the sample of 2022.
class HomesTests {
    @TempDir
    static Path home;

    private static Trial trial;

    @BeforeAll
    static void open() {
        trial = Trial.in(home, new ExtraCareModule());
        trial.done("sample load");
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @Test
    void theSampleHasWhatWasPublished() {
        var flats = 0L;
        var withCare = 0;
        var hours = BigDecimal.ZERO;
        var paying = 0;
        assertEquals(6, trial.rows("schemes", "extra-care schemes", "state", "open").size());
        for (var scheme : trial.rows("schemes", "extra-care schemes")) {
            var id = scheme.getString("scheme");
            flats += trial.rows("tenancies", "extra-care tenancies", "scheme", id, "asAt", "2022-09-05").stream()
                    .filter(tenancy -> !tenancy.containsKey("ends") || tenancy.isNull("ends")).count();
            for (var tenant : trial.rows("tenants", "extra-care tenants", "scheme", id, "asAt", "2022-09-05")) {
                withCare += tenant.getString("care").equals("commissioned") ? 1 : 0;
                hours = tenant.getString("care").equals("commissioned")
                        ? hours.add(tenant.getJsonNumber("hours").bigDecimalValue()) : hours;
                paying += tenant.getBoolean("charged") ? 1 : 0;
            }
        }
        assertEquals(List.of(199L, 125L, 84L), List.of(flats, (long) withCare, (long) paying));
        assertEquals(0, hours.compareTo(BigDecimal.valueOf(1700)), hours::toString);
    }

    @Test
    void everyDayOfAFlatIsInOneStretch() {
        var told = trial.done("extra-care timeline", "scheme", "blaby-1", "flat", "flat-35", "asAt", "2022-09-05");
        assertEquals(List.of("vacant 2018-10-29 2018-11-11 14", "let 2018-11-12 2022-03-14 1219",
                "void 2022-03-15 - 175 death"), stretches(told));
        assertEquals("flat-35 is void since 15 March 2022, for 175 days; nobody lived there on 189 days of 1,408 since "
                + "29 October 2018.", told.getString("summary"));
        assertEquals(List.of("vacant 2018-10-29 2022-08-14 1386", "nominated 2022-08-15 - 22"), stretches(
                trial.done("extra-care timeline", "scheme", "blaby-1", "flat", "flat-36", "asAt", "2022-09-05")));
    }

    private static List<String> stretches(jakarta.json.JsonObject told) {
        return told.getJsonArray("stretches").getValuesAs(jakarta.json.JsonObject.class).stream()
                .map(each -> (each.getString("standing") + " " + each.getString("from") + " "
                        + each.getString("to", "-")
                        + " " + each.getInt("days") + " " + each.getString("reason", "")).strip())
                .toList();
    }

    @Test
    void aFlatThatIsLetIsNotLetAgain() {
        assertEquals("flat-is-let", refused("flat-01", "t-201", "starts", "2022-06-01"));
        assertEquals("flat-is-let", refused("flat-01", "t-201", "starts", "2018-10-29"));
        assertEquals("flat-is-let", refused("flat-35", "t-201", "starts", "2022-03-14"));
        var sentence = trial.refused("extra-care add-tenancy", "scheme", "blaby-1", "tenancy", "x", "flat", "flat-35",
                "tenant", "t-201", "starts", "2022-03-14").sentence();
        assertTrue(sentence.contains("flat-35 is let from 12 November 2018 to 14 March 2022 (l-201)"), sentence);
    }

    @Test
    void aTenantLivesInOneFlat() {
        assertEquals("lives-elsewhere", refused("flat-36", "t-001", "starts", "2022-06-01"));
        assertEquals("no-such-tenant", refused("flat-36", "t-150", "starts", "2022-06-01"));
        assertEquals("no-such-flat", refused("flat-77", "t-201", "starts", "2022-06-01"));
        assertEquals("no-such-flat", refused("flat-36", "t-201", "starts", "2018-06-01"));
    }

    @Test
    void aTenancyThatEndsSaysWhySoThatNoDayIsWithoutReason() {
        assertEquals("ends-before-it-starts",
                refused("flat-36", "t-201", "starts", "2022-06-01", "ends", "2022-07-01"));
        assertEquals("ends-before-it-starts",
                refused("flat-36", "t-201", "starts", "2022-06-01", "ends", "2022-05-01", "endedBy", "death"));
        assertEquals("ends-before-it-starts", refused("flat-36", "t-201", "starts", "2022-06-01", "endedBy", "death"));
    }

    private static String refused(String flat, String tenant, String... more) {
        List<String> given = new java.util.ArrayList<>(List.of("scheme", "blaby-1", "tenancy", "x", "flat", flat,
                "tenant", tenant));
        given.addAll(List.of(more));
        return trial.refused("extra-care add-tenancy", given.toArray(String[]::new)).code();
    }

    @Test
    void whatIsToldOfATenantGoesTogether() {
        assertEquals("hours-over-168", tenant("hours", "168.5"));
        assertEquals("hours-below-nothing", tenant("hours", "-1"));
        assertEquals("number-not-kept", tenant("hours", "12.125"));
        assertEquals("no-such-band", tenant("band", "extreme"));
        assertEquals("charge-without-payer", tenant("charged", "yes"));
        assertEquals("no-reason-not-to-pay", tenant("charged", "no"));
        assertEquals("care-without-hours", tenant("charged", "no", "whyNot", "waived", "hours", "0"));
        assertEquals("care-without-hours", tenant("charged", "no", "whyNot", "waived", "care", "none"));
        var fault = trial.refused("extra-care add-tenant", "scheme", "melton", "tenant", "x", "band", "low", "hours",
                "170", "care", "direct", "charged", "no", "whyNot", "waived").faults().getFirst();
        assertEquals("hours", fault.where());
        assertEquals("negative-cost", trial.refused("extra-care change-flat", "scheme", "melton", "flat", "flat-01",
                "rent", "-1").code());
    }

    private static String tenant(String... more) {
        Map<String, String> given = new java.util.LinkedHashMap<>(Map.of("scheme", "melton", "tenant", "x", "band",
                "low", "hours", "5", "care", "direct"));
        for (var place = 0; place < more.length; place += 2) {
            given.put(more[place], more[place + 1]);
        }
        return trial.refused("extra-care add-tenant", given.entrySet().stream()
                .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue())).toArray(String[]::new))
                .code();
    }

    @Test
    void whatIsToBeSaidNoLongerIsNamedAsItsOptionIs() {
        trial.done("extra-care change-tenant", "scheme", "charnwood-2", "tenant", "t-105", "charged", "yes", "payer",
                "tenant", "clear", "why-not", "on", "2023-01-02");
        var told = trial.done("extra-care tenant", "scheme", "charnwood-2", "tenant", "t-105", "asAt", "2023-01-02");
        assertTrue(told.getBoolean("charged") && !told.containsKey("whyNot"), told::toString);
    }

    @Test
    void aBandThatDoesNotExistOnThatDayIsRefused() {
        trial.done("extra-care add-band", "scheme", "charnwood-1", "band", "extreme", "title", "Extreme", "hoursFrom",
                "40", "target", "1", "corridor", "1", "source", "Test", "on", "2023-01-02");
        assertEquals("no-such-band", trial.refused("extra-care change-tenant", "scheme", "charnwood-1", "tenant",
                "t-070", "band", "extreme", "on", "2023-01-01").code());
        trial.done("extra-care change-tenant", "scheme", "charnwood-1", "tenant", "t-070", "band", "extreme", "on",
                "2023-01-02");
        trial.done("extra-care move-band", "scheme", "charnwood-1", "band", "extreme", "to", "withdrawn", "reason",
                "Not needed", "on", "2023-02-01");
        assertEquals("no-such-band", trial.refused("extra-care change-tenant", "scheme", "charnwood-1", "tenant",
                "t-071", "band", "extreme", "on", "2023-02-01").code());
        assertTrue(trial.rows("findings", "findings", "module", "extra-care", "asAt", "2023-01-31").stream()
                .anyMatch(finding -> finding.getString("code").equals("band-does-not-fit")
                        && finding.getString("ref").endsWith("tenants/t-070")));
    }

    @Test
    void everyFaultOfAFileIsToldAndNothingOfItIsKept() {
        var before = trial.rows("tenants", "extra-care tenants", "scheme", "blaby-2").size();
        var refusal = trial.refused("extra-care import-tenants", Map.of("file", new Document("text/csv", "tenants.csv",
                ("tenant,band,hours,care,charged,payer,why not\nt-901,low,5,direct,yes,tenant,\n"
                        + "t-902,low,169,direct,yes,tenant,\nt-903,none,5,direct,yes,,\n").getBytes())),
                "scheme", "blaby-2");
        assertEquals(List.of("line 3, column hours", "line 4"),
                refusal.faults().stream().map(fault -> fault.where()).toList());
        assertEquals(before, trial.rows("tenants", "extra-care tenants", "scheme", "blaby-2").size());
    }

    @Test
    void aNominationIsForAFlatThatIsFree() {
        assertEquals("flat-not-free", nominate("flat-01"));
        assertEquals("flat-not-free", nominate("flat-36"));
        assertEquals("flat-not-free", nominate("flat-77"));
        var due = trial.rows("due", "extra-care nominations-due", "scheme", "blaby-1", "asAt", "2022-09-05");
        assertEquals("2022-09-12", due.getFirst().getString("by"), due::toString);
    }

    private static String nominate(String flat) {
        return trial.refused("extra-care add-nomination", "scheme", "blaby-1", "nomination", "x", "applicant", "a-002",
                "flat", flat, "nominated", "2022-08-16", "nominatedBy", "Locality team").code();
    }

    @Test
    void onlyWhoWasAssessedIsOnTheWaitingList() {
        assertEquals("not-assessed", trial.refused("extra-care add-applicant", "applicant", "x", "applied",
                "2022-08-01", "couple", "no", "state", "waiting").code());
    }
}
