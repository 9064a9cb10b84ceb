package countyplan.core.register.answers;

import countyplan.core.About;
import countyplan.core.Document;
import countyplan.core.Finding;
import countyplan.core.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What every register takes and answers, whatever its records are.
public final class RegisterRecords {
    private RegisterRecords() {
    }

    /// Asks for findings.
    @About("tells what in the register needs attention")
    public record AskFindings() {}

    /// What needs attention.
    @About("what needs attention")
    public record Findings(
            @About(value = "how much, in a sentence", headline = true) String summary,
            @About(value = "record by record", rows = true) List<Finding> findings) {}

    /// What was entered about a record.
    @About("what was entered about a record")
    public record History(
            @About("the record") Ref ref,
            @About(value = "how much, in a sentence", headline = true) String summary,
            @About(value = "oldest first", rows = true) List<Entered> entries) {}

    /// One entry.
    @About("an entry")
    public record Entered(
            @About("the number of the change") long entry,
            @About("the day from which it holds") LocalDate day,
            @About("when it was entered") Instant made,
            @About("who entered it") String by,
            @About("what was entered") String what,
            @About("the entry that struck it out") Optional<Long> struckOut) {}

    /// The register as a file.
    @About("the register")
    public record Exported(@About("the file") Document file) {}

    /// What a file brought.
    @About("what a file brought")
    public record Imported(
            @About(value = "in a sentence", headline = true) String summary,
            @About("how many records were new") int added,
            @About("how many were changed") int changed,
            @About("how many were as the file says already") int unchanged) {}

    /// What came of a change to many records.
    @About("what came of a change to many records")
    public record BulkChanged(
            @About(value = "in a sentence", headline = true) String summary,
            @About("how many records fit the filters") int matched,
            @About("how many were changed, as read from the store again") int changed,
            @About("how many were so already") int unchanged,
            @About("how many could not be changed and were left alone") int refused,
            @About(value = "those, and why", rows = true) List<Left> left) {}

    /// A record that could not be changed.
    @About("a record that was left alone")
    public record Left(@About("the record") Ref ref, @About("why") String why) {}

    /// Something that is due.
    @About("something that is due")
    public record DueLine(
            @About("by this day") LocalDate by,
            @About(value = "from the day of the answer; negative if it is past", unit = "days") int days,
            @About("the record") String key,
            @About("what to do") String what,
            @About("what the record is called") Optional<String> title) {}
}
