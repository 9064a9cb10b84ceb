package countyplan.contracts;

import countyplan.core.Choice;
import countyplan.core.Choices;
import countyplan.core.Finding;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Contracts: who provides what until when, how long it can be extended, and when to start again.
public final class ContractsModule implements ServiceModule {
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
    public List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("list", "GET", Asking.Contracts.class, Asking.ContractList.class, Handling::list),
                Operation.read("show", "GET {contract}", Asking.Show.class, ContractView.class, Handling::show),
                Operation.read("due", "GET due", Asking.Due.class, Asking.DueList.class, Handling::due),
                Operation.read("joins", "GET joins", Asking.Joins.class, Asking.JoinList.class, Handling::joins),
                Operation.read("findings", "GET findings", Asking.Findings.class, Asking.FindingList.class,
                        Handling::findings),
                Operation.read("history", "GET {contract}/history", Asking.History.class, Asking.HistoryList.class,
                        Handling::history),
                Operation.read("export", "GET export", Asking.Export.class, Asking.Exported.class,
                        ContractFile::export),
                Operation.add("add", "POST", Contract.class, ContractView.class, Handling::add),
                Operation.change("change", "PATCH {contract}", Asking.Change.class, ContractView.class,
                        Handling::change),
                Operation.change("extend", "POST {contract}/extension", Asking.Extend.class, ContractView.class,
                        Handling::extend),
                Operation.change("move", "POST {contract}/move", Asking.Move.class, ContractView.class, Handling::move),
                Operation.add("import", "POST import", Asking.Import.class, Asking.Imported.class, ContractFile::load));
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.of(1, "contracts and where they stand", """
                create table if not exists contracts_contracts (
                  contract varchar(60) not null, title varchar(1000) not null, service varchar(1000) not null,
                  providers varchar(4000), starts date, ends date, amount numeric(18, 2), extensions varchar(200),
                  extensions_used integer, notice_months integer, lead_months integer, replaces varchar(60),
                  on_day date not null, change_no bigint not null, void_no bigint,
                  primary key (contract, on_day, change_no))""", """
                create table if not exists contracts_states (
                  contract varchar(60) not null, state varchar(20) not null, reason varchar(1000),
                  on_day date not null, change_no bigint not null, void_no bigint,
                  primary key (contract, on_day, change_no))"""));
    }

    @Override
    public List<Choices> choices() {
        return List.of(new Choices(ContractId.class, (given, prefix, view) -> Contracts.all(view).stream()
                .map(Contracts.Held::contract).filter(it -> it.contract().value().startsWith(prefix)).limit(100)
                .map(it -> new Choice(it.contract().value(), it.title())).toList()));
    }

    @Override
    public void findings(View view, Consumer<Finding> tell) {
        Handling.tell(view, tell);
    }

    @Override
    public Optional<String> title(Ref ref, View view) {
        return ref.segments().size() != 2 ? Optional.empty()
                : Contracts.find(view, ContractId.of(ref.segments().get(1)), view.asAt())
                        .map(held -> held.contract().title());
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.from("register-2022.json", ContractsModule.class::getResourceAsStream));
    }
}
