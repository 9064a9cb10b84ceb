package countyplan.strategy;

import countyplan.core.About;
import countyplan.core.Changing;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.ServiceModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The module as it was when it kept measures in tables of their own: one whose wording and link changed on different days,
/// whose last wording was struck out, and which was then withdrawn.
public final class Former implements ServiceModule {

    @About("keeps a measure the former way")
    public record Keep() {}

    @About("what was kept")
    public record Kept(@About("how much") int rows) {}

    public Former() {
    }

    @Override
    public String id() {
        return StrategyModule.ID;
    }

    @Override
    public String title() {
        return "Strategies";
    }

    @Override
    public String about() {
        return "Strategies as they were";
    }

    @Override
    public List<Migration> migrations() {
        return new StrategyModule().migrations().subList(0, 1);
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(Operation.add("keep", "POST", Keep.class, Kept.class, Former::keep));
    }

    private static Kept keep(Keep given, Changing changing) {
        var id = StrategyId.of("carers");
        var first = LocalDate.of(2022, 1, 1);
        StrategyRecords.insert(changing, id, first, new StrategyFacts("Carers", Period.of("2022-2025"),
                List.of("Leicestershire County Council"), Optional.empty(), Optional.empty(), Status.DRAFT, "Entered"));
        write(changing, "strategy_measures", first);
        write(changing, "strategy_measure_wordings", first, "measure", "More carers on registers");
        write(changing, "strategy_measure_links", first, "linked", Optional.empty());
        write(changing, "strategy_measure_links", LocalDate.of(2022, 6, 6), "linked", "ASCOF 3D pt 2");
        write(changing, "strategy_measure_wordings", LocalDate.of(2023, 1, 1), "measure", "More carers known to GPs");
        write(changing, "strategy_measure_wordings", LocalDate.of(2024, 1, 1), "measure", "Wrong");
        changing.update("update strategy_measure_wordings set void_no = :number where measure = 'Wrong'");
        write(changing, "strategy_measure_withdrawals", LocalDate.of(2025, 1, 1), "reason", "No figures");
        changing.log(Ref.to(StrategyModule.ID, id), null, new Kept(7));
        return new Kept(7);
    }

    private static void write(Changing changing, String table, LocalDate on, Object... more) {
        var columns = new ArrayList<Object>(List.of("strategy", "carers", "priority", 1, "seq", 1));
        columns.addAll(List.of(more));
        changing.insert(table, on, columns.toArray());
    }
}
