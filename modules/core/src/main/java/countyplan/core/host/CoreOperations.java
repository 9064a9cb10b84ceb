package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.Choices;
import countyplan.core.Operation;
import countyplan.core.Ref;
import java.util.List;

/** What can be asked of the core itself, declared like any module's operations. */
final class CoreOperations {
    private CoreOperations() {}

    static List<Operation<?, ?>> all() {
        return List.of(
                Operation.read("modules", "GET modules", CoreRecords.ModulesQuery.class, CoreRecords.ModuleList.class,
                        ModuleListing::modules).limited(),
                Operation
                        .read("module-records list", "GET module-records", CoreRecords.ModuleRecordsQuery.class,
                                CoreRecords.ModuleRecordList.class, RecordsOfModules::list)
                        .only(Caller.ADMINISTRATOR),
                Operation
                        .add("module-records remove", "POST module-records/remove", CoreRecords.RemoveRecords.class,
                                CoreRecords.RecordsRemoved.class, RecordsOfModules::remove)
                        .only(Caller.ADMINISTRATOR),
                Operation.read("changes", "GET changes", CoreRecords.ChangesQuery.class, CoreRecords.ChangeList.class,
                        ChangeListing::changes).limited(),
                Operation.read("findings", "GET findings", CoreRecords.FindingsQuery.class,
                        CoreRecords.FindingList.class, FindingListing::findings).limited(),
                Operation.read("figures", "GET figures", FigureRecords.FiguresQuery.class,
                        FigureRecords.FigureList.class, FigureListing::figures).limited(),
                Operation.read("figure", "GET figures/{module}/{figure}", FigureRecords.FigureQuery.class,
                        FigureRecords.FigureView.class, FigureListing::figure).limited(),
                Operation.read("trace", "GET trace", ThreadRecords.TraceQuery.class, ThreadRecords.Trace.class,
                        Tracing::trace).limited(),
                Operation.read("links", "GET links", ThreadRecords.LinksQuery.class, ThreadRecords.LinkList.class,
                        Tracing::links).limited(),
                Operation.read("choices", "GET choices", CoreRecords.ChoicesQuery.class, CoreRecords.ChoiceList.class,
                        ChoiceListing::choices).limited().forPrograms(),
                Operation.read("sample list", "GET samples", CoreRecords.SamplesQuery.class,
                        CoreRecords.SampleList.class, Samples::list),
                Operation
                        .add("sample load", "POST samples", CoreRecords.SampleLoad.class, CoreRecords.SampleList.class,
                                Samples::load)
                        .only(Caller.ADMINISTRATOR),
                Operation
                        .change("sample remove", "DELETE samples", CoreRecords.SampleRemove.class,
                                CoreRecords.SampleList.class, Samples::remove)
                        .only(Caller.ADMINISTRATOR),
                Operation
                        .read("backup", "GET backup", CoreRecords.BackupQuery.class, CoreRecords.BackupFile.class,
                                Backups::backup)
                        .only(Caller.ADMINISTRATOR),
                Operation
                        .add("restore", "POST restore", CoreRecords.Restore.class, CoreRecords.Restored.class,
                                Backups::restore)
                        .only(Caller.ADMINISTRATOR),
                Operation
                        .read("tokens list", "GET tokens", TokenRecords.TokensQuery.class,
                                TokenRecords.TokenList.class, TokenListing::list)
                        .only(Caller.ADMINISTRATOR),
                Operation
                        .add("tokens create", "POST tokens", TokenRecords.TokenCreate.class,
                                TokenRecords.TokenMade.class, TokenGiving::create)
                        .only(Caller.ADMINISTRATOR),
                // An addition, since whoever must revoke one quickly should not have to read it first.
                Operation
                        .add("tokens revoke", "POST tokens/{name}/revocation", TokenRecords.TokenRevoke.class,
                                TokenRecords.TokenRevoked.class, TokenListing::revoke)
                        .only(Caller.ADMINISTRATOR));
    }

    /** The values that the types of their inputs can take. */
    static List<Choices> choices() {
        return List.of(new Choices(TokenName.class, TokenListing::names),
                new Choices(ModuleName.class, (given, prefix, view) -> FigureListing.modules(prefix, view)),
                new Choices(FigureName.class, FigureListing::names),
                new Choices(Ref.class, (given, prefix, view) -> RecordChoices.find(prefix, view)));
    }
}
