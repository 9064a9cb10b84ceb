package countyplan.core.host;

import countyplan.core.About;
import countyplan.core.Choice;
import countyplan.core.Document;
import countyplan.core.Finding;
import countyplan.core.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Inputs and outputs of the core's own operations. */
public final class CoreRecords {
    private CoreRecords() {}

    @About("lists the service modules there are, where they come from and what was left out")
    public record ModulesQuery() {}

    public record ModuleList(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each module", rows = true) List<ModuleRow> modules,
            @About("what was left out, and why") List<LeftOutRow> leftOut) {}

    public record ModuleRow(
            @About("starts the names of its operations") String id,
            @About("what people call it") String title,
            @About(value = "what it is for", detail = true) String about,
            @About("of its jar") Optional<String> version,
            @About("how many operations it has; none while its tables cannot be used") int operations,
            @About("how far its tables are") String tables,
            @About(value = "where its jar is; for administrators only", detail = true) Optional<String> location,
            @About("the plug-in it is of; countyplan for its own") String layer) {}

    public record LeftOutRow(
            @About("the plug-in or module") String name,
            @About(value = "the id of its module, where that is known", detail = true) Optional<String> module,
            @About("where it is; for administrators only") Optional<String> location,
            @About("why, and what to do; for administrators only") Optional<String> why) {}

    @About("lists the tables of service modules and how many rows they have, whether the modules are there or not")
    public record ModuleRecordsQuery(
            @About(value = "only this module's", example = "action-plans") Optional<String> module) {}

    public record ModuleRecordList(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each table", rows = true) List<TableRow> tables,
            @About(value = "the steps in which they were made", detail = true) List<StepRow> steps) {}

    public record TableRow(
            @About("the module") String module,
            @About("the table") String table,
            @About("how many rows are in it") long rows) {}

    public record StepRow(
            @About("the module") String module,
            @About("its number") int number,
            @About("what it brought") String title,
            @About("tells it from another by its statements") String checksum,
            @About("whether it came to its end") boolean taken) {}

    @About("removes the records of a service module that is not there any more, for good")
    public record RemoveRecords(
            @About(value = "the module", example = "visits") String module,
            @About(value = "the module's id once more, to be sure", example = "visits") String confirm) {}

    public record RecordsRemoved(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each table that was emptied", rows = true) List<TableRow> tables) {}

    @About("tells who changed what, and when, the latest first")
    public record ChangesQuery(
            @About(value = "only changes to this record and those beneath it", example = "action-plans/carers-2022-25") Optional<Ref> ref,
            @About(value = "only changes made on this day or later", example = "2022-06-06") Optional<LocalDate> since,
            @About(value = "only changes made on this day or earlier", example = "2030-12-31") Optional<LocalDate> until,
            @About(value = "only changes made by this caller", example = "jo") Optional<String> by) {}

    public record ChangeList(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each change to a record", rows = true) List<ChangeRow> changes) {}

    public record ChangeRow(
            @About("its number; the records that one call changed share it") long number,
            @About(value = "which of them", detail = true) int part,
            @About("when it was made") Instant made,
            @About("who made it") String by,
            @About("the organisation whose token they showed; none for the council's own people") Optional<String> organisation,
            @About("what was asked") String operation,
            @About("the record") Ref ref,
            @About("the day it takes effect") LocalDate effective,
            @About("what happened to it") String what,
            @About("the fields that changed") List<FieldChange> fields) {}

    public record FieldChange(
            @About("the field") String field,
            @About("what it was") Optional<String> before,
            @About("what it is") Optional<String> after) {}

    @About("lists everything in the records that is worth somebody's attention")
    public record FindingsQuery(
            @About(value = "only this module's", example = "action-plans") Optional<String> module,
            @About(value = "only about this record and those beneath it", example = "action-plans/carers-2022-25") Optional<Ref> ref,
            @About(value = "only of this code", example = "no-lead") Optional<String> code) {}

    public record FindingList(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each finding", rows = true) List<Finding> findings) {}

    @About("lists the values that a field of an operation can take, for completion")
    public record ChoicesQuery(
            @About(value = "the operation's full name", example = "action-plans status") String operation,
            @About(value = "the field to fill", example = "plan") String field,
            @About(value = "what has been given for other fields, each as name=value", example = "plan=carers-2022-25") List<String> given,
            @About(value = "what has been typed so far", example = "car") Optional<String> prefix) {}

    public record ChoiceList(@About(value = "each value", rows = true) List<Choice> choices) {}

    @About("lists the samples there are to try Countyplan with")
    public record SamplesQuery() {}

    @About("loads data to try Countyplan with; loading it again changes nothing")
    public record SampleLoad(
            @About(value = "only this sample; all of them unless said, but for large ones", example = "carers-action-plan") Optional<String> only,
            @About(value = "load it beside real data", example = "yes") boolean force) {}

    @About("removes loaded samples, with all that was added beneath their records since")
    public record SampleRemove(
            @About(value = "only this sample; all of them unless said", example = "carers-action-plan") Optional<String> only) {}

    public record SampleList(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each sample", rows = true) List<SampleRow> samples) {}

    public record SampleRow(
            @About("its id") String id,
            @About("what it is") String title,
            @About("how many records it brings, without those beneath them") int count,
            @About(value = "those records", detail = true) List<Ref> records,
            @About(value = "whether it is large, and loaded only where it is named with `only`", detail = true) boolean onlyWhenAsked,
            @About("whether it is loaded") boolean loaded) {}

    @About("copies every record and the whole change log into one verified file, while others go on working")
    public record BackupQuery() {}

    public record BackupFile(@About("the backup") Document file) {}

    @About("brings a backup back into an empty data folder, whole or not at all")
    public record Restore(@About(value = "the backup", example = "countyplan-backup.zip") Document file) {}

    public record Restored(
            @About(value = "in a sentence", headline = true) String summary,
            @About("how many tables") int tables,
            @About("how many rows") long rows,
            @About("the number of the last change") long lastChange) {}
}
