package countyplan.actionplans.operations;

import static countyplan.actionplans.operations.Office.PLAN;
import static countyplan.actionplans.operations.Office.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is true of Leicestershire's carers action plan, as loaded.
@ParameterizedClass
@EnumSource(Records.class)
class CarersPlanTests {

    @Parameter
    Records records;

    private static Office office;

    @BeforeParameterizedClassInvocation
    static void load(Records records, @TempDir Path home) {
        office = new Office(records.withSample(home));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, 38, 2, 0, 3, 7, 4, 22", "2023-01-01, 38, 5, 0, 0, 7, 4, 22",
            "2023-05-31, 38, 10, 1, 0, 2, 4, 22"})
    void standsAsPublished(String day, int total, int overdue, int provisional, int inWindow, int notYetDue,
            int ongoing,
            int undated) {
        var status = office.done("action-plans status", "plan", PLAN, "asAt", day);
        assertEquals(List.of(total, overdue, provisional, inWindow, notYetDue, ongoing, undated, 0, 0),
                numbers(status, "total", "overdue", "overdueProvisional", "inWindow", "notYetDue", "ongoing", "undated",
                        "complete", "cancelled"));
        assertEquals(total, overdue + inWindow + notYetDue + ongoing + undated);
        assertEquals(total, status.getJsonArray("actions").size());
        assertEquals(day, status.getString("asAt"));
    }

    @Test
    void saysWhereItStandsInASentence() {
        assertEquals("38 actions: 2 are overdue, 3 are due now, 7 are not due yet, 4 are ongoing and 22 have no date.",
                summary("status", "2022-12-31"));
        assertEquals(
                "38 actions: 10 are overdue (1 by a timescale still to be confirmed), 2 are not due yet, 4 are ongoing "
                        + "and 22 have no date.",
                summary("status", "2023-05-31"));
    }

    @Test
    void threeActionsHaveNoLeadAndTwentyNineNameTheCommissioningOfficer() {
        var leads = office.done("action-plans leads", "plan", PLAN);
        assertEquals(3, leads.getInt("withoutLead"));
        assertEquals(List.of("CS2.5", "CS5.3", "CS5.4"), texts(leads, "unled"));
        var first = leads.getJsonArray("leads").getJsonObject(0);
        assertEquals("Commissioning Officer (Carers Lead)", first.getString("lead"));
        assertEquals(29, first.getInt("actions"));
        assertEquals(21, leads.getJsonArray("leads").size());
        assertEquals("21 leads for 38 actions; 3 actions have no lead.", leads.getString("summary"));
    }

    @Test
    void findingsListBothCs24() {
        var repeated = findings("repeated-code");
        assertEquals(List.of(
                "CS2.4 is printed as CS2.4, and so is CS2.4-2: Publish downloadable pathway diagrams on Council and partner "
                        + "websites",
                "CS2.4-2 is printed as CS2.4, and so is CS2.4: Promote advocacy, money, technology, mental health and "
                        + "commissioned support offers"),
                repeated.stream().map(each -> each.getString("sentence")).toList());
        assertEquals("action-plans/carers-2022-25/actions/CS2.4-2", repeated.get(1).getString("ref"));
        assertEquals("CS2.4", office.action("CS2.4-2", "2022-12-31").getString("printedCode"));
    }

    @Test
    void findingsTellOfMissingLeadsAndOfActionsThatWait() {
        assertEquals(3, findings("no-lead").size());
        var waiting = findings("awaits-event");
        assertEquals(22, waiting.size());
        assertEquals(
                "CS1.2 waits for the consultation, expected Autumn 2022, and has no date: Give every team, schools included, a knowledgeable "
                        + "carers contact",
                waiting.getFirst().getString("sentence"));
    }

    @Test
    void hasSevenAreasWithTheirPriorities() {
        var plan = office.done("action-plans show", "plan", PLAN);
        assertEquals(38, plan.getInt("actions"));
        var areas = plan.getJsonArray("areas").getValuesAs(JsonObject.class);
        assertEquals(List.of("CS1", "CS2", "CS3", "CS4", "CS5", "CS6", "CS7"),
                areas.stream().map(area -> area.getString("area")).toList());
        assertEquals("Working with communities", areas.get(5).getString("title"));
        assertEquals(List.of("strategy/carers-2022-25/priorities/4", "strategy/carers-2022-25/priorities/8"),
                areas.get(5).getJsonArray("priorities").getValuesAs(JsonObject.class).stream()
                        .map(priority -> priority.getString("ref")).toList());
    }

    @Test
    void anActionInheritsThePrioritiesOfItsArea() {
        var priorities = office.action("CS6.1", "2022-12-31").getJsonArray("priorities");
        assertEquals(List.of(4, 8), priorities.getValuesAs(JsonObject.class).stream().map(each -> each.getInt("number"))
                .toList());
    }

    @Test
    void isExportedAndComesBackTheSame(@TempDir Path elsewhere) {
        var exported = office.document("action-plans export", "plan", PLAN);
        try (var other = new Office(records.at(elsewhere))) {
            other.done("action-plans create", "plan", PLAN, "title", "Carers", "starts", "2022-06-06");
            assertEquals(38, other.importing(exported.text(), "plan", PLAN).getInt("added"));
            assertEquals(exported.text(), other.document("action-plans export", "plan", PLAN).text());
            assertEquals(2, other.rows("findings", "action-plans findings", "plan", PLAN).stream()
                    .filter(each -> each.getString("code").equals("repeated-code")).count());
        }
    }

    @Test
    void theFileItCameFromChangesNothingMore() {
        var again = office.importing(resource("carers-2022-25-action-plan.csv"), "plan", PLAN, "keepBoth", true);
        assertEquals(38, again.getInt("unchanged"));
        assertEquals("Every action is as the file says already.", again.getString("summary"));
        assertEquals(false, again.containsKey("change"));
    }

    private static String summary(String operation, String day) {
        return office.done("action-plans " + operation, "plan", PLAN, "asAt", day).getString("summary");
    }

    private static List<JsonObject> findings(String code) {
        return office.rows("findings", "findings", "code", code, "asAt", "2022-12-31");
    }

    private static List<Integer> numbers(JsonObject from, String... names) {
        return List.of(names).stream().map(from::getInt).toList();
    }

    private static String resource(String name) {
        try (var in = ActionPlansModule.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
