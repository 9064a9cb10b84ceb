package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell at a terminal, as an officer sits before it. */
class InteractiveShellTests {
    private static final String PROMPT = "countyplan> ";

    @TempDir
    Path folder;

    private Countyplan countyplan;
    private PseudoTerminal terminal;
    private Process shell;

    @BeforeEach
    void openTheShell() throws Throwable {
        countyplan = new Countyplan(folder.resolve("records"));
        countyplan.done("sample", "load");
        terminal = new PseudoTerminal(120, 40);
        shell = terminal.start(countyplan.start());
        terminal.await(PROMPT);
    }

    @AfterEach
    void closeTheTerminal() throws Throwable {
        shell.descendants().forEach(ProcessHandle::destroyForcibly);
        shell.destroyForcibly().waitFor();
        terminal.close();
    }

    @Test
    void answersACommandAndLeavesOnExit() throws Throwable {
        terminal.type("action-plans leads carers-2022-25 --as-at 2022-12-31\r");
        terminal.await("Commissioning Officer (Carers Lead)");
        terminal.type("q");
        terminal.type("\u0015exit\r");
        assertTrue(shell.waitFor(20, TimeUnit.SECONDS), terminal::text);
        assertEquals(0, shell.exitValue());
    }

    @Test
    void completesIdsWithTheirTitles() throws Throwable {
        terminal.type("action-plans action carers-2022-25 CS6.\t\t");
        terminal.await("Identify carers with community groups");
    }

    @Test
    void suggestsTheCommandThatWasMeant() throws Throwable {
        terminal.type("action-plans statsu carers-2022-25\r");
        terminal.await("status");
    }

    @Test
    void controlCGivesUpTheLineAndNotTheShell() throws Throwable {
        terminal.type("action-plans sta\u0003");
        terminal.await(PROMPT);
        terminal.type("modules\r");
        terminal.await("Action plans");
    }

    @Test
    void controlCAmidALongImportKeepsNothingOfIt() throws Throwable {
        giveUpALongImport(terminal);
    }

    @Test
    void controlCStopsALongImportThatAnotherShellMakesForThisOne() throws Throwable {
        var second = new PseudoTerminal(120, 40);
        var attached = second.start(countyplan.start());
        try {
            second.await(PROMPT);
            giveUpALongImport(second);
        } finally {
            attached.descendants().forEach(ProcessHandle::destroyForcibly);
            attached.destroyForcibly().waitFor();
            second.close();
        }
    }

    private void giveUpALongImport(PseudoTerminal at) throws Throwable {
        var file = new StringBuilder("area,code,title,leads,timescale,priorities\n");
        for (int row = 0; row < 20_000; row++) {
            file.append("A,A").append(row).append(",Action,Somebody,Apr 24,\n");
        }
        Files.writeString(folder.resolve("long.csv"), file);
        countyplan.done("action-plans", "create", "long", "--title", "Long", "--starts", "2022-06-06");
        at.type("action-plans import long " + folder.resolve("long.csv") + "\r");
        at.await(" of 20,000");
        at.type("\u0003");
        at.await("one sentence and the prompt",
                text -> text.contains("Given up; nothing was kept.") && text.endsWith(PROMPT));
        var plan = countyplan.done("action-plans", "show", "long", "--format", "json").json();
        assertEquals(0, plan.getInt("actions"));
    }

    @Test
    void aSecondShellOnTheSameFolderJustWorks() throws Throwable {
        terminal.type("modules\r");
        terminal.await("Action plans");
        var second =
                countyplan.run("action-plans", "status", "carers-2022-25", "--as-at", "2022-12-31", "--format", "json");
        assertEquals(38, second.json().getInt("total"));
        countyplan.done("action-plans", "progress", "carers-2022-25", "CS1.6", "--note", "Pages drafted");
        terminal.type("action-plans history carers-2022-25 CS1.6\r");
        terminal.await("Pages drafted");
    }

    @Test
    void whatIsPipedIsPlainTextAndTheSameAsOnTheScreen() throws Throwable {
        var piped = countyplan.done("action-plans", "list");
        assertFalse(piped.out().contains("\u001b"), piped::out);
        terminal.type("action-plans list\r");
        var line = piped.out().lines().filter(each -> each.contains("carers-2022-25")).findFirst().orElseThrow();
        terminal.await(line.strip().split("  ")[0]);
    }
}
