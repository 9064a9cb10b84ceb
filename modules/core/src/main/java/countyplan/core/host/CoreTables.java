package countyplan.core.host;

import countyplan.core.Migration;
import java.util.List;

/** The core's own tables: the change log, the keys of repeatable calls, the samples loaded. */
final class CoreTables {
    static final List<Migration> MIGRATIONS = List.of(CoreTables.first(), Migration.of(
            2,
            "repeatable calls without personal values",
            // What was kept may hold personal values; a repeat of a call from before this step is a new call.
            "delete from core_repeatable",
            "create index if not exists core_repeatable_number on core_repeatable (number)"));

    private CoreTables() {}

    private static Migration first() {
        return Migration.of(
                1,
                "change log",
                """
                        create table if not exists core_change (
                          number bigint not null primary key, made_at timestamp(6) with time zone not null,
                          caller varchar(200) not null, organisation varchar(200), operation varchar(200) not null,
                          on_day date not null)""",
                "create index if not exists core_change_made_at on core_change (made_at, number)",
                """
                        create table if not exists core_entry (
                          number bigint not null, seq integer not null, ref varchar(400) not null,
                          gone boolean not null, fields varchar(1000000) not null, primary key (number, seq))""",
                "create index if not exists core_entry_ref on core_entry (ref, number)",
                """
                        create table if not exists core_repeatable (
                          idempotency_key varchar(200) not null, caller varchar(200) not null, digest varchar(64) not null,
                          number bigint not null, version bigint, body varchar(1000000) not null,
                          primary key (caller, idempotency_key))""",
                """
                        create table if not exists core_sample (
                          sample varchar(100) not null primary key, number bigint not null)""");
    }
}
