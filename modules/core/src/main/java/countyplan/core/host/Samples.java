package countyplan.core.host;

import countyplan.core.About;
import countyplan.core.Changing;
import countyplan.core.Query;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import countyplan.core.catalogue.Entry;
import countyplan.core.store.Transaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lists, loads and removes the modules' samples. */
final class Samples {
    private Samples() {}

    /** A sample's presence, for the change log. */
    public record Presence(@About("the sample") String sample, @About("the records it brought") List<Ref> records) {}

    /** A sample and the module whose it is. */
    private record Owned(ServiceModule module, Sample sample) {}

    static CoreRecords.SampleList list(CoreRecords.SamplesQuery query, View view) {
        Set<String> loaded = loaded(view);
        return listed(view, loaded, switch (loaded.size()) {
            case 0 -> "No sample is loaded; load them with: sample load";
            case 1 -> "1 sample is loaded.";
            default -> loaded.size() + " samples are loaded.";
        });
    }

    static CoreRecords.SampleList load(CoreRecords.SampleLoad query, Changing changing) {
        Set<String> loaded = loaded(changing);
        Set<Owned> wanted = new LinkedHashSet<>();
        wanted(changing, query.only()).stream()
                .filter(each -> query.only().isPresent() || !each.sample().onlyWhenAsked())
                .forEach(each -> addWithNeeds(each, owned(changing), loaded, wanted));
        if (wanted.isEmpty()) {
            return listed(changing, loaded, "Loaded already; nothing has changed." + left(query, loaded, changing));
        }
        if (!query.force() && hasRealData(changing)) {
            throw Refused.conflict(
                    "real-data",
                    "There is real data here; load samples into a data folder of their own, or beside it with `force`");
        }
        Session session = (Session) changing;
        for (Owned owned : wanted) {
            for (Sample.Step step : owned.sample().steps()) {
                session.host().within(session, step.operation(), step.on(), step.input(), step.files());
            }
            session.transaction().insert(
                    "insert into core_sample (sample, number) values (?, ?)",
                    new Object[]{owned.sample().id(), session.number()});
            changing.log(Ref.to("samples", owned.sample().id()), null, presence(owned.sample()));
            loaded.add(owned.sample().id());
        }
        return listed(changing, loaded,
                wanted.size() == 1 ? "1 sample is loaded now."
                        : wanted.size() + " samples are loaded now: "
                                + String.join(", then ", wanted.stream().map(each -> each.sample().id()).toList())
                                + "." + left(query, loaded, changing));
    }

    /** What was not asked for and is large, in a sentence. */
    private static String left(CoreRecords.SampleLoad query, Set<String> loaded, View view) {
        List<String> left = query.only().isPresent() ? List.of()
                : owned(view).stream().map(Owned::sample)
                        .filter(sample -> sample.onlyWhenAsked() && !loaded.contains(sample.id())).map(Sample::id)
                        .toList();
        return left.isEmpty() ? ""
                : " Not loaded, for being large: %s; load it with: sample load --only %s".formatted(
                        String.join(", ", left), left.getFirst());
    }

    /** Adds a sample that is not loaded, after those of its module that it builds upon. */
    private static void addWithNeeds(Owned sample, List<Owned> all, Set<String> loaded, Set<Owned> wanted) {
        if (loaded.contains(sample.sample().id()) || wanted.contains(sample)) {
            return;
        }
        for (String needed : sample.sample().needs()) {
            all.stream().filter(other -> other.module() == sample.module() && other.sample().id().equals(needed))
                    .forEach(other -> addWithNeeds(other, all, loaded, wanted));
        }
        wanted.add(sample);
    }

    static CoreRecords.SampleList remove(CoreRecords.SampleRemove query, Changing changing) {
        Set<String> loaded = loaded(changing);
        List<Owned> wanted = wanted(changing, query.only()).stream()
                .filter(owned -> loaded.contains(owned.sample().id()))
                .toList();
        Session session = (Session) changing;
        for (Owned owned : wanted) {
            Map<String, List<String>> tables = new HashMap<>();
            for (Ref record : owned.sample().records()) {
                removeRecord(session, owned.module(), record, tables);
            }
            session.transaction().update("delete from core_sample where sample = :sample",
                    Map.of("sample", owned.sample().id()));
            changing.log(Ref.to("samples", owned.sample().id()), presence(owned.sample()), null);
            loaded.remove(owned.sample().id());
        }
        return listed(changing, loaded, switch (wanted.size()) {
            case 0 -> "No sample was loaded; nothing has changed.";
            case 1 -> "1 sample has been removed.";
            default -> wanted.size() + " samples have been removed.";
        });
    }

    /**
     * Deletes the rows of a top record from every table of its module that has a column named as its parameter in its primary
     * key, or that has no such key: elsewhere it may be anything.
     *
     * @param known the tables with such a column, as far as they were looked up
     */
    private static void removeRecord(
            Session session, ServiceModule module, Ref record, Map<String, List<String>> known) {
        String parameter = session.host().catalogue().of(module.id()).stream()
                .filter(entry -> entry.isOfRecord() && entry.pathParameters().size() == 1 && shows(entry, record))
                .map(entry -> entry.pathParameters().getFirst())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(module.id() + " has no operation that shows a top record"));
        Transaction transaction = session.transaction();
        List<String> tables = known.computeIfAbsent(parameter.toLowerCase(Locale.ROOT), column -> transaction.query(
                """
                        select distinct lower(f.table_name) as table_name from information_schema.columns f
                        left join information_schema.table_constraints c on c.table_schema = f.table_schema
                            and c.table_name = f.table_name and c.constraint_type = 'PRIMARY KEY'
                        left join information_schema.key_column_usage k on k.constraint_schema = c.constraint_schema
                            and k.constraint_name = c.constraint_name and k.table_name = c.table_name
                            and k.column_name = f.column_name
                        where f.table_schema = current_schema and lower(f.column_name) = :column
                            and (c.constraint_name is null or k.column_name is not null)""",
                Map.of("column", column))
                .list(row -> row.text("table_name")));
        Belongings.forget(record, transaction);
        String prefix = module.id().replace('-', '_') + "_";
        String id = record.segments().getLast();
        for (String table : tables) {
            if (table.startsWith(prefix)) {
                transaction.update("delete from " + table + " where " + parameter + " = :id", Map.of("id", id));
            }
        }
    }

    private static boolean shows(Entry entry, Ref record) {
        String above = record.path().substring(0, record.path().lastIndexOf('/') + 1);
        return entry.path().startsWith("/" + above + "{");
    }

    private static Presence presence(Sample sample) {
        return new Presence(sample.id(), sample.records());
    }

    private static Set<String> loaded(View view) {
        return new TreeSet<>(view.sql("select sample from core_sample").list(row -> row.text("sample")));
    }

    /** Whether anything was done but to samples, to tokens, and to what samples brought. */
    private static boolean hasRealData(View view) {
        Set<String> brought = new HashSet<>();
        owned(view).forEach(each -> each.sample().records().forEach(record -> brought.add(record.path())));
        String others = "select distinct e.ref from core_change c join core_entry e on e.number = c.number where "
                + "c.operation not like 'sample %' and c.operation not like 'tokens %'";
        // Where there is real data the first few records mostly tell.
        return isBeyond(view.sql(others + " limit 1000"), brought) || isBeyond(view.sql(others), brought);
    }

    private static boolean isBeyond(Query refs, Set<String> brought) {
        return refs.list(row -> row.text("ref")).stream().anyMatch(ref -> !isWithin(ref, brought));
    }

    private static boolean isWithin(String ref, Set<String> records) {
        for (int end = ref.length(); end > 0; end = ref.lastIndexOf('/', end - 1)) {
            if (records.contains(ref.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static List<Owned> owned(View view) {
        List<Owned> all = new ArrayList<>();
        for (Found found : ((Session) view).host().modules().found()) {
            found.module().samples().forEach(sample -> all.add(new Owned(found.module(), sample)));
        }
        return all;
    }

    private static List<Owned> wanted(View view, Optional<String> only) {
        List<Owned> all = owned(view);
        List<Owned> wanted = all.stream().filter(each -> only.map(each.sample().id()::equals).orElse(true)).toList();
        if (wanted.isEmpty() && only.isPresent()) {
            throw Refused.notFound(
                    "no-such-sample", "There is no sample \"" + only.get() + "\"",
                    all.stream().map(each -> each.sample().id()).toList());
        }
        return wanted;
    }

    private static CoreRecords.SampleList listed(View view, Set<String> loaded, String summary) {
        return new CoreRecords.SampleList(
                summary,
                owned(view).stream()
                        .map(Owned::sample)
                        .map(sample -> new CoreRecords.SampleRow(sample.id(), sample.title(), sample.records().size(),
                                sample.records(), sample.onlyWhenAsked(), loaded.contains(sample.id())))
                        .toList());
    }
}
