package countyplan.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What is true of contracts, wherever they are kept.
@ParameterizedClass
@EnumSource(Records.class)
class ContractRulesTests {
    @Parameter
    Records records;

    @TempDir
    Path home;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(records.in(home));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aContractIsPlannedUntilItIsMoved() {
        assertEquals("planned", add("meals", "ends", "2024-03-31").getString("state"));
        move("meals", "tendering", "2022-07-04");
        move("meals", "live", "2022-09-01");
        assertEquals("tendering", show("meals", "2022-08-31").getString("state"));
        assertEquals("live", show("meals", "2022-09-01").getString("state"));
        assertEquals("2022-09-01", show("meals", "2022-12-31").getString("since"));
        var refusal = desk.refused("contracts move", "contract", "meals", "to", "planned", "reason", "Again",
                "on", "2022-10-01");
        assertEquals("move-not-allowed", refusal.code());
        assertTrue(refusal.sentence().contains("in-notice"), refusal.sentence());
    }

    @Test
    void noticeAndBuyingAgainFallDueSoLongBeforeTheEnd() {
        add("meals", "ends", "2023-03-31", "noticeMonths", "6", "leadMonths", "18");
        move("meals", "live", "2022-07-01");
        assertEquals("2022-09-30", show("meals", "2022-07-01").getString("noticeBy"));
        assertEquals("2021-09-30", show("meals", "2022-07-01").getString("procureBy"));
        assertEquals(List.of("2021-09-30 begin buying again -274", "2022-09-30 give notice, or extend 91"),
                due("2022-07-01"));
        assertEquals(1, desk.rows("due", "contracts due", "days", "90").size());
    }

    @Test
    void nothingFallsDueForAContractThatIsEnding() {
        add("meals", "ends", "2023-03-31", "noticeMonths", "6");
        move("meals", "live", "2022-07-01");
        move("meals", "in-notice", "2022-07-02");
        assertEquals(1, due("2022-07-01").size());
        assertEquals(List.of(), due("2022-07-02"));
    }

    @Test
    void anExtensionMovesTheEndAndIsUsedUp() {
        add("carers", "ends", "2021-10-31", "extensions", "12");
        assertEquals(1, show("carers", "2022-07-01").getInt("extensionsLeft"));
        assertEquals("2022-10-31", show("carers", "2022-07-01").getString("latestEnd"));
        var extended = desk.done("contracts extend", "contract", "carers");
        assertEquals("2022-10-31", extended.getString("ends"));
        assertEquals(0, extended.getInt("extensionsLeft"));
        assertEquals("no-extension-left",
                desk.refused("contracts extend", "contract", "carers").code());
    }

    @Test
    void aContractFollowsTheOneItReplacesWithoutAGap() {
        add("old", "ends", "2023-03-31");
        add("next", "starts", "2023-04-01", "replaces", "old");
        add("late", "starts", "2023-04-11", "replaces", "old");
        add("early", "starts", "2023-03-01", "replaces", "old");
        assertEquals(List.of("early overlap 31", "late gap 10", "next joined 0"), desk.rows("joins", "contracts joins")
                .stream().map(join -> join.getString("by") + " " + join.getString("fit") + " " + join.getInt("length"))
                .sorted().toList());
        assertEquals(List.of("gap contracts/late"), findings("2022-07-01"));
    }

    @Test
    void aContractStillInUseAfterItsEndIsAFinding() {
        add("meals", "ends", "2022-08-31");
        assertEquals(List.of(), findings("2022-09-01"));
        move("meals", "live", "2022-07-01");
        assertEquals(List.of(), findings("2022-08-31"));
        assertEquals(List.of("expired contracts/meals"), findings("2022-09-01"));
        move("meals", "ended", "2022-09-01");
        assertEquals(List.of(), findings("2022-09-01"));
    }

    @Test
    void aNoticeDateThatPassesWithoutADecisionIsAFinding() {
        add("meals", "ends", "2023-03-31", "noticeMonths", "6", "extensions", "12");
        move("meals", "live", "2022-07-01");
        assertEquals(List.of(), findings("2022-09-30"));
        assertEquals(List.of("no-decision contracts/meals"), findings("2022-10-01"));
        desk.done("contracts extend", "contract", "meals", "on", "2022-09-15");
        assertEquals(List.of("no-extension-left contracts/meals"), findings("2022-10-01"));
    }

    @Test
    void theRegisterCanBeAskedForSomeContracts() {
        desk.withSample();
        assertEquals(List.of("carers-support-2022", "support-for-carers", "young-carers"), ids("service", "carers"));
        assertEquals(List.of("extra-care-2018"), ids("providers", "Radis"));
        assertEquals(List.of("support-for-carers"), ids("service", "carers", "state", "live"));
        assertEquals(List.of("home-care-interim-2021", "support-for-carers"),
                ids("endsFrom", "2022-07-01", "endsUntil", "2022-12-31"));
    }

    @Test
    void theSampleTellsWhereContractsFollowEachOther() {
        desk.withSample();
        assertEquals(List.of("support-for-carers joined 0", "extra-care-2018 joined 0",
                "help-to-live-at-home overlap 30"),
                desk.rows("joins", "contracts joins").stream().map(join -> join.getString("old") + " "
                        + join.getString("fit") + " " + join.getInt("length")).toList());
        assertEquals("2021-09-30", show("extra-care-2018", "2022-07-01").getString("procureBy"));
    }

    @Test
    void aFileThatIsExportedCanBeImportedAndChangesNothing() {
        desk.withSample();
        var file = desk.exported();
        assertEquals(17, file.lines().count());
        assertFalse(desk.changes(file));
        var changed = desk.imported(file.replace("18,,live", "18,,ended"), "on", "2023-04-01");
        assertEquals(List.of(0, 1, 15),
                List.of(changed.getInt("added"), changed.getInt("changed"), changed.getInt("unchanged")));
        assertEquals("ended", show("extra-care-2018", "2023-04-01").getString("state"));
        assertEquals("live", show("extra-care-2018", "2023-03-31").getString("state"));
    }

    @Test
    void everyFaultOfAFileIsToldAtOnceAndNothingOfItIsKept() {
        var refusal = desk.refusedFile("""
                contract,title,service,ends,notice months,state
                meals,Meals,meals,31/03/2023,6,live
                Not An Id,Other,other,2023-03-31,six,lively
                good,Good,good,2023-03-31,6,live
                """);
        assertEquals(List.of("line 2, column ends", "line 3, column contract", "line 3, column notice months",
                "line 3, column state"), refusal.faults().stream().map(fault -> fault.where()).toList());
        assertEquals(List.of(), ids());
    }

    @Test
    void aDryRunShowsTheDifferenceAndKeepsNothing() {
        var preview = desk.imported("contract,title,service\nmeals,Meals,meals\n", "dryRun", "yes");
        assertEquals("contracts/meals", preview.getJsonArray("changes").getJsonObject(0).getString("ref"));
        assertEquals(List.of(), ids());
    }

    @Test
    void historyTellsWhatWasEntered() {
        add("meals", "ends", "2023-03-31");
        desk.done("contracts change", "contract", "meals", "ends", "2023-06-30", "on", "2022-07-10");
        move("meals", "live", "2022-07-20");
        var what = desk.rows("entries", "contracts history", "contract", "meals", "asAt", "2022-07-31").stream()
                .map(entry -> entry.getString("day") + " " + entry.getString("what")).toList();
        assertEquals(3, what.size());
        assertTrue(what.get(1).startsWith("2022-07-10 ") && what.get(1).contains("2023-03-31 → 2023-06-30"),
                what::toString);
        assertTrue(what.get(2).contains("live"), what::toString);
    }

    @Test
    void aReferenceIsUsedOnce() {
        add("meals");
        assertEquals("exists-already", desk.refused("contracts add", "contract", "meals", "title", "Meals",
                "service", "meals").code());
        assertEquals("no-such-contract", desk.refused("contracts show", "contract", "meal").code());
        assertEquals(List.of("meals"), desk.refused("contracts show", "contract", "meal").choices());
    }

    private JsonObject add(String contract, String... more) {
        var arguments =
                new java.util.ArrayList<>(List.of("contract", contract, "title", "Contract " + contract, "service",
                        "care"));
        arguments.addAll(List.of(more));
        return desk.done("contracts add", arguments.toArray(String[]::new));
    }

    private void move(String contract, String to, String on) {
        desk.done("contracts move", "contract", contract, "to", to, "reason", "Decided", "on", on);
    }

    private JsonObject show(String contract, String asAt) {
        return desk.done("contracts show", "contract", contract, "asAt", asAt);
    }

    private List<String> due(String asAt) {
        return desk.rows("due", "contracts due", "asAt", asAt).stream().map(line -> line.getString("by") + " "
                + line.getString("what") + " " + line.getInt("days")).toList();
    }

    private List<String> findings(String asAt) {
        return desk.rows("findings", "findings", "asAt", asAt).stream()
                .map(finding -> finding.getString("code") + " " + finding.getString("ref")).toList();
    }

    private List<String> ids(String... filters) {
        return desk.rows("contracts", "contracts list", filters).stream().map(row -> row.getString("contract"))
                .toList();
    }
}
