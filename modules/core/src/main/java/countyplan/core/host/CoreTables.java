package countyplan.core.host;

import countyplan.core.Migration;
import java.util.List;

/**
 * The core's own tables: the change log, the keys of repeatable calls, the samples loaded, the tokens given out, to whom
 * records belong.
 */
final class CoreTables {
    static final List<Migration> MIGRATIONS = List.of(CoreTables.first(), Migration.of(
            2,
            "repeatable calls without personal values",
            // What was kept may hold personal values; a repeat of a call from before this step is a new call.
            "delete from core_repeatable",
            "create index if not exists core_repeatable_number on core_repeatable (number)"), callers(), owners());

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

    private static Migration callers() {
        return Migration.of(
                3,
                "tokens and belongings",
                """
                        create table if not exists core_token (
                          name varchar(100) not null primary key, hash varchar(64) not null,
                          organisation varchar(200) not null, roles varchar(1000) not null,
                          modules varchar(10000) not null, belonging varchar(200), expires date,
                          number bigint not null, revoked_no bigint, used_at timestamp(6) with time zone)""",
                "create unique index if not exists core_token_hash on core_token (hash)",
                """
                        create table if not exists core_belonging (
                          ref varchar(400) not null primary key, belonging varchar(200) not null)""",
                "create index if not exists core_belonging_belonging on core_belonging (belonging, ref)");
    }

    /** The key of a table cannot be changed in words that both databases speak, so that there is another. */
    private static Migration owners() {
        return Migration.of(
                4,
                "records of several owners",
                """
                        create table if not exists core_owner (
                          ref varchar(400) not null, belonging varchar(200) not null, primary key (ref, belonging))""",
                """
                        insert into core_owner (ref, belonging) select b.ref, b.belonging from core_belonging b
                        where not exists (select 1 from core_owner o where o.ref = b.ref and o.belonging = b.belonging)""",
                "drop table if exists core_belonging",
                "create index if not exists core_owner_belonging on core_owner (belonging, ref)");
    }
}
