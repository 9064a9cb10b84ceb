package countyplan.core.host;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Inputs and outputs of what the core tells of records and what they have to do with each other. */
public final class ThreadRecords {
    private ThreadRecords() {}

    @About("follows the thread from a record up to what it is for and down to what is done for it, across all modules")
    public record TraceQuery(
            @About(value = "the record", example = "strategy/carers-2022-25", names = true) Ref record,
            @About(value = "how many links away at most, from 1 to 20; 6 unless said", example = "3") OptionalInt depth,
            @About(value = "how many records to show of each kind of link, from 1 to 10000; unless said 20, and 2 of what stands beside a record further up", example = "5") OptionalInt most) {}

    public record Trace(
            @About(value = "in a sentence", headline = true) String summary,
            @About("the record") Ref record,
            @About(value = "how many records it shows, that one included", detail = true) int records,
            @About(value = "how many more there are, left out so that it can be read; each with what hangs on it", detail = true) int leftOut,
            @About(value = "each record of the thread once, indented beneath the one that led to it", rows = true) List<Step> thread) {}

    /** Which way a record lies from the one that was asked about. */
    public enum Direction {
        /** It is that record. */
        ITSELF,
        /** Towards what it is for. */
        UP,
        /** Towards what is done for it. */
        DOWN,
        /** Beside the record above it in the answer. */
        BESIDE
    }

    public record Step(
            @About(value = "how many links away", unit = "links") int depth,
            @About("what the record that it is indented beneath has to do with it") String link,
            @About("what it is called; none if no module holds it") Optional<String> title,
            @About("where it stands") Optional<String> standing,
            @About("its address") Ref ref,
            @About(value = "which way it lies", detail = true) Direction direction,
            @About("how many more records hang on it likewise, left out here") OptionalInt leftOut,
            @About(value = "how many of its links lead to records told elsewhere in this answer", detail = true) OptionalInt elsewhere) {}

    @About("lists everything that one record has to do with others, as any module tells")
    public record LinksQuery(
            @About(value = "the record", example = "strategy/carers-2022-25", names = true) Ref record,
            @About(value = "only links with these words", example = "has the priority") Optional<String> link) {}

    public record LinkList(
            @About(value = "in a sentence", headline = true) String summary,
            @About("the record") Ref record,
            @About("what it is called") Optional<String> title,
            @About("where it stands") Optional<String> standing,
            @About(value = "each link", rows = true) List<LinkRow> links) {}

    public record LinkRow(
            @About("what the record has to do with the other") String link,
            @About("what the other is called; none if no module holds it") Optional<String> title,
            @About("where the other stands") Optional<String> standing,
            @About("the other's address") Ref ref,
            @About(value = "whether the other is above it, below it or beside it", detail = true) Direction direction,
            @About(value = "whether other links together say the same, so that a thread does not take this one", detail = true) boolean inSum) {}
}
