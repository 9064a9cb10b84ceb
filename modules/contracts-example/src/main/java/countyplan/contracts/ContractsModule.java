package countyplan.contracts;

import static countyplan.contracts.ContractState.*;

import countyplan.core.Migration;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.register.Register;
import countyplan.core.values.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Contracts: who provides what until when, how long it can be extended, and when to buy anew.
public final class ContractsModule implements ServiceModule {
    private static final Dated<Integer> AWARD = Dated.of("time to award a contract",
            Dated.from(LocalDate.of(2019, 1, 1), 90, "Countyplan's default").marked("ours"));

    private static final Register<Contract, ContractState> CONTRACTS = Register
            .of("contracts", "contract", "contracts", Contract.class, ContractState.class).newKey("meals-2026")
            .move(PLANNED, TENDERING, LIVE, ENDED).move(TENDERING, ON_HOLD, LIVE, ENDED).move(ON_HOLD, TENDERING, ENDED)
            .move(LIVE, IN_NOTICE, ENDED).move(IN_NOTICE, LIVE, ENDED)
            .derived("extensionsLeft", Integer.class, "how many are left", it -> Optional.of(it.left().size()))
            .derived("latestEnd", LocalDate.class, "its last day if all extensions are used", Contract::latestEnd)
            .derived("noticeBy", LocalDate.class, "the last day to give notice", it -> it.before(it.noticeMonths()))
            .derived("procureBy", LocalDate.class, "the last day to start anew", it -> it.before(it.leadMonths()))
            .succession("replaces", Contract::starts, Contract::ends)
            .action("extend", "uses the next extension of a contract", held -> held.record().extended())
            .due("give notice, or extend", (held, book) -> held.record().before(held.record().noticeMonths()), LIVE)
            .due("begin buying again", (held, book) -> held.record().before(held.record().leadMonths())
                    .filter(day -> book.by("replaces", held.record().contract()).isEmpty()), LIVE)
            .clock("award", it -> it.startsIn(TENDERING).pausedIn(ON_HOLD).stoppedBy(LIVE, ENDED).workingDays(AWARD))
            .finding("expired", (held, book) -> held.record().ends().filter(day -> day.isBefore(book.asAt()))
                    .map(day -> held.key() + " ended on " + day + " and is still in use"), LIVE, IN_NOTICE)
            .finding("no-decision", (held, book) -> held.record().before(held.record().noticeMonths())
                    .filter(day -> day.isBefore(book.asAt()))
                    .map(day -> "Notice on " + held.key() + " was due by " + day + ", and nothing is decided"), LIVE)
            .finding("no-extension-left", (held, book) -> held.record().ends()
                    .filter(day -> held.record().extensionsUsed().isPresent() && held.record().left().isEmpty())
                    .filter(day -> book.by("replaces", held.record().contract()).isEmpty())
                    .map(day -> held.key() + " ends on " + day + " for good, and nothing takes its place"), LIVE);

    /// For the service loader.
    public ContractsModule() {
    }

    @Override
    public String id() {
        return "contracts";
    }

    @Override
    public String title() {
        return "Contracts";
    }

    @Override
    public String about() {
        return "Contracts with their providers, terms, extensions and notice dates";
    }

    @Override
    public List<Register<?, ?>> registers() {
        return List.of(CONTRACTS);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.from(1, "contracts", "tables-1.sql", ContractsModule.class::getResourceAsStream));
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.from("register-2022.json", ContractsModule.class::getResourceAsStream));
    }
}
