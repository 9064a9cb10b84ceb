package countyplan.core.host;

import countyplan.core.kept.KeptFiles;
import countyplan.core.store.Migrations;
import countyplan.core.store.Schema;
import countyplan.core.store.SchemaState;
import countyplan.core.store.Store;
import countyplan.core.store.StoreOpening;
import countyplan.core.store.StoreUnavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The records of a data folder or database, opened.
 *
 * @param tables what the modules' tables are like
 */
record OpenRecords(Store store, Migrations.Standing tables) {
    /**
     * Opens them, bringing the tables up to what the modules need.
     *
     * @throws MustWrite if they were to be opened read-only and cannot be
     * @throws StoreUnavailable if they cannot be opened
     */
    static OpenRecords open(Modules modules, Options options) {
        Store store = options.database().isPresent() ? database(options) : folder(options);
        try {
            Map<String, Schema> schemas = modules.schemas();
            Migrations.Standing tables = Migrations.examine(store, schemas);
            Set<String> anew = modules.readAnew();
            if (!tables.isComplete() || tables.failed().stream().anyMatch(
                    module -> options.tryingAgain() || anew.contains(module))) {
                if (store.readOnly()) {
                    throw new MustWrite();
                }
                tables = columns(store, modules, Migrations.run(store, schemas), modules.ids());
            } else if (!anew.isEmpty()) {
                tables = columns(store, modules, tables, anew);
            }
            Optional<String> core = Optional.ofNullable(tables.modules().get("")).flatMap(SchemaState::problem);
            if (core.isPresent()) {
                throw new StoreUnavailable("Countyplan's own tables cannot be used: " + core.get(), null);
            }
            return new OpenRecords(store, tables);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** What is kept of them in memory. What another database has is not written to the disk of this machine. */
    Keeping keeping(Options options) {
        return new Keeping(options.database().isPresent() ? Optional.empty()
                : Optional.of(new KeptFiles(options.home().resolve("kept"), tables.modules().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue().taken()).sorted()
                        .collect(Collectors.joining(" ")))));
    }

    /**
     * Looks whether the tables have the columns that the registers need; where they do not, that module cannot be used. Tables
     * lose no columns by themselves, so it is enough to look when they are made and when a module's jar is another.
     *
     * @param wanted the modules to look at
     */
    private static Migrations.Standing columns(
            Store store, Modules modules, Migrations.Standing tables, Set<String> wanted) {
        Map<String, SchemaState> states = new LinkedHashMap<>(tables.modules());
        for (Found found : modules.found()) {
            String id = found.module().id();
            SchemaState state = states.get(id);
            if (state != null && state.isComplete() && state.known() > 0 && wanted.contains(id)) {
                try {
                    Migrations.check(store, id, found.columns());
                } catch (StoreUnavailable unfit) {
                    if (store.readOnly()) {
                        throw new MustWrite();
                    }
                    String problem = "unfit: " + unfit.getMessage();
                    Migrations.remember(store, id, problem);
                    states.put(id, new SchemaState(state.taken(), state.known(), Optional.of(problem)));
                }
            }
        }
        return new Migrations.Standing(states, tables.absent(), tables.emptied(), tables.failed());
    }

    private static Store folder(Options options) {
        if (options.readOnly() && !StoreOpening.isReadable(options.home())) {
            throw new MustWrite();
        }
        try {
            Files.createDirectories(options.home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StoreOpening.folder(options.home(), options.readOnly());
    }

    private static Store database(Options options) {
        Options.Database database = options.database().orElseThrow();
        return StoreOpening.postgres(
                database.url(), database.user(), database.password(), database.driver(), options.readOnly());
    }
}
